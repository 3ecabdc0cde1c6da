// Front matter: split off, parsed as YAML (or TOML, as Hugo's `+++` says), validated by one schema. Unknown keys are other
// tools' business.

import { distance } from 'fastest-levenshtein'
import matter from 'gray-matter'
import { parse as parseToml, TomlError } from 'smol-toml'
import { z } from 'zod'
import type { FrontMatter, Problem } from './course.ts'

const word = z.preprocess((value) => (typeof value === 'number' ? String(value) : value), z.string().trim().min(1))
// One word where a list is expected is a list of one.
const words = z.preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(word))

const Keys = z.object({
  title: word.exactOptional(),
  order: z.coerce.number().exactOptional(),
  summary: word.exactOptional(),
  objectives: words.exactOptional(),
  tags: words.exactOptional(),
  synonyms: z.record(z.string(), words).exactOptional(),
  url: z.url({ protocol: /^https?$/ }).exactOptional(),
  lang: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/)
    .exactOptional(),
  quiz: z.union([z.boolean(), z.object({ derived: z.boolean().exactOptional() })]).exactOptional(),
})

/** For messages: what each key expects. */
const EXPECTED: Readonly<Record<keyof typeof Keys.shape, string>> = {
  title: 'a text',
  order: 'a number',
  summary: 'a text',
  objectives: 'a list of texts',
  tags: 'a list of words',
  synonyms: "a table of people's words and the course's, such as `k8s: Kubernetes`",
  url: 'an http(s) address',
  lang: 'a language such as `en`',
  quiz: '`false`, or `derived: false`',
}

export interface FrontMatterReading {
  readonly data: FrontMatter
  /** The text with the front matter's lines made empty, so that line numbers stay; but for the summary, a paragraph like any other. */
  readonly body: string
  readonly problems: readonly Problem[]
}

type Language = 'yaml' | 'toml'

const FORMS: Readonly<Record<Language, { readonly marks: string; readonly end: RegExp; readonly expected: string }>> = {
  yaml: { marks: '---', end: /\n---[ \t]*(?:\n|$)/, expected: 'YAML as `key: value` lines' },
  toml: { marks: '+++', end: /\n\+{3}[ \t]*(?:\n|$)/, expected: 'TOML as `key = value` lines' },
}

/** Splits the front matter off a file's text. Where it is broken that is a problem, and the text after it is read all the same. */
export function readFrontMatter(path: string, text: string): FrontMatterReading {
  const opening = /^(?:---|\+{3})[ \t]*\n/.exec(text)?.[0]
  const language = opening?.startsWith('+') ? 'toml' : 'yaml'
  const end = opening === undefined ? null : FORMS[language].end.exec(text.slice(3))
  if (end === null) return { data: {}, body: text, problems: [] }
  const length = 3 + end.index + end[0].length
  const block = text.slice(0, length)
  const lines = block.split('\n')
  const bodyAfter = (front: readonly string[]) => front.join('\n') + text.slice(length)
  const values = parse(block, language)
  if ('text' in values) return { data: {}, body: text, problems: [] }
  if ('message' in values) {
    const { message, line } = values
    const problem: Problem = { check: 'front-matter', severity: 'error', path, line, message }
    return { data: {}, body: bodyAfter(lines.map(() => '')), problems: [problem] }
  }
  const { data, problems } = validate(path, values.data, lines)
  const at = lineOf('summary' in values.data ? 'summary' : 'description', lines)
  const shown = lines.map((_, index) => (index + 1 === at ? paragraph(data.summary ?? '') : ''))
  return { data, problems, body: bodyAfter(shown) }
}

/** One line, and what would begin a heading or a fence no more than text. */
function paragraph(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/^(?=#|`{3}|~{3})/, '\\')
}

type Parsed =
  | { readonly data: Readonly<Record<string, unknown>> }
  // Between two thematic breaks: no keys, so no front matter.
  | { readonly text: true }
  | { readonly message: string; readonly line: number }

function parse(block: string, language: Language): Parsed {
  const { marks, expected } = FORMS[language]
  try {
    // No language can be named after the marks here: gray-matter would run JavaScript.
    const data: unknown = matter(block, { language, delimiters: marks, engines: { toml: parseToml } }).data
    if (typeof data === 'object' && data !== null && !Array.isArray(data)) return { data: { ...data } }
    return { text: true }
  } catch (error) {
    const [reason, line] = faultOf(error)
    return { message: `Unexpected front matter (${reason}), expected ${expected}.`, line }
  }
}

function faultOf(error: unknown): [reason: string, line: number] {
  if (error instanceof TomlError) return [error.message.split('\n')[0] ?? '', error.line]
  if (!(error instanceof Error)) return [String(error), 1]
  const mark = 'mark' in error ? z.object({ line: z.number() }).safeParse(error.mark) : undefined
  const reason = 'reason' in error ? String(error.reason) : error.message.split('\n')[0]
  // The mark counts from 0 after the opening `---`.
  return [reason ?? 'unknown fault', mark?.success ? mark.data.line + 2 : 1]
}

function validate(path: string, values: Readonly<Record<string, unknown>>, lines: readonly string[]) {
  const problems: Problem[] = []
  const report = (severity: 'error' | 'warning', field: string, message: string) =>
    problems.push({ check: 'front-matter', severity, path, line: lineOf(field, lines), field, message })
  const known: Partial<Record<keyof typeof EXPECTED, unknown>> = {}
  for (const [key, value] of Object.entries(values)) {
    if (isKey(key)) {
      if (value === null || value === '' || isSitePath(key, value)) continue
      if (Keys.shape[key].safeParse(value).success) known[key] = value
      else report('error', key, `Unexpected value of \`${key}\`, expected ${EXPECTED[key]}.`)
      continue
    }
    const meant = nearMiss(key, values)
    if (meant)
      report('warning', key, `Unexpected key \`${key}\`, expected \`${meant}\` or a key that is not so near it.`)
  }
  // Hugo, Jekyll, Docusaurus and others call it so; it is theirs, so nothing is said of what stands there.
  const { description } = values
  if (!('summary' in values) && Keys.shape.summary.safeParse(description).success) known.summary = description
  const data: FrontMatter = Keys.parse(known)
  return { data, problems }
}

// A site generator's own `url: /docs/x/` says nothing about where the course is published.
function isSitePath(key: string, value: unknown): boolean {
  return key === 'url' && typeof value === 'string' && !/^[a-z]+:/i.test(value)
}

function isKey(key: string): key is keyof typeof EXPECTED {
  return Object.hasOwn(EXPECTED, key)
}

// In a word of four letters a distance of two is half of it, and chance; so it must be less than half.
function nearMiss(key: string, values: Readonly<Record<string, unknown>>): string | undefined {
  return Object.keys(EXPECTED).find((known) => {
    if (Object.hasOwn(values, known)) return false
    const apart = distance(key.toLowerCase(), known)
    return apart <= 2 && apart * 2 < known.length
  })
}

function lineOf(key: string, lines: readonly string[]): number {
  const begins = (line: string) =>
    line.startsWith(`${key}:`) || line.startsWith(`"${key}"`) || line.split('=')[0]?.trim() === key
  return Math.max(0, lines.findIndex(begins)) + 1
}
