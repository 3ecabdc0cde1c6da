// Course markdown as Discord markdown: what is shown, and the promises that hold for any markdown at all.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { oneLine, piecesOf, renderMarkdown } from '../../../src/bot/render/markdown.ts'
import { layPages } from '../../../src/bot/render/pages.ts'
import { runs } from '../../fuzz/runs.ts'
import { markdown } from './markdown-arbitrary.ts'

const render = (text: string) => renderMarkdown(text, 4000)

/** Outside code, Discord takes these for a ping, a channel, a role, an emoji or a time. */
const LIVE_MENTION = /@(everyone|here)|(?<!\\)<(@|#|a?:\w+:\d|t:\d)/

/** A page without its code blocks and code spans. An escaped backtick before a span of two is no fence. */
function prose(page: string): string {
  return page.replace(/(?<!\\)```[\s\S]*?```/g, '').replace(/(?<!\\)(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, '')
}

describe('course markdown in Discord', () => {
  it('keeps emphasis, code and links', () => {
    expect(render('**Bold**, *soft*, ~~gone~~, `ls -la` and [docs](https://example.org/a)')).toBe(
      '**Bold**, *soft*, ~~gone~~, `ls -la` and [docs](https://example.org/a)',
    )
  })

  it('shows a narrow table as an aligned code block', () => {
    expect(render('| Port | Use |\n| ---: | --- |\n| 22 | ssh |\n| 8080 | http |')).toBe(
      '```\nPort  Use\n────  ────\n  22  ssh\n8080  http\n```',
    )
  })

  it('counts wide characters as two columns', () => {
    expect(render('| a | b |\n| - | - |\n| 日本 | x |\n| ab | y |')).toBe(
      '```\na     b\n────  ─\n日本  x\nab    y\n```',
    )
  })

  it('shows a table too wide for a phone as a list of its rows', () => {
    const table =
      '| Command | What it does | When to use it |\n| - | - | - |\n| `docker ps` | lists running containers | to see what runs |'
    expect(render(table)).toBe(
      '- **`docker ps`** — What it does: lists running containers; When to use it: to see what runs',
    )
  })

  it('leaves bold in the first cell of a row to the words that the course has in bold', () => {
    const table =
      '| By hand | By a machine |\n| --- | --- |\n| **Failure:** notice it, log in, restart | it restarts what has failed by itself |'
    expect(render(table)).toContain('- **Failure:** notice it, log in, restart — it restarts')
  })

  it('says what the two columns of such a table are, once above its rows', () => {
    const table =
      '| By hand | With an `orchestrator` |\n| - | - |\n| notice a crash, log in | restarts by itself |\n| edit a list | spreads |'
    expect(render(table)).toBe(
      'By hand — With an orchestrator\n- **notice a crash, log in** — restarts by itself\n- **edit a list** — spreads',
    )
    expect(render('|  |  |\n| - | - |\n| notice a crash, log in | restarts by itself, for ever |')).toBe(
      '- **notice a crash, log in** — restarts by itself, for ever',
    )
  })

  it('has only the headings that Discord has', () => {
    expect(render('## Two\n\n#### Four')).toBe('## Two\n\n**Four**')
  })

  it('puts nested quotes on one level and leaves code out of them', () => {
    expect(render('> one\n>\n> > two\n>\n> ```sh\n> ls\n> ```')).toBe('> one\n> two\n\n```sh\nls\n```')
  })

  it('drops HTML and keeps its words', () => {
    expect(render('<p align="center">Hello<br>there</p>\n\nA <b>bold</b> word<!-- hidden -->')).toBe(
      'Hello\nthere\n\nA bold word',
    )
  })

  it('joins lines that the source broke', () => {
    expect(render('one\ntwo  \nthree')).toBe('one two\nthree')
  })

  it('makes relative and unsafe links plain words', () => {
    expect(render('[next](02-x.md#y) [bad](javascript:alert(1)) [file](file:///etc/passwd)')).toBe('next bad file')
  })

  it('lets no label pass for another address', () => {
    expect(render('[https://bank.example](https://evil.example/)')).toBe(
      'https://bank.example (<https://evil.example/>)',
    )
    expect(render('[x](https://user:pass@evil.example/)')).toBe('x')
  })

  it('breaks mentions and escapes what would be markup', () => {
    expect(render('@everyone <@123> a\\*b')).toBe('@\u200Beveryone \\<\u200B@123\\> a\\*b')
  })

  it('keeps code whole, closes its fence, and lets it hold fences of its own', () => {
    const shown = render('````md\n```sh\nls\n```\n````')
    expect(shown.startsWith('```md\n')).toBe(true)
    expect(shown.endsWith('\n```')).toBe(true)
    expect(shown.match(/```/g)).toHaveLength(2)
  })

  it('says that something was cut', () => {
    expect(renderMarkdown('word '.repeat(100), 100)).toMatch(/…$/)
  })

  it('shows a table without its frame where that would take more than half of the room', () => {
    const table = '| Command aaaaaa | What it does bbbbbb |\n| - | - |\n| docker *ps* | lists containers |'
    expect(renderMarkdown(`Which row?\n\n${table}`, 80)).toBe('Which row?\n\nCommand aaaaaa  What it does bbbbbb\n…')
    expect(renderMarkdown('```sh\ncp *.md x\n```', 15)).toBe('cp \\*.md x')
  })

  it('has one line for places of one line, with an ellipsis where that is cut', () => {
    expect(oneLine('# Which **row**?\n\n| a | b |\n| - | - |\n| 1 | 2 |', 80)).toBe('Which **row**?')
    expect(oneLine('```sh\nls *.md\n```', 80)).toBe('ls \\*.md')
    expect(oneLine('**word** word word', 12)).toBe('word word…')
    expect(oneLine('<!-- nothing -->', 80)).toBe('')
  })

  it('drops characters that hide or turn text, and keeps those that scripts and emoji need', () => {
    expect(render('a\u202Eb\u200Bc\u2066d')).toBe('abcd')
    expect(render('👩‍💻 می‌خواهم')).toBe('👩‍💻 می‌خواهم')
  })

  it('parses what a whole class is shown once, and one long text does not push that out', () => {
    const shown = piecesOf('the same for **everybody**')
    piecesOf('x'.repeat(1_000_000))
    expect(piecesOf('the same for **everybody**')).toBe(shown)
  })

  it('survives nesting deeper than anybody writes', () => {
    const indented = Array.from({ length: 120 }, (_, depth) => `${' '.repeat(depth * 2)}- x`).join('\n')
    for (const bomb of [`${'>'.repeat(5000)} deep`, `${'- '.repeat(5000)}x`, `${'1. '.repeat(2000)}x`, indented]) {
      expect(render(bomb).length).toBeLessThanOrEqual(4000)
    }
  })
})

describe('any markdown at all', () => {
  const pages = fc.tuple(markdown, fc.integer({ min: 1, max: 4000 })).map(([text, limit]) => ({
    text,
    limit,
    pages: layPages(piecesOf(text), limit),
  }))

  it('stays within the size of a page', () => {
    fc.assert(
      fc.property(pages, ({ limit, pages }) => {
        for (const page of pages) expect(page.length).toBeLessThanOrEqual(limit)
      }),
      runs(25),
    )
  })

  it('closes every code fence on its page', () => {
    fc.assert(
      fc.property(pages, ({ pages }) => {
        for (const page of pages) expect((page.match(/(?<!\\)```/g) ?? []).length % 2).toBe(0)
      }),
      runs(25),
    )
  })

  it('pings nobody', () => {
    fc.assert(
      fc.property(pages, ({ pages }) => {
        for (const page of pages) expect(prose(page)).not.toMatch(LIVE_MENTION)
      }),
      runs(25),
    )
  })

  it('leaves no HTML, no table and no heading that Discord does not have', () => {
    fc.assert(
      fc.property(pages, ({ pages }) => {
        for (const page of pages) expect(prose(page)).not.toMatch(/(?<!\\)<(?!https?:|\u200B)|^#{4,}|^\|/m)
      }),
      runs(25),
    )
  })

  it('links only to the web', () => {
    fc.assert(
      fc.property(pages, ({ pages }) => {
        for (const page of pages) expect(prose(page)).not.toMatch(/(?<!\\)\]\((?!https?:\/\/)/)
      }),
      runs(25),
    )
  })

  it('loses no line of code', () => {
    const code = fc.array(fc.stringMatching(/^[a-z0-9 ={};]{0,60}$/), { minLength: 1, maxLength: 80 })
    fc.assert(
      fc.property(code, fc.integer({ min: 200, max: 1000 }), (lines, limit) => {
        const wanted = lines.join('\n').replace(/^\n+|\s+$/g, '')
        const laid = layPages(piecesOf(`\`\`\`js\n${lines.join('\n')}\n\`\`\``), limit)
        const shown = laid.map((page) => page.replace(/^```js\n|\n```$/g, '')).join('\n')
        expect(shown).toBe(wanted.trim() === '' ? '' : wanted)
      }),
    )
  })
})
