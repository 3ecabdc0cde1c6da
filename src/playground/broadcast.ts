// Tells the gateway what happened in the class, as the events that Discord sends.

import { ChannelType, GatewayIntentBits as Intent } from 'discord-api-types/v10'
import type { Gateway } from './gateway/gateway.ts'
import type { Ground } from './ground.ts'
import type { Message } from './world.ts'

/** Passes what happens on to the bot. */
export function broadcast(ground: Ground, gateway: Gateway): void {
  const { events, wire, world } = ground
  const intentFor = (message: Message) =>
    world.channel(message.channelId).guildId === null ? Intent.DirectMessages : Intent.GuildMessages

  events.on('message', (message) => {
    if (message.ephemeralFor !== null) return
    gateway.dispatch('MESSAGE_CREATE', intentFor(message), (intents) => wire.messageFor(message, intents))
  })
  events.on('messageUpdate', (message) => {
    if (message.ephemeralFor !== null) return
    gateway.dispatch('MESSAGE_UPDATE', intentFor(message), (intents) => wire.messageFor(message, intents))
  })
  events.on('messageDelete', (message) => {
    if (message.ephemeralFor !== null) return
    const { guildId } = world.channel(message.channelId)
    const where = { channel_id: message.channelId, ...(guildId === null ? {} : { guild_id: guildId }) }
    gateway.dispatch('MESSAGE_DELETE', intentFor(message), () => ({ id: message.id, ...where }))
  })
  events.on('guildCreate', (guild) => gateway.dispatch('GUILD_CREATE', Intent.Guilds, () => wire.guildCreate(guild)))
  events.on('channelCreate', (channel) => {
    if (channel.guildId === null) return
    const event = channel.type === ChannelType.PublicThread ? 'THREAD_CREATE' : 'CHANNEL_CREATE'
    gateway.dispatch(event, Intent.Guilds, () => wire.channel(channel))
  })
}
