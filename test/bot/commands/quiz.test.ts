// /quiz through the stand-in.

import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { withPassage } from '../../../src/bot/grading.ts'
import type { Person } from '../../../src/playground/person.ts'
import type { Message } from '../../../src/playground/world.ts'
import type { Response } from '../../../src/quiz/grade.ts'
import { answerOf, keyOf } from '../../../src/quiz/kinds/table.ts'
import { counted } from '../../../src/quiz/rules/rulings.ts'
import { attempt } from '../../store/sample.ts'
import { labels, letterFor, questionIn, quizClass, rightAnswer, shown, text } from '../quiz-class.ts'
import type { Running } from '../running.ts'

describe('/quiz', () => {
  let here: Running
  let ada: Person

  beforeAll(async () => {
    here = await quizClass()
  })
  afterAll(() => here.close())
  beforeEach(() => {
    ada = here.standIn.addPerson('Ada')
  })

  const begin = async (kind: string, questions = 1) => shown(await ada.run('quiz', { kind, questions }))
  const button = (message: Message, letter: string) => labels(message).find((label) => label.startsWith(letter)) ?? ''
  const attempts = () => here.store.attempts.ofUser(here.library.courseId, ada.id)

  it('asks one question in private and grades a pressed choice, with why and where', async () => {
    const question = await begin('single-choice')
    expect(question.ephemeralFor).toBe(ada.id)
    expect(question.embeds[0]?.title).toBe('Question 1 of 1')
    expect(question.embeds[0]?.description).toMatch(/\*\*D\*\* All of the above/)
    const result = shown(await ada.press(question, letterFor(question, 'Green')))
    expect(result.id).toBe(question.id)
    expect(result.embeds[0]?.title).toBe('✗ Not right')
    expect(text(result)).toContain('Green is on the starboard side.')
    expect(text(result)).toContain('Red is on the port side.')
    expect(text(result)).toContain('+2 points: 2 for taking part')
    expect(text(result)).toMatch(/`harbour\.md`, lines \d+–\d+/)
    expect(await attempts()).toMatchObject([{ mode: 'practice', grade: { verdict: 'wrong' }, hints: 0 }])
  })

  it('goes through a round to a summary with the misses, and again only those', async () => {
    let message = shown(await ada.run('quiz', { questions: 5 }))
    let skipped = ''
    for (let place = 0; place < 5; place++) {
      const question = questionIn(here, message)
      if (question.kind === 'single-choice') {
        message = shown(await ada.press(message, letterFor(message, 'White')))
      } else if (question.kind === 'true-false') {
        message = shown(await ada.press(message, button(message, letterFor(message, rightAnswer(question)))))
      } else if (question.kind === 'multiple-choice') {
        const letters = ['A', 'B', 'C'].filter((letter) => letterFor(message, 'Blue') !== letter)
        const values = letters.map((letter) => String(letter.charCodeAt(0) - 65))
        message = shown(await ada.choose(message, 'Choose all that are right', values))
      } else if (question.kind === 'short-answer') {
        const opened = await ada.press(message, 'Answer')
        message = shown(await ada.submit(opened, { answer: 'The keels' }))
      } else {
        skipped = question.id
        message = shown(await ada.press(message, 'Skip'))
        continue
      }
      message = shown(await ada.press(message, place === 4 ? 'To the summary' : 'Next question'))
    }
    expect(skipped).toBe('keel-why')
    expect(message.embeds[0]?.title).toBe('Your round')
    expect(text(message)).toContain('**3** right, **0** partly right, **1** not right')
    expect(text(message)).toContain('**1** skipped')
    expect(text(message)).toContain(`**+${3 * 12 + 2} points**`)
    expect(text(message)).toContain('Which light is on the port side?')
    const again = shown(await ada.press(message, 'Again, only the misses'))
    expect(again.embeds[0]?.title).toBe('Question 1 of 1')
    expect(questionIn(here, again).id).toBe('port-light')
    const corrected = shown(await ada.press(again, letterFor(again, 'Red')))
    expect(text(corrected)).toContain('+5 points: 5 for putting a miss right')
    expect(await attempts()).toHaveLength(5)
  })

  const accept = async (id: string, response: Response) => {
    const question = here.library.questions.find((one) => one.id === id)
    if (!question) throw new Error(`no question ${id}`)
    const { contentHash } = question
    const ruling = { kind: 'accepted', questionId: id, contentHash, response, question, by: 'grace', at: 0 } as const
    await here.store.flags.rule(here.scope, ruling)
  }

  it('counts an answer that was accepted since as right, in the result and in the summary', async () => {
    const opened = await ada.press(await begin('short-answer'), 'Answer')
    const result = shown(await ada.submit(opened, { answer: 'The fin' }))
    expect(result.embeds[0]?.title).toBe('✗ Not right')
    const [given] = await attempts()
    await accept(given?.questionId ?? '', { text: 'fin' })
    const summary = shown(await ada.press(result, 'To the summary'))
    expect(text(summary)).toContain('**1** right, **0** partly right, **0** not right')
    expect(labels(summary)).toEqual([])
  })

  it.each([
    ['short-answer', 'spar', 'a spar, not a plank', '✓ Right'],
    ['open', 'It adds weight below', 'Weight is added below by it', '✗ Not right'],
  ])(
    'counts an answer to a question (%s) alike before and after another was accepted',
    async (kind, meant, said, title) => {
      const give = async () => shown(await ada.submit(await ada.press(await begin(kind), 'Answer'), { answer: said }))
      await give()
      const [{ questionId = '' } = {}] = await attempts()
      await accept(questionId, { text: meant })
      ada = here.standIn.addPerson('Hedy')
      expect((await give()).embeds[0]?.title).toBe(title)
      const all = counted(await here.store.attempts.ofScope(here.scope), await here.store.flags.rulings(here.scope))
      const given = all.filter(({ response }) => 'text' in response && response.text === said)
      expect(given.map(({ grade }) => grade.score)).toEqual(title === '✓ Right' ? [1, 1] : [0, 0])
    },
  )

  it('asks what is a miss before what was accepted since', async () => {
    const hours = 3_600_000
    const given = { ...here.scope, user: ada.id }
    const wrong = { response: { text: 'boom' }, grade: { score: 0, verdict: 'wrong', notes: [] } } as const
    for (const [id, ago] of [
      ['keel-name', 36 * hours],
      ['keel-why', 35 * hours],
    ] as const) {
      const question = here.library.questions.find((one) => one.id === id)
      const { contentHash = '' } = question ?? {}
      const at = { answeredAt: Date.now() - ago, questionId: id, contentHash, key: `${ada.id}:${id}` }
      await here.store.attempts.record(attempt({ ...given, ...wrong, ...at }))
    }
    await accept('keel-name', { text: 'boom' })
    expect(questionIn(here, shown(await ada.run('quiz', { questions: 1 }))).id).toBe('keel-why')
  })

  it('grades an open answer by its ideas', async () => {
    const opened = await ada.press(await begin('open'), 'Answer')
    const result = shown(await ada.submit(opened, { answer: 'No more sideways drift' }))
    expect(result.embeds[0]?.title).toBe('◐ Partly right (50 %)')
    expect(text(result)).toMatch(/✓ it stops drifting sideways.*✗ it lowers the centre of gravity/)
  })

  it('quotes the course where the document gives no answer', async () => {
    const open = here.library.questions.find(({ id }) => id === 'keel-why')
    if (open?.kind !== 'open') throw new Error('no open question')
    const shownQuestion = withPassage({ ...open, keyIdeas: [] }, here.library.engine)
    expect(keyOf(shownQuestion)).toContain('keeps the boat from drifting sideways')
    expect(withPassage(open, here.library.engine)).toBe(open)
  })

  it('gives a hint once, and notes it', async () => {
    const question = await begin('single-choice')
    const hinted = shown(await ada.press(question, 'Hint (half the points of a first answer)'))
    expect(hinted.embeds[0]?.fields?.[0]).toMatchObject({
      name: 'Hint',
      value: expect.stringMatching(/^It is not [A-D]\.$/),
    })
    expect(hinted.embeds[0]?.fields?.[0]?.value).not.toContain(letterFor(hinted, 'Red'))
    await ada.press(hinted, letterFor(hinted, 'Red'))
    expect(await attempts()).toMatchObject([{ hints: 1, grade: { verdict: 'right' } }])
  })

  it('counts an answer once, however it is sent again', async () => {
    const question = await begin('single-choice')
    const [right, wrong] = [letterFor(question, 'Red'), letterFor(question, 'White')]
    const [first, second] = await Promise.all([ada.press(question, right), ada.press(question, wrong)])
    const results = [first, second].map((outcome) => shown(outcome).embeds[0]?.title)
    expect(new Set(results).size).toBe(1)
    expect(await attempts()).toHaveLength(1)
  })

  it('says so while the database is locked, keeps nothing, and counts the next press', async () => {
    const question = await begin('single-choice')
    const other = new SQLite(here.database)
    other.exec('BEGIN IMMEDIATE')
    const refused = shown(await ada.press(question, letterFor(question, 'Red')))
    other.exec('ROLLBACK')
    other.close()
    expect(refused.content).toContain('I cannot reach my records just now, so nothing was stored')
    expect(await attempts()).toEqual([])
    expect(shown(await ada.press(question, letterFor(question, 'Red'))).embeds[0]?.title).toBe('✓ Right')
    expect(await attempts()).toHaveLength(1)
  })

  it('goes on past a question that was changed in the course meanwhile', async () => {
    const question = await begin('single-choice', 2)
    const [row] = question.components
    const [part] = row?.components ?? []
    const key = part && 'custom_id' in part ? (/^quiz:pick:p:([\w-]{16}):/.exec(part.custom_id ?? '')?.[1] ?? '') : ''
    const later = Date.now() + 60_000
    await here.store.components.replace(key, { questions: [['port-light', 'another']], hints: {}, shown: {} }, later)
    expect(shown(await ada.press(question, letterFor(question, 'Red'))).content).toContain('was changed or removed')
    const next = shown(await ada.press(question, 'Skip'))
    expect(next.embeds[0]?.title).toBe('Your round')
    expect(await attempts()).toEqual([])
  })

  it('says so where a round is too old', async () => {
    const question = await begin('single-choice')
    await here.store.components.sweep(Number.MAX_SAFE_INTEGER)
    expect(shown(await ada.press(question, letterFor(question, 'Red'))).content).toContain('Begin a new one with')
  })

  it('works in a direct message, on no leaderboard and without reports', async () => {
    const question = shown(await ada.run('quiz', { kind: 'single-choice', questions: 1 }, ada.dmChannel))
    expect(labels(question)).not.toContain('Report this question')
    expect(labels(question)).toContain('Hint')
    const result = shown(await ada.press(question, letterFor(question, 'Red')))
    expect(text(result)).not.toContain('points')
    expect(text(shown(await ada.press(result, 'To the summary')))).not.toContain('points')
    expect(await attempts()).toMatchObject([{ guild: undefined }])
  })

  it('offers modules and tags as topics, and says where a topic has no question', async () => {
    const names = (await ada.suggest('quiz', { topic: '' })).map(({ name }) => name)
    expect(names).toEqual(['Harbour', 'Tag: port', 'Tag: ropes'])
    expect(shown(await ada.run('quiz', { topic: 'harbour.md' })).embeds[0]?.title).toMatch(/^Question 1 of/)
    for (const topic of ['Tag: ropes', 'harb']) {
      expect(shown(await ada.run('quiz', { topic })).embeds[0]?.title).toMatch(/^Question 1 of/)
    }
    const none = async (wanted: { topic?: string; kind?: string }) => shown(await ada.run('quiz', wanted)).content
    expect(await none({ topic: 'astronomy' })).toContain('no question for that topic. Pick one')
    expect(await none({ topic: 'astronomy', kind: 'open' })).toContain('no question for that topic and kind')
  })

  it('asks no question twice where what was typed means several topics', async () => {
    const { questions } = here.library
    const round = shown(await ada.run('quiz', { topic: 'tag', questions: 25 }))
    expect(round.embeds[0]?.title).toBe(`Question 1 of ${questions.length}`)
  })

  it('takes a report to the instructors, once', async () => {
    const question = await begin('single-choice')
    for (const words of ['Thank you', 'before']) {
      const opened = await ada.press(question, 'Report this question')
      expect(shown(await ada.submit(opened, { reason: 'Two are right.' })).content).toContain(words)
    }
    expect(await here.store.flags.open(here.scope)).toMatchObject([
      { questionId: 'port-light', reason: 'Two are right.', user: ada.id },
    ])
  })

  it('takes a report also of what the course has changed meanwhile, and says at the end what came of it', async () => {
    const question = await begin('single-choice', 2)
    const { id: questionId, contentHash } = questionIn(here, question)
    const opened = await ada.press(question, 'Report this question')
    const changed = { ...here.library, questions: [] }
    const course = vi.spyOn(here.bot.app, 'library').mockReturnValue(changed)
    expect(shown(await ada.submit(opened, { reason: 'Both are right.' })).content).toContain('Thank you')
    const summary = shown(await ada.press(question, 'Stop'))
    course.mockRestore()
    const open = await here.store.flags.open({ guild: here.standIn.guild.id, course: here.library.courseId })
    expect(open.at(-1)).toMatchObject({ questionId, contentHash, reason: 'Both are right.', user: ada.id })
    expect(text(summary)).toContain('changed or removed in the course')
    expect(text(summary)).not.toMatch(/skipped|Stopped/)
  })
})

describe('an answer that is no number, where one is asked for', () => {
  let here: Running

  beforeAll(async () => {
    here = await quizClass({ corpus: join(import.meta.dirname, '../../fixtures/graded-answers/sea') })
  })
  afterAll(() => here.close())

  it('is given back and spends nothing', async () => {
    const ada = here.standIn.addPerson('Ada')
    const attempts = () => here.store.attempts.ofUser(here.library.courseId, ada.id)
    const question = shown(await ada.run('quiz', { kind: 'number', questions: 1 }))
    const refused = await ada.submit(await ada.press(question, 'Answer'), { answer: 'no idea' })
    expect(JSON.stringify(refused.interaction.messages)).toContain('there is none in this answer')
    expect(await attempts()).toEqual([])
    const { value } = z.object({ value: z.number() }).parse(answerOf(questionIn(here, question)))
    const result = shown(await ada.submit(await ada.press(question, 'Answer'), { answer: `it is ${value}` }))
    expect(result.embeds[0]?.title).toBe('✓ Right')
    expect(await attempts()).toMatchObject([{ grade: { verdict: 'right' } }])
  })
})
