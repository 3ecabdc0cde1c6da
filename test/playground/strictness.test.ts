// The stand-in refuses what Discord refuses: payloads over a limit by the path of the fault, and responses out of turn.

import { InteractionResponseType as Kind, MessageFlags, Routes } from 'discord-api-types/v10'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Interaction } from '../../src/playground/interactions.ts'
import { type StandIn, startStandIn } from '../../src/playground/stand-in.ts'

const long = (length: number) => 'x'.repeat(length)
const button = (id: string, more = {}) => ({ type: 2, style: 1, label: 'Go', custom_id: id, ...more })
const row = (...components: unknown[]) => ({ type: 1, components })
const option = (value: string, more = {}) => ({ label: value, value, ...more })
const select = (options: unknown[], more = {}) => ({ type: 3, custom_id: 's', options, ...more })
const many = (count: number, make: (index: number) => unknown) =>
  Array.from({ length: count }, (_, index) => make(index))
const field = { name: 'n', value: 'v' }

/** A clock that stands still until it is told. */
function handClock(start = Date.UTC(2026, 8, 1)) {
  let time = start
  return {
    now: () => time,
    at: () => () => undefined,
    advance: (ms: number) => {
      time += ms
    },
  }
}

describe('what the stand-in refuses', () => {
  const clock = handClock()
  let standIn: StandIn

  beforeAll(async () => {
    standIn = await startStandIn({ clock })
  })
  afterAll(async () => {
    await standIn.stop()
  })

  /** Sends to the API as a bot would; answers the status, Discord's code, and each fault as "path: code". */
  async function call(method: string, path: string, body?: unknown) {
    const response = await fetch(`${standIn.api}/v10${path}`, {
      method,
      headers: { authorization: `Bot ${standIn.token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    const json: { code?: number; errors?: unknown } = text === '' ? {} : JSON.parse(text)
    return { status: response.status, code: json.code, faults: flatten(json.errors) }
  }
  const post = (body: unknown) => call('POST', Routes.channelMessages(standIn.channel('class').id), body)

  it.each<[string, unknown, string]>([
    ['content of 2,001 characters', { content: long(2001) }, 'content: BASE_TYPE_MAX_LENGTH'],
    ['an embed title of 257', { embeds: [{ title: long(257) }] }, 'embeds.0.title: BASE_TYPE_MAX_LENGTH'],
    [
      'an embed description of 4,097',
      { embeds: [{ description: long(4097) }] },
      'embeds.0.description: BASE_TYPE_MAX_LENGTH',
    ],
    ['26 fields', { embeds: [{ fields: many(26, () => field) }] }, 'embeds.0.fields: BASE_TYPE_BAD_LENGTH'],
    [
      'a field without a value',
      { embeds: [{ fields: [{ name: 'n', value: ' ' }] }] },
      'embeds.0.fields.0.value: BASE_TYPE_REQUIRED',
    ],
    [
      'a field value of 1,025',
      { embeds: [{ fields: [{ name: 'n', value: long(1025) }] }] },
      'embeds.0.fields.0.value: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a footer of 2,049',
      { embeds: [{ title: 't', footer: { text: long(2049) } }] },
      'embeds.0.footer.text: BASE_TYPE_MAX_LENGTH',
    ],
    [
      '6,001 characters in two embeds',
      { embeds: [{ description: long(4000) }, { description: long(2001) }] },
      'embeds: MAX_EMBED_SIZE_EXCEEDED',
    ],
    ['an empty embed', { embeds: [{}] }, 'embeds.0.description: BASE_TYPE_REQUIRED'],
    ['a link to a script', { embeds: [{ title: 't', url: 'javascript:alert(1)' }] }, 'embeds.0.url: STRING_TYPE_REGEX'],
    ['eleven embeds', { embeds: many(11, () => ({ title: 't' })) }, 'embeds: BASE_TYPE_BAD_LENGTH'],
    ['six rows', { content: 'c', components: many(6, (n) => row(button(`${n}`))) }, 'components: BASE_TYPE_BAD_LENGTH'],
    [
      'six buttons in a row',
      { content: 'c', components: [row(...many(6, (n) => button(`${n}`)))] },
      'components.0.components: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a custom_id twice',
      { content: 'c', components: [row(button('a')), row(button('a'))] },
      'components.1.components.0.custom_id: COMPONENT_CUSTOM_ID_DUPLICATED',
    ],
    [
      'a custom_id of 101',
      { content: 'c', components: [row(button(long(101)))] },
      'components.0.components.0.custom_id: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a label of 81',
      { content: 'c', components: [row(button('a', { label: long(81) }))] },
      'components.0.components.0.label: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a button without words',
      { content: 'c', components: [row({ type: 2, style: 1, custom_id: 'a' })] },
      'components.0.components.0.label: BUTTON_COMPONENT_LABEL_REQUIRED',
    ],
    [
      'an unknown button style',
      { content: 'c', components: [row(button('a', { style: 9 }))] },
      'components.0.components.0.style: BASE_TYPE_CHOICES',
    ],
    [
      'an unknown component',
      { content: 'c', components: [row({ type: 99 })] },
      'components.0.components.0.type: UNION_TYPE_CHOICES',
    ],
    [
      'a link button with a custom_id',
      { content: 'c', components: [row(button('a', { style: 5, url: 'https://x.org' }))] },
      'components.0.components.0.custom_id: BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
    ],
    [
      'an emoji that is none',
      { content: 'c', components: [row(button('a', { emoji: { name: 'smile' } }))] },
      'components.0.components.0.emoji.name: COMPONENT_INVALID_EMOJI',
    ],
    [
      '26 options',
      { content: 'c', components: [row(select(many(26, (n) => option(`${n}`))))] },
      'components.0.components.0.options: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'an option value twice',
      { content: 'c', components: [row(select([option('a'), option('a')]))] },
      'components.0.components.0.options.1.value: SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
    ],
    [
      'more choices than options',
      { content: 'c', components: [row(select([option('a')], { max_values: 2 }))] },
      'components.0.components.0.max_values: SELECT_COMPONENT_MAX_VALUES_INVALID',
    ],
    [
      'a placeholder of 151',
      { content: 'c', components: [row(select([option('a')], { placeholder: long(151) }))] },
      'components.0.components.0.placeholder: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a select beside a button',
      { content: 'c', components: [row(button('a'), select([option('a')]))] },
      'components.0.components: COMPONENT_LAYOUT_WIDTH_EXCEEDED',
    ],
    [
      'users parsed and listed',
      { content: 'c', allowed_mentions: { parse: ['users'], users: ['1'] } },
      'allowed_mentions.users: MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
    ],
    [
      'an unknown kind of mention',
      { content: 'c', allowed_mentions: { parse: ['all'] } },
      'allowed_mentions.parse.0: BASE_TYPE_CHOICES',
    ],
    [
      'a reply to nothing',
      { content: 'c', message_reference: { message_id: '1' } },
      'message_reference: REPLIES_UNKNOWN_MESSAGE',
    ],
    [
      'an ephemeral message without an interaction',
      { content: 'c', flags: MessageFlags.Ephemeral },
      'flags: BASE_TYPE_CHOICES',
    ],
    [
      'an attachment that was not sent',
      { content: 'c', attachments: [{ id: '0' }] },
      'attachments.0.id: MESSAGE_ATTACHMENT_NOT_FOUND',
    ],
  ])('%s', async (_name, body, fault) => {
    expect(await post(body)).toEqual({ status: 400, code: 50035, faults: [fault] })
  })

  it.each<[string, unknown]>([
    ['content of 2,000', { content: long(2000) }],
    [
      '25 full-grown fields within 6,000',
      { embeds: [{ fields: many(25, () => ({ name: long(100), value: long(140) })) }] },
    ],
    [
      '25 buttons and a link',
      { content: 'c', components: many(5, (r) => row(...many(5, (n) => button(`${r}-${n}`)))) },
    ],
    [
      'emoji in both their forms',
      { content: 'c', components: [row(button('a', { emoji: { name: '▶' } }), button('b', { emoji: { name: '▶️' } }))] },
    ],
  ])('but takes %s', async (_name, body) => {
    expect(await post(body)).toMatchObject({ status: 200 })
  })

  it('empty messages, and calls without the right token', async () => {
    expect(await post({ content: '  ' })).toMatchObject({ status: 400, code: 50006 })
    const bare = await fetch(`${standIn.api}/v10/users/@me`, { headers: { authorization: 'Bot wrong' } })
    expect(bare.status).toBe(401)
  })

  const commands = (...list: unknown[]) => call('PUT', Routes.applicationCommands(standIn.ground.world.botId), list)
  const command = (more = {}) => ({ name: 'ask', description: 'Ask', ...more })
  const text = (name: string, more = {}) => ({ type: 3, name, description: 'd', ...more })

  it.each<[string, unknown[], string]>([
    ['a name in capitals', [command({ name: 'Ask' })], '0.name: APPLICATION_COMMAND_INVALID_NAME'],
    ['no description', [command({ description: '' })], '0.description: BASE_TYPE_REQUIRED'],
    ['a description of 101', [command({ description: long(101) })], '0.description: BASE_TYPE_MAX_LENGTH'],
    ['two of one name', [command(), command()], '1.name: APPLICATION_COMMANDS_DUPLICATE_NAME'],
    ['26 options', [command({ options: many(26, (n) => text(`o${n}`)) })], '0.options: BASE_TYPE_BAD_LENGTH'],
    [
      '26 choices',
      [command({ options: [text('o', { choices: many(26, (n) => ({ name: `${n}`, value: `${n}` })) })] })],
      '0.options.0.choices: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a required option after an optional one',
      [command({ options: [text('a'), text('b', { required: true })] })],
      '0.options.1: APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
    ],
    [
      'choices and autocomplete',
      [command({ options: [text('a', { autocomplete: true, choices: [{ name: 'n', value: 'v' }] })] })],
      '0.options.0.autocomplete: APPLICATION_COMMAND_OPTION_AUTOCOMPLETE_INVALID',
    ],
    [
      'a message command with a description',
      [{ type: 3, name: 'Ask it', description: 'd' }],
      '0.description: APPLICATION_COMMAND_DESCRIPTION_INVALID',
    ],
    [
      'a command of 8,001 characters',
      [
        command({
          options: many(25, (n) =>
            text(`o${n}`, { choices: many(4, (k) => ({ name: long(50), value: `${k}${long(49)}` })) }),
          ),
        }),
      ],
      '0: APPLICATION_COMMAND_TOO_LARGE',
    ],
  ])('a command with %s', async (_name, list, fault) => {
    expect(await commands(...list)).toEqual({ status: 400, code: 50035, faults: [fault] })
  })

  describe('of a response to an interaction', () => {
    const happen = (type: number, ephemeral = false): Interaction => {
      const source = ephemeral ? null : (standIn.person('Ada').visible().at(-1) ?? null)
      const where = { channelId: standIn.channel('class').id, guildId: standIn.guild.id }
      const occasion = { type, userId: standIn.person('Ada').id, name: 'x', isCommand: type === 2, ...where }
      return standIn.ground.interactions.create({ ...occasion, source: type === 3 ? source : null })
    }
    const answer = (to: Interaction, type: Kind, data?: unknown) =>
      call('POST', Routes.interactionCallback(to.id, to.token), { type, data })
    const original = (of: Interaction) => Routes.webhookMessage(standIn.ground.world.botId, of.token)

    it('the second one, and a modal after a defer', async () => {
      const interaction = happen(2)
      expect(await answer(interaction, Kind.DeferredChannelMessageWithSource)).toMatchObject({ status: 204 })
      expect(await answer(interaction, Kind.ChannelMessageWithSource, { content: 'x' })).toMatchObject({
        status: 400,
        code: 40060,
      })
      const modal = { custom_id: 'm', title: 't', components: [row({ type: 4, custom_id: 'i', style: 1, label: 'l' })] }
      expect(await answer(interaction, Kind.Modal, modal)).toMatchObject({ code: 40060 })
    })

    it('one after three seconds', async () => {
      const interaction = happen(2)
      clock.advance(3001)
      expect(await answer(interaction, Kind.ChannelMessageWithSource, { content: 'x' })).toMatchObject({
        status: 404,
        code: 10062,
      })
    })

    it('an edit before the response, or after fifteen minutes', async () => {
      const interaction = happen(2)
      expect(await call('PATCH', original(interaction), { content: 'y' })).toMatchObject({ code: 10015 })
      await answer(interaction, Kind.ChannelMessageWithSource, { content: 'x' })
      expect(await call('PATCH', original(interaction), { content: 'y' })).toMatchObject({ status: 200 })
      clock.advance(15 * 60_000 + 1)
      expect(await call('PATCH', original(interaction), { content: 'z' })).toMatchObject({ status: 401, code: 50027 })
    })

    it('faults inside it, by their path, without using the response up', async () => {
      const interaction = happen(2)
      const bad = await answer(interaction, Kind.ChannelMessageWithSource, { content: long(2001) })
      expect(bad.faults).toEqual(['data.content: BASE_TYPE_MAX_LENGTH'])
      expect(await answer(interaction, Kind.ChannelMessageWithSource, { content: 'x' })).toMatchObject({ status: 204 })
    })

    it.each<[string, number, Kind, unknown, string]>([
      ['an update of no message', 2, Kind.UpdateMessage, { content: 'x' }, 'type: INTERACTION_CALLBACK_TYPE_INVALID'],
      [
        'choices for a command',
        2,
        Kind.ApplicationCommandAutocompleteResult,
        { choices: [] },
        'type: INTERACTION_CALLBACK_TYPE_INVALID',
      ],
      ['a modal for a modal', 5, Kind.Modal, {}, 'type: INTERACTION_CALLBACK_TYPE_INVALID'],
      [
        '26 choices',
        4,
        Kind.ApplicationCommandAutocompleteResult,
        { choices: many(26, (n) => ({ name: `${n}`, value: 'v' })) },
        'data.choices: BASE_TYPE_BAD_LENGTH',
      ],
      [
        'a choice without a name',
        4,
        Kind.ApplicationCommandAutocompleteResult,
        { choices: [{ name: '', value: 'v' }] },
        'data.choices.0.name: BASE_TYPE_REQUIRED',
      ],
      [
        'a modal title of 46',
        2,
        Kind.Modal,
        { custom_id: 'm', title: long(46), components: [row({ type: 4, custom_id: 'i', style: 1, label: 'l' })] },
        'data.title: BASE_TYPE_MAX_LENGTH',
      ],
      [
        'an input without a label',
        2,
        Kind.Modal,
        { custom_id: 'm', title: 't', components: [row({ type: 4, custom_id: 'i', style: 1 })] },
        'data.components.0.components.0.label: BASE_TYPE_REQUIRED',
      ],
    ])('%s', async (_name, type, kind, data, fault) => {
      expect(await answer(happen(type), kind, data)).toEqual({ status: 400, code: 50035, faults: [fault] })
    })
  })

  it('what the bot may not see or do', async () => {
    const everyone = standIn.guild.id
    const hidden = standIn.addChannel('staff', [{ id: everyone, type: 0, allow: '0', deny: '1024' }])
    const silent = standIn.addChannel('news', [{ id: everyone, type: 0, allow: '0', deny: '2048' }])
    expect(await call('POST', Routes.channelMessages(hidden.id), { content: 'x' })).toMatchObject({
      status: 403,
      code: 50001,
    })
    expect(await call('POST', Routes.channelMessages(silent.id), { content: 'x' })).toMatchObject({
      status: 403,
      code: 50013,
    })
    const theirs = standIn.person('Ada').send('mine')
    expect(await call('PATCH', Routes.channelMessage(theirs.channelId, theirs.id), { content: 'x' })).toMatchObject({
      code: 50005,
    })
  })
})

/** Discord's tree of errors as lines "path: code". */
function flatten(tree: unknown, path: string[] = []): string[] {
  if (typeof tree !== 'object' || tree === null) return []
  return Object.entries(tree).flatMap(([key, value]) => {
    if (key !== '_errors' || !Array.isArray(value)) return flatten(value, [...path, key])
    return value.map((each: { code: string }) => `${path.join('.')}: ${each.code}`)
  })
}
