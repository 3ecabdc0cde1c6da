// The stand-in refuses messages that Discord refuses, by the path of the fault.

import { MessageFlags, Routes } from 'discord-api-types/v10'
import { afterAll, describe, expect, it } from 'vitest'
import { bareApi, button, long, many, row } from './bare-api.ts'

const option = (value: string, more = {}) => ({ label: value, value, ...more })
const select = (options: unknown[], more = {}) => ({ type: 3, custom_id: 's', options, ...more })
const field = { name: 'n', value: 'v' }

const api = await bareApi()
afterAll(() => api.standIn.stop())

describe('a message that Discord would refuse', () => {
  const post = (body: unknown) => api.call('POST', Routes.channelMessages(api.standIn.channel('class').id), body)

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
    const bare = await fetch(`${api.standIn.api}/v10/users/@me`, { headers: { authorization: 'Bot wrong' } })
    expect(bare.status).toBe(401)
  })

  it('what the bot may not see or do', async () => {
    const everyone = api.standIn.guild.id
    const hidden = api.standIn.addChannel('staff', [{ id: everyone, type: 0, allow: '0', deny: '1024' }])
    const silent = api.standIn.addChannel('news', [{ id: everyone, type: 0, allow: '0', deny: '2048' }])
    expect(await api.call('POST', Routes.channelMessages(hidden.id), { content: 'x' })).toMatchObject({
      status: 403,
      code: 50001,
    })
    expect(await api.call('POST', Routes.channelMessages(silent.id), { content: 'x' })).toMatchObject({
      status: 403,
      code: 50013,
    })
    const theirs = api.standIn.person('Ada').send('mine')
    expect(await api.call('PATCH', Routes.channelMessage(theirs.channelId, theirs.id), { content: 'x' })).toMatchObject(
      {
        code: 50005,
      },
    )
  })
})
