// A class with a course that has questions, and ways to read what the bot shows.

import { join } from 'node:path'
import type { Outcome } from '../../src/playground/person.ts'
import type { Message } from '../../src/playground/world.ts'
import { choicesOf, keyOf } from '../../src/quiz/kinds/table.ts'
import type { Question } from '../../src/quiz/question.ts'
import { type Running, run } from './running.ts'

const QUIZ_COURSE = join(import.meta.dirname, '../fixtures/quiz-course')

export const quizClass = (options: Parameters<typeof run>[0] = {}): Promise<Running> =>
  run({ corpus: QUIZ_COURSE, ...options })

/** The message that came back. */
export function shown(outcome: Outcome): Message {
  if (!outcome.message) throw new Error('no message came back')
  return outcome.message
}

export const text = (message: Message) => JSON.stringify([message.content, message.embeds])

export const labels = (message: Message): string[] =>
  message.components.flatMap((row) => row.components.map((each) => ('label' in each ? (each.label ?? '') : 'select')))

/** The question that a message shows. */
export function questionIn(here: Running, message: Message): Question {
  const description = message.embeds[0]?.description ?? ''
  const found = here.library.questions.find((question) => description.startsWith(question.prompt))
  if (!found) throw new Error(`no question of the course in: ${description}`)
  return found
}

/** The letter under which a choice is shown. */
export function letterFor(message: Message, choice: string): string {
  const line = (message.embeds[0]?.description ?? '').split('\n').find((each) => each.endsWith(`** ${choice}`))
  const letter = /^\*\*(\w)\*\*/.exec(line ?? '')?.[1]
  if (letter === undefined) throw new Error(`no choice ${choice}`)
  return letter
}

/** The right choice of a question, or its key as text. */
export function rightAnswer(question: Question): string {
  return question.kind === 'true-false' ? (choicesOf(question)[question.answer ? 0 : 1] ?? '') : keyOf(question)
}
