// What goes wrong between the bot and Discord, and what the bot makes of it.

import { InteractionType } from 'discord.js'
import { afterEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { EXIT } from '../../src/exit-codes.ts'
import { type Running, run } from './running.ts'

const BOWLINE = { question: 'how does a bowline work?' }

describe('the bot and a Discord that misbehaves', () => {
  let here: Running
  afterEach(() => here.close())

  const answers = async () => {
    const { message } = await here.standIn.addPerson('Ada').run('ask', BOWLINE)
    expect(message?.embeds[0]?.description).toContain('neither slips nor jams')
  }
  const back = () =>
    here.standIn.events.waitFor('gateway', ({ state }) => state === 'ready' || state === 'resumed', 15_000)

  it('waits out a 429', async () => {
    here = await run()
    here.standIn.faults.next({ kind: 'rate-limit', retryAfter: 0.2 }, { route: /callback/ })
    await answers()
  })

  it('tries again after a server error', async () => {
    here = await run()
    here.standIn.faults.next({ kind: 'status', status: 502 }, { route: /callback/, times: 2 })
    await answers()
  })

  it('resumes after close 4000', async () => {
    here = await run()
    const resumed = back()
    here.standIn.gateway.closeAll(4000)
    await resumed
    await answers()
  })

  it('answers an event that is delivered twice once', async () => {
    here = await run()
    here.standIn.gateway.mischief.duplicateNext(2)
    await answers()
    const answer = await here.standIn.addPerson('Linus').dm('how does a bowline work?')
    const linus = here.standIn.person('Linus')
    await linus.run('help')
    const sent = here.standIn.ground.world.messagesIn(answer.channelId).filter((each) => each.replyToId !== null)
    expect(sent).toHaveLength(1)
    expect(here.logged.filter((line) => line['level'] === 50)).toEqual([])
  })

  it.each([
    [4004, 'token'],
    [4014, 'intent'],
  ])('gives up with one clear line on close %i', async (code, word) => {
    here = await run()
    const gone = here.standIn.events.waitFor('gateway', ({ state }) => state === 'gone', 5000)
    here.standIn.gateway.closeAll(code)
    await gone
    await expect.poll(() => here.fatals).toHaveLength(1)
    expect(here.fatals[0]?.message).toContain(word)
    expect(here.fatals[0]?.message).not.toContain('\n')
    expect(here.fatals[0]?.exit).toBe(EXIT.refused)
  })

  it('gives up where Discord does not know the token at the start', async () => {
    here = await run({ botToken: 'not-the-token' })
    expect(here.fatals.map(({ exit }) => exit)).toEqual([EXIT.refused])
  })

  it('gives up where Discord no longer knows the token', async () => {
    here = await run()
    here.standIn.faults.next({ kind: 'status', status: 401 }, { route: /^\/channels/ })
    const ada = here.standIn.addPerson('Ada')
    ada.send(`<@${here.standIn.ground.world.botId}> what is fog?`)
    await expect.poll(() => here.fatals.map(({ exit }) => exit)).toEqual([EXIT.refused])
  })

  it('registers its commands only when they changed', async () => {
    here = await run()
    expect(here.logged.find((line) => line['msg'] === 'commands registered')).toMatchObject({ changed: true })
    const again = await here.restart()
    expect(again.find((line) => line['msg'] === 'commands registered')).toMatchObject({ changed: false })
  })

  it('registers them anew where Discord has more than is wanted', async () => {
    here = await run()
    const { api, token, ground } = here.standIn
    const address = `${api}/v10/applications/${ground.world.botId}/commands`
    const headers = { authorization: `Bot ${token}`, 'content-type': 'application/json' }
    const Listed = z.array(z.looseObject({ options: z.array(z.looseObject({})).default([]) }))
    const present = Listed.parse(await (await fetch(address, { headers })).json())
    const demanding = present.map(({ options: [first, ...others], ...command }) => ({
      ...command,
      ...(first ? { options: [{ ...first, required: true }, ...others] } : {}),
    }))
    const answer = await fetch(address, { method: 'PUT', headers, body: JSON.stringify(demanding) })
    expect(answer.status).toBe(200)
    const again = await here.restart()
    expect(again.find((line) => line['msg'] === 'commands registered')).toMatchObject({ changed: true })
  })

  it('survives an interaction that lacks a field', async () => {
    here = await run()
    const ada = here.standIn.addPerson('Ada')
    const forged = ada.forge(InteractionType.ApplicationCommand, { id: '1', name: 'ask', type: 1, options: [] })
    expect((await forged).message?.content).toMatch(/Something went wrong on my side.*`[0-9a-f]{8}`/)
    const failure = here.logged.find((line) => line['msg'] === 'a handler failed')
    expect(failure?.['handler']).toBe('ask')
    await answers()
  })

  it('says that it does not know a command that it no longer has', async () => {
    here = await run()
    const ada = here.standIn.addPerson('Ada')
    const forged = await ada.forge(InteractionType.ApplicationCommand, { id: '1', name: 'gone', type: 1, options: [] })
    expect(forged.message?.content).toContain('I do not know this command')
    expect(forged.message?.ephemeralFor).toBe(ada.id)
  })

  it('finishes what is under way when it is told to stop, and takes nothing new', async () => {
    here = await run()
    here.standIn.faults.next({ kind: 'rate-limit', retryAfter: 1 }, { route: /callback/ })
    const asked = here.standIn.addPerson('Ada').run('ask', BOWLINE)
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(await here.bot.stop(5000)).toBe(true)
    expect((await asked).message?.embeds[0]?.description).toContain('neither slips nor jams')
  })
})
