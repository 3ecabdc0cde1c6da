// A class as the store and the course know it, ready to be reported on.

import type { Engine } from '../index/engine.ts'
import type { Question } from '../quiz/question.ts'
import { isWithin, type Period, spanOf } from '../quiz/rules/leaderboard.ts'
import { postedOf } from '../store/dailies.ts'
import type { Member } from '../store/members.ts'
import type { RosterEntry } from '../store/roster.ts'
import type { Scope } from '../store/schema.ts'
import type { Store } from '../store/store.ts'
import type { ClassSource } from './source.ts'

/** Where what is known of a class is kept. */
export interface ClassRecords {
  readonly store: Store
  readonly scope: Scope
  /** What people call the course. */
  readonly courseTitle: string
  readonly engine: Engine
  readonly questions: readonly Question[]
  /** In place of the one that is kept. */
  readonly roster?: readonly RosterEntry[] | undefined
}

const PERIOD_WORDS: Readonly<Record<Period, string>> = {
  today: 'today',
  week: 'this week',
  month: 'this month',
  term: 'this term',
  all: 'the whole course',
}

/**
 * Reads what is small at once; attempts are read when they are iterated.
 * @param now milliseconds since the epoch.
 */
export async function classSource(
  { store, scope, courseTitle, engine, questions, roster }: ClassRecords,
  period: Period,
  now: number,
): Promise<ClassSource> {
  const settings = await store.settings.read(scope)
  const span = spanOf(period, now, settings)
  const turns = await store.dailies.turns(scope)
  const asks = await store.asks.list(scope, span.from)
  return {
    course: courseTitle,
    questions,
    students: () => store.attempts.byPerson(scope),
    rulings: await store.flags.rulings(scope),
    posts: postedOf(turns),
    nameOf: namesOf(await store.members.list(scope), roster ?? (await store.roster.of(scope))),
    asks: asks.filter((ask) => isWithin(ask.at, span)),
    taught: await store.lessons.taught(scope),
    notes: await store.lessons.notes(scope),
    headingsOf: (section) => engine.section(section)?.citation.headings,
    terms: (text) => engine.terms(text),
    zone: settings.zone,
    span,
    period: PERIOD_WORDS[period],
    madeAt: now,
  }
}

/** The roster's name, else the one that Discord showed: pseudonyms are for the class, not for those who grade it. */
function namesOf(members: readonly Member[], roster: readonly RosterEntry[]): ClassSource['nameOf'] {
  const names = new Map<string, string>()
  for (const { user, name } of members) if (name !== undefined) names.set(user, name)
  for (const { user, name } of roster) if (user !== undefined && name !== '') names.set(user, name)
  return (user) => names.get(user) ?? user
}
