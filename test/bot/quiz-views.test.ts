// Whatever a course, a student or an instructor writes, the messages of quizzes keep Discord's limits and ping nobody.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ComponentIds, idMaker } from '../../src/bot/component-id.ts'
import type { Message } from '../../src/bot/message.ts'
import { pseudonymFor } from '../../src/bot/pseudonyms.ts'
import { closedView, dailyView, ownView, revealView } from '../../src/bot/views/daily.ts'
import { answerModal as gapModal } from '../../src/bot/views/gaps.ts'
import { leaderboardView } from '../../src/bot/views/leaderboard.ts'
import { eraseModal, privacyView, renameModal } from '../../src/bot/views/privacy.ts'
import { progressView } from '../../src/bot/views/progress.ts'
import { answerModal } from '../../src/bot/views/question.ts'
import { reportModal } from '../../src/bot/views/report.ts'
import { reportView } from '../../src/bot/views/reports.ts'
import { summaryView, turnResultView, turnView } from '../../src/bot/views/round.ts'
import { setupView, timesModal } from '../../src/bot/views/setup.ts'
import type { Citation } from '../../src/index/answer.ts'
import type { Question } from '../../src/quiz/question.ts'
import type { Member } from '../../src/store/members.ts'
import { runs } from '../fuzz/runs.ts'
import { sample } from '../quiz/kinds/sample.ts'
import { attempt, intent } from '../store/sample.ts'
import { messageFaults, modalFaults } from './discord-limits.ts'

const ids = new ComponentIds('secret')
const SNOWFLAKE = '999999999999999999'
const id = idMaker(ids, { userId: SNOWFLAKE, guildId: SNOWFLAKE }, 'guild')

const wild = fc.oneof(
  fc.string({ maxLength: 200 }),
  fc.string({ unit: 'grapheme', minLength: 500, maxLength: 3000 }),
  fc.constantFrom(
    '@everyone',
    '<@1>',
    '```',
    '||x||',
    '# '.repeat(50),
    '| a | b |\n| - | - |\n| 1 | 2 |',
    'x'.repeat(5000),
    '- [x] ',
  ),
  fc
    .array(fc.constantFrom('word', '`code`', '**bold**', '\n\n', '- item', '> quote', '[a](b)'), { maxLength: 400 })
    .map((words) => words.join(' ')),
)
const choice = fc.record({ text: wild, correct: fc.boolean(), why: wild })
const question: fc.Arbitrary<Question> = fc.oneof(
  fc
    .record({ prompt: wild, explanation: wild, choices: fc.array(choice, { minLength: 2, maxLength: 20 }) })
    .map((own) => sample({ kind: 'multiple-choice', ...own })),
  fc
    .record({ prompt: wild, choices: fc.array(choice, { minLength: 2, maxLength: 20 }) })
    .map((own) => sample({ kind: 'single-choice', ...own })),
  fc
    .record({ prompt: wild, accepted: fc.array(wild, { minLength: 1, maxLength: 3 }), hint: wild })
    .map((own) => sample({ kind: 'short-answer', ...own })),
  fc
    .record({ prompt: wild, modelAnswer: wild, keyIdeas: fc.array(wild, { maxLength: 20 }), module: wild })
    .map((own) => sample({ kind: 'open', ...own })),
)
const citation: fc.Arbitrary<Citation> = fc.record({
  sectionId: wild,
  path: wild,
  title: wild,
  headings: fc.array(wild, { maxLength: 6 }),
  startLine: fc.nat(9999),
  endLine: fc.nat(9999),
})

function hold(message: Message): void {
  expect(messageFaults(message)).toEqual([])
  expect(JSON.stringify([message.content, message.embeds])).not.toMatch(/@(everyone|here)|<@[!&]?\d/)
}

function property(check: (question: Question, citation: Citation, words: string) => void): void {
  fc.assert(fc.property(question, citation, wild, check), runs(15))
}

const EARNED = (['taking-part', 'answer', 'corrected'] as const).map((reason) => {
  return { user: 'ada', at: 0, points: 5, reason, questionId: 'q', attempt: 'k' }
})

describe('messages of quizzes', () => {
  const round = { key: 'k'.repeat(16), questions: Array(25).fill(['q', 'h']), hints: {}, shown: {} }

  it('hold a question and its result', () => {
    property((asked, cited, words) => {
      const turn = { round, place: 24, question: asked, seed: 5, hints: 1 }
      const ideas = Array.from({ length: 6 }, () => ({ idea: words, met: false }))
      const picked = 'choices' in asked ? { picked: asked.choices.map((_, index) => index) } : { text: words }
      const answered = attempt({
        response: picked,
        hints: 1,
        grade: { score: 0.5, verdict: 'partly', notes: [words, words], ideas },
      })
      hold(turnView(turn, cited, { id, guild: true }))
      const result = { attempt: answered, citation: cited, earned: EARNED }
      hold(turnResultView(turn, result, { id, guild: true }))
      const places = Array.from({ length: 25 }, (_, place) => ({ place, question: asked, attempt: answered }))
      const misses = places.map(() => ({ question: asked, citation: cited }))
      hold(summaryView(round, { places, misses, earned: EARNED }, id))
      hold(reportView({ report: reportOf(words), question: asked, attempt: answered, count: 3 }, id, 'Done.'))
    })
  })

  it('hold the daily question through its life', () => {
    property((asked, cited, words) => {
      const rest = { id: 7, message: undefined, failure: undefined, sentAt: 1, closedAt: 2, revealedAt: undefined }
      const post = { ...intent({ question: asked, feedback: 'after-closing' }), ...rest, status: 'sent' } as const
      const answered = attempt({ response: { text: words } })
      hold(dailyView(post, id))
      hold(closedView(post, id))
      hold(revealView(post, { answered: 200, right: 99 }, cited, id))
      for (const status of ['sent', 'closed'] as const)
        hold(ownView({ ...post, status }, { attempt: answered, citation: cited, earned: [] }, { repeated: true }))
    })
  })

  it('hold names, modules and settings of any length', () => {
    property((asked, cited, words) => {
      const standings = Array.from({ length: 30 }, (_, index) => ({ user: `u${index}`, points: 1, rank: 1 }))
      const span = { from: 0, until: 1 }
      const board = {
        period: 'all',
        span,
        standings,
        nameOf: () => words,
        caller: 'u3',
        seen: true,
        waiting: true,
      } as const
      hold(leaderboardView(board, 1, id))
      hold(
        privacyView(
          {
            data: {
              attempts: [],
              appearances: [],
              reports: [],
              wishes: [],
              passedOn: [],
              roster: [],
              taught: [],
              rulings: [],
            },
            visibility: 'pseudonym',
            isNamed: false,
            pseudonym: words,
            guild: true,
          },
          id,
        ),
      )
      const accuracy = Array.from({ length: 40 }, () => ({ module: words, answered: 3, score: 1 }))
      const due = Array.from({ length: 9 }, () => ({ question: asked, citation: cited }))
      const streak = { current: 1, longest: 2 }
      hold(
        progressView({
          answered: 9,
          right: 1,
          waiting: 1,
          points: { all: 1, week: 0 },
          streak,
          accuracy,
          due,
          dueCount: 9,
          missed: undefined,
        }),
      )
    })
  })

  it('hold the modals in which people write', () => {
    property((asked, _, words) => {
      const gap = { ...GAP, question: words }
      const name = words.slice(0, LONGEST_NAME)
      for (const modal of [
        answerModal(asked, 'm'),
        gapModal(gap, id),
        renameModal(name, id),
        eraseModal(id),
        reportModal('r'),
      ]) {
        expect(modalFaults(modal)).toEqual([])
      }
    })
  })

  it('hold a panel of setup with all that a server can have', () => {
    const many = Array.from({ length: 25 }, (_, index) => ({ id: `${SNOWFLAKE}${index}`, name: 'x'.repeat(100) }))
    const settings = {
      channel: SNOWFLAKE,
      postAt: '09:00',
      zone: 'America/Argentina/ComodRivadavia',
      weekdays: [1, 2, 3, 4, 5, 6, 7],
      feedback: 'at-once',
      derived: true,
      publicAnswers: true,
      instructorRole: SNOWFLAKE,
    } as const
    const faults = Array.from({ length: 4 }, () => 'fault '.repeat(60))
    const setup = {
      settings: { ...settings, weekdays: [...settings.weekdays] },
      channels: many,
      roles: many,
      faults,
      next: 1e12,
      reports: 9,
    }
    expect(messageFaults(setupView(setup, id))).toEqual([])
    expect(modalFaults(timesModal(setup.settings, id))).toEqual([])
  })
})

const LONGEST_NAME = 32
const GAP = { wordings: [], asks: [1], notCovered: 1, unhelpful: 0, passedOn: 0, names: [], nearest: [], lastAsked: 1 }

function reportOf(reason: string) {
  return { id: 1, questionId: 'q', contentHash: 'h', user: 'u', reason, attemptKey: 'k', at: 0 }
}

describe('pseudonyms', () => {
  it('are the same for the same person, and free', () => {
    const taken = new Set<string>()
    const members: Member[] = []
    for (let person = 0; person < 900; person++) {
      const pseudonym = pseudonymFor(`user ${person % 20}`, members)
      expect(taken.has(pseudonym)).toBe(false)
      taken.add(pseudonym)
      members.push({ user: `other ${person}`, name: undefined, visibility: 'pseudonym', pseudonym })
    }
    expect(pseudonymFor('ada')).toBe(pseudonymFor('ada'))
  })

  it('are no name by which another appears, however it is written', () => {
    const name = pseudonymFor('ada').toUpperCase()
    const named = { user: 'bob', name, visibility: 'name', pseudonym: undefined } as const
    expect(pseudonymFor('ada', [named]).toUpperCase()).not.toBe(name)
    expect(pseudonymFor('ada', [{ ...named, visibility: 'hidden' }]).toUpperCase()).toBe(name)
  })
})
