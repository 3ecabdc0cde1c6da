// Choices of one question that say the same in other letters.

import { kindOf } from '../quiz/kinds/table.ts'
import { plainWords } from '../quiz/kinds/words.ts'
import type { Choice, Question } from '../quiz/question.ts'
import type { Check, Finding } from './check.ts'

/**
 * The choices of a question differ in more than case, articles, plurals and punctuation. What is code is compared letter
 * by letter, since `-p` is not `-P`.
 *
 * @example good
 * ```markdown
 * # Ports
 * ## Review questions
 * ### Which option publishes one port?
 * - [x] `-p`
 * - [ ] `-P`
 * - [ ] the network
 * ```
 * @example bad
 * ```markdown
 * # Ports
 * ## Review questions
 * ### What does a bridge connect?
 * - [x] Containers
 * - [ ] The container
 * - [ ] Hosts
 * ```
 */
export const repeatedChoice: Check = {
  name: 'repeated-choice',
  run: ({ questions }) => questions.flatMap((question) => repeatsIn(question, kindOf(question).choices(question))),
}

function repeatsIn(question: Question, choices: readonly Choice[]): Finding[] {
  const meanings = choices.map(({ text }) => meaningOf(text))
  return choices.flatMap(({ text }, index): Finding[] => {
    const first = choices[meanings.indexOf(meanings[index] ?? '')]
    if (!first || first === choices[index]) return []
    const message = `Unexpected choice "${text}" that says the same as "${first.text}", expected choices that differ.`
    return [{ severity: 'warning', path: question.path, line: question.startLine, message }]
  })
}

function meaningOf(choice: string): string {
  const parts = choice.split(/(`[^`]*`)/)
  const words = parts.map((part) => (part.startsWith('`') ? part : plainWords(part).join(' ')))
  return words.filter((word) => word !== '').join(' ') || choice
}
