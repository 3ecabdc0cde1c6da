// "Ask the course" through the stand-in: a message is the question.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { shown, text } from '../quiz-class.ts'
import { type Running, run } from '../running.ts'

describe('asking the course', () => {
  let here: Running

  beforeAll(async () => {
    here = await run()
  })
  afterAll(() => here.close())

  it('answers what a message asks, from its context menu', async () => {
    const [ada, linus] = [here.standIn.addPerson('Ada'), here.standIn.addPerson('Linus')]
    const message = linus.send('does anybody know about fog?')
    const outcome = await ada.runOn('Ask the course', message)
    expect(outcome.message?.ephemeralFor).toBe(ada.id)
    expect(text(shown(outcome))).toContain('sound one long blast')
  })

  it('knows what the caller spoke about only where the words are theirs', async () => {
    const [ada, linus] = [here.standIn.addPerson('Ada'), here.standIn.addPerson('Linus')]
    await ada.run('ask', { question: 'what is fog?' })
    const theirs = shown(await ada.runOn('Ask the course', linus.send('where does it form?')))
    expect(text(theirs)).not.toContain('Taken as')
    await ada.run('ask', { question: 'what is fog?' })
    const own = shown(await ada.runOn('Ask the course', ada.send('where does it form?')))
    expect(text(own)).toContain('Taken as: where does fog form?')
  })
})
