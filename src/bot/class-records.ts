// The class that a caller stands in, as the reports read it.

import type { Period } from '../quiz/rules/leaderboard.ts'
import { type ClassRecords, classSource } from '../reports/class-source.ts'
import type { GapReport } from '../reports/gaps.ts'
import { gapReport } from '../reports/gaps.ts'
import type { ClassSource } from '../reports/source.ts'
import type { Context } from './command.ts'

function recordsOf({ app, scope, engine, library }: Context): ClassRecords {
  const { courseTitle, questions } = library
  return { store: app.store, scope, courseTitle, engine, questions }
}

export function sourceOf(context: Context, period: Period): Promise<ClassSource> {
  return classSource(recordsOf(context), period, context.now)
}

/** What is open now, however long ago it was asked. */
export async function gapsOf(context: Context): Promise<GapReport> {
  const { asks, terms } = await sourceOf(context, 'all')
  return gapReport(asks, terms)
}
