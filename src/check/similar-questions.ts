// Two questions that ask the same.

import type { Problem } from '../course/course.ts'
import { contentStems } from '../quiz/kinds/ideas.ts'
import { keyOf } from '../quiz/kinds/table.ts'
import type { Question } from '../quiz/question.ts'
import type { Check } from './check.ts'

// So much of the words of both prompts in common, and they ask the same in another order. Measured on our own course:
// the most alike pair of different questions has 0.6.
const ALIKE = 0.8
// Shorter prompts ("True or false?") have too few words to compare; their answers are compared as well.
const FEWEST = 3

/**
 * Each question is asked once in a course: nobody should meet the same one twice in a round.
 *
 * @example good
 * ```markdown
 * # Volumes
 * ## Review questions
 * ### Which command lists all volumes?
 * Answer: `docker volume ls`
 * ### Which command removes a volume?
 * Answer: `docker volume rm`
 * ```
 * @example bad
 * ```markdown
 * # Volumes
 * ## Review questions
 * ### Which command lists all volumes of a host?
 * Answer: `docker volume ls`
 * === storage.md
 * # Storage
 * ## Review questions
 * ### By which command are all the volumes of a host listed?
 * Answer: `docker volume ls`
 * ```
 */
export const similarQuestions: Check = {
  name: 'similar-questions',
  run: ({ questions }) => {
    const review = questions
      .filter(({ origin }) => origin === 'review')
      .map((question) => ({ question, stems: stemsOf(question) }))
    return review.flatMap(({ question, stems }, index) => {
      const first = review.slice(0, index).find((one) => likeness(one.stems, stems) >= ALIKE)
      return first ? [problem(question, first.question)] : []
    })
  },
}

function stemsOf(question: Question): ReadonlySet<string> {
  const prompt = contentStems(question.prompt)
  return prompt.size >= FEWEST ? prompt : contentStems(`${question.prompt} ${keyOf(question)}`)
}

/** Jaccard's index: the shared part of two sets. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((stem) => other.has(stem)).length
  return shared / Math.max(1, one.size + other.size - shared)
}

function problem(question: Question, first: Question): Problem {
  return {
    check: 'similar-questions',
    severity: 'warning',
    path: question.path,
    line: question.startLine,
    message: `Unexpected question like another ("${first.prompt}"), expected each to be asked once.`,
    other: { path: first.path, line: first.startLine },
  }
}
