// What the load test counts as an answer: a class that is turned away was not served.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Crowd } from '../../scripts/load/crowd.ts'
import { type Running, run } from '../bot/running.ts'

describe('a crowd', () => {
  let here: Running
  let crowd: Crowd
  beforeAll(async () => {
    here = await run()
    crowd = new Crowd(here.standIn)
    for (const name of ['Ada', 'Grace']) crowd.students.push(here.standIn.addPerson(name))
  })
  afterAll(() => here.close())

  it('counts what was answered', async () => {
    const { tally } = await crowd.act((student) => student.run('ask', { question: 'What is a volume?' }))
    expect(tally).toMatchObject({ sent: 2, acknowledged: 2, late: 0, failed: 0 })
  })

  it('counts a refusal as a failure, whatever its words', async () => {
    const { tally, outcomes } = await crowd.act((student) => student.run('ask', { question: '?!' }))
    const said = outcomes.map((outcome) => outcome?.message?.content)
    expect(said).toEqual(['', ''].map(() => expect.stringContaining('Ask me something about the course')))
    expect(tally).toMatchObject({ sent: 2, acknowledged: 2, late: 0, failed: 2 })
  })
})
