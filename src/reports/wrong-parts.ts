// What people got wrong, in words.

import type { Attempt } from '../quiz/attempt.ts'
import { inputOf, kindOf } from '../quiz/kinds/table.ts'
import type { Question } from '../quiz/question.ts'

const LONGEST = 80

type Answered = Pick<Attempt, 'response' | 'grade'>

/** What an answer has that is not right, as people read it: wrongly picked choices, or the words written. */
export function wrongParts(question: Question, { response, grade }: Answered): readonly string[] {
  if (grade.verdict === 'right' || grade.verdict === 'ungraded') return []
  if ('text' in response) {
    return inputOf(question) === 'prose' ? [] : [response.text.trim().replace(/\s+/g, ' ').slice(0, LONGEST)]
  }
  const choices = kindOf(question).choices(question)
  return response.picked.flatMap((index) => {
    const choice = choices[index]
    return choice === undefined || choice.correct ? [] : [choice.text]
  })
}
