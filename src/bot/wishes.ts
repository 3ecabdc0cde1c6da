// Who wished to be told about a question is told once: when it is dealt with, or later where Discord fails then.

import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js'
import type { App } from './command.ts'
import type { Message } from './message.ts'
import { payload } from './responder.ts'
import { Recurring, type Service } from './service.ts'
import { dealtWithView } from './views/told.ts'

/** How soon those who could not be told are tried again (ms). */
const RETRY_MS = 3_600_000

/** They take no direct messages, are in no server of the bot's any more, or are gone. */
const NEVER = new Set<number | string>([
  RESTJSONErrorCodes.CannotSendMessagesToThisUser,
  RESTJSONErrorCodes.CannotSendMessagesToThisUserDueToHavingNoMutualGuilds,
  RESTJSONErrorCodes.UnknownUser,
])

/** One for each person and question: Discord takes a second message of the same author and nonce for the first. At most 25 characters. */
const nonceOf = (user: string, ask: number) => `told-${ask.toString(36)}-${BigInt(user).toString(36)}`

/** Tells everybody who waits to hear of one of these asks. Never rejects for Discord's sake. @returns how many were told. */
export async function tell(asks: readonly number[], message: Message, app: App): Promise<number> {
  let told = 0
  for (const { user, ask } of await app.store.asks.wishers(asks)) {
    // What was sent before a crash or by somebody else at this moment is not sent again.
    const once = { nonce: nonceOf(user, ask), enforceNonce: true }
    try {
      await app.client.users.send(user, { ...payload(message), ...once })
      told += 1
    } catch (error) {
      app.log.warn({ err: error }, 'could not tell a student that a question was answered')
      if (!(error instanceof DiscordAPIError) || !NEVER.has(error.code)) continue
    }
    await app.store.asks.unwish(asks, user)
  }
  return told
}

/** Tries those again who could not be told. */
async function tellAll(app: App, signal: AbortSignal): Promise<void> {
  for (const { id, question, passedAs } of await app.store.asks.untold()) {
    if (signal.aborted) return
    await tell([id], dealtWithView(passedAs ?? question), app)
  }
}

export const WISHES_SERVICE: Service = {
  start: (app) =>
    new Recurring(app.clock, async (signal) => {
      await tellAll(app, signal).catch((error: unknown) => {
        app.log.error({ err: error }, 'who waits for an answer could not be told')
      })
      return app.clock.now() + RETRY_MS
    }),
}
