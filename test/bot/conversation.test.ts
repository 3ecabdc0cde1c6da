// Questions that come by message, many at a time: nobody keeps the others waiting, and none is lost when the bot leaves.

import { afterEach, describe, expect, it, vi } from 'vitest'
import { TEXTS } from '../../src/bot/texts.ts'
import type { Person } from '../../src/playground/person.ts'
import { type Running, run } from './running.ts'

const QUESTION = 'how does a bowline work?'

describe('questions by message', () => {
  let here: Running
  afterEach(() => here.close())

  const people = (count: number) =>
    Array.from({ length: count }, (_, index) => here.standIn.addPerson(`Student ${index}`))
  const said = (person: Person) =>
    person.visible(person.dmChannel).filter(({ authorId }) => authorId === here.standIn.ground.world.botId)

  it('let the event loop turn between two that take long', async () => {
    here = await run()
    let loops = 0
    let counting = true
    const count = () => {
      loops += 1
      if (counting) setImmediate(count)
    }
    const { engine } = here.library
    const ask = engine.ask.bind(engine)
    const asked: number[] = []
    vi.spyOn(engine, 'ask').mockImplementation((...args) => {
      asked.push(loops)
      // Longer than a slice of work.
      for (const end = performance.now() + 25; performance.now() < end; );
      return ask(...args)
    })
    setImmediate(count)
    const crowd = people(16)
    for (const person of crowd) person.send(QUESTION, { channel: person.dmChannel })
    await expect.poll(() => crowd.map((person) => said(person).length), { timeout: 10_000 }).toEqual(crowd.map(() => 1))
    counting = false
    expect(asked).toHaveLength(crowd.length)
    // A few are no crowd.
    expect(new Set(asked).size).toBeGreaterThan(crowd.length / 2)
  })

  it('are answered before the bot leaves', async () => {
    here = await run()
    const crowd = people(40)
    const all = new Promise<void>((resolve) => {
      let arrived = 0
      here.bot.app.client.on('messageCreate', () => {
        arrived += 1
        if (arrived === crowd.length) resolve()
      })
    })
    for (const person of crowd) person.send(QUESTION, { channel: person.dmChannel })
    await all
    expect(await here.bot.stop(8000)).toBe(true)
    expect(crowd.map((person) => said(person).length)).toEqual(crowd.map(() => 1))
  })

  it('by the dozen from one person are told once to wait', async () => {
    here = await run()
    const [hasty] = people(1)
    if (hasty === undefined) throw new Error('nobody is there')
    for (let count = 0; count < 45; count += 1) hasty.send(QUESTION, { channel: hasty.dmChannel })
    await expect.poll(() => said(hasty).length, { timeout: 10_000 }).toBeGreaterThan(30)
    await here.bot.stop(8000)
    expect(said(hasty).filter(({ content }) => content === TEXTS.tooFast)).toHaveLength(1)
  })
})
