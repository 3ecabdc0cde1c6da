// /reports: instructors go through the questions that students reported; what they decide changes the scores.

import { formOf, isSameForm } from '../../quiz/attempt.ts'
import { sameAnswer } from '../../quiz/kinds/table.ts'
import type { Report } from '../../store/flags.ts'
import { type ChatCommand, type Context, onPress, type Response } from '../command.ts'
import { attemptAt } from '../effective.ts'
import { Refusal } from '../refusal.ts'
import { TEXTS } from '../texts.ts'
import { ACCEPT, DISMISS, LATER, noReportsView, RETRACT, type Reported, reportView } from '../views/reports.ts'

async function detail(report: Report, count: number, { app, library }: Context): Promise<Reported> {
  const { attemptKey } = report
  const question = library.questions.find((one) => isSameForm(formOf(one), report))
  const attempt = attemptKey === undefined ? undefined : await attemptAt(attemptKey, app.store)
  return { report, question, attempt, count }
}

/** The first report after an id, or the first of all. */
async function show(after: number, context: Context, done?: string): Promise<Response> {
  const open = await context.app.store.flags.open(context.scope)
  const report = open.find(({ id }) => id > after) ?? open[0]
  if (!report) return { message: noReportsView(done) }
  return { message: reportView(await detail(report, open.length, context), context.id, done) }
}

async function reportOf(id: number, { app, scope }: Context): Promise<Report> {
  const report = (await app.store.flags.open(scope)).find((one) => one.id === id)
  if (!report) throw new Refusal(TEXTS.reportSettled)
  return report
}

/** The open reports of a question in the form in which one was made. */
async function alike(report: Report, { app, scope }: Context): Promise<readonly Report[]> {
  const open = await app.store.flags.open(scope)
  return open.filter((one) => isSameForm(one, report))
}

async function retract(id: number, context: Context): Promise<Response> {
  const { app, scope, caller, now } = context
  const report = await reportOf(id, context)
  const { questionId, contentHash } = report
  const settled = (await alike(report, context)).map((one) => one.id)
  await app.store.flags.rule(scope, { kind: 'retracted', questionId, contentHash, by: caller.userId, at: now }, settled)
  return show(id, context, TEXTS.retractedNow)
}

async function accept(id: number, context: Context): Promise<Response> {
  const { app, scope, caller, now } = context
  const report = await reportOf(id, context)
  const { attempt, question } = await detail(report, 1, context)
  if (!attempt) throw new Refusal(TEXTS.reportSettled)
  const { questionId, contentHash } = report
  const { response } = attempt
  const decided = { questionId, contentHash, response, by: caller.userId, at: now, ...(question && { question }) }
  const settled = []
  for (const one of await alike(report, context)) {
    const own = one.attemptKey === undefined ? undefined : await app.store.attempts.get(one.attemptKey)
    if (own && sameAnswer(question, own.response, response)) settled.push(one.id)
  }
  await app.store.flags.rule(scope, { kind: 'accepted', ...decided }, settled)
  return show(id, context, TEXTS.acceptedNow)
}

export const REPORTS: ChatCommand = {
  type: 'chat',
  name: 'reports',
  description: 'Questions that students reported: retract one, or accept an answer',
  who: 'instructors',
  where: 'guild',
  run: async (_, context) => show(0, context),
  presses: [
    onPress(RETRACT, (_, [id], context) => retract(id, context)),
    onPress(ACCEPT, (_, [id], context) => accept(id, context)),
    onPress(DISMISS, async (_, [id], context) => {
      await reportOf(id, context)
      await context.app.store.flags.settle([id])
      return show(id, context, TEXTS.dismissedNow)
    }),
    onPress(LATER, (_, [id], context) => show(id, context)),
  ],
}
