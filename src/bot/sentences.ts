// What is answered with one sentence of the bot's own, since it asks nothing that a passage could answer. Nothing of it is kept.

import { unnumbered } from '../course/heading.ts'
import type { Answer } from '../index/answer.ts'
import type { Engine } from '../index/engine.ts'
import { contentsAsked } from '../index/words/contents.ts'
import { isDistress } from '../index/words/distress.ts'
import { talkOf } from '../index/words/small-talk.ts'
import { headingOf } from '../reports/wording.ts'
import type { Context } from './command.ts'
import { LIMITS } from './limits.ts'
import { escapedLine } from './render/escape.ts'
import { commandNamed } from './route.ts'
import { TALK, TEXTS } from './texts.ts'
import { contentsText, topicsOf } from './views/help.ts'

/** Before anything is looked up. */
export function sentenceBefore(words: string, context: Context): string | undefined {
  if (isDistress(words)) return TEXTS.distress
  if (!/[\p{L}\p{N}]/u.test(words)) return TEXTS.emptyQuestion(escapedLine(unnumbered(topicsIn(context)[0] ?? '')))
  const [, typed] = /^\/([a-z-]+)(?:\s|$)/.exec(words) ?? []
  const command = commandNamed(context.app.commands, 'chat', typed)
  if (!command) return undefined
  // In a direct message no list has it.
  const isElsewhere = command.where === 'guild' && context.caller.guildId === undefined
  return isElsewhere ? TEXTS.guildOnly : TEXTS.typedCommand(command.name)
}

/** In place of what was found. */
export function sentenceInstead(words: string, answer: Answer, context: Context): string | undefined {
  const { engine, library } = context
  const contents = contentsAsked(words, (noun) => isTopic(noun, engine))
  const listed = contents === 'list' ? !isHeading(words, engine) : answer.status !== 'answered'
  if (contents !== undefined && listed) return contentsText(library, topicsIn(context))
  // Neither a gap of the course nor anything to quote.
  const talk = answer.status === 'not-covered' && answer.takenAs === undefined ? talkOf(words) : undefined
  return talk && TALK[talk]
}

function topicsIn({ engine, library }: Context): readonly string[] {
  return topicsOf(library, engine.suggest('', LIMITS.choices).map(headingOf))
}

/** A course may have a section of that name. */
function isHeading(words: string, engine: Engine): boolean {
  const letters = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  return engine.suggest(words, LIMITS.choices).some((section) => letters(headingOf(section)) === letters(words))
}

/** Whether a section is about a word: "Kernel modules", not "Module 3". */
function isTopic(noun: string, engine: Engine): boolean {
  const numbered = new RegExp(`^\\W*${noun.replace(/s$/, '')}s?\\W*\\d`, 'i')
  const headings = engine.suggest(noun, LIMITS.choices).map(headingOf)
  return headings.some((heading) => !numbered.test(heading))
}
