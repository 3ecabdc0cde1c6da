// /teach through the stand-in: any question, pointed to any section.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Person } from '../../../src/playground/person.ts'
import { shown, text } from '../quiz-class.ts'
import { type Running, run } from '../running.ts'

describe('gaps', () => {
  let here: Running
  let ada: Person
  let grace: Person

  beforeAll(async () => {
    here = await run()
  })
  afterAll(() => here.close())
  beforeEach(() => {
    // Newcomers each time: nobody's last question, nobody's pace.
    ada = here.standIn.addPerson('Ada')
    grace = here.standIn.addPerson('Grace', ['Instructor'])
  })

  it('offer open questions and sections while one types /teach', async () => {
    await ada.run('ask', { question: 'where is the nearest pharmacy?' })
    const questions = await grace.suggest('teach', { question: 'pharm' })
    expect(questions.map((choice) => choice.name)).toEqual(['where is the nearest pharmacy?'])
    const sections = await grace.suggest('teach', { question: 'x', section: 'thunder' })
    const offered = sections.find((choice) => choice.name === 'Weather › Thunderstorms')
    const taught = await grace.run('teach', { question: 'who fears lightning?', section: String(offered?.value) })
    expect(text(shown(taught))).toContain('from “Thunderstorms”')
  })

  it('are not taught to a section that does not exist', async () => {
    const outcome = await grace.run('teach', { question: 'anything', section: 'No such place' })
    expect(text(shown(outcome))).toContain('I know no section of that name')
  })
})
