// What people got wrong, in words.

import type { Attempt } from '../quiz/attempt.ts'
import type { Question } from '../quiz/question.ts'

const LONGEST = 80

/** What an answer has that is not right, as people read it: wrongly picked choices, or the words written. */
export function wrongParts(question: Question, { response, grade }: Attempt): readonly string[] {
  if (grade.verdict === 'right' || grade.verdict === 'ungraded') return []
  if ('text' in response) {
    return question.kind === 'open' ? [] : [response.text.trim().replace(/\s+/g, ' ').slice(0, LONGEST)]
  }
  if (question.kind === 'true-false') return [question.answer ? 'False' : 'True']
  if (question.kind !== 'single-choice' && question.kind !== 'multiple-choice') return []
  return response.picked.flatMap((index) => {
    const choice = question.choices[index]
    return choice === undefined || choice.correct ? [] : [choice.text]
  })
}
