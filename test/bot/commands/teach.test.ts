// /teach through the stand-in: any question, pointed to any section.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import type { Person } from '../../../src/playground/person.ts'
import { shown, text } from '../quiz-class.ts'
import { run } from '../running.ts'

const here = await run()
afterAll(() => here.close())

describe('gaps', () => {
  let ada: Person
  let grace: Person

  beforeEach(() => {
    // Newcomers each time: nobody's last question, nobody's pace.
    ada = here.standIn.addPerson('Ada')
    grace = here.instructor()
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

  it('are taught to a section by its heading alone, where one section only has it', async () => {
    const taught = await grace.run('teach', { question: 'who fears <@123> lightning?', section: 'thunderstorms' })
    expect(text(shown(taught))).toContain('I now answer “who fears lightning?” from “Thunderstorms”')
  })

  it('are not taught to one of several sections of a heading, but told which they are', async () => {
    const corpus = mkdtempSync(join(tmpdir(), 'lectern-headings-'))
    writeFileSync(
      join(corpus, 'a.md'),
      '# Sails\n\n## Care\n\nDry the sails.\n\n# Ropes\n\n## Care\n\nRinse the ropes.\n',
    )
    const there = await run({ corpus })
    const instructor = there.instructor()
    const refused = await instructor.run('teach', { question: 'what must dry?', section: 'Care' })
    expect(text(shown(refused))).toContain('Several sections have that name')
    expect(text(shown(refused))).toContain('Sails › Care')
    expect(text(shown(refused))).toContain('Ropes › Care')
    const taught = await instructor.run('teach', { question: 'what must dry?', section: 'Sails › Care' })
    expect(text(shown(taught))).toContain('I now answer')
    await there.close()
    rmSync(corpus, { recursive: true })
  })

  it('are not taught to a section that does not exist', async () => {
    const outcome = await grace.run('teach', { question: 'anything', section: 'No such place' })
    expect(text(shown(outcome))).toContain('I know no section of that name')
  })
})
