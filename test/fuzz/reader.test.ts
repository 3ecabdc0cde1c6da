// The reader, the questions and the checks on any text at all: nothing throws, every line exists, no object is polluted.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runChecks } from '../../src/check/checks.ts'
import type { Course, Document } from '../../src/course/course.ts'
import { parseCourse } from '../../src/course/parse.ts'
import { readQuestions } from '../../src/quiz/reading/read.ts'
import { bytes, document } from './hostile.ts'
import { runs } from './runs.ts'

function read(...texts: readonly (string | Uint8Array)[]): Course {
  const files = texts.map((text, at) => ({
    path: at === 0 ? 'glossary.md' : `${at}.md`,
    bytes: typeof text === 'string' ? new Uint8Array(Buffer.from(text)) : text,
  }))
  return parseCourse({ id: 'fuzz', files, hash: '', problems: [] })
}

function expectLinesOf({ sections, lineCount }: Document): void {
  for (const { startLine, endLine, blocks, headings } of sections) {
    expect(headings.length).toBeGreaterThan(0)
    expect(startLine).toBeGreaterThanOrEqual(1)
    expect(endLine).toBeLessThanOrEqual(Math.max(lineCount, 1))
    for (const block of blocks) {
      expect(block.startLine).toBeGreaterThanOrEqual(startLine)
      expect(block.endLine).toBeLessThanOrEqual(endLine)
      expect(block.startLine).toBeLessThanOrEqual(block.endLine)
      expect(block.parts.length).toBeGreaterThan(0)
    }
  }
}

describe('a course of any documents', () => {
  it('is read without a throw, and every section and block has lines of its file', () => {
    fc.assert(
      fc.property(document, document, (one, two) => {
        const course = read(one, two)
        for (const each of course.documents) expectLinesOf(each)
        const ids = course.documents.flatMap(({ sections }) => sections.map(({ id }) => id))
        expect(new Set(ids).size).toBe(ids.length)
        // Every fault that is reported names a file, and every file is there or reported.
        const told = new Set([...course.documents.map(({ path }) => path), ...course.problems.map(({ path }) => path)])
        expect(told).toEqual(new Set(['glossary.md', '1.md']))
      }),
      runs(15),
    )
  })

  it('has questions with unique ids and lines of their file, and checks that run to their end', () => {
    fc.assert(
      fc.property(document, document, (one, two) => {
        const course = read(one, two)
        const { questions } = readQuestions(course)
        expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length)
        for (const { startLine, endLine, path, prompt } of questions) {
          const { lineCount = 0 } = course.documents.find((each) => each.path === path) ?? {}
          expect(prompt.trim()).not.toBe('')
          expect(startLine).toBeGreaterThanOrEqual(1)
          expect(startLine).toBeLessThanOrEqual(endLine)
          expect(endLine).toBeLessThanOrEqual(lineCount)
        }
        for (const { message } of runChecks({ course, questions })) expect(message).not.toBe('')
      }),
      runs(15),
    )
  })

  it('is read from any bytes', () => {
    fc.assert(
      fc.property(bytes, (raw) => {
        for (const each of read(raw).documents) expectLinesOf(each)
      }),
      runs(15),
    )
  })

  it('cannot change what every object inherits', () => {
    const before = Object.getOwnPropertyNames(Object.prototype)
    fc.assert(
      fc.property(document, (text) => {
        const [first] = read(text).documents
        expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before)
        expect(Object.getPrototypeOf(first?.frontMatter ?? {})).toBe(Object.prototype)
        for (const words of Object.values(first?.frontMatter.synonyms ?? {})) expect(Array.isArray(words)).toBe(true)
      }),
      runs(15),
    )
  })
})
