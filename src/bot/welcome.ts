// One short message when the bot joins a server: to the owner, or where that is not possible in the system channel.

import { type Guild, PermissionFlagsBits } from 'discord.js'
import type { App } from './command.ts'
import { missingPermissions } from './permissions.ts'
import { payload } from './responder.ts'
import { welcomeView } from './views/welcome.ts'

/** Says hello once. Never rejects: where nobody can be told, the log is. */
export async function welcome(guild: Guild, app: App): Promise<void> {
  const { log } = app
  const missing = missingPermissions(guild.members.me?.permissions)
  if (missing.length > 0) log.warn({ guild: guild.id, missing }, 'permissions are missing in a server')
  const message = payload(welcomeView(guild.name, missing))
  try {
    const owner = await app.client.users.fetch(guild.ownerId)
    await owner.send(message)
    return
  } catch (error) {
    log.info({ err: error, guild: guild.id }, 'the owner takes no direct messages: greeting in the system channel')
  }
  try {
    const channel = guild.systemChannel
    const me = guild.members.me
    const may = channel && me && channel.permissionsFor(me).has(PermissionFlagsBits.SendMessages)
    if (may) await channel.send(message)
    else log.warn({ guild: guild.id }, 'there is nowhere to greet: see docs/discord-setup.md')
  } catch (error) {
    log.warn({ err: error, guild: guild.id }, 'the greeting could not be sent')
  }
}
