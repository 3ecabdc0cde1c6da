// What the messages of quizzes say, and what they leave unsaid.

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
import { sample } from '../quiz/kinds/sample.ts'
import { attempt, intent } from '../store/sample.ts'

const id = idMaker(new ComponentIds('secret'), { userId: '1', guildId: '2' }, 'guild')
const question = sample({ kind: 'short-answer', prompt: 'Which?', accepted: ['this'] })
const citation: Citation = { sectionId: 's', path: 'a.md', title: 'A', headings: ['A'], startLine: 1, endLine: 2 }
const [right, wrong] = [attempt(), attempt({ grade: { score: 0, verdict: 'wrong', notes: [] } })]
const words = (message: Message) => JSON.stringify(message.embeds)

describe('a result', () => {
  it('says that a hint halves the points of a first answer, and only where there are any', () => {
    const footer = (own: Partial<Attempt>) =>
      resultEmbed({ ...right, hints: 1, ...own }, question, citation).footer?.text
    expect(footer({})).toBe('With a hint: half the points of a first answer')
    expect(footer({ guild: undefined })).toBe('With a hint')
    expect(resultEmbed({ ...wrong, hints: 1 }, question, citation).footer).toBeUndefined()
  })
})

describe('the summary of a round', () => {
  const round = { key: 'k', questions: [], hints: {}, shown: {} }
  const summary = (places: readonly Finished['attempt'][], ending: Partial<Ending> = {}) => {
    const all = places.map((each, place) => ({ place, question, attempt: each }))
    return words(summaryView(round, { places: all, misses: [], ...ending }, id))
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

  it('promises that misses come back only where there are any', () => {
    expect(summary([right])).not.toContain('comes back sooner')
    expect(summary([wrong], { misses: [{ question, citation }] })).toContain('comes back sooner')
  })
})

describe('one’s progress', () => {
  const base = { answered: 4, waiting: 0, points: undefined, streak: undefined, accuracy: [] }
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
  it('names its day in the same words while it is open, closed and answered', () => {
    const rest = { id: 7, message: undefined, failure: undefined, sentAt: 1, closedAt: 2, revealedAt: undefined }
    const post = { ...intent(), ...rest, status: 'sent' } as const
    for (const message of [dailyView(post, id), closedView(post, id), revealView(post, undefined, citation, id)]) {
      expect(words(message)).toMatch(/Monday,? 14 September 2026/)
      expect(words(message)).not.toContain('2026-09-14')
    }
  })
})
