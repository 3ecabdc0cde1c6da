// The questions that a guild uses now: without retracted ones, and without derived ones where they are turned off.

import type { Ruling } from '../quiz/attempt.ts'
import type { Question } from '../quiz/question.ts'
import type { Settings } from '../store/settings.ts'
import type { Context } from './command.ts'

/** Questions that are not retracted. */
export function withoutRetracted(questions: readonly Question[], rulings: readonly Ruling[]): readonly Question[] {
  const retracted = rulings.filter(({ kind }) => kind === 'retracted')
  return questions.filter(
    ({ id, contentHash }) =>
      !retracted.some((ruling) => ruling.questionId === id && ruling.contentHash === contentHash),
  )
}

/** Questions of the origins that a guild wants. */
export function ofWantedOrigin(questions: readonly Question[], { derived }: Settings): readonly Question[] {
  return derived ? questions : questions.filter(({ origin }) => origin === 'review')
}

export async function usableQuestions({ app, library, settings, scope }: Context): Promise<readonly Question[]> {
  return withoutRetracted(ofWantedOrigin(library.questions, settings), await app.store.flags.rulings(scope))
}
