// Formulas are read and quoted to the letter; amounts, variables and escaped brackets stay what they are.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderMarkdown } from '../../src/bot/render/markdown.ts'
import { formulasIn, outsideFormulas } from '../../src/course/formula.ts'
import { escapedMarks } from '../../src/course/html.ts'
import { parseDocument } from '../../src/course/parse.ts'
import { markdownHtml } from '../../src/reports/markdown-html.ts'

const inlineIn = (text: string) => [...formulasIn(text).inline].map(([start, end]) => text.slice(start, end))
const blocksOf = (text: string) => parseDocument('a.md', `# A\n\n${text}`).sections.flatMap(({ blocks }) => blocks)

describe('formulasIn', () => {
  it.each([
    ['is $x$ then', ['$x$']],
    ['the $n$th of $n$-many $k$s', ['$n$', '$n$', '$k$']],
    ['$a*b*c$ and $x_1, x_2$', ['$a*b*c$', '$x_1, x_2$']],
    ['$\\{ v \\in V \\}$, $\\$5$', ['$\\{ v \\in V \\}$', '$\\$5$']],
    ['$$a_b$$ in a line', ['$$a_b$$']],
    ['\\( \\det A \\) and \\(x\\) and \\(n+1\\)', ['\\( \\det A \\)', '\\(x\\)', '\\(n+1\\)']],
    ['\\[ x^2 \\] in a line', ['\\[ x^2 \\]']],
    ['\\\\(x_1\\\\) for Jekyll', ['\\\\(x_1\\\\)']],
    ['a $x +\ny$ b', ['$x +\ny$']],
  ])('finds those of %j', (text, expected) => expect(inlineIn(text)).toEqual(expected))

  it.each([
    'It costs $5 and $6.',
    'It costs $5-$6, or US$5 and CA$6.',
    'From 5$ to 10$ a head.',
    '$5 (for a student) and about 10$',
    '\\$5 and \\$6',
    'Set $HOME and $PATH, or $HOME/bin:$PATH.',
    'The variables $a and $b.',
    '\\[params\\] and \\[key=value\\] and \\[x\\]',
    'usage: run \\[OPTIONS\\] and f\\(x\\)',
    '\\(see there\\)',
    'a lone $ and a $\n\n$ of another paragraph',
    '\\[a^b\\](address)',
  ])('finds none in %j', (text) => expect(inlineIn(text)).toEqual([]))

  it('leaves what is escaped without a formula', () => {
    const signs = fc.array(fc.constantFrom('$', '\\', '[', ']', '(', ')', '*', '_', '=', 'x', ' ', 'ab', '1'))
    fc.assert(
      fc.property(signs, (some) => {
        const text = some.join('')
        expect(outsideFormulas(text, (part) => part)).toBe(text)
        if (inlineIn(text).length === 0) expect(inlineIn(escapedMarks(text))).toEqual([])
      }),
    )
  })
})

describe('a formula in a course', () => {
  it('is quoted to the letter within a line', () => {
    const text = 'Let $\\{ v \\}$, $a*b*c$, $\\|x\\|_2$ and $\\mathbb{R}_+$; \\(x_1 < x_2\\) &amp; *so* on. $&lt;$'
    const [block] = blocksOf(text)
    expect(block?.markdown).toBe(text.replace('&amp;', '&'))
    expect(block?.text).toBe(
      'Let $\\{ v \\}$, $a*b*c$, $\\|x\\|_2$ and $\\mathbb{R}_+$; \\(x_1 < x_2\\) & so on. $&lt;$',
    )
  })

  it.each([
    ['$$\na \\\\\n+ b_1\n= c\n$$', 'a \\\\\n+ b_1\n= c', [4, 5, 6]],
    ['$$ a_1\n- b \\\\[4pt] $$ (1)', 'a_1\n- b \\\\[4pt]', [3, 4]],
    ['$$a_1$$', 'a_1', [3]],
    ['\\[\n# a\n> b\n\\],', '# a\n> b', [4, 5]],
    ['\\[ a^2 \\]', 'a^2', [3]],
    ['\\\\[ a^2 \\\\]', 'a^2', [3]],
    [
      '\\begin{align}\na &= b \\\\\n&= c\n\\end{align}',
      '\\begin{align}\na &= b \\\\\n&= c\n\\end{align}',
      [3, 4, 5, 6],
    ],
    ['$$\na\n\nb\n$$', 'a\n\nb', [4, 5, 6]],
  ])('is a block of code on lines of its own: %j', (text, code, lines) => {
    const [block, ...more] = blocksOf(`${text}\n\nprose`)
    expect(block).toMatchObject({ kind: 'code', lang: 'math', markdown: `\`\`\`math\n${code}\n\`\`\`` })
    expect(block).toMatchObject({ startLine: 3, endLine: 2 + text.split('\n').length })
    expect(block?.parts.map(({ startLine }) => startLine)).toEqual(lines)
    expect(more.map(({ markdown, startLine }) => [markdown, startLine])).toEqual([
      ['prose', 4 + text.split('\n').length],
    ])
  })

  it('ends a paragraph, and stands in items and quotes', () => {
    expect(blocksOf('so\n$$\nx\n$$\nwhere').map(({ kind }) => kind)).toEqual(['paragraph', 'code', 'paragraph'])
    expect(blocksOf('- so\n  $$\n  + x\n  $$\n- b')[0]?.parts.map((part) => part.text)).toEqual(['so\n+ x', 'b'])
    expect(blocksOf('> $$\n> # x\n> $$')[0]).toMatchObject({ kind: 'quote', text: '# x' })
    expect(
      blocksOf('> $$\n> x\n\nb\n\n$$')
        .map(({ text }) => text)
        .at(-2),
    ).toBe('b')
  })

  it('is none in code, and code in it is none', () => {
    expect(blocksOf('```\n$$\n```\n\nb\n\n```\n$$\n```').map(({ kind }) => kind)).toEqual(['code', 'paragraph', 'code'])
    expect(blocksOf('`$a` and `b_c$` *d*')[0]?.text).toBe('$a and b_c$ d')
  })

  it('keeps what a generator would read in it', () => {
    const text = '{{< x >}}\n\n$W^[1] + a==b==c$ and [[a]]\n\n$$\n[[1]] ==x== {{a}}\n: b\n$$'
    expect(blocksOf(text).map(({ markdown }) => markdown)).toEqual([
      '$W^[1] + a==b==c$ and a',
      '```math\n[[1]] ==x== {{a}}\n: b\n```',
    ])
  })

  it('is escaped once for Discord, and for HTML', () => {
    expect(renderMarkdown('$\\{1, 2\\}$ and $a*b*c$', 500)).toBe('$\\\\{1, 2\\\\}$ and $a\\*b\\*c$')
    expect(renderMarkdown('$$\na \\\\\n+ b\n$$', 500)).toBe('```math\na \\\\\n+ b\n```')
    expect(`${markdownHtml('$a*b*c$ \\(x < y\\)')}`).toBe('<p>$a*b*c$ \\(x &lt; y\\)</p>')
    expect(`${markdownHtml('$$\na < b\n$$')}`).toBe('<pre><code class="language-math">$$\na &lt; b\n$$</code></pre>')
  })
})
