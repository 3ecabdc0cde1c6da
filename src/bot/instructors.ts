// Telling those who run a class what they have to see to.

import type { Scope } from '../store/schema.ts'
import type { App } from './command.ts'
import { payload } from './responder.ts'

/**
 * Sends it to whoever set the bot up in a server, or to its owner where nobody did, they have left, or they take no direct
 * messages. Not to a channel: what is said of a course may quote an answer. Never rejects.
 * @returns whether somebody was told.
 */
export async function tellInstructors(scope: Scope, sentence: string, { client, store, log }: App): Promise<boolean> {
  try {
    const guild = await client.guilds.fetch(scope.guild ?? '')
    const { setUpBy } = await store.settings.read(scope)
    for (const user of new Set([setUpBy ?? guild.ownerId, guild.ownerId])) {
      try {
        const member = await guild.members.fetch({ user, force: true, cache: false })
        await member.send(payload({ content: `${guild.name}: ${sentence}` }))
        return true
      } catch (error) {
        log.info({ err: error, guild: scope.guild, user }, 'an instructor could not be told')
      }
    }
    log.warn({ guild: scope.guild, sentence }, 'none of the instructors could be told')
  } catch (error) {
    log.warn({ err: error, guild: scope.guild, sentence }, 'the instructors could not be told')
  }
  return false
}
