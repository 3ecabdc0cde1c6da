// Channels and the messages in them.

import { ChannelType, PermissionFlagsBits as Permission } from 'discord-api-types/v10'
import { z } from 'zod'
import { invalidField, refusal } from '../api-error.ts'
import { readForm, snowflake } from '../form/form.ts'
import { MessageForm } from '../form/message.ts'
import type { Ground } from '../ground.ts'
import { requirePermissions, speaking } from '../permissions.ts'
import type { Channel, Message } from '../world.ts'
import { type Call, type Route, route } from './router.ts'

const RecipientForm = z.object({ recipient_id: snowflake })

/** Routes under /channels, and the making of direct messages. */
export function channelRoutes(ground: Ground): Route[] {
  const { world, wire } = ground
  const visible = (call: Call) => {
    const channel = world.channel(call.param('channel'))
    requirePermissions(world, channel, world.botId, Permission.ViewChannel)
    return channel
  }
  const lasting = (call: Call) => lastingMessage(ground, visible(call), call.param('message'))
  return [
    route('GET /channels/:channel', (call) => wire.channel(visible(call))),
    route('GET /channels/:channel/messages', (call) => history(ground, visible(call), call.query)),
    route('POST /channels/:channel/messages', (call) => post(ground, visible(call), call)),
    route('GET /channels/:channel/messages/:message', (call) => wire.message(lasting(call))),
    route('PATCH /channels/:channel/messages/:message', (call) => edit(ground, lasting(call), call)),
    route('POST /users/@me/channels', (call) =>
      wire.channel(openDm(ground, readForm(RecipientForm, call.json).recipient_id)),
    ),
  ]
}

/** The channel of direct messages with a person, made where there is none yet. @throws {DiscordError} 10013, 50007 */
export function openDm(ground: Ground, userId: string): Channel {
  const { world, snowflakes, events } = ground
  const user = world.user(userId)
  if (user.bot) throw refusal.closedToMessages()
  const known = world.dmWith(userId)
  if (known) return known
  const channel: Channel = {
    ...{ id: snowflakes.next(), type: ChannelType.DM, name: user.username, topic: '' },
    ...{ guildId: null, overwrites: [], recipientId: userId },
  }
  world.channels.set(channel.id, channel)
  events.emit('channelCreate', channel)
  return channel
}

function post(ground: Ground, channel: Channel, call: Call): unknown {
  const { world, wire, messages } = ground
  const form = readForm(MessageForm, call.json)
  let needed = speaking(channel)
  if (form.embeds?.length) needed |= Permission.EmbedLinks
  if (call.uploads.length > 0) needed |= Permission.AttachFiles
  if (form.message_reference) needed |= Permission.ReadMessageHistory
  requirePermissions(world, channel, world.botId, needed)
  return wire.message(messages.create({ channel, authorId: world.botId, form, uploads: call.uploads }))
}

function edit({ world, wire, messages }: Ground, message: Message, call: Call): unknown {
  if (message.authorId !== world.botId) throw refusal.othersMessage()
  return wire.message(messages.edit(message, readForm(MessageForm, call.json), call.uploads))
}

/** Messages newest first, as `before`, `after`, `around` and `limit` (1-100, 50 unless told) ask. */
function history(ground: Ground, channel: Channel, query: URLSearchParams): unknown {
  const { world, wire } = ground
  requirePermissions(world, channel, world.botId, Permission.ReadMessageHistory)
  const limit = Number(query.get('limit') ?? 50)
  if (!Number.isInteger(limit) || limit < 1 || limit > 100) {
    throw invalidField(['limit'], 'NUMBER_TYPE_MAX', 'int value should be between 1 and 100.')
  }
  const all = world.messagesIn(channel.id).filter((message) => message.ephemeralFor === null)
  return choose(all, query, limit)
    .reverse()
    .map((message) => wire.message(message))
}

function choose(all: Message[], query: URLSearchParams, limit: number): Message[] {
  const bound = (name: string) => (query.has(name) ? BigInt(query.get(name) ?? '0') : undefined)
  const after = bound('after')
  if (after !== undefined) return all.filter((message) => BigInt(message.id) > after).slice(0, limit)
  const around = bound('around')
  if (around !== undefined) {
    const place = all.findIndex((message) => BigInt(message.id) >= around)
    return all.slice(Math.max(0, place - Math.floor(limit / 2))).slice(0, limit)
  }
  const before = bound('before')
  return all.filter((message) => before === undefined || BigInt(message.id) < before).slice(-limit)
}

/** A message that the channel's routes reach: an ephemeral one is not among them. */
function lastingMessage(ground: Ground, channel: Channel, id: string): Message {
  const message = ground.world.message(channel.id, id)
  if (message.ephemeralFor !== null) throw refusal.unknownMessage()
  return message
}
