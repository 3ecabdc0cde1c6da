// /progress through the stand-in: what a student sees of themselves.

import { afterAll, describe, expect, it } from 'vitest'
import { attempt, intent } from '../../store/sample.ts'
import { quizClass, shown, text } from '../quiz-class.ts'

const DAY = 86_400_000

const here = await quizClass()
afterAll(() => here.close())

describe('one’s own progress', () => {
  it('/progress shows points, accuracy and what is due', async () => {
    const ada = here.standIn.addPerson('Ada')
    const [question] = here.library.questions
    if (!question) throw new Error('no question')
    const grade = { score: 0, verdict: 'wrong', notes: [] } as const
    const own = { user: ada.id, key: 'p', questionId: question.id, contentHash: question.contentHash, grade }
    await here.store.attempts.record(attempt({ ...here.scope, ...own, answeredAt: Date.now() - 30 * DAY }))
    const progress = text(shown(await ada.run('progress')))
    expect(progress).toContain('**1** answered, **0** right')
    expect(progress).toContain('**2** points, **0** this week')
    expect(progress).toContain('0 % · Harbour (1)')
    expect(progress).toMatch(/To review now \(1\).*Which light is on the port side/)
    expect(text(shown(await here.standIn.addPerson('New').run('progress')))).toContain('Nothing yet')
  })

  it('praises nobody who has just missed a question, and says when it comes back', async () => {
    const eve = here.standIn.addPerson('Eve')
    const [{ id: questionId = '', contentHash = '' } = {}] = here.library.questions
    const grade = { score: 0, verdict: 'wrong', notes: [] } as const
    const own = { user: eve.id, key: 'eve', questionId, contentHash, grade, answeredAt: Date.now() }
    await here.store.attempts.record(attempt({ ...here.scope, ...own }))
    expect(text(shown(await eve.run('progress')))).toMatch(/\*\*1\*\* question that you missed comes back <t:\d+:R>/)
  })

  it('keeps the streak of who answered a question that was retracted later', async () => {
    const bob = here.standIn.addPerson('Bob')
    for (const date of ['2026-09-14', '2026-09-15', '2026-09-16']) {
      const { id, question } = await here.store.dailies.intend(intent({ scope: here.scope, date }))
      await here.store.dailies.sent(id, 'message', id)
      const own = { user: bob.id, key: date, mode: 'daily', daily: id, questionId: question.id } as const
      await here.store.attempts.record(attempt({ ...here.scope, ...own, contentHash: date }))
      await here.store.dailies.close(id, id)
    }
    for (const contentHash of ['2026-09-15', '2026-09-16']) {
      const { id: questionId } = intent().question
      await here.store.flags.rule(here.scope, { kind: 'retracted', questionId, contentHash, by: 'x', at: 0 })
    }
    expect(text(shown(await bob.run('progress')))).toContain('Streak: **3 days**')
  })
})
