// The choices of a question once it was answered, under the letters at which they were shown.

import type { Attempt } from '../../quiz/attempt.ts'
import { choicesOf, inputOf, kindOf, orderOf } from '../../quiz/kinds/table.ts'
import type { Question } from '../../quiz/question.ts'
import { renderMarkdown } from '../render/markdown.ts'
import { letterOf } from './question.ts'

// All choices together, and one of them: each is shown once or twice in a result, whose other parts need room as well.
const TOGETHER_MOST = 900
const ONE_MOST = 200

/** A choice under its letter. */
export function choiceLine(question: Question, seed: number, choice: number): string {
  const choices = choicesOf(question)
  const most = Math.min(ONE_MOST, Math.floor(TOGETHER_MOST / Math.max(1, choices.length)))
  return `**${letterOf(question, seed, choice)}** ${renderMarkdown(choices[choice] ?? '', most)}`
}

/** Choices in the order in which they were shown; as indices into the question's own. */
interface Sorted {
  readonly picked: readonly number[]
  readonly right: readonly number[]
  /** Neither picked nor right. */
  readonly others: readonly number[]
}

function sorted(question: Question, seed: number, picked: readonly number[]): Sorted {
  const order = orderOf(question, seed)
  const choices = kindOf(question).choices(question)
  return {
    picked: order.filter((choice) => picked.includes(choice)),
    right: order.filter((choice) => choices[choice]?.correct),
    others: order.filter((choice) => !choices[choice]?.correct && !picked.includes(choice)),
  }
}

/** The right choices; empty for a question that has none. */
export function rightChoicesText(question: Question, seed: number): string {
  return sorted(question, seed, [])
    .right.map((choice) => choiceLine(question, seed, choice))
    .join('\n')
}

/** What was chosen, each with whether it is right; which are right, with those that were missed; and all that is left. */
export interface MarkedChoices {
  readonly chosen: string
  readonly right: string
  readonly others: string
}

/** Undefined where the answer was typed. */
export function markedChoices({ response, seed, grade }: Attempt, question: Question): MarkedChoices | undefined {
  if (!('picked' in response)) return undefined
  const { picked, right, others } = sorted(question, seed, response.picked)
  const line = (choice: number) => choiceLine(question, seed, choice)
  // What instructors accepted is right, whatever the key says.
  const isRight = (choice: number) => grade.verdict === 'right' || right.includes(choice)
  const isMissed = (choice: number) => grade.verdict !== 'right' && !picked.includes(choice)
  const missed = inputOf(question) === 'many' ? ' *(missed)*' : ''
  return {
    chosen: picked.map((choice) => `${isRight(choice) ? '✓' : '✗'} ${line(choice)}`).join('\n'),
    right: right.map((choice) => `${line(choice)}${isMissed(choice) ? missed : ''}`).join('\n'),
    // Of two choices the other one says nothing.
    others: right.length + picked.length + others.length > 2 && others.length > 0 ? others.map(line).join('\n') : '',
  }
}
