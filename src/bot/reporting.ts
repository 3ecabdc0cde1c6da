// "Report this question": from a modal into the instructors' queue.

import type { ModalSubmitFields } from 'discord.js'
import { formOf } from '../quiz/attempt.ts'
import type { Question } from '../quiz/question.ts'
import type { Context, Response } from './command.ts'
import { TEXTS } from './texts.ts'
import { REASON } from './views/report.ts'

/** Keeps a report of a question, with the answer that it was made about. */
export async function report(
  question: Pick<Question, 'id' | 'contentHash'>,
  attemptKey: string,
  fields: ModalSubmitFields,
  { app, scope, caller, now }: Context,
): Promise<Response> {
  const isNew = await app.store.flags.report(scope, {
    ...formOf(question),
    user: caller.userId,
    reason: fields.getTextInputValue(REASON).trim(),
    attemptKey,
    at: now,
  })
  return { message: { content: isNew ? TEXTS.reported : TEXTS.reportedBefore } }
}
