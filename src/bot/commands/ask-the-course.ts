// "Ask the course" in a message's context menu: somebody's message is the question, the answer is for whoever asked.

import type { Message as DiscordMessage } from 'discord.js'
import { type Asked, ask, askedBefore } from '../asking.ts'
import type { Context, MessageCommand } from '../command.ts'
import { DAILY_MINE } from '../daily/daily-ids.ts'
import { askIdUnder, idsUnder, repliedTopic } from '../own-message.ts'
import { questionWords } from '../question-words.ts'
import { Refusal } from '../refusal.ts'
import { TEXTS } from '../texts.ts'
import { answerView } from '../views/answer.ts'
import { privateFrame } from './ask.ts'

export const ASK_THE_COURSE: MessageCommand = {
  type: 'message',
  name: 'Ask the course',
  description: 'Look up what a message asks: right-click or hold it, then Apps',
  who: 'everyone',
  where: 'anywhere',
  run: async ({ targetMessage }, context) => ({
    message: answerView(await askedIn(targetMessage, context), privateFrame(context)),
  }),
}

async function askedIn(message: DiscordMessage, context: Context): Promise<Asked> {
  const { app, caller, now } = context
  if (message.author.id === app.client.user?.id) return answeredIn(message, context)
  const text = questionWords(message.content)
  if (text === '') throw new Refusal(TEXTS.emptyMessage)
  // What the caller spoke about in private is not what others mean.
  const own = message.author.id === caller.userId ? app.topics.get(caller, now) : undefined
  return ask(text, (await repliedTopic(message, context)) ?? own, context)
}

/** What a message of the bot's own answers. @throws {Refusal} where it is no answer */
async function answeredIn(message: DiscordMessage, context: Context): Promise<Asked> {
  const { app, caller } = context
  const askId = askIdUnder(message, context)
  if (askId !== undefined) return askedBefore(askId, context)
  const isDaily = idsUnder(message, app.ids, caller).some(({ prefix }) => prefix === DAILY_MINE.prefix)
  throw new Refusal(isDaily ? TEXTS.dailyNotLookedUp : TEXTS.ownMessage)
}
