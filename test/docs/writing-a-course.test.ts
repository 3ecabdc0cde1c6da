// The instructors' guide: every example in it is written to a folder, loaded and checked, as a reader would do it.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Code, Heading } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { toString as plainText } from 'mdast-util-to-string'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { CHECKS, runChecks } from '../../src/check/checks.ts'
import { loadCourse } from '../../src/course/load.ts'
import { LIMITS } from '../../src/index/passages.ts'
import { KINDS } from '../../src/quiz/kinds/table.ts'
import { readQuestions } from '../../src/quiz/reading/read.ts'
import { lectern } from '../cli/terminal.ts'

const ROOT = new URL('../../', import.meta.url).pathname
const guide = readFileSync(join(ROOT, 'docs/writing-a-course.md'), 'utf8')

interface Example {
  readonly heading: string
  readonly file: string
  readonly text: string
  /** The kind of its only question. */
  readonly kind: string | undefined
  /** The checks that complain about it. */
  readonly problems: readonly string[]
}

function exampleOf({ meta, value }: Code, heading: string): Example[] {
  const fields = Object.fromEntries((meta ?? '').split(' ').map((pair) => pair.split('=')))
  const { file, kind, problems } = fields
  return file ? [{ heading, file, text: `${value}\n`, kind, problems: problems?.split(',') ?? [] }] : []
}

const nodes = fromMarkdown(guide).children
const headingOf = (at: number): string => {
  const before = nodes.slice(0, at).filter((node): node is Heading => node.type === 'heading')
  return plainText(before.at(-1) ?? nodes[0])
}
const examples = nodes.flatMap((node, at) => (node.type === 'code' ? exampleOf(node, headingOf(at)) : []))

/** A question or a fault stands alone; a section's other files are one course, as glossary and text are. */
function coursesOf(all: readonly Example[]): readonly (readonly Example[])[] {
  const alone = all.filter(({ kind, problems }) => kind !== undefined || problems.length > 0)
  const rest = all.filter((example) => !alone.includes(example))
  const headings = [...new Set(rest.map(({ heading }) => heading))]
  return [...alone.map((one) => [one]), ...headings.map((heading) => rest.filter((one) => one.heading === heading))]
}

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-guide-'))
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('the guide to writing a course', () => {
  it.each(coursesOf(examples).map((course) => [course.map(({ heading, file }) => `${heading}: ${file}`), course]))(
    'holds to its example %s',
    async (_, course) => {
      for (const { file, text } of course) writeFileSync(join(folder, String(file)), text)
      const read = await loadCourse(folder)
      const { questions, problems } = readQuestions(read)
      const found = [...runChecks({ course: read, questions }), ...problems].filter(({ severity, field }) => {
        // What another tool's document lacks is told as a note, and is no fault of the example.
        return severity !== 'note' || field !== 'explanation'
      })
      expect(found.map(({ check }) => check)).toEqual(course.flatMap((example) => example.problems))
      const kinds = course.flatMap(({ kind }) => kind ?? [])
      expect(questions.filter(({ origin }) => origin === 'review').map(({ kind }) => kind)).toEqual(kinds)
    },
  )

  it('shows every kind of question', () => {
    expect(new Set(examples.flatMap(({ kind }) => kind ?? []))).toEqual(new Set(Object.keys(KINDS)))
  })

  it('lists every check, what the reading of questions notices, and what needs the database', () => {
    const [, list = ''] = guide.split('\n## The checks\n')
    const rows = [...list.matchAll(/^\| `([a-z-]+)` \| .+ \|$/gm)].map(([, name]) => name)
    expect(rows.toSorted()).toEqual(
      [...CHECKS.map(({ name }) => name), 'question', 'lost-lesson', 'lost-question'].toSorted(),
    )
  })

  it('states the limits of a quote as they are', () => {
    const { characters, lines } = LIMITS
    expect(guide).toContain(`${characters.toLocaleString('en')} characters and ${lines} lines`)
  })

  it('shows commands that run', async () => {
    for (const { file, text } of examples.slice(0, 1)) writeFileSync(join(folder, file), text)
    const commands = [...guide.matchAll(/^npx lectern (.+ --corpus my-course.*)$/gm)].map(([, line]) => String(line))
    expect(commands).toHaveLength(3)
    const said: string[] = []
    for (const line of commands) {
      const args = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')
      const given = args.map((arg) => (arg === 'my-course' ? folder : arg))
      said.push((await lectern(given, { DATA_DIR: join(folder, '.data') })).stdout)
    }
    const [ask, check, questions] = said
    expect(ask).toContain('storage that Docker manages')
    expect(check).toContain('0 errors, 0 warnings')
    expect(JSON.parse(String(questions))).toEqual([])
  })
})
