// Questions that were answered and are gone from the course: their answers count for nothing that is asked now. A file or
// folder with another name does that to all that have no id of their own. Beside the table of checks, for it needs the database.

import type { Problem } from '../course/course.ts'
import type { Question } from '../quiz/question.ts'

/** A question of which there are answers. Its words and file are known where it was a daily question. */
export interface Answered {
  readonly questionId: string
  readonly answers: number
  /** Of all that it said while it was answered (`Question.contentHash`). */
  readonly contentHashes: readonly string[]
  readonly prompt?: string
  readonly path?: string
}

type Asked = Pick<Question, 'id' | 'contentHash' | 'prompt' | 'path' | 'startLine' | 'origin'>

/** @param questions all that the course has: one that says the same by another id is where the answers belong. */
export function lostQuestions(answered: readonly Answered[], questions: readonly Asked[]): readonly Problem[] {
  const ids = new Set(questions.map(({ id }) => id))
  // Of those that are made from definitions nobody can write the id.
  const written = questions.filter(({ origin }) => origin === 'review')
  const byContent = new Map(written.map((question) => [question.contentHash, question]))
  return answered
    .filter(({ questionId }) => !ids.has(questionId))
    .map((lost): Problem => {
      const [same] = lost.contentHashes.flatMap((hash) => byContent.get(hash) ?? [])
      return { check: 'lost-question', severity: 'note', ...(same ? moved(lost, same) : gone(lost)) }
    })
}

type Place = Pick<Problem, 'path' | 'line' | 'message'>

function moved({ questionId, answers }: Answered, { prompt, path, startLine }: Asked): Place {
  const [asked = ''] = prompt.split('\n')
  const message = `Unexpected new id of the question “${asked}”, whose answers (${answers}) no longer count; expected the one that it had, \`id: ${questionId}\`.`
  return { path, line: startLine, message }
}

function gone({ questionId, answers, prompt, path = '.' }: Answered): Place {
  const name = prompt === undefined ? questionId : `“${prompt}” (${questionId})`
  const message = `Unexpected absence of the question ${name} of which there are answers (${answers}); expected one with \`id: ${questionId}\`, unless it was taken out on purpose.`
  return { path, message }
}
