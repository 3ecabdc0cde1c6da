// The engine on any course and any question: always an answer, always of the course's own words, never another one the
// second time.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCourse } from '../../src/course/parse.ts'
import { type BuiltEngine, buildEngine, reviveEngine } from '../../src/index/build.ts'
import { document, typed } from './hostile.ts'
import { runs } from './runs.ts'

function engineOf(texts: readonly string[]): BuiltEngine {
  const files = texts.map((text, at) => ({ path: `${at}.md`, bytes: new Uint8Array(Buffer.from(text)) }))
  return buildEngine(parseCourse({ id: 'fuzz', files, hash: '', problems: [] }))
}

const engines = fc.array(document, { minLength: 1, maxLength: 4 }).map((texts) => ({ texts, engine: engineOf(texts) }))

describe('an engine of any course', () => {
  it('answers any text, with at most three citations of lines that exist', () => {
    fc.assert(
      fc.property(engines, fc.array(typed, { minLength: 1, maxLength: 4 }), ({ texts, engine }, questions) => {
        for (const question of questions) {
          const answer = engine.ask(question)
          expect(answer.confidence).toBeGreaterThanOrEqual(0)
          expect(answer.confidence).toBeLessThanOrEqual(1)
          expect(answer.citations.length).toBeLessThanOrEqual(3)
          for (const { path, startLine, endLine } of answer.citations) {
            const lines = (texts[Number.parseInt(path, 10)] ?? '').split(/\r\n|\r|\n/).length
            expect(startLine).toBeGreaterThanOrEqual(1)
            expect(endLine).toBeGreaterThanOrEqual(startLine)
            expect(endLine).toBeLessThanOrEqual(lines)
            expect(endLine - startLine).toBeLessThan(60)
          }
          if (answer.status === 'answered') expect(answer.quote.length).toBeGreaterThan(0)
        }
      }),
      runs(10),
    )
  })

  it('answers a question twice alike, and so does the engine that was written down', () => {
    fc.assert(
      fc.property(engines, typed, typed, ({ engine }, question, before) => {
        const revived = reviveEngine(engine.serialise())
        const topic = { question: before }
        expect(engine.ask(question, topic)).toEqual(engine.ask(question, topic))
        expect(revived.ask(question, topic)).toEqual(engine.ask(question, topic))
      }),
      runs(15),
    )
  })

  it('gives no more hits and suggestions than were asked for, each of a section that it has', () => {
    fc.assert(
      fc.property(engines, typed, fc.integer({ min: 0, max: 30 }), ({ engine }, text, limit) => {
        const found = [...engine.search(text, limit).map(({ citation }) => citation), ...engine.suggest(text, limit)]
        expect(engine.search(text, limit).length).toBeLessThanOrEqual(limit)
        expect(engine.suggest(text, limit).length).toBeLessThanOrEqual(limit)
        for (const citation of found) expect(engine.sectionsOf(citation).length).toBeGreaterThan(0)
      }),
      runs(8),
    )
  })

  it('is taught anything without forgetting the course', () => {
    fc.assert(
      fc.property(engines, fc.array(fc.tuple(typed, typed), { maxLength: 5 }), ({ engine }, lessons) => {
        const pairs = lessons.map(([question, sectionId]) => ({ question, sectionId }))
        const notes = lessons.map(([question, markdown], at) => ({
          id: String(at),
          question,
          markdown,
          author: '1',
          at,
        }))
        const taught = engine.taught(pairs, notes)
        for (const { question } of pairs) taught.ask(question)
        for (const { citation } of engine.search('container', 5)) {
          expect(taught.section(citation.sectionId)).toEqual(engine.section(citation.sectionId))
        }
      }),
      runs(10),
    )
  })

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('knows no more of “%s” than it says', (word) => {
    const engine = engineOf([`# Boats\n\nA boat floats.\n\n# ${word}\n\nThe ${word} of a thing is special.\n`])
    expect(engine.ask(`what is the ${word}?`).status).not.toBe('not-covered')
    expect(engineOf(['# Boats\n\nA boat floats.\n']).ask(word).status).not.toBe('answered')
  })
})
