// Intruders: every command and every part of one, from the registry, with forged, replayed and foreign ids, and from
// another guild. A new command is here by itself.

import { InteractionType } from 'discord.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Command } from '../../src/bot/command.ts'
import { ComponentIds } from '../../src/bot/component-id.ts'
import { COMMANDS } from '../../src/bot/registry.ts'
import { TEXTS } from '../../src/bot/texts.ts'
import type { Outcome, Person } from '../../src/playground/person.ts'
import type { Channel, Guild } from '../../src/playground/world.ts'
import { quizClass } from './quiz-class.ts'
import type { Running } from './running.ts'

const PARTS = COMMANDS.flatMap((command) =>
  (['presses', 'submits'] as const).flatMap((list) =>
    (command[list] ?? []).map(({ kind }) => ({ name: `${kind.prefix}:${kind.action} (${list})`, kind, list })),
  ),
)
const NAMED = COMMANDS.filter((command) => command.type !== 'parts')

type Part = (typeof PARTS)[number]

/** Arguments that a part takes, small numbers first: what somebody would try who wants another's. */
function argsFor({ kind }: Part): (string | number)[] {
  const tried = [[], [1], [1, 0], [1, 0, 0], [1, 1], ['1', '1'], ['a', 0], ['a', 0, 0]]
  return tried.find((args) => kind.args.safeParse(args.map(String)).success) ?? [1]
}

describe('intruders', () => {
  let here: Running
  let foreign: Guild
  beforeAll(async () => {
    here = await quizClass()
    await tellSecrets()
    foreign = here.standIn.addGuild('Another class', here.standIn.addPerson('Mallory', []))
  })
  afterAll(() => here.close())

  /** What the first guild knows, and no other may see. */
  async function tellSecrets(): Promise<void> {
    const { scope } = here
    const student = here.standIn.addPerson('Zanzibar Student')
    const { asks, attempts, members, dailies } = here.store
    const ask = { scope, status: 'not-covered', confidence: 0, section: undefined, at: Date.now() } as const
    for (let at = 0; at < 3; at += 1)
      await asks.record({ ...ask, question: `when does the zanzibar ferry leave ${at}?` })
    await asks.passOn(1, { user: student.id, name: 'Zanzibar Student' })
    await members.change(scope, student.id, { name: 'Zanzibar Student', visibility: 'name', pseudonym: 'Zanzibar Fox' })
    const [question] = here.library.questions
    if (!question) throw new Error('the course has no question')
    const { id: questionId, contentHash } = question
    await attempts.record({
      ...{
        ...scope,
        guild: scope.guild,
        key: 'a',
        user: student.id,
        questionId,
        contentHash,
        mode: 'practice',
        seed: 1,
      },
      ...{ response: { text: 'zanzibar' }, grade: { score: 1, verdict: 'right', notes: [] } },
      ...{ grader: 1, hints: 0, shownAt: Date.now() - 1000, answeredAt: Date.now() },
    })
    await dailies.intend({
      ...{ scope, date: '2026-01-02', question: { ...question, prompt: 'Where is zanzibar?' }, seed: 1 },
      ...{ feedback: 'at-once', channel: '1', closesAt: undefined, intendedAt: Date.now() },
    })
  }

  function press(person: Person, channel: Channel, { list }: Part, customId: string): Promise<Outcome> {
    const source = here.standIn.ground.world.messagesIn(channel.id).at(-1) ?? person.send('hello', { channel })
    const isModal = list === 'submits'
    const data = { custom_id: customId, ...(isModal ? { components: [] } : { component_type: 2 }) }
    const type = isModal ? InteractionType.ModalSubmit : InteractionType.MessageComponent
    return person.forge(type, data, { channel, source })
  }

  function call(person: Person, channel: Channel, command: Command): Promise<Outcome> {
    const target = here.standIn.ground.world.messagesIn(channel.id).at(-1) ?? person.send('hello', { channel })
    const isMessage = command.type === 'message'
    const aimed = isMessage
      ? { target_id: target.id, resolved: { messages: { [target.id]: here.standIn.ground.wire.message(target) } } }
      : {}
    const data = { id: '1', name: command.name, type: isMessage ? 3 : 1, options: [], ...aimed }
    return person.forge(InteractionType.ApplicationCommand, data, { channel })
  }

  const classChannel = () => here.standIn.channel('class')
  const idFor = (part: Part, userId: string, guildId: string | undefined, scope: 'person' | 'guild') =>
    here.bot.app.ids.make(part.kind, argsFor(part), { userId, guildId }, scope)

  it.each(PARTS)('$name refuses an id that was forged, changed, or carried from elsewhere', async (part) => {
    const eve = here.standIn.addPerson('Eve', ['Instructor'])
    const guild = here.standIn.guild.id
    const mine = idFor(part, eve.id, guild, 'person')
    const wrong = [
      new ComponentIds('another secret').make(part.kind, argsFor(part), { userId: eve.id, guildId: guild }, 'person'),
      `${mine.slice(0, -1)}${mine.endsWith('A') ? 'B' : 'A'}`,
      mine.replace(/:p:/, ':g:'),
      `${part.kind.prefix}:${part.kind.action}`,
      idFor(part, eve.id, foreign.id, 'guild'),
      idFor(part, here.standIn.person('Ada').id, guild, 'person'),
    ]
    for (const id of wrong)
      expect((await press(eve, classChannel(), part, id)).message?.content).toBe(TEXTS.foreignPart)
    const posted = idFor(part, eve.id, guild, 'guild')
    expect((await press(eve, eve.dmChannel, part, posted)).message?.content).toBe(TEXTS.foreignPart)
  })

  it.each(PARTS)('$name, delivered twice, is answered once', async (part) => {
    const student = here.standIn.addPerson('Student', ['Instructor'])
    const before = answered()
    here.standIn.gateway.mischief.duplicateNext(1)
    await press(student, classChannel(), part, idFor(part, student.id, here.standIn.guild.id, 'person'))
    await here.standIn.person('Ada').run('help')
    // Its own answer, and the one to /help, which came after the second delivery.
    await expect.poll(() => answered() - before, { interval: 5 }).toBeGreaterThanOrEqual(2)
    expect(answered() - before).toBe(2)
  })

  /** First responses that the bot tried to give, taken or refused. */
  function answered(): number {
    const callbacks = [...here.standIn.counters.requests].filter(([route]) => route.includes('/callback'))
    return callbacks.reduce((sum, [, times]) => sum + times, 0)
  }

  /** All that somebody gets to see of an outcome, files included. */
  async function seen({ message, modal, interaction }: Outcome): Promise<string> {
    const { files } = here.standIn.ground
    const texts = [JSON.stringify([message, modal, interaction.messages, interaction.choices])]
    for (const attachment of message?.attachments ?? [])
      texts.push(Buffer.from(files.get(attachment.id) ?? []).toString())
    return texts.join('\n')
  }

  it.each(PARTS)('$name shows another guild nothing of this one', async (part) => {
    const mallory = here.standIn.person('Mallory')
    const channel = here.standIn.channel('general', foreign)
    const id = idFor(part, mallory.id, foreign.id, 'person')
    expect(await seen(await press(mallory, channel, part, id))).not.toMatch(/zanzibar/i)
  })

  it.each(NAMED)('/$name shows another guild nothing of this one', async (command) => {
    const mallory = here.standIn.person('Mallory')
    const channel = here.standIn.channel('general', foreign)
    expect(await seen(await call(mallory, channel, command))).not.toMatch(/zanzibar/i)
  })

  it('may ask for much, but not for everything: the others go on', async () => {
    const greedy = here.standIn.addPerson('Greedy')
    const outcomes = await Promise.all(Array.from({ length: 45 }, () => greedy.run('help')))
    const refused = outcomes.filter(({ message }) => message?.content === TEXTS.tooFast)
    expect(refused.length).toBeGreaterThan(0)
    expect(refused.length).toBeLessThan(20)
    expect((await here.standIn.addPerson('Patient').run('help')).message?.embeds).toHaveLength(1)
  })

  it('reach no log with their words, and nobody with a ping', async () => {
    const eve = here.standIn.addPerson('Eve')
    const seenBodies: string[] = []
    const stop = here.standIn.events.on('request', ({ body }) => seenBodies.push(JSON.stringify(body ?? '')))
    const words = '@everyone <@1> \u202Elog\u001B[31m xyzzy [x](javascript:alert(1)) ../../../etc/passwd'
    await eve.run('ask', { question: words })
    await eve.dm(words)
    stop()
    for (const body of seenBodies.filter((each) => each.includes('embeds'))) {
      expect(body).toContain('"parse":[]')
      expect(body).not.toMatch(/"parse":\["/)
    }
    expect(JSON.stringify(here.logged)).not.toContain('xyzzy')
  })
})
