// Discord's markdown on the page: its blocks and inlines, and that nothing which people write becomes an element.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Snapshot } from '../../src/playground/live-protocol.ts'
import { markup } from '../../src/playground/page/markup.ts'
import { Room } from '../../src/playground/page/room.ts'

const SNAPSHOT: Snapshot = {
  you: '111111111111111111',
  guild: 'Class',
  botId: '2',
  people: [{ id: '111111111111111111', name: 'Ada', role: 'Student', bot: false }],
  roles: { '333333333333333333': 'Student' },
  ...{ channels: [], messages: [], commands: [], controls: [], guide: [], now: 0, online: true },
}

/** The HTML that lit would make, its values escaped as lit escapes them. */
function toHtml(part: unknown): string {
  if (Array.isArray(part)) return part.map(toHtml).join('')
  if (typeof part === 'object' && part !== null && 'strings' in part && 'values' in part) {
    const { strings, values } = part as { strings: readonly string[]; values: readonly unknown[] }
    return strings.map((text, index) => text + (index < values.length ? toHtml(values[index]) : '')).join('')
  }
  return String(part).replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

const shown = (text: string) => toHtml(markup(text, new Room(SNAPSHOT, null)))
const words = (html: string) => html.replaceAll(/<[^>]*>/g, '')

describe('markdown on the page', () => {
  it.each([
    ['**bold** and *thin*', '<strong>bold</strong> and <em>thin</em>'],
    ['`a < b`', '<code>a &lt; b</code>'],
    ['```\na  b\n```', '<pre tabindex="0"><code>a  b</code></pre>'],
    ['- one\n  - two\n- three', '<ul><li>one<ul><li>two</li></ul></li><li>three</li></ul>'],
    ['3. three\n4. four', '<ol start=3><li>three</li><li>four</li></ol>'],
    ['## Head', '<div class="h h2" role="presentation">Head</div>'],
    ['-# small', '<small class="sub">small</small>'],
    ['> said\n> - twice', '<discord-quote><div class="para">said</div><ul><li>twice</li></ul></discord-quote>'],
    ['one:\n- two', '<div class="para">one:</div><ul>'],
    [
      'one\n\n- two\n\nthree',
      '<div class="para gap-below">one</div><ul><li>two</li></ul><div class="para gap-above">three</div>',
    ],
    ['one\ntwo', 'one<br />two'],
    ['[here](https://x.org)', '<a href=https://x.org target="_blank" rel="noopener noreferrer">here</a>'],
    ['<@111111111111111111>', '<discord-mention type="user">Ada</discord-mention>'],
    ['<@&333333333333333333>', '<discord-mention type="role">Student</discord-mention>'],
  ])('shows %j', (text, html) => {
    expect(shown(text)).toContain(html)
  })

  it('leaves what is no web address as text', () => {
    expect(shown('[x](javascript:alert(1))')).not.toContain('<a ')
    expect(shown('[x](data:text/html,y)')).not.toContain('<a ')
  })

  it('makes no element of anything that is written, and always ends', () => {
    const pieces = [
      '<script>',
      '<img src=x onerror=y>',
      '```',
      '`',
      '**',
      '> ',
      '\n',
      '- ',
      '[a](',
      ')',
      '||',
      '<@',
      '>',
      'x',
    ]
    const writing = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 5 })), { maxLength: 30 })
    fc.assert(
      fc.property(writing, (parts) => {
        expect(shown(parts.join(''))).not.toMatch(/<(script|img)/)
      }),
    )
  })

  it('loses no word', () => {
    const word = fc.stringMatching(/^[a-z]{2,8}$/)
    const line = fc.tuple(
      fc.constantFrom('', '- ', '> ', '# ', '-# ', '1. '),
      fc.array(word, { minLength: 1, maxLength: 4 }),
    )
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
        const text = lines.map(([mark, list]) => mark + list.join(' ')).join('\n')
        const seen = words(shown(text))
        for (const each of lines.flatMap(([, list]) => list)) expect(seen).toContain(each)
      }),
    )
  })
})
