// Questions that cannot be graded, or teach nothing when they are.

import { keyOf } from '../quiz/kinds/table.ts'
import type { Question } from '../quiz/question.ts'
import type { Check, Finding } from './check.ts'

/**
 * A review question has an answer to grade by: choices, an `Answer:`, or `Key ideas:`. An explanation, shown with every
 * result, is asked for by a note only.
 *
 * @example good
 * ```markdown
 * # Volumes
 * ## Review questions
 * ### Why does a database need a volume?
 * Answer:
 * Its container is replaced now and then, and a volume outlives it.
 *
 * Explanation: What a container writes to its own layer goes with it.
 * ```
 * @example bad
 * ```markdown
 * # Volumes
 * ## Review questions
 * - Why does a database need a volume?
 * ```
 * @example bad
 * ```markdown
 * # Volumes
 * ## Review questions
 * ### Which command lists volumes?
 * Answer: `docker volume ls`
 * ```
 */
export const unansweredQuestion: Check = {
  name: 'unanswered-question',
  run: ({ questions }) => questions.filter(({ origin }) => origin === 'review').flatMap(faultOf),
}

function faultOf(question: Question): Finding[] {
  const place = { path: question.path, line: question.startLine }
  if (keyOf(question) === '') {
    const message = 'Unexpected question without an answer, expected `Answer:`, `Key ideas:` or choices under it.'
    return [{ ...place, severity: 'warning', field: 'answer', message }]
  }
  if (question.explanation !== undefined) return []
  const message = 'Unexpected question without an explanation, expected `Explanation:`: it is shown with every result.'
  return [{ ...place, severity: 'note', field: 'explanation', message }]
}
