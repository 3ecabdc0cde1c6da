// What the messages of quizzes say, and what they leave unsaid.

import type { APIEmbed } from 'discord.js'
import { describe, expect, it } from 'vitest'
import { ComponentIds, idMaker } from '../../src/bot/component-id.ts'
import type { Message } from '../../src/bot/message.ts'
import type { Finished } from '../../src/bot/rounds.ts'
import { closedView, dailyView, revealView } from '../../src/bot/views/daily.ts'
import { progressView } from '../../src/bot/views/progress.ts'
import { answerModal } from '../../src/bot/views/question.ts'
import { resultEmbed } from '../../src/bot/views/result.ts'
import { type Ending, summaryView } from '../../src/bot/views/round.ts'
import type { Citation } from '../../src/index/answer.ts'
import type { Attempt } from '../../src/quiz/attempt.ts'
import { orderOf } from '../../src/quiz/kinds/table.ts'
import type { Earning } from '../../src/quiz/rules/points.ts'
import { choices, sample } from '../quiz/kinds/sample.ts'
import { attempt, intent } from '../store/sample.ts'

const id = idMaker(new ComponentIds('secret'), { userId: '1', guildId: '2' }, 'guild')
const question = sample({ kind: 'short-answer', prompt: 'Which?', accepted: ['this'] })
const citation: Citation = { sectionId: 's', path: 'a.md', title: 'A', headings: ['A'], startLine: 1, endLine: 2 }
const [right, wrong] = [attempt(), attempt({ grade: { score: 0, verdict: 'wrong', notes: [] } })]
const words = (message: Message) => JSON.stringify(message.embeds)

/** What a practised answer earned. */
const earned = (...points: readonly (readonly [Earning['reason'], number])[]): Earning[] =>
  points.map(([reason, each]) => ({ user: 'ada', at: 0, points: each, reason, questionId: 'q1', attempt: 'k1' }))

const COLOURS = sample({ kind: 'multiple-choice', choices: choices('*Red', 'Blue', '*Green', 'White') })
const fieldsOf = ({ fields = [] }: APIEmbed) => Object.fromEntries(fields.map(({ name, value }) => [name, value]))

describe('a result', () => {
  const footer = (own: Partial<Attempt>, points: readonly Earning[] | undefined) =>
    resultEmbed({ attempt: { ...right, ...own }, citation, earned: points }, question).footer?.text

  it('says what was earned, and for what', () => {
    expect(footer({}, earned(['taking-part', 2], ['answer', 10]))).toBe(
      '+12 points: 2 for taking part, 10 for the answer',
    )
    expect(footer({ hints: 1 }, earned(['answer', 5]))).toBe('+5 points: 5 for the answer (half, with a hint)')
    expect(footer({}, earned(['corrected', 5]))).toBe('+5 points: 5 for putting a miss right')
    expect(footer({}, [])).toMatch(/^No points/)
  })

  it('says nothing of points in a direct message', () => {
    expect(footer({ hints: 1 }, undefined)).toBe('With a hint')
    expect(footer({ hints: 1, grade: wrong.grade }, undefined)).toBeUndefined()
    expect(footer({}, undefined)).toBeUndefined()
  })

  const order = orderOf(COLOURS, right.seed)
  const letter = (choice: number) => `**${'ABCD'[order.indexOf(choice)]}**`
  const inOrder = (lines: Readonly<Record<number, string>>) => order.flatMap((choice) => lines[choice] ?? []).join('\n')

  it('marks the choices that were right, wrong and missed, under their letters', () => {
    const grade = { score: 0, verdict: 'wrong', notes: [] } as const
    const attempted = { ...right, response: { picked: [0, 1] }, grade }
    expect(fieldsOf(resultEmbed({ attempt: attempted, citation, earned: [] }, COLOURS))).toMatchObject({
      'Your answer': inOrder({ 0: `✓ ${letter(0)} Red`, 1: `✗ ${letter(1)} Blue` }),
      Answer: inOrder({ 0: `${letter(0)} Red`, 2: `${letter(2)} Green *(missed)*` }),
      'Other choices': `${letter(3)} White`,
    })
  })

  const ideas = ['it is small', 'it is fast'].map((idea) => {
    const passage = { path: 'a.md', headings: ['A'], sectionId: 's', startLine: 1, endLine: 2 }
    return { idea, met: false, passage }
  })
  const openResult = (own: Parameters<typeof sample>[0], cited = citation) => {
    const grade = { score: 0, verdict: 'wrong', notes: [], ideas } as const
    return fieldsOf(
      resultEmbed({ attempt: { ...right, response: { text: 'x' }, grade }, citation: cited, earned: [] }, sample(own)),
    )
  }
  const keyIdeas = ideas.map(({ idea }) => idea)

  it('lists key ideas once where they are all that the answer is', () => {
    expect(openResult({ kind: 'open', keyIdeas })['Answer']).toBeUndefined()
    expect(openResult({ kind: 'open', keyIdeas, modelAnswer: 'Small and fast.' })['Answer']).toBe('Small and fast.')
  })

  it('says where a missed idea stands, unless that is the place under the whole result', () => {
    expect(openResult({ kind: 'open', keyIdeas })['Key ideas']).toBe('✗ it is small\n✗ it is fast')
    const elsewhere = { ...citation, startLine: 2, endLine: 9 }
    expect(openResult({ kind: 'open', keyIdeas }, elsewhere)['Key ideas']).toContain('✗ it is small (A, lines 1–2)')
  })

  it('calls nothing wrong or missed in an answer that was accepted', () => {
    const fields = fieldsOf(
      resultEmbed({ attempt: { ...right, response: { picked: [3] } }, citation, earned: [] }, COLOURS),
    )
    expect(fields['Your answer']).toBe(`✓ ${letter(3)} White`)
    expect(fields['Answer']).not.toContain('missed')
  })
})

describe('the summary of a round', () => {
  const round = { key: 'k', questions: [], hints: {}, shown: {} }
  const summary = (places: readonly Finished['attempt'][], ending: Partial<Ending> = {}) => {
    const all = places.map((each, place) => ({ place, question, attempt: each }))
    return words(summaryView(round, { places: all, misses: [], earned: undefined, ...ending }, id))
  }
  const none = undefined

  it('tells questions that were skipped from those that a stop left', () => {
    expect(summary([none, none, none], { stoppedAt: 0 })).toContain('Stopped, **3** not answered')
    expect(summary([none, none, none], { stoppedAt: 0 })).not.toContain('skipped')
    const both = summary([right, none, none, none], { stoppedAt: 2 })
    expect(both).toContain('**1** skipped')
    expect(both).toContain('Stopped, **2** not answered')
    expect(summary([right, none])).toContain('**1** skipped')
    expect(summary([right, none])).not.toContain('Stopped')
  })

  it('tells them apart where an answered question was retracted meanwhile', () => {
    const places = [1, 2, 3].map((place) => ({ place, question, attempt: none }))
    const stopped = summary([], { places, stoppedAt: 3 })
    expect(stopped).toContain('**2** skipped')
    expect(stopped).toContain('Stopped, **1** not answered')
  })

  it('says what it earned', () => {
    const points = earned(['taking-part', 2], ['answer', 10], ['taking-part', 2])
    expect(summary([right, wrong], { earned: points })).toContain('**+14 points**')
    expect(summary([right, wrong])).not.toContain('points')
  })

  it('says how to go on, and counts no verdicts where nothing was answered', () => {
    expect(summary([right])).toContain('/quiz begins another round')
    expect(summary([none], { stoppedAt: 0 })).toContain('Nothing answered')
    expect(summary([none], { stoppedAt: 0 })).not.toContain('**0**')
    expect(summary([wrong])).toContain('**0** right')
  })

  it('promises that misses come back only where there are any', () => {
    expect(summary([right])).not.toContain('comes back sooner')
    expect(summary([wrong], { misses: [{ question, citation }] })).toContain('comes back sooner')
  })
})

describe('one’s progress', () => {
  const base = { answered: 4, waiting: 0, points: undefined, streak: undefined, accuracy: [], missed: undefined }
  const due = Array.from({ length: 5 }, () => ({ question, citation }))

  it('says how many more are due than it shows', () => {
    expect(words(progressView({ ...base, right: 1, due, dueCount: 10 }))).toContain('… and 5 more')
    expect(words(progressView({ ...base, right: 1, due, dueCount: 5 }))).not.toContain('more')
  })

  it('praises nobody who has nothing right', () => {
    expect(words(progressView({ ...base, right: 0, due: [], dueCount: 0 }))).not.toContain('Well done')
    expect(words(progressView({ ...base, right: 4, due: [], dueCount: 0 }))).toContain('Nothing is due. Well done.')
  })
})

describe('one’s progress after misses', () => {
  const base = { answered: 5, right: 1, waiting: 0, points: undefined, streak: undefined, accuracy: [] }
  const missing = (count: number) =>
    words(progressView({ ...base, due: [], dueCount: 0, missed: { count, next: 5000 } }))

  it('says how many come back, and when, instead of praise', () => {
    expect(missing(4)).toContain('Nothing is due yet. **4** questions that you missed come back, the first <t:5:R>.')
    expect(missing(1)).toContain('**1** question that you missed comes back <t:5:R>.')
    expect(missing(4)).not.toContain('Well done')
  })
})

describe('the form for a typed answer', () => {
  it('asks in plain text', () => {
    const form = answerModal(
      { ...question, prompt: 'What does `kubectl get` **list**?\n\n```sh\nkubectl get pods\n```' },
      'x',
    )
    expect(JSON.stringify(form)).toContain('"description":"What does kubectl get list? kubectl get pods"')
  })
})

describe('the daily question', () => {
  it('gives no hint, not even one that its author wrote', () => {
    const rest = { id: 7, message: undefined, failure: undefined, sentAt: 1, closedAt: 2, revealedAt: undefined }
    const hinted = intent({ question: { ...intent().question, hint: 'Look up.' } })
    expect(JSON.stringify(dailyView({ ...hinted, ...rest, status: 'sent' }, id))).not.toMatch(/hint|look up/i)
  })

  it('names its day in the same words while it is open, closed and answered', () => {
    const rest = { id: 7, message: undefined, failure: undefined, sentAt: 1, closedAt: 2, revealedAt: undefined }
    const post = { ...intent(), ...rest, status: 'sent' } as const
    for (const message of [dailyView(post, id), closedView(post, id), revealView(post, undefined, citation, id)]) {
      expect(words(message)).toMatch(/Monday,? 14 September 2026/)
      expect(words(message)).not.toContain('2026-09-14')
    }
  })
})
