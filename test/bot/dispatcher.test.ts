// The dispatcher, with commands made to be slow, to fail, and to refuse.

import { setTimeout as sleep } from 'node:timers/promises'
import { InteractionResponseType as Kind } from 'discord.js'
import { afterAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type ChatCommand, type Command, onPress, onSubmit } from '../../src/bot/command.ts'
import { componentKind } from '../../src/bot/component-id.ts'
import { button, buttonRows } from '../../src/bot/message.ts'
import { Refusal } from '../../src/bot/refusal.ts'
import { StoreError } from '../../src/store/failure.ts'
import { run } from './running.ts'

const SLOW = 1800
const PRESS = componentKind('try', 'press', z.tuple([z.enum(['slow', 'quick', 'fail', 'refuse', 'modal'])]))
const LIGHT = componentKind('try', 'light', z.tuple([]))
const SUBMIT = componentKind('try', 'submit', z.tuple([]))

const command = (name: string, run: ChatCommand['run'], more: Partial<ChatCommand> = {}): Command => ({
  type: 'chat',
  name,
  description: name,
  who: 'everyone',
  where: 'anywhere',
  run,
  ...more,
})

const COMMANDS = [
  command('slow', async () => {
    await sleep(SLOW)
    return { message: { content: 'slow and steady' } }
  }),
  command('slow-failure', async () => {
    await sleep(SLOW)
    throw new Error('with a secret inside')
  }),
  command('failure', async () => {
    throw new Error('with a secret inside')
  }),
  command('full-disk', async () => {
    throw new StoreError('full', 'lectern.sqlite')
  }),
  command('refusal', async () => {
    throw new Refusal('Not today.')
  }),
  command('too-long', async () => ({ message: { content: 'x'.repeat(3000) } })),
  command('suggesting', async () => ({ message: { content: 'suggested' } }), {
    options: [{ type: 3, name: 'word', description: 'any', autocomplete: true }],
    autocomplete: async () => [{ name: 'one', value: 'one' }],
  }),
  command('open', async () => ({ message: { content: 'hello all' } }), { visibility: () => 'public' }),
  command(
    'buttons',
    async (_, { id }) => ({
      message: {
        content: 'press',
        components: buttonRows(
          (['slow', 'quick', 'fail', 'refuse', 'modal'] as const).map((label) =>
            button({ id: id(PRESS, [label]), label }),
          ),
        ).concat(buttonRows([button({ id: id(LIGHT, []), label: 'light' })])),
      },
    }),
    {
      presses: [
        onPress(
          PRESS,
          async (_, [what], { id }) => {
            if (what === 'slow') await sleep(SLOW)
            if (what === 'fail') throw new Error('oh')
            if (what === 'refuse') throw new Refusal('Not this one.')
            if (what === 'modal') return { modal: { custom_id: id(SUBMIT, []), title: 'Say', components: TEXT_FIELD } }
            return { message: { content: `pressed ${what}` } }
          },
          { answers: 'turn' },
        ),
        onPress(LIGHT, async () => ({ message: { content: 'pressed light' } }), { light: true }),
      ],
      submits: [
        onSubmit(SUBMIT, async ({ fields }) => ({ message: { content: `said ${fields.getTextInputValue('words')}` } })),
      ],
    },
  ),
]

const TEXT_FIELD = [
  { type: 18 as const, label: 'Words', component: { type: 4 as const, custom_id: 'words', style: 1 as const } },
]

const here = await run({ commands: COMMANDS })
afterAll(() => here.close())

describe('the dispatcher', () => {
  const ada = () => here.standIn.person('Ada')
  const running = async (name: string) => (await ada().run(name)).message

  it('defers what is slow, in private, and answers when it is ready', async () => {
    const { message, interaction } = await ada().run('slow')
    expect(message).toMatchObject({ content: 'slow and steady', ephemeralFor: ada().id })
    expect(interaction.response?.kind).toBe(Kind.DeferredChannelMessageWithSource)
  })

  it('answers in the open where the command says so', async () => {
    expect(await running('open')).toMatchObject({ content: 'hello all', ephemeralFor: null })
  })

  it.each(['failure', 'slow-failure', 'too-long'])(
    'puts /%s into one friendly sentence, with an id that the log has',
    async (name) => {
      const message = await running(name)
      expect(message?.ephemeralFor).toBe(ada().id)
      const [, id] = /`([0-9a-f]{8})`/.exec(message?.content ?? '') ?? []
      expect(message?.content).not.toContain('secret')
      expect(here.logged).toContainEqual(expect.objectContaining({ id, handler: name }))
    },
  )

  it('says of a full disk that nothing was stored', async () => {
    expect((await running('full-disk'))?.content).toContain('nothing was stored')
  })

  it('passes a refusal on as it is, and logs no error', async () => {
    const before = here.logged.filter((line) => line['level'] === 50).length
    expect((await running('refusal'))?.content).toBe('Not today.')
    expect(here.logged.filter((line) => line['level'] === 50)).toHaveLength(before)
  })

  it('changes a private message that is pressed, at once or deferred', async () => {
    const message = await running('buttons')
    if (!message) throw new Error('no buttons')
    expect((await ada().press(message, 'slow')).message).toMatchObject({ id: message.id, content: 'pressed slow' })
    expect(message.components).toEqual([])
  })

  it.each([
    ['fail', /Something went wrong/],
    ['refuse', /^Not this one\.$/],
  ])('leaves a message as it is when its press ends in %s', async (what, said) => {
    const message = await running('buttons')
    if (!message) throw new Error('no buttons')
    const outcome = await ada().press(message, what)
    expect(message.content).toBe('press')
    const answer = outcome.interaction.messages.at(-1)
    expect(answer?.content).toMatch(said)
    expect(answer?.ephemeralFor).toBe(ada().id)
  })

  it('opens a modal, and answers what is sent with it', async () => {
    const message = await running('buttons')
    if (!message) throw new Error('no buttons')
    const opened = await ada().press(message, 'modal')
    const sent = await ada().submit(opened, { words: 'hello' })
    expect(sent.message).toMatchObject({ id: message.id, content: 'said hello' })
  })

  it('asks who presses without end to wait, and goes on serving the others', async () => {
    const hasty = here.standIn.addPerson('Hasty')
    const said = await Promise.all(
      Array.from({ length: 40 }, async () => (await hasty.run('refusal')).message?.content),
    )
    expect(said.filter((text) => text?.includes('wait a few seconds'))).not.toEqual([])
    expect((await running('refusal'))?.content).toBe('Not today.')
  })

  it('suggests nothing to who types without end, and still takes what they send', async () => {
    const hasty = here.standIn.addPerson('Typist')
    const lists = await Promise.all(Array.from({ length: 60 }, () => hasty.suggest('suggesting', { word: 'x' })))
    expect(lists.filter((list) => list.length === 0).length).toBeGreaterThan(0)
    expect(lists.filter((list) => list.length === 1).length).toBeGreaterThan(0)
    expect((await hasty.run('open')).message?.content).toBe('hello all')
  })

  it('acknowledges a hundred at once in time', async () => {
    const crowd = Array.from({ length: 100 }, (_, index) => here.standIn.addPerson(`Student ${index}`))
    const outcomes = await Promise.all(crowd.map((person) => person.run('open')))
    expect(outcomes.map(({ message }) => message?.content)).toEqual(crowd.map(() => 'hello all'))
  })

  /** How forty presses of one button at the same moment were first responded to. */
  const pressAll = async (label: string) => {
    const crowd = Array.from({ length: 40 }, (_, index) => here.standIn.addPerson(`Presser of ${label} ${index}`))
    const shown = await Promise.all(crowd.map((person) => person.run('buttons')))
    const pressed = await Promise.all(
      shown.map(async ({ message }, index) => {
        if (!message || !crowd[index]) throw new Error('no buttons')
        return crowd[index].press(message, label)
      }),
    )
    expect(new Set(pressed.map(({ message }) => message?.content))).toEqual(new Set([`pressed ${label}`]))
    return pressed.map(({ interaction }) => interaction.response?.kind)
  }

  it('acknowledges a crowd before it works for them', async () => {
    expect((await pressAll('quick')).filter((kind) => kind === Kind.DeferredMessageUpdate)).not.toEqual([])
  })

  it('answers a crowd whose work is light with one request each', async () => {
    expect(new Set(await pressAll('light'))).toEqual(new Set([Kind.UpdateMessage]))
  })
})
