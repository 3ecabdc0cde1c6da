// The lines at the top of a file that are front matter: YAML between `---`, or TOML between `+++`, as Hugo has it. A file may
// also begin with a rule, or be slides between rules.

import matter from 'gray-matter'
import { parse as parseToml, TomlError } from 'smol-toml'
import { z } from 'zod'

/** Keys as YAML or TOML reads them. */
export type Values = Readonly<Record<string, unknown>>

export interface FrontBlock {
  /** From the opening marks to the closing ones; to the last key where there are none. */
  readonly lines: readonly string[]
  readonly values: Values
  /** Why it could not be read, or only in part: a sentence, and a line of the file. */
  readonly fault?: Fault
}

interface Fault {
  readonly message: string
  readonly line: number
}

interface Form {
  readonly language: 'yaml' | 'toml'
  readonly marks: string
  readonly end: RegExp
  readonly expected: string
  /** A line that begins a value. */
  readonly key: RegExp
}

const YAML: Form = {
  language: 'yaml',
  marks: '---',
  // Three dots end YAML, too, as Pandoc's users write it.
  end: /^(?:---|\.{3})[ \t]*$/,
  expected: 'YAML as `key: value` lines',
  key: /^(?<name>[a-z_][\w-]*):(?:\s|$)/i,
}
const TOML: Form = {
  language: 'toml',
  marks: '+++',
  end: /^\+{3}[ \t]*$/,
  expected: 'TOML as `key = value` lines',
  key: /^(?<name>[\w-]+)[ \t]*=/,
}

/** A line that goes on with the value above it. */
const CONTINUED = /^(?:[ \t]+\S|-[ \t])/

/**
 * The front matter of a file's text; undefined where it has none.
 * @param isOurs whether a key is one that this project reads
 */
export function frontBlockOf(text: string, isOurs: (key: string) => boolean): FrontBlock | undefined {
  const above = /^(?:[ \t]*\n)*/.exec(text)?.[0] ?? ''
  const found = firstBlockOf(text.slice(above.length), isOurs)
  if (above === '' || found === undefined) return found
  // Below blank lines a rule is as likely, and what follows it a heading.
  if (!Object.keys(found.values).some(isOurs)) return undefined
  const blank = above
    .split('\n')
    .slice(1)
    .map(() => '')
  const { fault } = found
  return {
    ...found,
    lines: [...blank, ...found.lines],
    ...(fault && { fault: { ...fault, line: fault.line + blank.length } }),
  }
}

function firstBlockOf(text: string, isOurs: (key: string) => boolean): FrontBlock | undefined {
  const opening = /^(?:---|\+{3})[ \t]*(?=\n)/.exec(text)?.[0]
  if (opening === undefined) return undefined
  const form = opening.startsWith('+') ? TOML : YAML
  const lines = text.split('\n')
  const end = lines.findIndex((line, index) => index > 0 && form.end.test(line))
  const open = () => openBlock(lines, form, isOurs)
  if (end < 0) return open()?.block
  const inner = lines.slice(1, end)
  const parsed = parse(inner, form)
  if ('text' in parsed) return undefined
  const block = lines.slice(0, end + 1)
  if ('values' in parsed) return { lines: block, values: parsed.values }
  // Where the marks that were found are a rule far below, all before it would be lost.
  const cut = open()
  return cut && !goesOn(inner.slice(cut.size), form) ? cut.block : { lines: block, values: {}, fault: parsed }
}

/** Front matter that nobody closed: the lines up to the first that is no part of a value. A rule may have a line such as "Note: …" below it, too. */
function openBlock(
  lines: readonly string[],
  form: Form,
  isOurs: (key: string) => boolean,
): { readonly block: FrontBlock; readonly size: number } | undefined {
  const after = lines.slice(1)
  const isKey = (line = '') => form.key.test(line)
  const isPart = (line: string, at: number) => CONTINUED.test(line) || (line.startsWith('#') && isKey(after[at + 1]))
  const size = after.findIndex((line, at) => !isKey(line) && (at === 0 || !isPart(line, at)))
  const inner = size < 0 ? after : after.slice(0, size)
  const keys = inner.flatMap((line) => form.key.exec(line)?.groups?.['name'] ?? [])
  if (!keys.some(isOurs) && (keys.length < 2 || keys.some((key) => /^[A-Z]/.test(key)))) return undefined
  const parsed = parse(inner, form)
  if (!('values' in parsed)) return undefined
  const message = `Unexpected front matter without an end, expected a line \`${form.marks}\` below its last key.`
  return {
    block: { lines: [lines[0] ?? '', ...inner], values: parsed.values, fault: { message, line: 1 } },
    size: inner.length,
  }
}

/** Whether lines go on with front matter after a blank one, perhaps with a comment first. */
function goesOn(lines: readonly string[], { key }: Form): boolean {
  const at = lines.findIndex((line) => line.trim() !== '')
  if (at === 0) return true
  const rest = lines.slice(Math.max(at, 0))
  const first = rest.findIndex((line) => !line.startsWith('#'))
  return key.test(rest[first] ?? '')
}

type Parsed =
  | { readonly values: Values }
  // Between two thematic breaks: no keys, so no front matter.
  | { readonly text: true }
  | Fault

// Nobody writes so many, and gray-matter's time grows with the square of blank ones.
const MOST_LINES = 2000

function parse(inner: readonly string[], { language, marks, expected }: Form): Parsed {
  if (inner.length > MOST_LINES) {
    return { message: `Unexpected front matter (${inner.length} lines), expected at most ${MOST_LINES}.`, line: 1 }
  }
  try {
    const block = [marks, ...inner, marks, ''].join('\n')
    // No language can be named after the marks here: gray-matter would run JavaScript.
    const data: unknown = matter(block, { language, delimiters: marks, engines: { toml: parseToml } }).data
    if (typeof data === 'object' && data !== null && !Array.isArray(data)) return { values: { ...data } }
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
  // The mark counts from 0 behind the opening `---`, in the same line.
  return [reason ?? 'unknown fault', mark?.success ? mark.data.line + 1 : 1]
}

/** The line of a file in which a key of its front matter stands: the last of a path that is found, such as `['quiz', 'derived']`. */
export function lineOfKey(path: readonly string[], lines: readonly string[]): number {
  let at = -1
  for (const [depth, key] of path.entries()) {
    const name = `["']?${key.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')}["']?`
    const isToml = lines.find((line) => line !== '')?.startsWith(TOML.marks) === true
    const begins = new RegExp(
      depth > 0 && !isToml ? `^[ \\t]+${name}[ \\t]*:` : `^(?:${name}[ \\t]*[:=]|\\[${name}\\])`,
    )
    const found = lines.findIndex((line, index) => index > at && begins.test(line))
    if (found < 0) break
    at = found
  }
  return Math.max(at, 0) + 1
}
