// Faults told to the stand-in, and that a real discord.js client lives through them.

import { Client, GatewayIntentBits } from 'discord.js'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startStandIn } from '../../src/playground/stand-in.ts'
import { type Stage, stage } from './bare-bot.ts'

describe('a fault', () => {
  let here: Stage

  beforeEach(async () => {
    here = await stage({ heartbeatInterval: 400 }, 500)
    here.onMessage = (message) => message.reply(`re: ${message.content.split(' ').at(-1)}`)
  })
  afterEach(() => here.close())

  const ask = (word: string) => here.standIn.person('Ada').say(`<@${here.client.user.id}> ${word}`)

  it('429: the client waits as Retry-After says and tries again', async () => {
    here.standIn.faults.next({ kind: 'rate-limit', retryAfter: 0.2 }, { method: 'POST', route: /messages$/ })
    expect((await ask('one')).content).toBe('re: one')
    expect(here.standIn.counters.requests.get('POST /channels/:id/messages 429')).toBe(1)
  })

  it('a burst of 5xx: the client tries again', async () => {
    here.standIn.faults.next({ kind: 'status', status: 502 }, { route: /messages$/, times: 2 })
    expect((await ask('two')).content).toBe('re: two')
  })

  it('no answer at all: the client gives the request up and tries again', async () => {
    here.standIn.faults.next({ kind: 'hang' }, { route: /messages$/ })
    expect((await ask('again')).content).toBe('re: again')
    expect(here.standIn.counters.requests.get('POST /channels/:id/messages 0')).toBe(1)
  })

  it('a cut line: the bot hears of it, since discord.js does not try again', async () => {
    here.standIn.faults.next({ kind: 'cut' }, { route: /messages$/ })
    const failed = new Promise<unknown>((resolve) => {
      here.onMessage = (message) => message.reply('x').catch(resolve)
    })
    here.standIn.person('Ada').send(`<@${here.client.user.id}> hello`)
    expect(String(await failed)).toMatch(/other side closed|socket|ECONNRESET|fetch failed/i)
  })

  it('an answer that is lost after the message was made: a nonce keeps the repeat from making another', async () => {
    here.onMessage = (message) => message.reply({ content: 'once', nonce: '1', enforceNonce: true })
    here.standIn.faults.next({ kind: 'status', status: 500 }, { route: /messages$/, afterwards: true })
    const repeated = here.standIn.events.waitFor(
      'request',
      ({ path, status }) => /messages$/.test(path) && status === 200,
    )
    await ask('x')
    await repeated
    const mine = here.standIn
      .person('Ada')
      .visible()
      .filter((message) => message.authorId === here.client.user.id)
    expect(mine).toHaveLength(1)
  })

  it.each([4000, 1001, 1006])('close %i: the client resumes, and nothing said meanwhile is lost', async (code) => {
    const gone = here.standIn.events.waitFor('gateway', ({ state }) => state === 'gone')
    const resumed = here.standIn.events.waitFor('gateway', ({ state }) => state === 'resumed')
    here.standIn.gateway.closeAll(code)
    await gone
    const answer = ask('meanwhile')
    await resumed
    expect((await answer).content).toBe('re: meanwhile')
  })

  it('op 7: the client resumes', async () => {
    const resumed = here.standIn.events.waitFor('gateway', ({ state }) => state === 'resumed')
    here.standIn.gateway.requestReconnect()
    await resumed
    expect((await ask('seven')).content).toBe('re: seven')
  })

  it('op 9 that cannot be resumed: the client identifies anew', async () => {
    const ready = here.standIn.events.waitFor('gateway', ({ state }) => state === 'ready', 15_000)
    here.standIn.gateway.invalidateSession(false)
    await ready
    expect((await ask('nine')).content).toBe('re: nine')
  })

  it('a resume that is refused: the client identifies anew', async () => {
    here.standIn.gateway.mischief.refuseResumes(1)
    const ready = here.standIn.events.waitFor('gateway', ({ state }) => state === 'ready', 15_000)
    here.standIn.gateway.closeAll(4000)
    await ready
    expect((await ask('anew')).content).toBe('re: anew')
  })

  it('heartbeats without an answer: the client reconnects', async () => {
    const resumed = here.standIn.events.waitFor('gateway', ({ state }) => state === 'resumed')
    here.standIn.gateway.mischief.withholdsAcks = true
    await here.standIn.events.waitFor('gateway', ({ state }) => state === 'gone')
    here.standIn.gateway.mischief.withholdsAcks = false
    await resumed
  })

  it('events twice, and out of order, reach the bot so', async () => {
    const seen: string[] = []
    here.onMessage = async (message) => {
      seen.push(message.content)
      if (seen.length === 3) await message.reply('all three')
    }
    const ada = here.standIn.person('Ada')
    here.standIn.gateway.mischief.reverseNext(3)
    const done = here.standIn.events.waitFor('message', ({ content }) => content === 'all three')
    for (const word of ['a', 'b', 'c']) ada.send(word, { channel: ada.dmChannel })
    await done
    expect(seen).toEqual(['c', 'b', 'a'])
  })
})

describe('a bot that may not connect', () => {
  it.each([
    ['a wrong token', 'wrong', [GatewayIntentBits.Guilds], /invalid token/i],
    ['an intent that was not granted', 'right', [GatewayIntentBits.MessageContent], /disallowed intents/i],
  ])('is refused for %s', async (_name, token, intents, message) => {
    const standIn = await startStandIn({ token: 'right' })
    const client = new Client({ intents, rest: { api: standIn.api } })
    await expect(client.login(token)).rejects.toThrow(message)
    await client.destroy()
    await standIn.stop()
  })
})
