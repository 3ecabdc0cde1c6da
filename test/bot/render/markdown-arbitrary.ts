// Random markdown for property tests: well-formed pieces, hostile words, and plain noise, nested into one another.

import fc from 'fast-check'

const hostile = fc.constantFrom(
  '@everyone',
  '@here',
  '<@123456789012345678>',
  '<@!1>',
  '<@&2>',
  '<#3>',
  '<:smile:4>',
  '<t:0:R>',
  '</ask:5>',
  '||spoiler||',
  '-# small',
  '>>> all',
  '```',
  '~~~',
  '`',
  '**',
  '***',
  '___',
  '\\',
  '\\`',
  '](http://evil.example)',
  '[https://good.example](https://evil.example)',
  '<script>alert(1)</script>',
  '<!-- ',
  '\u202E',
  '\u200B',
  '@\u200Beveryone',
  '<\u200D@1>',
  '&#64;everyone',
  '&lt;@1&gt;',
  '|',
  '# ',
  '##### ',
  'https://example.org/a_b(c)',
  'www.example.org',
  'me@example.org',
  '[^1]',
)

const word = fc.oneof(
  { weight: 4, arbitrary: fc.stringMatching(/^[a-zA-Zäßñ日_]{1,12}$/) },
  { weight: 3, arbitrary: hostile },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
)

const line = fc.array(word, { minLength: 1, maxLength: 25 }).map((words) => words.join(' '))
const lines = fc.array(line, { minLength: 1, maxLength: 8 })

const cell = fc.array(word, { maxLength: 4 }).map((words) => words.join(' ').replaceAll('\n', ' '))
const table = fc.integer({ min: 1, max: 6 }).chain((columns) =>
  fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 10 }).map((rows) => {
    const shown = rows.map((row) => `| ${row.join(' | ')} |`)
    return [shown[0], `|${' --- |'.repeat(columns)}`, ...shown.slice(1)].join('\n')
  }),
)

const leaf = fc.oneof(
  lines.map((each) => each.join('\n')),
  lines.map((each) => each.map((text) => `- ${text}`).join('\n')),
  lines.map((each) => each.map((text, index) => `${index + 1}. ${text}`).join('\n')),
  lines.map((each) => `\`\`\`js\n${each.join('\n')}\n\`\`\``),
  lines.map((each) => each.map((text) => `    ${text}`).join('\n')),
  fc.tuple(fc.integer({ min: 1, max: 6 }), line).map(([depth, text]) => `${'#'.repeat(depth)} ${text}`),
  line.map((text) => `<div>\n${text}\n</div>`),
  line.map((text) => `**${text}** *${text}* ~~${text}~~ \`${text}\` [${text}](https://example.org/${text})`),
  fc.stringMatching(/^[a-z]{200,900}$/),
  table,
  fc.string({ unit: 'grapheme', maxLength: 200 }),
)

const nested = fc.oneof(
  leaf,
  leaf.map((text) => text.replace(/^/gm, '> ')),
  leaf.map((text) => `- item\n${text.replace(/^/gm, '  ')}`),
  leaf.map((text) => `1. - deep\n${text.replace(/^/gm, '     ')}`),
)

/** A document of up to a dozen blocks. */
export const markdown = fc.array(nested, { minLength: 1, maxLength: 12 }).map((blocks) => blocks.join('\n\n'))
