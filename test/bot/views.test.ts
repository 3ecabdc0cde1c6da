// Answers and sections as messages: whatever the course and the question hold, Discord takes them.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Asked } from '../../src/bot/asking.ts'
import { ComponentIds, idMaker } from '../../src/bot/component-id.ts'
import { answerView, type Frame } from '../../src/bot/views/answer.ts'
import { inquiryModal } from '../../src/bot/views/inquiry.ts'
import { sectionView } from '../../src/bot/views/section.ts'
import { welcomeView } from '../../src/bot/views/welcome.ts'
import type { Block } from '../../src/course/course.ts'
import type { Answer, Citation } from '../../src/index/answer.ts'
import { runs } from '../fuzz/runs.ts'
import { messageFaults, modalFaults } from './discord-limits.ts'
import { markdown } from './render/markdown-arbitrary.ts'

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.constant('@everyone <@1> **'),
  fc.constant(''),
)
const line = fc.integer({ min: 1, max: 1_000_000 })

const citation: fc.Arbitrary<Citation> = fc
  .record({ path: text, title: text, headings: fc.array(text, { maxLength: 6 }), startLine: line, endLine: line })
  .chain((base) =>
    fc
      .record({
        sectionId: fc.string({ maxLength: 200 }),
        url: fc.option(fc.webUrl()),
        note: fc.option(fc.record({ author: text, at: fc.nat() })),
      })
      .map(({ sectionId, url, note }) => ({
        ...base,
        sectionId,
        ...(url !== null && { url }),
        ...(note !== null && { note }),
      })),
  )

const block: fc.Arbitrary<Block> = markdown.map((source) => ({
  kind: 'paragraph',
  startLine: 1,
  endLine: 1,
  markdown: source,
  text: source,
  parts: [],
}))

const citations = fc.array(citation, { maxLength: 3 })
const common = { confidence: fc.double({ min: 0, max: 1, noNaN: true }), citations, takenAs: text }
const answer: fc.Arbitrary<Answer> = fc.oneof(
  fc.record({
    ...common,
    status: fc.constant('answered' as const),
    quote: fc.array(block, { maxLength: 4 }),
    cut: text,
    alternatives: fc.array(citation, { maxLength: 30 }),
  }),
  fc.record({ ...common, status: fc.constantFrom('uncertain' as const, 'not-covered' as const) }),
)

const asked: fc.Arbitrary<Asked> = fc.record({
  askId: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
  question: fc.string({ unit: 'grapheme', maxLength: 1000 }),
  answer,
  sections: fc.array(citation, { maxLength: 15 }),
  picked: fc.option(citation, { nil: undefined }),
  helped: fc.constantFrom(undefined, true, false),
  passedOn: fc.boolean(),
})

const SNOWFLAKE = '12345678901234567890'
const frame: fc.Arbitrary<Frame> = fc.record({
  id: fc.constant(idMaker(new ComponentIds('secret'), { userId: SNOWFLAKE, guildId: SNOWFLAKE }, 'person')),
  guild: fc.boolean(),
  seen: fc.constantFrom('private' as const, 'public' as const),
  shared: fc.boolean(),
  server: fc.option(text, { nil: undefined }),
})

const RUNS = runs(12)

describe('a view', () => {
  it('of any answer keeps every limit of Discord', () => {
    fc.assert(
      fc.property(asked, frame, (each, around) => {
        expect(messageFaults(answerView(each, around))).toEqual([])
        expect(modalFaults(inquiryModal(each, around.id))).toEqual([])
      }),
      RUNS,
    )
  })

  it('of any section, on any of its pages, keeps every limit of Discord', () => {
    const position = fc.record({ rank: fc.nat(20), page: fc.nat(1000) })
    const shown = fc.tuple(citation, fc.array(block, { maxLength: 6 }))
    fc.assert(
      fc.property(asked, shown, position, frame, (each, [where, blocks], at, around) => {
        const section = { citation: where, blocks }
        expect(messageFaults(sectionView([section, section], each, at, around))).toEqual([])
      }),
      RUNS,
    )
  })

  it('of a greeting keeps every limit of Discord', () => {
    fc.assert(
      fc.property(text, fc.array(fc.constantFrom('Send Messages', 'Embed Links')), (name, missing) => {
        expect(messageFaults(welcomeView(name, missing))).toEqual([])
      }),
      RUNS,
    )
  })

  it('shows the words of people and documents without a live mention', () => {
    fc.assert(
      fc.property(asked, frame, (each, around) => {
        const [embed] = answerView(each, around).embeds ?? []
        const words = [embed?.author?.name, embed?.title, embed?.fields?.map(({ value }) => value).join('\n')].join(
          '\n',
        )
        expect(words).not.toMatch(/@(everyone|here)|(?<!\\)<@/)
      }),
      RUNS,
    )
  })
})
