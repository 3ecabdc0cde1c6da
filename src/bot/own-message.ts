// The bot's own messages, known by the ids under them: what they answer, and what a reply to one is about, however late.

import { ComponentType, type Message as DiscordMessage, MessageReferenceType } from 'discord.js'
import type { Topic } from '../index/engine.ts'
import { INQUIRE } from './ask-ids.ts'
import { topicOfAsk } from './asking.ts'
import type { Context } from './command.ts'
import type { ComponentIds, Holder, ReadId } from './component-id.ts'
import { questionOf } from './views/answer.ts'

/**
 * The topic of the answer that a message replies to; undefined where it replies to nothing, or to something else. An
 * answer that does not cover its question has a topic too: who replies means that one, and is told as much again.
 */
export async function repliedTopic(message: DiscordMessage, context: Context): Promise<Topic | undefined> {
  const { app, log } = context
  // Nothing that people wrote is read.
  const isReply = message.reference?.type === MessageReferenceType.Default
  if (!isReply || message.mentions.repliedUser?.id !== app.client.user?.id) return undefined
  try {
    const answer = await message.fetchReference()
    const askId = askIdUnder(answer, context)
    return askId === undefined ? topicAbove(answer) : await topicOfAsk(askId, context)
  } catch (error) {
    log.debug({ err: error }, 'what a message replies to could not be read')
    return undefined
  }
}

/** What stands above an answer under which there is nothing to press, as in a direct message where the course does not say. */
function topicAbove({ components, embeds: [answer] }: DiscordMessage): Topic | undefined {
  const question = components.length === 0 ? questionOf(answer?.author?.name ?? '') : undefined
  return question === undefined ? undefined : { question }
}

/** The ask that the buttons under an answer carry; undefined where it is no answer, or not for the caller's eyes. */
export function askIdUnder(message: DiscordMessage, { app, caller }: Context): number | undefined {
  const id = idsUnder(message, app.ids, caller).find(({ prefix }) => prefix === INQUIRE.prefix)
  // Whatever else it carries, the ask comes first.
  return INQUIRE.args.safeParse(id?.args.slice(0, 1)).data?.[0]
}

/** What the buttons and menus of a message carry, as far as they are for the holder. */
export function idsUnder({ components }: DiscordMessage, ids: ComponentIds, holder: Holder): readonly ReadId[] {
  const parts = components.flatMap((row) => (row.type === ComponentType.ActionRow ? row.components : []))
  return parts.flatMap(({ customId }) => (customId === null ? [] : (ids.read(customId, holder) ?? [])))
}
