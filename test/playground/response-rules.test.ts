// The stand-in refuses responses to interactions out of turn, too late, of the wrong kind, or over a limit.

import { InteractionResponseType as Kind, Routes } from 'discord-api-types/v10'
import { afterAll, describe, expect, it } from 'vitest'
import type { Interaction } from '../../src/playground/interaction.ts'
import { bareApi, long, many, row } from './bare-api.ts'

const api = await bareApi()
afterAll(() => api.standIn.stop())

describe('a response that Discord would refuse', () => {
  const happen = (type: number, ephemeral = false): Interaction => {
    const source = ephemeral ? null : (api.standIn.person('Ada').visible().at(-1) ?? null)
    const where = { channelId: api.standIn.channel('class').id, guildId: api.standIn.guild.id }
    const occasion = { type, userId: api.standIn.person('Ada').id, name: 'x', isCommand: type === 2, ...where }
    return api.standIn.ground.interactions.create({ ...occasion, source: type === 3 ? source : null })
  }
  const answer = (to: Interaction, type: Kind, data?: unknown) =>
    api.call('POST', Routes.interactionCallback(to.id, to.token), { type, data })
  const original = (of: Interaction) => Routes.webhookMessage(api.standIn.ground.world.botId, of.token)

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
    api.clock.advance(3001)
    expect(await answer(interaction, Kind.ChannelMessageWithSource, { content: 'x' })).toMatchObject({
      status: 404,
      code: 10062,
    })
  })

  it('an edit before the response, or after fifteen minutes', async () => {
    const interaction = happen(2)
    expect(await api.call('PATCH', original(interaction), { content: 'y' })).toMatchObject({ code: 10015 })
    await answer(interaction, Kind.ChannelMessageWithSource, { content: 'x' })
    expect(await api.call('PATCH', original(interaction), { content: 'y' })).toMatchObject({ status: 200 })
    api.clock.advance(15 * 60_000 + 1)
    expect(await api.call('PATCH', original(interaction), { content: 'z' })).toMatchObject({ status: 401, code: 50027 })
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
