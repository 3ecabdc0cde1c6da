// The class that a caller stands in, as the reports read it.

import { LRUCache } from 'lru-cache'
import type { Engine } from '../index/engine.ts'
import type { Period } from '../quiz/rules/leaderboard.ts'
import { type ClassRecords, classSource } from '../reports/class-source.ts'
import { type GapReport, gapReport } from '../reports/gaps.ts'
import type { ClassSource } from '../reports/source.ts'
import type { Ask } from '../store/asks.ts'
import type { Context } from './command.ts'

function recordsOf({ app, scope, engine, library }: Context): ClassRecords {
  const { courseTitle, questions } = library
  return { store: app.store, scope, courseTitle, engine, questions }
}

export function sourceOf(context: Context, period: Period): Promise<ClassSource> {
  return classSource(recordsOf(context), period, context.now)
}

// A question is asked by many, and the report is made anew whenever one of them asks.
const terms = new WeakMap<Engine, LRUCache<string, readonly string[]>>()

function termsIn(engine: Engine): LRUCache<string, readonly string[]> {
  const known = terms.get(engine)
  if (known) return known
  const made = new LRUCache<string, readonly string[]>({
    max: 20_000,
    memoMethod: (question) => engine.terms(question),
  })
  terms.set(engine, made)
  return made
}

// By the list of asks, which stays the same until there is something new.
const known = new WeakMap<readonly Ask[], GapReport>()

/** What is open now, however long ago it was asked. */
export async function gapsOf({ app, scope, library }: Context): Promise<GapReport> {
  const asks = await app.store.asks.ofScope(scope)
  // Of the course as it was opened: what a class teaches changes no word, and would have all questions read anew.
  const terms = termsIn(library.engine)
  const report = known.get(asks) ?? gapReport(asks, (question) => terms.memo(question))
  known.set(asks, report)
  return report
}
