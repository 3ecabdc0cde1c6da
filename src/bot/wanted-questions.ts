// Which questions a student gets who asks for some: of a topic or kind, and what is due for them first.

import type { Question } from '../quiz/question.ts'
import { matching, pickRound, recollections, type Wanted } from '../quiz/rules/practice.ts'
import { seedOf } from '../quiz/shuffle.ts'
import type { Context } from './command.ts'
import { effectiveAttempts } from './effective.ts'
import { practiceQuestions, usableQuestions } from './question-pool.ts'
import { quizTopics, topicsMeant } from './quiz-topics.ts'
import { Refusal } from './refusal.ts'
import { TEXTS } from './texts.ts'

/** @throws {Refusal} where there are none. */
export async function questionsWanted(wanted: Wanted, count: number, context: Context): Promise<readonly Question[]> {
  const { app, library, caller, now } = context
  const all = await practiceQuestions(context)
  if (all.length === 0) {
    const hasAny = (await usableQuestions(context)).length > 0
    throw new Refusal(hasAny ? TEXTS.allKeptBack : TEXTS.noQuestions)
  }
  const fitting = fittingOf(all, wanted, context)
  if (fitting.length === 0) throw new Refusal(noneOf(wanted))
  const attempts = await app.store.attempts.ofUser(library.courseId, caller.userId)
  const known = recollections(await effectiveAttempts(attempts, app.store))
  const seed = seedOf(caller.userId, now)
  return pickRound(fitting, known, { count, seed, now })
}

function fittingOf(all: readonly Question[], { topic, kind }: Wanted, { library }: Context): readonly Question[] {
  if (topic === undefined) return matching(all, { kind })
  const values = topicsMeant(topic, quizTopics(library))
  return [...new Set(values.flatMap((value) => matching(all, { topic: value, kind })))]
}

function noneOf({ topic, kind }: Wanted): string {
  if (topic === undefined) return TEXTS.noQuestionsOfKind
  return kind === undefined ? TEXTS.noQuestionsOfTopic : TEXTS.noMatchingQuestions
}
