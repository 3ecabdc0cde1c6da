// Questions that were answered and are gone from the course: their answers count for nothing that is asked now. A file or
// folder with another name does that to all that have no id of their own. Beside the table of checks, for it needs the database.

import type { Problem } from '../course/course.ts'

/** A question of which there are answers. Its words and file are known where it was a daily question. */
export interface Answered {
  readonly questionId: string
  readonly answers: number
  readonly prompt?: string
  readonly path?: string
}

/** @param isThere whether the course has a question of that id. */
export function lostQuestions(answered: readonly Answered[], isThere: (id: string) => boolean): readonly Problem[] {
  return answered
    .filter(({ questionId }) => !isThere(questionId))
    .map(({ questionId, answers, prompt, path = '.' }) => {
      const name = prompt === undefined ? questionId : `“${prompt}” (${questionId})`
      return {
        check: 'lost-question',
        severity: 'note',
        path,
        message: `Unexpected absence of the question ${name} of which there are answers (${answers}); expected one with \`id: ${questionId}\`, unless it was taken out on purpose.`,
      }
    })
}
