// Inputs that somebody might send on purpose: random markdown, mutilated real documents, bombs, hidden characters, YAML
// that tries to be clever, and names that JavaScript keeps for itself.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { markdown } from '../bot/render/markdown-arbitrary.ts'

const ROOT = join(import.meta.dirname, '../..')

function linesOf(folder: string): string[] {
  const files = readdirSync(join(ROOT, folder)).filter((name) => name.endsWith('.md'))
  return files.flatMap((name) => readFileSync(join(ROOT, folder, name), 'utf8').split('\n'))
}

/** Lines of our own course and of the fixtures of every form of question. */
const REAL = [...linesOf('corpus'), ...linesOf('test/fixtures/quiz'), ...linesOf('test/fixtures/quiz-course')]

/** Keys that a careless object or template would mistake for its own. */
export const PROTOTYPE_KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
] as const

/** Signs that a repetition of turns into a bomb for a parser or a regular expression. */
export const BOMBS = [
  '[', '![', '](', '>', '> ', '- ', '1. ', '*', '**', '_', '~~', '`', '```\n', '<', '<a ', '<!--', '<details>', '</p>',
  '|', '|\n', '| - ', '#', '# x\n', '&', '&amp;', '\\', '!', '(', ')', '{', '\t', ' ', '\n', '\r', '\r\n', ':', '::', '---\n',
  'a:\n', '=', '==', '\u0000', '\u200B', '\u202E', '\u0301', 'ﷺ', '🏳️‍🌈', '\uD800', 'a', 'ab ', 'a.', 'a-', 'a/', 'Aa', 'Aa-', 'Aa ', 'a_', 'a=', '--a ', 'aA', 'A', '0', '1,', '1 ',
  '@everyone', '<@1>', 'http://', 'www.', 'x@', 'Answer: ', '- [x] ', '- [ ] a\n', '**Q:** ', '### q?\n', 'See: [', '[^', '[^1]: ',
  '$', '$$', '$$\n', '$a', '$a$ ', '\\(', '\\[', '\\[\n', '\\]', '%', '±', 'é', 'Ã©', 'â€', 'ı', 'İ', 'ß',
] as const // biome-ignore format: a list

const bomb = fc
  .tuple(fc.constantFrom(...BOMBS), fc.integer({ min: 1, max: 400 }), fc.constantFrom(...BOMBS, ''))
  .map(([unit, times, end]) => unit.repeat(times) + end)

const indented = fc
  .tuple(fc.constantFrom('- x', '> x', '1. x', '# x', '```'), fc.integer({ min: 1, max: 60 }))
  .map(([line, depth]) => Array.from({ length: depth }, (_, at) => '  '.repeat(at) + line).join('\n'))

const hidden = fc
  .array(
    fc.constantFrom(
      '\u200B',
      '\u200D',
      '\u202E',
      '\u2066',
      '\uFEFF',
      '\u00AD',
      '\u0301',
      '\u0000',
      '\uD83D',
      'ا',
      'א',
      'a',
      ' ',
    ),
  )
  .map((signs) => signs.join(''))

const key = fc.constantFrom(
  'title',
  'order',
  'summary',
  'objectives',
  'tags',
  'synonyms',
  'url',
  'lang',
  'quiz',
  ...PROTOTYPE_KEYS,
)
const value = fc.oneof(
  fc.constantFrom(
    '&a [*a, *a]',
    '*nothing',
    '!!js/function "function () {}"',
    '!!binary "x"',
    '{a: {b: {c: 1}}}',
    '[[[[[[]]]]]]',
  ),
  fc.constantFrom(
    '.nan',
    '.inf',
    '1e999',
    '2026-11-20',
    'yes',
    '~',
    '"\\u202e"',
    "''",
    '|\n  text',
    '- 1\n- 2',
    'javascript:alert(1)',
  ),
  fc.constantFrom(
    'https://example.org/{path}',
    '{__proto__: [x]}',
    '{constructor: [x], k8s: [y]}',
    '? [a, b]\n: c',
    '<<: *a',
  ),
  fc.string({ maxLength: 30 }),
)

/** Front matter that is YAML, or nearly. */
const frontMatter = fc
  .array(fc.tuple(key, value), { maxLength: 6 })
  .map((pairs) => `---\n${pairs.map(([name, text]) => `${name}: ${text}`).join('\n')}\n---\n`)

/** Real lines in a wrong order, some of them cut, doubled or hit by something hostile. */
const mutilated = fc
  .array(
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc
          .tuple(fc.nat(REAL.length - 8), fc.integer({ min: 1, max: 8 }))
          .map(([at, count]) => REAL.slice(at, at + count).join('\n')),
      },
      {
        weight: 2,
        arbitrary: fc.tuple(fc.nat(REAL.length - 1), fc.nat(80)).map(([at, end]) => (REAL[at] ?? '').slice(0, end)),
      },
      { weight: 1, arbitrary: bomb },
      { weight: 1, arbitrary: hidden },
    ),
    { minLength: 1, maxLength: 14 },
  )
  .map((pieces) => pieces.join('\n'))

/** A whole document, front matter and all. */
export const document = fc
  .tuple(
    fc.oneof(fc.constant(''), frontMatter),
    fc.oneof({ weight: 4, arbitrary: mutilated }, { weight: 2, arbitrary: markdown }, bomb, indented),
  )
  .map(([front, body]) => front + body)

/** Anything that a person may type, up to Discord's most. */
export const typed = fc
  .oneof(
    {
      weight: 3,
      arbitrary: fc.tuple(fc.nat(REAL.length - 1), fc.nat(120)).map(([at, end]) => (REAL[at] ?? '').slice(0, end)),
    },
    { weight: 2, arbitrary: bomb },
    { weight: 2, arbitrary: hidden },
    { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
    { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 300 }) },
    { weight: 1, arbitrary: fc.constantFrom(...PROTOTYPE_KEYS, 'what is __proto__?', 'constructor constructor') },
  )
  .map((text) => text.slice(0, 4000))

/** Bytes of no particular encoding. */
export const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  document.map((text) => new Uint8Array(Buffer.from(text, 'utf16le'))),
  document.map((text) => new Uint8Array(Buffer.from(text, 'latin1'))),
)
