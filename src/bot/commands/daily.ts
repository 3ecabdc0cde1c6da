// What can be done with the daily question: answer it, see one's own result, report it.

import type { Attempt } from '../../quiz/attempt.ts'
import type { Response as Answered } from '../../quiz/grade.ts'
import type { DailyPost } from '../../store/dailies.ts'
import { type Context, onChoose, onPress, onSubmit, type PartsOnly, type Response } from '../command.ts'
import {
  DAILY_CHOOSE,
  DAILY_MINE,
  DAILY_PICK,
  DAILY_REPORT,
  DAILY_REPORTED,
  DAILY_REVEALED,
  DAILY_TYPE,
  DAILY_TYPED,
} from '../daily/daily-ids.ts'
import { earnedBy } from '../earned.ts'
import { attemptAt, effectiveAttempts } from '../effective.ts'
import { answer, citationOf, withPassage } from '../grading.ts'
import { Refusal } from '../refusal.ts'
import { report } from '../reporting.ts'
import { TEXTS } from '../texts.ts'
import { isWaiting, ownView } from '../views/daily.ts'
import { answerModal, choiceAt, TYPED_ANSWER } from '../views/question.ts'
import { reportModal } from '../views/report.ts'

/** The post of this guild. @throws {Refusal} where it is another's, or unknown. */
async function postOf(id: number, { app, scope }: Context): Promise<DailyPost> {
  const post = await app.store.dailies.get(id)
  if (post?.scope.guild !== scope.guild || !post) throw new Refusal(TEXTS.unknownPart)
  return post
}

function keyOf(post: DailyPost, { caller }: Context): string {
  return `daily:${post.id}:${caller.userId}`
}

async function own(post: DailyPost, attempt: Attempt, { app, engine }: Context, repeated: boolean): Promise<Response> {
  const shown = { ...post, question: withPassage(post.question, engine) }
  const earned = isWaiting(post) ? undefined : await earnedBy([attempt], app)
  return { message: ownView(shown, { attempt, citation: citationOf(post.question, engine), earned }, { repeated }) }
}

async function submit(post: DailyPost, response: Answered, context: Context): Promise<Response> {
  const { question, seed, sentAt, intendedAt, id } = post
  const showing = { question, key: keyOf(post, context), mode: 'daily' as const, daily: id, seed, hints: 0 }
  const recorded = await answer({ ...showing, shownAt: sentAt ?? intendedAt }, response, context)
  if (!('attempt' in recorded)) throw new Refusal(TEXTS[recorded.outcome === 'closed' ? 'dailyClosed' : 'dailyErased'])
  return own(post, recorded.attempt, context, recorded.outcome === 'repeated')
}

/** Whether the caller answered and then deleted their data: the question, while open, takes no second answer of theirs. */
function isErased({ id }: DailyPost, { app, caller }: Context): Promise<boolean> {
  return app.store.attempts.isErased(id, caller.userId)
}

async function mine(post: DailyPost, context: Context): Promise<Response> {
  const { store } = context.app
  const attempt = await store.attempts.get(keyOf(post, context))
  if (!attempt && post.status === 'closed') throw new Refusal(TEXTS.dailyNotAnswered)
  if (!attempt) throw new Refusal((await isErased(post, context)) ? TEXTS.dailyErased : TEXTS.dailyNotYetAnswered)
  const [effective] = await effectiveAttempts([attempt], store)
  if (!effective) throw new Refusal(TEXTS.retracted)
  return own(post, effective, context, false)
}

const PRIVATELY = { answers: 'reply' } as const
const LIGHTLY = { ...PRIVATELY, light: true } as const

export const DAILY: PartsOnly = {
  type: 'parts',
  name: 'daily',
  who: 'everyone',
  where: 'guild',
  presses: [
    onPress(
      DAILY_PICK,
      async (_, [id, position], context) => {
        const post = await postOf(id, context)
        const choice = choiceAt(post.question, post.seed, position)
        if (choice === undefined) throw new Refusal(TEXTS.unknownPart)
        return submit(post, { picked: [choice] }, context)
      },
      LIGHTLY,
    ),
    onChoose(
      DAILY_CHOOSE,
      async (values, [id], context) => {
        const post = await postOf(id, context)
        const picked = values.flatMap((value) => choiceAt(post.question, post.seed, Number(value)) ?? [])
        return submit(post, { picked }, context)
      },
      LIGHTLY,
    ),
    onPress(
      DAILY_TYPE,
      async (_, [id], context) => {
        const post = await postOf(id, context)
        if (post.status === 'closed') throw new Refusal(TEXTS.dailyClosed)
        const attempt = await attemptAt(keyOf(post, context), context.app.store)
        if (attempt) return own(post, attempt, context, true)
        if (await isErased(post, context)) throw new Refusal(TEXTS.dailyErased)
        return { modal: answerModal(post.question, context.id(DAILY_TYPED, [id])) }
      },
      { answers: 'modal' },
    ),
    onPress(DAILY_MINE, async (_, [id], context) => mine(await postOf(id, context), context), PRIVATELY),
    onPress(DAILY_REVEALED, async (_, [id], context) => mine(await postOf(id, context), context), PRIVATELY),
    onPress(DAILY_REPORT, async (_, [id], context) => ({ modal: reportModal(context.id(DAILY_REPORTED, [id])) }), {
      answers: 'modal',
    }),
  ],
  submits: [
    onSubmit(
      DAILY_TYPED,
      async ({ fields }, [id], context) =>
        submit(await postOf(id, context), { text: fields.getTextInputValue(TYPED_ANSWER) }, context),
      PRIVATELY,
    ),
    onSubmit(
      DAILY_REPORTED,
      async ({ fields }, [id], context) => {
        const post = await postOf(id, context)
        return report(post.question, keyOf(post, context), fields, context)
      },
      PRIVATELY,
    ),
  ],
}
