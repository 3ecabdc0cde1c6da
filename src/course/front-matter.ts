// Front matter, validated by one schema. Unknown keys are other tools' business.

import { z } from 'zod'
import type { FrontMatter, Problem } from './course.ts'
import { frontBlockOf, lineOfKey, type Values } from './front-block.ts'
import { nearMiss } from './near-miss.ts'

const word = z.preprocess((value) => (typeof value === 'number' ? String(value) : value), z.string().trim().min(1))
// One word where a list is expected is a list of one.
const words = z.preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(word))

// As other tools have it: "docker, storage", perhaps with a comma at its end.
const tags = z.preprocess(
  (value) => (typeof value === 'string' ? value.split(',').filter((tag) => tag.trim() !== '') : value),
  words,
)

const order = z.preprocess((value) => (typeof value === 'string' ? Number(value) : value), z.number())

// BCP 47 knows no case, and systems write `en_US`.
const TAG = /^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/i
const lang = z.string().trim().regex(TAG).transform(canonicalTag)

const Quiz = z.object({ derived: z.boolean().exactOptional() })

const Keys = z.object({
  title: word.exactOptional(),
  order: order.exactOptional(),
  summary: word.exactOptional(),
  objectives: words.exactOptional(),
  tags: tags.exactOptional(),
  synonyms: z.record(z.string(), words).exactOptional(),
  url: z.url({ protocol: /^https?$/ }).exactOptional(),
  lang: lang.exactOptional(),
  quiz: z.union([z.boolean(), Quiz]).exactOptional(),
  'course-id': word.exactOptional(),
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
  'course-id': 'a name',
}

export interface FrontMatterReading {
  readonly data: FrontMatter
  /** The text with the front matter's lines made empty, so that line numbers stay; but for the summary, a paragraph like any other. */
  readonly body: string
  readonly problems: readonly Problem[]
  /** The line of a key; of several, the last stands in the tables that the others name. */
  lineOf(...path: readonly string[]): number
}

/**
 * Splits the front matter off a file's text. Where it is broken that is a problem, and the text after it is read all the same;
 * where it has no end, what looks like keys is read.
 */
export function readFrontMatter(path: string, text: string): FrontMatterReading {
  const block = frontBlockOf(text, isKey)
  if (!block) return { data: {}, body: text, problems: [], lineOf: () => 1 }
  const { lines, values, fault } = block
  const { data, problems, summarised } = validate(path, withWrittenTitle(values, lines), lines)
  const broken: readonly Problem[] = fault ? [{ check: 'front-matter', severity: 'error', path, ...fault }] : []
  const at = lineOfKey([summarised], lines)
  const shown = lines.map((_, index) => (index + 1 === at ? paragraph(data.summary ?? '') : ''))
  return {
    data,
    problems: [...broken, ...problems],
    body: [...shown, ...text.split('\n').slice(lines.length)].join('\n'),
    lineOf: (...keys) => lineOfKey(keys, lines),
  }
}

/** The title as it stands in its line: of "3.10" YAML makes the number 3.1, of "2026-01-31" a moment. */
function withWrittenTitle(values: Values, lines: readonly string[]): Values {
  const { title } = values
  if (title === undefined || title === null || typeof title === 'string') return values
  const line = lines[lineOfKey(['title'], lines) - 1] ?? ''
  const written = /[:=]\s*([\w.+-]+)\s*(?:#.*)?$/.exec(line)?.[1]
  return written === undefined ? values : { ...values, title: written }
}

/** One line, and what would begin a heading or a fence no more than text. */
function paragraph(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/^(?=#|`{3}|~{3})/, '\\')
}

function canonicalTag(tag: string, { addIssue }: z.RefinementCtx): string {
  try {
    const [canonical = tag] = Intl.getCanonicalLocales(tag.replaceAll('_', '-'))
    return canonical
  } catch {
    addIssue('a tag that nothing knows')
    return z.NEVER
  }
}

function validate(path: string, values: Values, lines: readonly string[]) {
  const problems: Problem[] = []
  const report = (severity: 'error' | 'warning', field: string | readonly [string, string], message: string) => {
    const keys = [field].flat()
    problems.push({
      check: 'front-matter',
      severity,
      path,
      line: lineOfKey(keys, lines),
      field: keys.join('.'),
      message,
    })
  }
  const known: Partial<Record<keyof typeof EXPECTED, unknown>> = {}
  for (const [key, value] of Object.entries(values)) {
    if (isKey(key)) {
      if (value === null || value === '' || isSitePath(key, value)) continue
      if (Keys.shape[key].safeParse(value).success) known[key] = value
      else report('error', key, `Unexpected value of \`${key}\`, expected ${EXPECTED[key]}.`)
      continue
    }
    const meant = nearMiss(
      key,
      Object.keys(EXPECTED).filter((own) => !Object.hasOwn(values, own)),
    )
    if (meant)
      report('warning', key, `Unexpected key \`${key}\`, expected \`${meant}\` or a key that is not so near it.`)
    else if (Object.hasOwn(Quiz.shape, key))
      report('warning', key, `Unexpected key \`${key}\` at the top, expected it indented below \`quiz:\`.`)
  }
  for (const key of keysOf(known.quiz).filter((one) => !Object.hasOwn(Quiz.shape, one))) {
    const own = Object.keys(Quiz.shape).join('`, `')
    report('warning', ['quiz', key], `Unexpected key \`${key}\` of \`quiz\`, expected \`${own}\`.`)
  }
  // Hugo, Jekyll, Docusaurus and others call it so; it is theirs, so nothing is said of what stands there.
  const { description } = values
  const summarised = known.summary === undefined ? 'description' : 'summary'
  if (known.summary === undefined && Keys.shape.summary.safeParse(description).success) known.summary = description
  const data: FrontMatter = Keys.parse(known)
  return { data, problems, summarised }
}

const keysOf = (value: unknown) => (typeof value === 'object' && value !== null ? Object.keys(value) : [])

// A site generator's own `url: /docs/x/` or `docs/x.html` says nothing about where the course is published.
const SITE_PATH = /^(?:\/(?!\/).*|(?!www\.|[a-z][a-z\d+.-]*:)[^\s/]+(?:\/[^\s/]+)*\/?)$/i

function isSitePath(key: string, value: unknown): boolean {
  return key === 'url' && typeof value === 'string' && SITE_PATH.test(value)
}

function isKey(key: string): key is keyof typeof EXPECTED {
  return Object.hasOwn(EXPECTED, key)
}
