// Two questions that ask the same.

import { jaccard } from '../index/jaccard.ts'
import { contentStems } from '../quiz/kinds/ideas.ts'
import { keyOf } from '../quiz/kinds/table.ts'
import type { Question } from '../quiz/question.ts'
import type { Check, Finding } from './check.ts'

// So much of the words of both prompts in common, and they may ask the same in another order; whether they do, their
// answers tell. Prompts without other words are alike whatever the answers: one of them may be the other's negation.
const ALIKE = 0.8
const SAME = 0.95
const ALIKE_ANSWERS = 0.5
// Shorter prompts ("True or false?") have too few words to compare: the answer is part of them.
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
    const review = questions.filter(({ origin }) => origin === 'review').map(wordsOf)
    return review.flatMap((words, index) => {
      const first = review.slice(0, index).find((one) => asksTheSame(one, words))
      return first ? [problem(words.question, first.question)] : []
    })
  },
}

interface Words {
  readonly question: Question
  readonly prompt: ReadonlySet<string>
  readonly answer: ReadonlySet<string>
}

function wordsOf(question: Question): Words {
  const key = keyOf(question)
  const prompt = contentStems(question.prompt, question.lang)
  const whole = prompt.size >= FEWEST ? prompt : contentStems(`${question.prompt} ${key}`, question.lang)
  return { question, prompt: whole, answer: contentStems(key, question.lang) }
}

function asksTheSame(one: Words, other: Words): boolean {
  const prompts = jaccard(one.prompt, other.prompt)
  return prompts >= SAME || (prompts >= ALIKE && jaccard(one.answer, other.answer) >= ALIKE_ANSWERS)
}

function problem(question: Question, first: Question): Finding {
  return {
    severity: 'warning',
    path: question.path,
    line: question.startLine,
    message: `Unexpected question like another ("${first.prompt}"), expected each to be asked once.`,
    other: { path: first.path, line: first.startLine },
  }
}
