// What a report is made from.

import type { Attempt, Ruling } from '../quiz/attempt.ts'
import type { Question } from '../quiz/question.ts'
import type { Span } from '../quiz/rules/leaderboard.ts'
import type { Posted } from '../quiz/rules/streak.ts'
import type { Ask } from '../store/asks.ts'
import type { KeptNote, TaughtPair } from '../store/lessons.ts'

export interface ClassSource {
  /** The course's name, as a heading. */
  readonly course: string
  readonly questions: readonly Question[]
  /**
   * One student's attempts after the other's, each oldest first, over all time, as they were given. May be iterated more
   * than once.
   */
  students(): AsyncIterable<readonly Attempt[]>
  /** What instructors decided: attempts count by it, streaks do not. */
  readonly rulings: readonly Ruling[]
  readonly posts: readonly Posted[]
  /** A student's name for an instructor's eyes; the user id where none is known. */
  nameOf(user: string): string
  /** Oldest first. */
  readonly asks: readonly AskRow[]
  readonly taught: readonly Omit<TaughtPair, 'id'>[]
  readonly notes: readonly Omit<KeptNote, 'id'>[]
  /** A section as its headings, for people; undefined where the course no longer has it. */
  headingsOf(section: string): readonly string[] | undefined
  /** A question's words as the index compares them. */
  terms(text: string): readonly string[]
  /** An IANA time zone. */
  readonly zone: string
  /** What is counted. */
  readonly span: Span
  /** The same in words: "this term". */
  readonly period: string
  /** Milliseconds since the epoch. */
  readonly madeAt: number
}

/** One thing that was asked of the course, without the asker. */
export type AskRow = Omit<Ask, 'scope' | 'confidence'>
