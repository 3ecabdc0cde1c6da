// A document's reading: sections with their paths and lines, blocks with clean markdown and plain text.

import fc from 'fast-check'
import type { Paragraph } from 'mdast'
import { describe, expect, it } from 'vitest'
import type { Block, Document, Section } from '../../src/course/course.ts'
import { plainText } from '../../src/course/markdown.ts'
import { parseCourse, parseDocument, readDocument } from '../../src/course/parse.ts'
import { toTree } from '../../src/course/tree.ts'
import { sliceBlock } from '../../src/index/passages.ts'
import { readQuestions } from '../../src/quiz/reading/read.ts'

const read = (text: string) => parseDocument('a.md', text)
const blocksOf = (text: string): readonly Block[] => read(text).sections.flatMap((section) => section.blocks)
const blockOf = (text: string): Block => {
  const [block] = blocksOf(text)
  if (!block) throw new Error('no block')
  return block
}
const outline = (document: Document) =>
  document.sections.map(({ depth, headings, startLine, endLine }) => [depth, headings.join(' > '), startLine, endLine])
const rolesOf = (document: Document) =>
  Object.fromEntries(document.sections.map((section: Section) => [section.headings.at(-1), section.role]))

describe('sections', () => {
  it('know their heading path and lines, without their subsections', () => {
    expect(outline(read('# A\n\ntext\n\n## B\ntext\n### C\n## D\nlast'))).toEqual([
      [1, 'A', 1, 4],
      [2, 'A > B', 5, 6],
      [3, 'A > B > C', 7, 7],
      [2, 'A > D', 8, 9],
    ])
  })

  it('take text before the first heading under the title alone', () => {
    const [first, second] = read('Some text.\n\n## B\nMore.').sections
    expect(first).toMatchObject({ id: 'a.md', anchor: '', depth: 0, headings: ['B'], startLine: 1, endLine: 2 })
    expect(second).toMatchObject({ id: 'a.md#b', headings: ['B'] })
  })

  it('take what stands above the title under it', () => {
    const [first, ...others] = read('Some text.\n\n# A\nMore.\n## B').sections
    expect(first).toMatchObject({ id: 'a.md#a', depth: 1, headings: ['A'], startLine: 1, endLine: 4 })
    expect(first?.blocks.map(({ text }) => text)).toEqual(['Some text.', 'More.'])
    expect(others).toHaveLength(1)
  })

  it('put the front matter’s title first', () => {
    expect(outline(read('---\ntitle: T\n---\n# A\n## B'))).toEqual([
      [1, 'T > A', 4, 4],
      [2, 'T > A > B', 5, 5],
    ])
    expect(outline(read('---\ntitle: A\n---\n# A\n## B'))[1]).toEqual([2, 'A > B', 5, 5])
  })

  it('bear levels that are skipped, and a first level in mid-file', () => {
    expect(outline(read('## A\n#### B\n### C\n# D\n## E')).map((row) => row[1])).toEqual([
      'A',
      'A > B',
      'A > C',
      'A > D',
      'A > D > E',
    ])
  })

  it('do not take a summary for a chapter, though deeper headings follow it', () => {
    expect(outline(read('# A\n## B\ntext\n## Summary\ntext\n### C\ntext')).map((row) => row[1])).toEqual([
      'A',
      'A > B',
      'A > Summary',
      'A > C',
    ])
  })

  it.each([
    'Summary and outlook',
    'Conclusion & next steps',
    'Recap: what a cell is',
    'Key takeaways',
    'In conclusion',
  ])('take %j for a summary', (heading) => {
    const paths = outline(read(`# A\n## ${heading}\ntext\n### C\ntext`)).map((row) => row[1])
    expect(paths.at(-1)).toBe('A > C')
  })

  it.each([
    'Summary statistics',
    'Summary of commands',
    'Conclusion validity',
    'Recap and refactor',
    'Takeaways for pods',
  ])('take %j for the chapter that it is', (heading) => {
    const paths = outline(read(`# A\n## ${heading}\ntext\n### C\ntext`)).map((row) => row[1])
    expect(paths.at(-1)).toBe(`A > ${heading} > C`)
  })

  it('take a bare heading of a low level for the chapter of those that follow it on the same level', () => {
    const text =
      '# A\n### Volumes\n### Create\ntext\n### Remove\ntext\n### Networks\n### Bridge\ntext\n## B\n## C\ntext'
    expect(outline(read(text)).map((row) => row[1])).toEqual([
      'A',
      'A > Volumes',
      'A > Volumes > Create',
      'A > Volumes > Remove',
      'A > Networks',
      'A > Networks > Bridge',
      'A > B',
      'A > C',
    ])
  })

  it('make repeated headings unique as GitHub does', () => {
    expect(read('# A\n## B\n## B\n## B').sections.map((section) => section.id)).toEqual([
      'a.md#a',
      'a.md#b',
      'a.md#b-1',
      'a.md#b-2',
    ])
  })

  it.each([
    ['a quote', '> ## `B` it\n> text'],
    ['a quote, underlined', '> B it\n> ---'],
    ['a list', '1. one\n   - ## B it {#b-it}'],
    ['a box', ':::note\n## B it\ntext\n:::'],
    ['other HTML', '<div><h2>B <em>it</em></h2><p>text</p></div>'],
  ])('count headings in %s for their anchors, as GitHub does', (_, inner) => {
    const { sections, targets } = read(`# A\n\n${inner}\n\n## B it\n`)
    expect(sections.map((section) => section.anchor)).toEqual(['a', 'b-it-1'])
    expect(targets).toContain('b-it')
  })

  it('do not begin at a heading of which no word is left', () => {
    const text = '#\n\n# A\n\none\n\n## ![](a.png) <!-- asked: why -->\n\ntwo\n\n## <br>\n\nthree\n\n## B'
    const { title, sections } = read(text)
    expect(title).toBe('A')
    expect(sections.map(({ headings, asked }) => [headings.join(' > '), asked])).toEqual([
      ['A', ['why']],
      ['A > B', []],
    ])
    expect(sections[0]?.blocks.map((block) => block.text)).toEqual(['one', 'two', 'three'])
  })

  it.each([
    ['## 🚀 **Fast** start', 'Fast start', '-fast-start'],
    ['## 1️⃣ Clone it', '1. Clone it', '1️⃣-clone-it'],
    ['## ⚙️ Settings', 'Settings', '️-settings'],
    ['## The [guide](https://example.org) to `docker run`', 'The guide to docker run', 'the-guide-to-docker-run'],
    ['## 2.1 Layers & caches', '2.1 Layers & caches', '21-layers--caches'],
    ['## Why? {#reasons}', 'Why?', 'reasons'],
    ['## 🎉', '🎉', ''],
    ['## Steps:', 'Steps', 'steps'],
    ['## Run <pod-name>', 'Run <pod-name>', 'run-pod-name'],
    ['Old style\n---', 'Old style', 'old-style'],
    ['<h2 align="center">In <em>HTML</em></h2>', 'In HTML', 'in-html'],
  ])('read the heading %j', (heading, text, anchor) => {
    const section = read(`# Top\n\n${heading}\n\ntext`).sections[1]
    expect(section).toMatchObject({ headings: ['Top', text], anchor, depth: 2 })
  })

  it('leave # in code alone', () => {
    expect(outline(read('# A\n\n```sh\n# not a heading\n```\n\n    # nor this\n\n- item\n\n      # nor that'))).toEqual(
      [[1, 'A', 1, 11]],
    )
  })

  it('make anchors of the author’s own unique too', () => {
    expect(read('# A {#x}\n## B {#x}\n## X').sections.map((section) => section.anchor)).toEqual(['x', 'x-1', 'x-2'])
  })

  it('take a heading that is a sentence, with nothing under it, for text as well', () => {
    const [, shout, next] = read('# A\n## **Never** run a container as the root user!\n## Next').sections
    expect(shout?.blocks).toEqual([
      expect.objectContaining({
        kind: 'paragraph',
        markdown: '**Never** run a container as the root user!',
        startLine: 2,
      }),
    ])
    expect(next?.blocks).toEqual([])
  })

  it('collect how students ask above the first heading, which is where they begin', () => {
    const comments = '<!-- A licence. -->\n\n<!-- asked: how do I start -->\n\n'
    for (const heading of ['# A', '## A']) {
      const [first, ...others] = read(`${comments}${heading}\n\n## B`).sections
      expect(first).toMatchObject({ headings: ['A'], asked: ['how do I start'], startLine: 5 })
      expect(others).toHaveLength(1)
    }
  })

  it('collect how students ask', () => {
    const { sections } = read(
      '# A\n<!-- asked: how do I get a shell; peek  inside -->\ntext\n\n## B\n- item\n  <!-- asked: what is b -->',
    )
    expect(sections.map((section) => section.asked)).toEqual([['how do I get a shell', 'peek inside'], ['what is b']])
    expect(read('## C <!-- asked: see c -->').sections[0]).toMatchObject({
      asked: ['see c'],
      anchor: 'c',
      headings: ['C'],
    })
    expect(JSON.stringify(sections.map((section) => section.blocks))).not.toContain('asked')
  })
})

describe('the title', () => {
  it.each([
    ['---\ntitle: Given\n---\n# Heading', 'Given'],
    ['# Heading\n# Other', 'Heading'],
    ['# Table of Contents\n- [x](#x)\n# Real', 'Real'],
    ['# Quiz\n## What is it?\n- [x] a\n- [ ] b', 'Quiz'],
    ['## Questions\n# Real', 'Real'],
    ['no heading', 'a'],
  ])('of %j is %j', (text, title) => {
    expect(read(text).title).toBe(title)
  })

  it('of an index file without headings is its folder’s name', () => {
    expect(parseDocument('first-steps/README.md', 'text').title).toBe('first steps')
  })
})

describe('lines', () => {
  it('are those of the file with CRLF, a byte-order mark and tabs', () => {
    const text = '\uFEFF# A\r\n\r\n\ttab code\r\n\r\n## B\r\ntext\r\n'
    expect(outline(read(text))).toEqual([
      [1, 'A', 1, 4],
      [2, 'A > B', 5, 6],
    ])
    expect(read(text).lineCount).toBe(6)
  })

  it('cover the file: sections are in order, apart, and hold their blocks; blocks hold their parts', () => {
    const pieces = [
      '# A',
      '## B',
      'text',
      '',
      '- a\n- b\n  - c',
      '| a | b |\n| - | - |\n| 1 | 2 |',
      '```js\n# x\n```',
      '> quote',
      '<p>html</p>',
      '    code',
      '---',
      '<!-- c -->',
      '1. one\n\n   more',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 15 }), (lines) => {
        const document = read(lines.join('\n\n'))
        let last = 0
        for (const section of document.sections) {
          expect(section.startLine).toBeGreaterThan(last)
          expect(section.endLine).toBeGreaterThanOrEqual(section.startLine - 1)
          last = section.endLine
          for (const block of section.blocks) {
            expect(block.startLine).toBeGreaterThanOrEqual(section.startLine)
            expect(block.endLine).toBeLessThanOrEqual(section.endLine)
            expect(block.parts.length).toBeGreaterThan(0)
            for (const part of block.parts) {
              expect(part.startLine).toBeGreaterThanOrEqual(block.startLine)
              expect(part.endLine).toBeLessThanOrEqual(block.endLine)
            }
          }
        }
        expect(last).toBeLessThanOrEqual(document.lineCount)
      }),
      { numRuns: 100 },
    )
  })

  it('end where the file ends, also those of a fence that is never closed', () => {
    expect(read('# A\n\n```text\nx\n').sections[0]).toMatchObject({
      endLine: 4,
      blocks: [{ startLine: 3, endLine: 4 }],
    })
  })

  it('are kept by a file of thousands of lines', () => {
    const text = Array.from({ length: 1500 }, (_, index) => `## Heading ${index}\n\ntext ${index}`).join('\n')
    const { sections, lineCount } = read(text)
    expect(lineCount).toBe(4500)
    expect(sections[1499]).toMatchObject({ startLine: 4498, endLine: 4500 })
  })
})

describe('blocks', () => {
  it('quote a paragraph as it stands', () => {
    expect(blockOf('A **bold** `word` and\na [link](https://example.org).')).toMatchObject({
      kind: 'paragraph',
      markdown: 'A **bold** `word` and\na [link](https://example.org).',
      text: 'A bold word and\na link.',
    })
  })

  it('turn links within the course and images into their text', () => {
    const text =
      'See [above](#x), [the other](b.md#y) and ![a diagram](d.png), ![](e.png) ![f.png](f.png) or [this][ref].\n\n[ref]: https://example.org'
    expect(blockOf(text).markdown).toBe('See above, the other and a diagram,   or [this](https://example.org).')
  })

  it('leave out footnotes’ marks and badges without text', () => {
    expect(blockOf('Fact[^1]. [![](b.svg)](https://ci.example.org)\n\n[^1]: The note.').markdown).toBe('Fact.')
  })

  it.each([
    ['kubectl exec -it <pod-name> -- sh', 'kubectl exec -it <pod-name> -- sh'],
    ['docker run <image> of <your_name>', 'docker run <image> of <your_name>'],
    ['a <b>bold</b> and <i>slanted</i> <code>word</code>', 'a **bold** and *slanted* `word`'],
    ['one<br>two<br/>three', 'one\ntwo\nthree'],
    ['press <kbd>Ctrl</kbd>+<kbd>C</kbd>', 'press `Ctrl`+`C`'],
    [
      '<a href="https://example.org">a link</a> and <a href="#x">a place</a>',
      '[a link](https://example.org) and a place',
    ],
    ['<img src="x.png" alt="A picture"> here', 'A picture here'],
    ['text <!-- a comment --> goes on', 'text  goes on'],
    ['H<sub>2</sub>O is <span class="x">wet</span>', 'H2O is wet'],
  ])('read inline HTML in %j', (text, markdown) => {
    expect(blockOf(text).markdown).toBe(markdown)
  })

  it('take what a block of HTML says', () => {
    expect(blocksOf('<p align="center"><em>Figure: how <code>docker</code> works &amp; why</em></p>')).toEqual([
      expect.objectContaining({
        kind: 'paragraph',
        markdown: '*Figure: how `docker` works & why*',
        text: 'Figure: how docker works & why',
      }),
    ])
    expect(blockOf('<p><img src="a.png" alt="Layers of an image"/></p>').text).toBe('Layers of an image')
    expect(blocksOf('<script>alert(1)</script>\n<style>p {}</style>')).toEqual([])
    expect(blockOf('<pod-name>').markdown).toBe('<pod-name>')
    expect(blockOf('<p>run <image> there</p>').markdown).toBe('run <image> there')
  })

  it('take what HTML says literally for no marks', () => {
    const literal = 'SELECT * FROM t WHERE a = 2 ** 3 and __init__ [x](y) ~~z~~'
    const html = `<div><p>${literal} <b>bold</b> <code>*p</code></p><p># one</p><li>&gt; &lt;b&gt; \\ two</li></div>`
    const [paragraph, heading, item] = blocksOf(html)
    expect(paragraph?.text).toBe(`${literal} bold *p`)
    expect(plainText(toTree(paragraph?.markdown ?? '').children[0] as Paragraph)).toBe(`${literal} bold *p`)
    expect([heading, item].map((block) => [block?.markdown, block?.text])).toEqual([
      ['\\# one', '# one'],
      ['- \\> \\<b> \\\\ two', '> <b> \\ two'],
    ])
  })

  it('open <details>', () => {
    const blocks = blocksOf('<details>\n<summary>Show more</summary>\n\nHidden *text*.\n\n</details>\n\nAfter.')
    expect(blocks.map(({ markdown, startLine }) => [markdown, startLine])).toEqual([
      ['**Show more**', 2],
      ['Hidden *text*.', 4],
      ['After.', 8],
    ])
  })

  it('read an HTML table and list', () => {
    expect(
      blocksOf('<table>\n<tr><th>Name</th><th>Use</th></tr>\n<tr><td>ps</td><td>lists</td></tr>\n</table>').map(
        ({ text }) => text,
      ),
    ).toEqual(['Name | Use', 'ps | lists'])
    expect(blocksOf('<ul><li>one</li><li>two</li></ul>').map(({ markdown }) => markdown)).toEqual(['- one', '- two'])
  })

  it('cut a list by items, a long item between what it holds', () => {
    expect(
      blockOf('- one\n- two\n  - three').parts.map(({ startLine, endLine, markdown }) => [
        startLine,
        endLine,
        markdown,
      ]),
    ).toEqual([
      [1, 1, '- one'],
      [2, 3, '- two\n  - three'],
    ])
    const long = 'word '.repeat(150).trim()
    const { markdown, parts } = blockOf(`1. ${long}\n\n   \`\`\`sh\n   ls\n   \`\`\`\n2. last`)
    expect(parts.map(({ startLine, endLine }) => [startLine, endLine])).toEqual([
      [1, 1],
      [3, 5],
      [6, 6],
    ])
    expect(parts.map((part) => part.markdown).join('\n')).toBe(markdown)
  })

  it('cut a long paragraph between sentences, never in what is marked', () => {
    const long = 'This one goes on for a while, so that the paragraph is long enough to be cut. '.repeat(8).trim()
    const text = `It was **hot. Very hot.** See [Fig. 2. Kiln](k.md)! *Cones* bend at 5\\*5 &amp; more.\n${long}`
    const { parts } = blockOf(`# Firing\n\n${text}`)
    expect(parts.slice(0, 4).map(({ markdown, text, startLine }) => [markdown, text, startLine])).toEqual([
      ['It was **hot. Very hot.** See Fig. 2. Kiln!', 'It was hot. Very hot. See Fig. 2. Kiln!', 3],
      ['*Cones* bend at 5\\*5 & more.', 'Cones bend at 5*5 & more.', 3],
      [long.slice(0, 77), long.slice(0, 77), 4],
      [long.slice(0, 77), long.slice(0, 77), 4],
    ])
    expect(parts).toHaveLength(10)
  })

  it.each([
    ['Chinese', '容器是一种轻量级的隔离环境，它与主机共享内核。', ''],
    ['Hindi', 'छवि केवल पढ़ने योग्य परतों से बनी होती है।', ' '],
    ['Arabic', 'الحاوية بيئة معزولة خفيفة تشارك نواة المضيف.', ' '],
    ['English whose sentences begin with small letters', 'kubelet is an agent, e.g. one that starts containers.', ' '],
  ])('cut a long paragraph of %s between sentences', (_, sentence, space) => {
    const { parts } = blockOf(Array.from({ length: 60 }, () => sentence).join(space))
    expect(parts.map(({ markdown, text }) => [markdown, text])).toEqual(parts.map(() => [sentence, sentence]))
    expect(parts).toHaveLength(60)
  })

  it('cut between clauses or words what would be too long to quote, never in a formula, a link or a tag', () => {
    const whole = ['$P(A. B, c)$', '[a, b. C](https://a.example)', '<b>a, b. C</b>', '`a, b. C`', '**a, b. C**']
    const words = blockOf(`${'แยกต่างหาก '.repeat(200)}`)
    const clauses = blockOf(`${whole.join(' and that, ')} `.repeat(20))
    for (const { parts } of [words, clauses])
      expect(Math.max(...parts.map((one) => one.markdown.length))).toBeLessThan(1500)
    for (const { markdown } of clauses.parts) {
      for (const mark of [/\$/g, /`/g, /\*\*/g, /[[\]]/g])
        expect(markdown.match(mark)?.length ?? 0).toSatisfy((n) => n % 2 === 0)
    }
  })

  it('that are a picture say so', () => {
    expect(blockOf('[![a bog](b.png)](b.html)')).toMatchObject({ markdown: '\u{1F5BC}\uFE0F a bog', text: 'a bog' })
    expect(blocksOf('![alt_text](b.png)\n\n![image 3](c.png)')).toEqual([])
  })

  it('cut a table by rows and keep its head', () => {
    const { kind, head, parts } = blockOf('| a | b |\n| --- | --- |\n| 1 | `x` |\n| 2 | <b>y</b><br>z |')
    expect(kind).toBe('table')
    expect(head).toBe('| a | b |\n| --- | --- |')
    expect(parts.map(({ markdown, text, startLine }) => [markdown, text, startLine])).toEqual([
      ['| 1 | `x` |', '1 | x', 3],
      ['| 2 | **y** z |', '2 | y\nz', 4],
    ])
  })

  it('leave out the blanks that line up the columns of a table', () => {
    const { head, parts } = blockOf(
      '| flag      |  use        |\n|:---------:|-------------|\n| `a \\| b` |             |',
    )
    expect(head).toBe('| flag | use |\n| :---: | --- |')
    expect(parts.map(({ markdown, text }) => [markdown, text])).toEqual([['| `a \\| b` | |', 'a | b | ']])
  })

  it('read a table without outer pipes, and one in a list item', () => {
    expect(blockOf('a | b\n--- | ---\n1 | 2').parts[0]?.text).toBe('1 | 2')
    expect(blockOf('- item\n\n  | a | b |\n  | - | - |\n  | 1 | 2 |').text).toBe('item\na | b\n1 | 2')
  })

  it('take lines of PowerShell that begin with | for what they are', () => {
    expect(blockOf('```powershell\nGet-Process\n| Sort-Object CPU\n| Select -First 3\n```')).toMatchObject({
      kind: 'code',
      lang: 'powershell',
    })
    expect(blockOf('Get-Process\n| Sort-Object CPU\n| Select -First 3').kind).toBe('paragraph')
  })

  it('cut code by lines and know its language', () => {
    const { lang, markdown, parts } = blockOf('~~~Bash title="x"\nls -la\n\ncd /\n~~~')
    expect({ lang, markdown }).toEqual({ lang: 'bash', markdown: '```bash\nls -la\n\ncd /\n```' })
    expect(parts.map(({ startLine, text }) => [startLine, text])).toEqual([
      [2, 'ls -la'],
      [3, ''],
      [4, 'cd /'],
    ])
  })

  it('leave out code that is empty, and the lines of Rust that a book hides', () => {
    expect(blocksOf('```rust\n```\n\n~~~\n\n~~~\n\n```rust\n# fn main() {}\n#\n```')).toEqual([])
    const lines = ['#![allow(dead_code)]', '# fn main() {', '#[derive(Debug)]', 'struct A;', '    #', '  # }']
    const rust = blockOf(['```rust,editable', ...lines, '```'].join('\n'))
    expect(rust.parts.map(({ startLine, text }) => [startLine, text])).toEqual([
      [2, '#![allow(dead_code)]'],
      [4, '#[derive(Debug)]'],
      [5, 'struct A;'],
    ])
    expect(rust.markdown).not.toContain('main')
    expect(blockOf('```sh\n# a comment\n```').text).toBe('# a comment')
  })

  it('fence indented code, and code that holds fences', () => {
    expect(blockOf('    docker ps\n\n    docker rm')).toMatchObject({
      kind: 'code',
      markdown: '```\ndocker ps\n\ndocker rm\n```',
      startLine: 1,
      endLine: 3,
    })
    expect(blockOf('````md\n```\nx\n```\n````').markdown).toBe('````md\n```\nx\n```\n````')
  })

  it('keep indented code that continues a list item in the list', () => {
    const blocks = blocksOf('1. Do this:\n\n       docker ps\n\n2. Then that.')
    expect(blocks).toHaveLength(1)
    expect(blocks[0]?.text).toBe('Do this:\ndocker ps\nThen that.')
  })

  it('decode entities, but not in code, and make no marks of them', () => {
    const { markdown, text } = blockOf('A &ge; 5&nbsp;% of A&amp;B, &#42;x&#42; &nope; `&lt;`')
    expect(markdown).toBe('A ≥ 5\u00a0% of A&B, \\*x\\* &nope; `&lt;`')
    expect(text).toBe('A ≥ 5\u00a0% of A&B, *x* &nope; &lt;')
  })

  it('keep many empty lines of code in a quote', () => {
    const quoted = `> \`\`\`\n> a${'\n>'.repeat(32)}\n> b\n> \`\`\``
    expect(blockOf(quoted).markdown).toBe(quoted)
  })

  it('keep a quote in a quote', () => {
    expect(blockOf('> A\n>\n> > B\n> > C').markdown).toBe('> A\n>\n> > B\n> > C')
    expect(blockOf('> - A\n>\n>\n> > B').markdown).toBe('> - A\n>\n> > B')
  })

  it('read quotes and GitHub’s alerts', () => {
    expect(blockOf('> Said\n> twice')).toMatchObject({
      kind: 'quote',
      markdown: '> Said\n> twice',
      text: 'Said\ntwice',
    })
    expect(blockOf('> [!WARNING]\n> Hot.')).toMatchObject({ markdown: '> **Warning**\n> Hot.', text: 'Warning\nHot.' })
  })

  it('mark lines that only lead to what follows', () => {
    expect(blocksOf('**Step 1**\n\nRun this:\n\n`ls` lists files.').map((block) => block.leads ?? false)).toEqual([
      true,
      true,
      false,
    ])
  })

  it('leave out orders to a site generator, but not in code', () => {
    expect(blockOf('Since {{< new-in 0.1 />}} it `{{< works >}}`.')).toMatchObject({
      markdown: 'Since  it `{{< works >}}`.',
      text: 'Since  it {{< works >}}.',
    })
    expect(blocksOf('{{% include "x.md" %}}\n\n{{< toggle >}}\n\n{{ a }}').map((block) => block.text)).toEqual([
      '{{ a }}',
    ])
  })

  it('leave out what says nothing', () => {
    expect(blocksOf('---\n\n<!-- note -->\n\n![](x.png)\n\n[x]: https://example.org')).toEqual([])
  })
})

describe('drawings', () => {
  const textOf = (lines: readonly string[]) => blockOf(['```', ...lines, '```'].join('\n')).text.split('\n')

  it('are code of their own kind, in a fence and outside', () => {
    const tree = 'src/\n├── a.ts\n└── b.ts'
    expect(blockOf(`\`\`\`\n${tree}\n\`\`\``)).toMatchObject({
      kind: 'code',
      lang: 'drawing',
      text: 'src/\na.ts\nb.ts',
    })
    expect(blockOf(tree)).toMatchObject({ kind: 'code', lang: 'drawing', markdown: `\`\`\`\n${tree}\n\`\`\`` })
  })

  it('join a cell that goes on in the next row', () => {
    expect(
      textOf([
        '┌──────┬───────────┐',
        '│ Use  │ Different │',
        '│      │ systems   │',
        '│ Size │ Small     │',
        '└──────┴───────────┘',
      ]),
    ).toEqual(['Use Different systems', 'Size Small'])
  })

  it('read boxes that stand side by side one after the other', () => {
    expect(
      textOf(['┌───────┐   ┌───────┐', '│ App   │   │ App   │', '│ one   │──►│ two   │', '└───────┘   └───────┘']),
    ).toEqual(['App one', 'App two'])
    expect(textOf(['+-----+   +-----+', '| web |   | db  |', '| 80  |   | 543 |', '+-----+   +-----+'])).toEqual([
      'web 80',
      'db 543',
    ])
  })

  it('are not seen in code with a pipe or two', () => {
    expect(blockOf('```sh\nps | grep x\nls | wc\n```').lang).toBe('sh')
    expect(blockOf('```\nps | grep x\nls | wc\n```').lang).toBeUndefined()
  })
})

describe('roles', () => {
  it('tell tables of contents, link lists and lists of questions from content', () => {
    const roles = (text: string) => blocksOf(text).map((block) => block.role)
    expect(roles('- [A](#a)\n  - [B](#b)\n- [C](#c)')).toEqual(['contents'])
    expect(roles('1. [A](https://a.example)\n2. [B](https://b.example)')).toEqual(['links'])
    expect(roles('- What is A?\n- Why B?\n- Explain C.\n- How D?')).toEqual(['questions'])
    expect(roles('- What is A?\n- Why B?')).toEqual(['questions'])
    expect(roles('- What is A?\n- It is B.')).toEqual([undefined])
    expect(roles('- [A](https://a.example) is used to build images\n- B runs them')).toEqual([undefined])
    expect(roles('Choose a flour for each.\n\n**Baguette**\n\nFlour: ?\nWater: ?')).toEqual(Array(3).fill('questions'))
    expect(roles('The oven is heated.\n\nMade in: ?')).toEqual([undefined, undefined])
    expect(roles('- see [A](#a) for how it is done in practice\n- or B')).toEqual([undefined])
  })

  it('tell lists of links with a few words on each from lists that say something', () => {
    const roles = (text: string) => blocksOf(text).map((block) => block.role)
    const serve = '- [kiln fire](/kiln_fire/)\t - Light the kiln\n- [kiln](kiln.md): the *oven*'
    expect(roles(serve)).toEqual(['links'])
    expect(rolesOf(read(`# Top\ntext\n## SEE ALSO\n\n${serve}`))).toEqual({ Top: 'content', 'SEE ALSO': 'navigation' })
    expect(roles('- [Raku](https://a.example) - a way of firing')).toEqual([undefined])
    expect(roles(`- [Raku](raku.md) - ${'it is fired, and '.repeat(10)}`)).toEqual([undefined])
    expect(roles('- Raku: see [the kiln](kiln.md) - or not')).toEqual([undefined])
    expect(roles('[Raku](raku.md)\n: a way of firing')).toEqual([undefined])
  })

  it('take links whose addresses are defined elsewhere for links, too', () => {
    const defined = '[foo]: foo.md\n[bar]: bar.md\n[baz]: #baz'
    const list = (...ends: string[]) => ends.map((end) => `- [A name][${end}]`).join('\n')
    const { sections } = read(`# Top\n\n## More\n\n${list('foo', 'bar', 'foo')}\n\n${defined}`)
    expect(sections[1]?.role).toBe('navigation')
    expect(blockOf(`${list('baz', 'baz', 'baz')}\n\n${defined}`).role).toBe('contents')
  })

  it('make a section of links navigation, with its bold lines', () => {
    const document = read(
      '# Top\ntext\n## Contents\n- [A](#a)\n- [B](#b)\n## Reading\n**One**\n- [A](https://a.example)\n- [B](https://b.example)\n## Real\n- [A](https://a.example)\n\nBut text.',
    )
    expect(rolesOf(document)).toEqual({
      Top: 'content',
      Contents: 'navigation',
      Reading: 'navigation',
      Real: 'content',
    })
  })

  it('find review questions in their form', () => {
    const form =
      '# Top\n## Review questions\n### Which?\n- [ ] a\n- [x] b\n\nExplanation: because.\n### Name it\nAnswer: this\n### Say why\nKey ideas:\n- one\n### Unfold it\n<details><summary>Answer</summary>That.</details>\n\n## Next\ntext'
    expect(rolesOf(read(form))).toEqual({
      Top: 'content',
      'Review questions': 'review',
      'Which?': 'review',
      'Name it': 'review',
      'Say why': 'review',
      'Unfold it': 'review',
      Next: 'content',
    })
  })

  it.each([
    ['Multiple Choice', 'Which one burns?\n\n1. oak\n2. stone\n\nA'],
    ['3.2 True/False', 'Does stone burn?\n\ntrue'],
    ['Short Answer', 'Explain why stone does not burn.\n\nIt holds no fuel.'],
    ['Fill in the Blanks', 'Only \\_\\_\\_\\_ burns.\n\noak'],
  ])('take exercises under the heading %s for review questions', (heading, exercises) => {
    const document = read(`# Top\ntext\n## ${heading}\n${exercises}\n## Next\ntext`)
    expect(Object.values(rolesOf(document))).toEqual(['content', 'review', 'content'])
    const told = read(`# Top\ntext\n## ${heading}\nA form of test that is quick to mark.\n`)
    expect(Object.values(rolesOf(told))).toEqual(['content', 'content'])
  })

  it.each([
    ['boxes to tick', '1. Which?\n   - [ ] a\n   - [x] b'],
    ['a labelled answer', '1. Which?\n\n   **Answer:** b'],
    ['lettered choices', '1. Which?\n   - a) one\n   - b) two\n\n   *Answer: (b)*'],
    ['an answer folded away', '1. Which?\n\n   <details><summary>Answer</summary>b</details>'],
    ['an answer in a quote', 'Which?\n\n> **Answer:** b'],
    ['a blank and what fills it', '1. Only ____ burns.\n\n   oak'],
    ['a blank in a paragraph', 'Only ____ burns.\n\noak'],
    ['a choice in bold', '1. **Which?**\n   - **a**\n   - b'],
    ['a choice with a tick', '1. Name it.\n   - a ✅\n   - b'],
    ['what is true of a statement', '1. Oak burns. (True)'],
    ['an answer below a question in bold', '**Which?**\n\noak'],
    ['the letter of the correct choice', 'Which?\n\n- a) one\n- b) two\n\n**Correct: b**'],
  ])('find them in a list or a quote by %s', (_, written) => {
    expect(rolesOf(read(`# Top\n## Quiz\n${written}\n## Next\ntext`))).toMatchObject({
      Quiz: 'review',
      Next: 'content',
    })
  })

  it.each([
    'Questions',
    'Review Questions',
    'Quiz',
    'Knowledge check',
    'Check your understanding',
    '4. Self-assessment',
    'Module 3 quiz',
    '🧠 Practice questions:',
    'Quiz (module 2)',
    'Quiz 1',
    'Quiz: light',
    'Chapter quiz',
    'Review questions – chapter 2',
    'Exam questions',
    'Multiple choice questions',
    'Practice problems',
    'Check for understanding',
    'Test yourself',
    'Concept questions',
    'Quiz [5 points]',
    'End-of-chapter questions',
  ])('take a plain list of questions under %j for review', (heading) => {
    expect(read(`# Top\n## ${heading}\n- What is it?\n- Why is it so?\n- How do I do it?`).sections[1]?.role).toBe(
      'review',
    )
  })

  it.each([
    'Frequently asked questions',
    'Questions and answers',
    'Open questions in research',
    'Open questions',
    'Problems',
    'Review: the week',
    'Review of the week',
    'The quiz command',
  ])('do not take %j for review', (heading) => {
    expect(read(`# Top\n## ${heading}\nSome text about it that explains.`).sections[1]?.role).toBe('content')
  })

  it('find a question with ticked choices under any heading, and take no list of things to do for one', () => {
    const choices = '- [x] light\n- [ ] sound'
    const todo = '## To do\nWhat is left:\n- [x] install\n- [ ] run'
    const document = read(`# Top\n## Exercises\n### Which is fast?\n${choices}\n${todo}\n## All?\n- [ ] a\n- [ ] b`)
    expect(rolesOf(document)).toMatchObject({ 'Which is fast?': 'review', 'To do': 'content', 'All?': 'content' })
    expect(blocksOf(`# Top\nLight is fast.\n\nWhich is fast?\n\n${choices}`).map(({ role }) => role)).toEqual([
      undefined,
      undefined,
      'questions',
    ])
  })

  it.each([
    ['in round boxes', '- (x) light\n- ( ) sound'],
    ['in bold', '- sound\n- **light**'],
    ['with a tick', '1. light ✅\n2. sound'],
    ['in italics', '- *light*\n- sound'],
    ['by a word', '- light (correct)\n- sound'],
    ['in a line with a letter', 'a) sound\n**b) light**'],
  ])('find review questions that give their answer away %s', (_, choices) => {
    const document = read(`# Top\n## Quiz\n### Which is fast?\n${choices}\n## Which?\n- **pid**\n- net`)
    expect(rolesOf(document)).toMatchObject({ 'Which is fast?': 'review', 'Which?': 'content' })
  })

  it('find a blank in a heading, with what fills it', () => {
    expect(rolesOf(read('# Top\n## Quiz\n### Only ____ burns.\noak\n## Next\ntext'))).toMatchObject({
      'Only ____ burns.': 'review',
      Next: 'content',
    })
  })

  it('take the answers right after review questions for review, and no others', () => {
    const questions = '## Quiz\n1. Which is fast?\n2. Which is slow?'
    const document = read(
      `# Top\n${questions}\n## Answers\n1. Light\n### Why\nSo.\n## Answer key\n2: sound\n## Next\nx`,
    )
    expect(rolesOf(document)).toMatchObject({
      Answers: 'review',
      Why: 'review',
      'Answer key': 'review',
      Next: 'content',
    })
    expect(rolesOf(read(`# Top\n${questions}\n## Next\nx\n## Solutions\nText.`))).toMatchObject({
      Solutions: 'content',
    })
  })

  const QUESTIONS = '## Review questions\n\n1. Which is fast?\n2. Which is slow?\n3. Why?\n\n'
  const READING = '## Further reading\n\nSee the book by Doe.\n\n'
  const LINKS = '## Links\n\n- [One](one.md)\n- [Two](two.md)\n\n'
  const roleOf = (heading: string, above: string) =>
    rolesOf(read(`# Top\n\n${above}## ${heading}\n\nLight is, as a text tells.\n`))[heading]

  it.each([
    ['Answers to the review questions', 'review', 'review'],
    ['Quiz answers', 'review', 'review'],
    ['Answers to exercises', 'review', 'review'],
    ['Solutions to questions', 'review', 'review'],
    ['Key to the questions', 'review', 'review'],
    ['Suggested answers', 'review', 'review'],
    ['Worked answers', 'review', 'content'],
    ['Solutions to common problems', 'review', 'content'],
    ['Answers to requests in HTTP', 'content', 'content'],
    ['Key to the map', 'content', 'content'],
    ['Key points', 'content', 'content'],
    ['Buffer solutions', 'content', 'content'],
  ])('below review questions take “%s” for %s, and a section later for %s', (heading, below, later) => {
    expect(roleOf(heading, QUESTIONS)).toBe(below)
    expect(roleOf(heading, QUESTIONS + LINKS)).toBe(below)
    expect(roleOf(heading, QUESTIONS + READING)).toBe(later)
    expect(roleOf(heading, READING)).toBe('content')
  })

  it('take what helps with a review question, under a heading of its own, for review', () => {
    const help = '#### Hint\n\nThink of light.\n\n#### Answer\n\nLight is.'
    const { sections } = read(`# Top\n\n## Review questions\n\n### Which is fast?\n\n${help}\n\n## Hints\n\nText.`)
    expect(sections.map(({ role }) => role)).toEqual(['content', 'review', 'review', 'review', 'review', 'content'])
    const course = { id: 'a', documents: [read(QUESTIONS + help)], glossary: [], problems: [] }
    expect(readQuestions(course).questions.map(({ prompt }) => prompt)).not.toContain('Hint')
  })

  it('take two questions after a word to the reader for review', () => {
    expect(read('# Top\n## Quiz\nAnswer without looking back.\n\n1. What is it?\n2. Why?').sections[1]?.role).toBe(
      'review',
    )
  })

  it.each([
    ['Task 1', 'Answer: light', 'review'],
    ['Name it.', '<!-- id: a -->\nAnswer: light', 'review'],
    ['Name it.', 'Of two.\n\nAnswer: light', 'review'],
    ['Say why', 'Key ideas:\n- light', 'content'],
    ['Why is it so?', 'Key ideas:\n- light', 'review'],
    ['Task 1', '<!-- id: a -->\nKey points:\n- light', 'review'],
    ['DevOps', 'Solution: work together', 'content'],
    ['Why?', 'One.\n\nTwo.\n\nThree.\n\nAnswer: light', 'content'],
    ['Name it', '**Question:** Which?\n\n**Answer:** light', 'content'],
  ])('take “%s” above “%s”, under a heading of any name, for %s', (heading, below, role) => {
    expect(rolesOf(read(`# Top\n## Checkpoint\n### ${heading}\n${below}\n## Next\ntext`))).toMatchObject({
      [heading]: role,
      Next: 'content',
    })
  })

  it.each(['Exercises', 'Problems', '3. Homework:'])('take “%s” for review where answers are labelled', (heading) => {
    const roleBelow = (text: string) => read(`# Top\n## ${heading}\n${text}`).sections[1]?.role
    expect(roleBelow('1. Burn it.\n\n   **Answer:** no')).toBe('review')
    expect(roleBelow('1. It does not burn.\n\n   **Solution:** Dry it.')).toBe('content')
  })

  it('find an answer that is folded away on the line of its question', () => {
    const text = '1. Which? <details><summary>Answer</summary>light</details>'
    expect(rolesOf(read(`# Top\n## Quiz\n${text}`))).toMatchObject({ Quiz: 'review' })
  })

  const LABELLED = '**Question:** Which is fast?\n\n**Answer:** light'

  it.each([
    ['in paragraphs', LABELLED],
    ['in one paragraph', 'Question: Which is fast?\nAnswer: light'],
    ['in a list', '- **Question:** Which is fast?\n\n  **Answer:** light'],
    ['in a quote', '> **Q1:** Which is fast?\n>\n> **A:** light'],
    ['with a number', '**Q1.** Which is fast?\n\n**Answer:** light'],
    ['folded away', '**Question:** Which is fast?\n\n<details><summary>Answer</summary>\n\nlight\n\n</details>'],
  ])('keep a labelled question and its answer %s out of the content around them', (_, written) => {
    const blocks = blocksOf(`# Lab\n\nThings move.\n\n${written}\n\n---\n\nAll of them.`)
    expect(blocks.filter(({ role }) => role === undefined).map(({ text }) => text)).toEqual([
      'Things move.',
      'All of them.',
    ])
  })

  it('keep the labelled questions of an FAQ, and those that only lead to a report, as content', () => {
    const report = LABELLED.replace('Answer', 'What I did')
    for (const text of [`# FAQ\n\n${LABELLED}`, `# Lab\n\n${report}`])
      expect(blocksOf(text).map(({ role }) => role)).toEqual([undefined, undefined])
  })

  it('keep question-and-answer prose as content', () => {
    const document = read(
      '# Top\n## Questions\n### How do I stop it?\nYou run `docker stop`, which sends a signal.\n### And then?\nIt ends.',
    )
    expect(rolesOf(document)).toMatchObject({ 'How do I stop it?': 'content', 'And then?': 'content' })
    const bold = '**How do I stop it?**\n\nYou run `docker stop`.'
    expect(rolesOf(read(`# Top\n## Questions\n${bold}`))).toMatchObject({ Questions: 'content' })
  })
})

describe('front matter', () => {
  const problemsOf = (text: string) => readDocument('a.md', text).problems

  it('is read, and other tools’ keys are left alone', () => {
    const text =
      '---\ntitle: T\norder: 3\ntags: [a, b]\nobjectives:\n  - Do it\nsynonyms:\n  k8s: Kubernetes\n  box: [container, pod]\nquiz:\n  derived: false\nurl: https://example.org/t\nlang: de\nweight: 3\ndate: 2026-01-01\nlayout: x\n---\n'
    const { document, problems } = readDocument('a.md', text)
    expect(problems).toEqual([])
    expect(document).toMatchObject({ title: 'T', lang: 'de' })
    expect(document.frontMatter).toEqual({
      title: 'T',
      order: 3,
      tags: ['a', 'b'],
      objectives: ['Do it'],
      synonyms: { k8s: ['Kubernetes'], box: ['container', 'pod'] },
      quiz: { derived: false },
      url: 'https://example.org/t',
      lang: 'de',
    })
  })

  it.each([
    ['description: What it is about', 'What it is about'],
    ['summary: Ours\ndescription: Theirs', 'Ours'],
    ['description: [theirs, not, a, text]', undefined],
  ])('takes the summary from %j', (lines, summary) => {
    const { document, problems } = readDocument('a.md', `---\n${lines}\n---\n`)
    expect(document.frontMatter.summary).toBe(summary)
    expect(problems).toEqual([])
  })

  it.each([
    ['under the title', '# T\n\nText.', 'a.md#t'],
    ['by itself, where the document has another title than its first heading', '# Other\n\nText.', 'a.md'],
    ['above the text, where there is no heading', 'Text.', 'a.md'],
  ])('shows the summary %s', (_, body, id) => {
    const { document } = readDocument('a.md', `---\ntitle: T\nsummary: >\n  What it\n  is about\n---\n${body}\n`)
    expect(document.sections[0]).toMatchObject({ id, startLine: 3 })
    expect(document.sections[0]?.blocks[0]).toMatchObject({ startLine: 3, endLine: 3, markdown: 'What it is about' })
    expect(document.sections.at(-1)?.endLine).toBe(document.lineCount)
  })

  it.each(['# not a heading', '```not code', '~~~ neither'])('shows a summary as text: %s', (summary) => {
    const { document } = readDocument('a.md', `---\ntitle: T\nsummary: '${summary}'\n---\nText.\n`)
    expect(document.sections.map(({ blocks }) => blocks.map(({ text }) => text))).toEqual([[summary, 'Text.']])
  })

  it('is read between plus signs as TOML', () => {
    const text =
      '+++\ntitle = "T"\norder = 2\nsynonyms = { k8s = "Kubernetes" }\ndescription = "What it is about"\n+++\nText.\n'
    const { document, problems } = readDocument('a.md', text)
    expect(document.frontMatter).toEqual({
      title: 'T',
      order: 2,
      synonyms: { k8s: ['Kubernetes'] },
      summary: 'What it is about',
    })
    expect(document.sections[0]?.blocks.map(({ startLine, text }) => [startLine, text])).toEqual([
      [5, 'What it is about'],
      [7, 'Text.'],
    ])
    expect(problems).toEqual([])
  })

  it.each([
    ['title = "T"\norder = two', { line: 3, message: expect.stringContaining('expected TOML as `key = value` lines') }],
    ['title = "T"\norder = "two"', { line: 3, field: 'order' }],
  ])('says where TOML is broken: %j', (lines, problem) => {
    expect(problemsOf(`+++\n${lines}\n+++\nText.\n`)).toEqual([expect.objectContaining(problem)])
  })

  it.each([
    ['title: x\ntags: 4.5: 3\norder: 1', 3],
    ['title: x\norder: "1', 4],
    ['summary: [a', 3],
  ])('says where YAML is broken: %j', (lines, line) => {
    expect(problemsOf(`---\n${lines}\n---\nText.\n`)).toEqual([expect.objectContaining({ severity: 'error', line })])
  })

  it('reads no front matter of thousands of lines', () => {
    const problems = problemsOf(`---\ntitle: x\n${'\n'.repeat(3000)}---\nText.`)
    expect(problems).toEqual([expect.objectContaining({ severity: 'error' })])
  })

  it('reads tags parted by commas, and a description where the summary was left empty', () => {
    const { document } = readDocument('a.md', '---\nsummary: ""\ndescription: Of ovens.\ntags: clay, fire\n---\nText.')
    expect(document.frontMatter).toEqual({ summary: 'Of ovens.', tags: ['clay', 'fire'] })
    expect(document.sections[0]?.blocks[0]).toMatchObject({ startLine: 3, text: 'Of ovens.' })
  })

  it('warns of a near miss, naming both', () => {
    expect(problemsOf('---\nobjectivs: [a]\n---\n')).toEqual([
      expect.objectContaining({
        severity: 'warning',
        line: 2,
        field: 'objectivs',
        message: expect.stringMatching(/`objectivs`, expected `objectives`/),
      }),
    ])
  })

  it.each(['tag: x', 'Title: x', 'urls: [x]', 'objecitvs: [a]'])('takes %j for a near miss', (line) => {
    expect(problemsOf(`---\n${line}\n---\n`)).toHaveLength(1)
  })

  it.each([
    'date: 2026-01-01',
    'type: x',
    'menu: x',
    'id: x',
    'slug: x',
    'name: x',
    'rel: x',
    'title: x\ntitles: y',
    'url: /a/b/',
  ])('leaves %j alone', (lines) => {
    expect(problemsOf(`---\n${lines}\n---\n`)).toEqual([])
  })

  it('reports every wrong value at once, with its line', () => {
    expect(
      problemsOf('---\norder: first\ntags: {a: 1}\nlang: german!\n---\n').map(({ field, line }) => [field, line]),
    ).toEqual([
      ['order', 2],
      ['tags', 3],
      ['lang', 4],
    ])
  })

  it('is not seen in text between two thematic breaks', () => {
    expect(blocksOf('---\nJust a text.\n\nMore of it.\n\n---\n').map((block) => block.text)).toContain('Just a text.')
  })
})

describe('the glossary', () => {
  it('comes from glossary.md’s table and from synonyms', () => {
    const files = [
      {
        path: 'glossary.md',
        text: '# Glossary\n\n| Term | Definition | Words |\n| --- | --- | --- |\n| **Pod** | The smallest unit | group; box, unit |\n',
      },
      { path: 'a.md', text: '---\nsynonyms:\n  k8s: Kubernetes\n---\n# A' },
    ].map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text) }))
    expect(parseCourse({ id: 'x', files, hash: '', problems: [] }).glossary).toEqual([
      { term: 'Pod', definition: 'The smallest unit', words: ['group', 'box', 'unit'], path: 'glossary.md', line: 5 },
      { term: 'Kubernetes', definition: '', words: ['k8s'], path: 'a.md', line: 3, field: 'synonyms' },
    ])
  })
})

describe('any text', () => {
  it('is read without a throw, each block with words and lines', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.constantFrom(
        '# ',
        '\n',
        '\n\n',
        '- ',
        '> ',
        '```',
        '|',
        '| - |',
        '<',
        '</b>',
        '<b>',
        '<!--',
        '-->',
        '[',
        '](',
        ')',
        '*',
        '**',
        '---\n',
        '    ',
        '\t',
        '[^1]',
        '<pod>',
        '<table><tr>',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('').replaceAll('\0', '')
        for (const section of read(text).sections) {
          for (const block of section.blocks) {
            expect(block.markdown.trim()).not.toBe('')
            expect(block.startLine).toBeLessThanOrEqual(block.endLine)
          }
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('the file that code is of', () => {
  it.each([
    ['~~~js title="src/App.js"', '**src/App.js**'],
    ['~~~js filename=App.js', '**App.js**'],
    ['~~~js title="An example"', '```js'],
  ])('is told of %j', (fence, first) => expect(blockOf(`${fence}\nx\n~~~`).markdown.split('\n')[0]).toBe(first))

  const text = '```go {file="a_b/c.go" copy=true}\nx := 1\ny := 2\n```'

  it('stands over it, and over what is cut of it', () => {
    const [block] = parseDocument('a.md', text).sections.flatMap(({ blocks }) => blocks)
    if (!block) return expect.unreachable()
    expect(block).toMatchObject({ text: 'x := 1\ny := 2', lang: 'go', startLine: 1, endLine: 4 })
    expect(block.markdown).toBe('**a\\_b/c.go**\n\n```go\nx := 1\ny := 2\n```')
    expect(sliceBlock(block, 1, 2).markdown).toBe('**a\\_b/c.go**\n\n```go\ny := 2\n```')
  })
})
