// What the bot shows of any course to any question: within Discord's limits, nobody pinged, no foreign id accepted.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Asked } from '../../src/bot/asking.ts'
import { ComponentIds, componentKind, type IdMaker, idMaker } from '../../src/bot/component-id.ts'
import type { Message } from '../../src/bot/message.ts'
import { bare, codeSpan, escaped, escapedLine, maskedLink, safeUrl } from '../../src/bot/render/escape.ts'
import { renderMarkdown } from '../../src/bot/render/markdown.ts'
import { answerView } from '../../src/bot/views/answer.ts'
import { answerModal as gapAnswerModal, gapListView, gapView, helpedView } from '../../src/bot/views/gaps.ts'
import { insightsView, isPart, PARTS, partView } from '../../src/bot/views/insights.ts'
import { lessonsView } from '../../src/bot/views/lessons.ts'
import { progressView } from '../../src/bot/views/progress.ts'
import { answerModal, answerRows, questionEmbed } from '../../src/bot/views/question.ts'
import { summaryView } from '../../src/bot/views/round.ts'
import { sectionView } from '../../src/bot/views/section.ts'
import { parseCourse } from '../../src/course/parse.ts'
import { buildEngine } from '../../src/index/build.ts'
import { createLog } from '../../src/log.ts'
import { readQuestions } from '../../src/quiz/reading/read.ts'
import { reportOn } from '../../src/reports/class-report.ts'
import { gapsIn } from '../../src/reports/gaps.ts'
import { messageFaults, modalFaults } from '../bot/discord-limits.ts'
import { document, typed } from './hostile.ts'
import { hostileClass } from './hostile-class.ts'
import { runs } from './runs.ts'

const IDS = new ComponentIds('secret')
const ADA = { userId: '1'.repeat(19), guildId: '2'.repeat(19) }
const ID: IdMaker = idMaker(IDS, ADA, 'person')

/** What Discord would make a ping, a channel or a role of, outside code. */
const LIVE = /@(everyone|here)|(?<!\\)<(@[!&]?\d|#\d)/

function words({ content = '', embeds = [] }: Message): string[] {
  const shown = embeds.flatMap(({ title, description, author, footer, fields }) => [
    ...[title, description, author?.name, footer?.text],
    ...(fields ?? []).flatMap(({ name, value }) => [name, value]),
  ])
  return [content, ...shown].flatMap((text) => (text === undefined ? [] : [text]))
}

function expectSafe(message: Message): void {
  expect(messageFaults(message)).toEqual([])
  for (const text of words(message)) {
    expect(text).not.toMatch(LIVE)
    expect(text).not.toMatch(/\]\((?!https?:\/\/)[a-z]+:/i)
  }
}

function read(text: string) {
  const files = [{ path: '0.md', bytes: new Uint8Array(Buffer.from(text)) }]
  return parseCourse({ id: 'fuzz', files, hash: '', problems: [] })
}

describe('what the bot shows', () => {
  it('of an answer fits and pings nobody, whatever was asked of whatever course', () => {
    fc.assert(
      fc.property(document, typed, fc.boolean(), (text, question, guild) => {
        const engine = buildEngine(read(text))
        const answer = engine.ask(question)
        const sections = engine.search(question, 15).map(({ citation }) => citation)
        const asked: Asked = {
          askId: 1,
          question,
          answer,
          sections,
          picked: undefined,
          helped: undefined,
          passedOn: false,
        }
        const frame = { id: ID, guild, seen: 'private' as const }
        expectSafe(answerView(asked, frame))
        const [first, ...more] = answer.citations[0] ? engine.sectionsOf(answer.citations[0]) : []
        if (first) expectSafe(sectionView([first, ...more], asked, { rank: 0, page: 0 }, frame))
      }),
      runs(10),
    )
  })

  it('of a question fits and pings nobody', () => {
    const controls = { pick: (at: number) => `p${at}`, choose: () => 'c', type: () => 't' }
    fc.assert(
      fc.property(document, fc.integer(), (text, seed) => {
        for (const question of readQuestions(read(text)).questions) {
          const shown = questionEmbed(question, seed, {
            title: 'Question',
            fields: [{ name: 'Hint', value: 'a hint' }],
          })
          expectSafe({ embeds: [shown], components: answerRows(question, seed, controls) })
          expect(modalFaults(answerModal(question, 'm'))).toEqual([])
        }
      }),
      runs(10),
    )
  })

  it('of a class fits and pings nobody, whatever it wrote about whatever course', async () => {
    await fc.assert(
      fc.asyncProperty(document, hostileClass, async (text, of) => {
        const engine = buildEngine(read(text))
        const sections = [...engine.search('a', 20).map(({ citation }) => citation), ...engine.suggest('', 20)]
        const report = await reportOn(of)
        const { gaps } = report
        expectSafe(gapListView(gaps, 0, { id: ID }))
        expectSafe(helpedView(gaps, (section) => section, ID))
        for (const gap of gapsIn(gaps)) {
          expectSafe(gapView(gap, sections, ID))
          expect(gapAnswerModal(gap, ID).components).toMatchObject([{ label: expect.stringMatching(/^.{1,45}$/su) }])
        }
        const lessons = of.notes.map(({ question, markdown: answer, at }) => ({ key: 'k', question, answer, at }))
        expectSafe(lessonsView(lessons, ID))
        expectSafe(insightsView(report, [], { id: ID, period: 'all' }))
        for (const part of Object.keys(PARTS).filter(isPart)) expectSafe(partView(part, report, (section) => section))
        const misses = of.questions.flatMap((question) => sections.map((citation) => ({ question, citation })))
        const round = { key: 'k', questions: [], hints: {}, shown: {} }
        expectSafe(summaryView(round, { places: [], misses, earned: [] }, ID))
        const figures = { answered: 2, right: 1, waiting: 1, points: undefined, streak: undefined, accuracy: [] }
        const missed = { count: 2, next: 1 }
        expectSafe(progressView({ ...figures, missed, due: misses, dueCount: misses.length }))
      }),
      runs(10),
    )
  })

  it('of any text pings nobody, in a paragraph, a line, a label or a code span', () => {
    fc.assert(
      fc.property(typed, (text) => {
        for (const shown of [escaped(text), escapedLine(text), bare(text), renderMarkdown(text, 400)]) {
          expect(shown).not.toMatch(LIVE)
          expect(shown).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/)
        }
        expect(bare(text)).not.toMatch(/[\r\n\u2028]/)
        expect(codeSpan(text)).not.toMatch(/\n/)
      }),
      runs(150),
    )
  })

  it('links to the web only', () => {
    const address = fc.oneof(
      typed,
      fc.constantFrom(
        'javascript:alert(1)',
        'JaVaScRiPt:alert(1)',
        'data:text/html,x',
        'file:///etc/passwd',
        '//evil.example',
      ),
      fc
        .tuple(fc.constantFrom('http://', 'https://', 'HTTPS://', 'ht\ntp://', ' https://'), typed)
        .map((parts) => parts.join('')),
      fc.webUrl(),
    )
    fc.assert(
      fc.property(address, typed, (url, label) => {
        const href = safeUrl(url)
        if (href !== undefined) {
          expect(href).toMatch(/^https?:\/\/[^\s()<>@]+$/)
          expect(href.length).toBeLessThanOrEqual(512)
        }
        const target = /(?<!\\)\]\(([^)]*)\)$/.exec(maskedLink(label, url))?.[1]
        if (href === undefined) expect(maskedLink(label, url)).toBe(escapedLine(label))
        else if (target !== undefined) expect(target).toBe(href)
      }),
      runs(150),
    )
  })
})

describe('component ids', () => {
  const KIND = componentKind('ask', 'read', z.tuple([z.string()]))
  const arg = typed.map((text) => text.slice(0, 12))

  it('come back as they were made, for whom they were made', () => {
    fc.assert(
      fc.property(arg, fc.constantFrom('person', 'guild'), (text, scope) => {
        // A lone half of a surrogate pair cannot be in an id.
        const whole = Buffer.from(text).toString()
        let id: string
        try {
          id = IDS.make(KIND, [whole], ADA, scope)
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError)
          return
        }
        expect(id.length).toBeLessThanOrEqual(100)
        expect(IDS.read(id, ADA)?.args).toEqual([whole])
        expect(IDS.read(id, { ...ADA, guildId: '3' })?.args).toEqual(scope === 'person' ? [whole] : undefined)
        expect(IDS.read(id, { ...ADA, userId: '3' })?.args).toEqual(scope === 'guild' ? [whole] : undefined)
      }),
      runs(150),
    )
  })

  it('are refused when a single character was changed', () => {
    const good = IDS.make(KIND, ['7'], ADA, 'person')
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.string({ minLength: 1, maxLength: 1 }), (at, sign) => {
        const forged = good.slice(0, at) + sign + good.slice(at + 1)
        if (forged !== good) expect(IDS.read(forged, ADA)).toBeUndefined()
      }),
      runs(150),
    )
  })

  it('are refused when they are anything else', () => {
    fc.assert(
      fc.property(typed, (text) => {
        expect(IDS.read(text, ADA)).toBeUndefined()
      }),
      runs(150),
    )
  })
})

describe('the log', () => {
  it('redacts what goes by a secret’s name, however deep it lies', async () => {
    const lines: string[] = []
    const log = await createLog({ level: 'debug', pretty: false, stream: { write: (line) => lines.push(line) } })
    const kept = { id: 1, asks: [{ question: 'who am I?' }], post: { message: { content: 'hello' } } }
    log.info({ token: 'abc', kept, err: new Error('oh') }, 'kept')
    expect(lines.join()).not.toMatch(/who am I|hello|abc/)
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ kept: { id: 1 }, err: { message: 'oh' } })
  })

  it('keeps a line a line, whatever an error says', async () => {
    const lines: string[] = []
    const log = await createLog({ level: 'debug', pretty: false, stream: { write: (line) => lines.push(line) } })
    fc.assert(
      fc.property(typed, (text) => {
        lines.length = 0
        log.error({ err: new Error(text), handler: text }, 'a handler failed')
        expect(lines).toHaveLength(1)
        expect(lines[0]?.indexOf('\n')).toBe((lines[0]?.length ?? 0) - 1)
        // Nothing that a terminal would obey.
        expect(lines[0]?.slice(0, -1)).not.toMatch(/\p{Cc}/u)
        expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 50, msg: 'a handler failed' })
      }),
      runs(150),
    )
  })
})
