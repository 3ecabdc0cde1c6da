// The project's own question set for the course: `corpus-tune.jsonl` is there to work with, `corpus-report.jsonl` is only
// ever looked at to report. Held here: the form, and that every judgement still fits the course.

import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Course, Section } from '../../src/course/course.ts'
import { loadCourse } from '../../src/course/load.ts'

const kinds = [
  'natural',
  'paraphrase',
  'keyword',
  'typo',
  'command',
  'compare',
  'table',
  'lab',
  'review',
  'unanswerable',
] as const

const Question = z.strictObject({
  id: z.string(),
  question: z.string().min(1).max(300),
  kind: z.enum(kinds),
  /** Ids of the sections that answer: any of them. Empty where the course does not say. */
  gold: z.array(z.string()),
  /** Regular expressions, ignoring case, over a right quote: any of them, or each with `all_of`. */
  answer_patterns: z.array(z.string()),
  all_of: z.boolean(),
})
type Question = z.infer<typeof Question>

function read(name: string): Question[] {
  const text = readFileSync(new URL(name, import.meta.url), 'utf8')
  return text
    .trim()
    .split('\n')
    .map((line) => Question.parse(JSON.parse(line)))
}

const halves = { tune: read('corpus-tune.jsonl'), report: read('corpus-report.jsonl') }
const questions = [...halves.tune, ...halves.report]
const answerable = questions.filter(({ gold }) => gold.length > 0)

/** As a quote reads: without the marks of markdown, and as it is; white space is one blank. */
function readings({ blocks }: Section): readonly string[] {
  const markdown = blocks.map((block) => block.markdown).join('\n\n')
  const plain = markdown.replace(/[*_`~|]+/g, ' ')
  return [plain, markdown].map((text) => text.replace(/\s+/g, ' '))
}

const folded = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim()

let course: Course
let sections: ReadonlyMap<string, Section>

beforeAll(async () => {
  course = await loadCourse(new URL('../../corpus', import.meta.url).pathname)
  sections = new Map(course.documents.flatMap((document) => document.sections.map((section) => [section.id, section])))
})

describe('the question set', () => {
  it('asks at least 120 questions that the course answers and 20 that it does not', () => {
    expect(answerable.length).toBeGreaterThanOrEqual(120)
    expect(questions.length - answerable.length).toBeGreaterThanOrEqual(20)
  })

  it('asks each question once, under an id of its own', () => {
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length)
    expect(new Set(questions.map(({ question }) => folded(question))).size).toBe(questions.length)
  })

  it('has gold and patterns exactly where the question is answerable', () => {
    for (const { id, kind, gold, answer_patterns: patterns } of questions) {
      expect(gold.length > 0, id).toBe(kind !== 'unanswerable')
      expect(patterns.length > 0, id).toBe(kind !== 'unanswerable')
    }
  })

  it('is cut into two halves of the same mix', () => {
    for (const kind of kinds) {
      const [tune, report] = [halves.tune, halves.report].map((half) => half.filter((one) => one.kind === kind).length)
      expect(tune, kind).toBeGreaterThan(0)
      expect(Math.abs((tune ?? 0) - (report ?? 0)), kind).toBeLessThanOrEqual(1)
    }
  })

  it('asks both halves about every document but the front page', () => {
    const lessons = course.documents.filter(({ path }) => path !== 'README.md')
    for (const half of Object.values(halves)) {
      const asked = new Set(half.flatMap(({ gold }) => gold.map((id) => id.split('#')[0])))
      expect([...asked].sort()).toEqual(lessons.map(({ path }) => path).sort())
    }
  })
})

describe('its judgements', () => {
  it('name sections of the course that may be quoted', () => {
    for (const { id, gold } of answerable) {
      for (const section of gold) expect(sections.get(section)?.role, `${id}: ${section}`).toBe('content')
    }
  })

  it('want words that stand in a gold section', () => {
    for (const { id, gold, answer_patterns: patterns } of answerable) {
      const texts = gold.flatMap((section) => readings(sections.get(section) ?? expect.fail(`${id}: ${section}`)))
      for (const pattern of patterns) {
        const held = texts.some((text) => new RegExp(pattern, 'i').test(text))
        expect(held, `${id}: ${pattern}`).toBe(true)
      }
    }
  })

  it('can be met by every gold section alone, unless each pattern is wanted', () => {
    for (const { id, gold, answer_patterns: patterns } of answerable) {
      for (const section of gold) {
        const texts = readings(sections.get(section) ?? expect.fail(`${id}: ${section}`))
        const held = patterns.some((pattern) => texts.some((text) => new RegExp(pattern, 'i').test(text)))
        expect(held, `${id}: ${section}`).toBe(true)
      }
    }
  })

  it('were not made from the lines that say how students ask', () => {
    const asked = [...sections.values()].flatMap((section) => section.asked.map(folded))
    for (const { id, question } of questions) {
      expect(
        asked.filter((line) => line.includes(folded(question))),
        id,
      ).toEqual([])
    }
  })
})
