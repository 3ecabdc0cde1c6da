// /roster through the stand-in: which student is who.

import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import type { Person } from '../../../src/playground/person.ts'
import { readRoster } from '../../../src/reports/roster.ts'
import { MADE, upload } from '../answered-class.ts'
import { quizClass, shown, text } from '../quiz-class.ts'

const here = await quizClass()
afterAll(() => here.close())

describe('for instructors', () => {
  let grace: Person

  beforeEach(() => {
    grace = here.instructor()
  })

  it('a roster with bad rows is refused by line, and nothing is imported', async () => {
    const [ada = '', bob = ''] = MADE.users
    const message = await upload(grace, `discord,name,ID\n${ada},Ada,1\nnobody,Bob,2\n${bob},Cleo,=1+1\n`)
    expect(text(message)).toContain('Line 3, discord')
    expect(text(message)).toContain('Line 4, ID')
    const roster = await here.store.roster.of(here.scope)
    expect(roster).toEqual([])
  })

  it('names who is in the class and not on it, as many as there is room for, and counts the others', async () => {
    const names = Array.from({ length: 60 }, (_, at) => `Bartholomew *Featherstonehaugh* ${at}`.slice(0, 32))
    for (const [at, name] of names.entries())
      await here.store.members.change(here.scope, `${10n ** 17n + BigInt(at)}`, { name })
    const missing = (await here.store.members.list(here.scope)).length
    const [field] = shown(await grace.run('roster')).embeds[0]?.fields ?? []
    const lines = (field?.value ?? '').split('\n')
    expect(lines.at(-1)).toBe(`… and ${missing - (lines.length - 1)} more`)
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/ `\d+`$/)
    expect(lines.length).toBeGreaterThan(5)
  })

  it('counts every bad row of a roster, shown or not', async () => {
    const rows = Array.from({ length: 30 }, (_, at) => `nobody,=${'x'.repeat(280)}${at},1`)
    const csv = `discord,name,ID\n${rows.join('\n')}\n`
    const reading = readRoster(csv)
    const { content } = await upload(grace, csv)
    const shownOnes = content.split('\n').filter((line) => line.startsWith('- ')).length
    const [, more] = /\n… and (\d+) more$/.exec(content) ?? []
    expect(shownOnes).toBeGreaterThan(1)
    expect(shownOnes + Number(more)).toBe(reading.ok ? 0 : reading.problems.length)
  })
})
