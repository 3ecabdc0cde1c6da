// Closing a gap: the class's engine learns, the list gets shorter, and who asked to be told is told.

import { createHash } from 'node:crypto'
import type { Citation } from '../index/answer.ts'
import type { Gap, Helped } from '../reports/gaps.ts'
import type { Context } from './command.ts'
import type { Message } from './message.ts'
import { answeredInView, notedView, putAwayView } from './views/told.ts'
import { tell } from './wishes.ts'

/** A short name for a section: its id may be longer than a menu's value. */
export function sectionKey(sectionId: string): string {
  return createHash('sha256').update(sectionId).digest('hex').slice(0, 16)
}

/**
 * "It is answered in …": the bot finds that section for this question, and for others in such words, from now on.
 * @returns how many people were told, as do the others
 */
export async function teach(gap: Gap, citation: Citation, context: Context): Promise<number> {
  const { app, scope, caller, now } = context
  const { sectionId } = citation
  // Every wording helps to find it again in other words.
  const teaching = { questions: gap.wordings, sectionId, approvedBy: caller.userId, at: now }
  await app.store.lessons.teach(scope, teaching, gap.asks)
  return closed(gap, context, answeredInView(gap.question, citation))
}

/** "Answer it myself": kept as a note, and cited as an instructor's. */
export async function answerByNote(gap: Gap, markdown: string, context: Context): Promise<number> {
  const { app, scope, caller, now } = context
  const note = { question: gap.question, markdown, author: caller.name, at: now }
  await app.store.lessons.note(scope, note, gap.asks)
  return closed(gap, context, notedView(gap.question, markdown))
}

/** "Not for this course". */
export async function putAway(gap: Gap, context: Context): Promise<number> {
  await context.app.store.asks.settle(gap.asks)
  return closed(gap, context, putAwayView(gap.question))
}

/** What students marked as helped becomes a lesson. */
export async function approve(helped: Helped, { app, scope, caller, now }: Context): Promise<void> {
  const { question, section: sectionId, asks } = helped
  const teaching = { questions: [question], sectionId, approvedBy: caller.userId, at: now }
  await app.store.lessons.teach(scope, teaching, asks)
  app.classroom.changed(scope)
}

async function closed(gap: Gap, { app, scope }: Context, message: Message): Promise<number> {
  app.classroom.changed(scope)
  return tell(gap.asks, message, app)
}
