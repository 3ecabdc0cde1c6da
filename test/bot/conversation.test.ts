// Questions that come by message, many at a time: nobody keeps the others waiting, and none is lost when the bot leaves.

import { afterEach, describe, expect, it, vi } from 'vitest'
import { TEXTS } from '../../src/bot/texts.ts'
import type { Person } from '../../src/playground/person.ts'
import { text } from './quiz-class.ts'
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

  it('by the dozen from one person are told once to wait, and the last of them is answered', async () => {
    here = await run()
    const [hasty] = people(1)
    if (hasty === undefined) throw new Error('nobody is there')
    for (let count = 0; count < 45; count += 1) hasty.send(QUESTION, { channel: hasty.dmChannel })
    const last = hasty.send('what is a keel?', { channel: hasty.dmChannel })
    await expect.poll(() => said(hasty).length, { timeout: 10_000 }).toBeGreaterThan(30)
    expect(await here.bot.stop(8000)).toBe(true)
    expect(said(hasty).filter(({ content }) => content === TEXTS.tooMany)).toHaveLength(1)
    expect(said(hasty).length).toBeLessThan(40)
    expect(said(hasty).filter(({ replyToId }) => replyToId === last.id)).toHaveLength(1)
  })

  it('are answered where they are in distress, whatever is written over them', async () => {
    here = await run()
    const [hasty] = people(1)
    if (hasty === undefined) throw new Error('nobody is there')
    const write = (count: number) => {
      for (let each = 0; each < count; each += 1) hasty.send(QUESTION, { channel: hasty.dmChannel })
    }
    write(45)
    const distressed = hasty.send('i want to die', { channel: hasty.dmChannel })
    write(3)
    await expect.poll(() => said(hasty).length, { timeout: 10_000 }).toBeGreaterThan(30)
    await here.bot.stop(8000)
    expect(said(hasty).filter(({ replyToId }) => replyToId === distressed.id)).toMatchObject([
      { content: TEXTS.distress },
    ])
  })

  it('mean what they reply to, whoever asked for that answer and whatever came since', async () => {
    here = await run()
    const [ada, linus] = people(2) as [Person, Person]
    const mention = `<@${here.standIn.ground.world.botId}>`
    const answer = await ada.say(`${mention} what is a cleat hitch?`)
    await ada.say(`${mention} what is fog?`)
    for (const person of [ada, linus]) {
      const follow = await person.say(`${mention} when does it hold?`, { replyTo: answer })
      expect(text(follow)).toContain('Taken as: when does a cleat hitch hold?')
    }
    const direct = await ada.dm('what is a bowline?')
    await ada.dm('what is fog?')
    const untied = await ada.say('how do I untie it?', { replyTo: direct })
    expect(text(untied)).toContain('Taken as: how do I untie a bowline?')
  })

  it('mean what was asked last where they reply to something else, or to what cannot be read any more', async () => {
    here = await run()
    const [ada, linus] = people(2) as [Person, Person]
    const mention = `<@${here.standIn.ground.world.botId}>`
    const other = linus.send('look at the bowline')
    const answer = await ada.say(`${mention} what is a cleat hitch?`)
    await ada.say(`${mention} what is fog?`)
    const onOther = await ada.say(`${mention} where does it form?`, { replyTo: other })
    expect(text(onOther)).toContain('Taken as: where does fog form?')
    here.standIn.faults.next({ kind: 'status', status: 404 }, { method: 'GET', route: /messages\/\d+$/ })
    const onLost = await ada.say(`${mention} where does it form?`, { replyTo: answer })
    expect(text(onLost)).toContain('Taken as: where does fog form?')
  })

  it('mean also what the course does not cover, where they reply to that', async () => {
    here = await run()
    const [ada] = people(1) as [Person]
    const mention = `<@${here.standIn.ground.world.botId}>`
    const answer = await ada.say(`${mention} what is a sheepshank?`)
    expect(text(answer)).toContain('does not seem to cover')
    await ada.say(`${mention} what is a bowline?`)
    const follow = await ada.say(`${mention} how do I tie it?`, { replyTo: answer })
    expect(text(follow)).toContain('Taken as: how do I tie a sheepshank?')
    // There no button carries the question: nobody can be asked.
    const direct = await ada.dm('what is a sheepshank?')
    await ada.dm('what is a bowline?')
    expect(text(await ada.say('how do I tie it?', { replyTo: direct }))).toContain(
      'Taken as: how do I tie a sheepshank?',
    )
  })
})
