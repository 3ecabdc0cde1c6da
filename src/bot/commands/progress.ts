// /progress: one's own points, streak, accuracy, and what to review next. Nobody else sees it.

import type { Attempt } from '../../quiz/attempt.ts'
import type { Question } from '../../quiz/question.ts'
import { accuracyByModule } from '../../quiz/rules/accuracy.ts'
import { isWithin, spanOf } from '../../quiz/rules/leaderboard.ts'
import { datedByClosing, earnings } from '../../quiz/rules/points.ts'
import { type Recollection, recollections } from '../../quiz/rules/practice.ts'
import { settledAttempts } from '../../quiz/rules/settled.ts'
import { type Streak, streakOf } from '../../quiz/rules/streak.ts'
import { postedOf } from '../../store/dailies.ts'
import type { ChatCommand, Context } from '../command.ts'
import { effectiveAttempts } from '../effective.ts'
import { citationOf } from '../grading.ts'
import { keptBack } from '../question-pool.ts'
import { pointsOf } from '../views/earned.ts'
import { type Progress, progressView } from '../views/progress.ts'

const DUE_SHOWN = 5

/** Those of the caller's own attempts, which may count before others see them on the leaderboard. */
async function points(
  attempts: readonly Attempt[],
  context: Context,
): Promise<{ all: number; week: number } | undefined> {
  const { app, caller, scope, now, settings } = context
  if (caller.guildId === undefined) return undefined
  const byAnswer = earnings(attempts.filter(({ guild }) => guild === caller.guildId))
  const own = datedByClosing(byAnswer, await app.store.dailies.turns(scope))
  const week = spanOf('week', now, settings)
  return { all: pointsOf(own), week: pointsOf(own.filter(({ at }) => isWithin(at, week))) }
}

/** @param attempts as they were given: a day on which one answered stays one, whatever was decided about its question. */
async function streak(attempts: readonly Attempt[], { app, caller, scope }: Context): Promise<Streak | undefined> {
  if (caller.guildId === undefined) return undefined
  return streakOf(postedOf(await app.store.dailies.turns(scope)), attempts)
}

/** What was missed last time, of the questions that the course has now. */
function missedOf(questions: readonly Question[], known: ReadonlyMap<string, Recollection>): Progress['missed'] {
  const dues = questions.flatMap(({ id }) => {
    const recollection = known.get(id)
    return recollection?.missed ? [recollection.due] : []
  })
  return dues.length > 0 ? { count: dues.length, next: Math.min(...dues) } : undefined
}

export const PROGRESS: ChatCommand = {
  type: 'chat',
  name: 'progress',
  description: 'Your points, your streak, and what to review next',
  who: 'everyone',
  where: 'anywhere',
  run: async (_, context) => {
    const { app, caller, engine, library, scope, now } = context
    const given = await app.store.attempts.ofUser(library.courseId, caller.userId)
    const effective = await effectiveAttempts(given, app.store)
    const attempts = settledAttempts(effective, await keptBack({ course: scope.course }, app))
    const known = recollections(attempts)
    const due = library.questions
      .filter(({ id }) => (known.get(id)?.due ?? Number.POSITIVE_INFINITY) <= now)
      .sort((one, two) => (known.get(one.id)?.due ?? 0) - (known.get(two.id)?.due ?? 0))
    return {
      message: progressView({
        answered: attempts.length,
        waiting: effective.length - attempts.length,
        right: attempts.filter(({ grade }) => grade.verdict === 'right').length,
        points: await points(attempts, context),
        streak: await streak(given, context),
        accuracy: accuracyByModule(attempts, library.questions),
        due: due.slice(0, DUE_SHOWN).map((question) => ({ question, citation: citationOf(question, engine) })),
        dueCount: due.length,
        missed: missedOf(library.questions, known),
      }),
    }
  },
}
