// "Ask the course" in a message's context menu: somebody's message is the question, the answer is for whoever asked.

import { ask } from '../asking.ts'
import type { MessageCommand } from '../command.ts'
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
  run: async (interaction, context) => {
    const text = questionWords(interaction.targetMessage.content)
    if (text === '') throw new Refusal(TEXTS.emptyMessage)
    return {
      message: answerView(
        await ask(text, context.app.topics.get(context.caller, context.now), context),
        privateFrame(context),
      ),
    }
  },
}
