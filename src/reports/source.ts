// What a report is made from, as small shapes that the store's rows fit.

import type { Attempt, Ruling } from '../quiz/attempt.ts'
import type { Question } from '../quiz/question.ts'
import type { Span } from '../quiz/rules/leaderboard.ts'
import type { Posted } from '../quiz/rules/streak.ts'

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
  readonly taught: readonly TaughtRow[]
  readonly notes: readonly NoteRow[]
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

export interface TaughtRow {
  readonly question: string
  readonly sectionId: string
  /** An instructor's user id. */
  readonly approvedBy: string
  /** Milliseconds since the epoch. */
  readonly at: number
}

export interface NoteRow {
  readonly question: string
  readonly markdown: string
  readonly author: string
  readonly at: number
}

/** One thing that was asked of the course, without the asker. */
export interface AskRow {
  readonly id: number
  readonly question: string
  readonly status: 'answered' | 'uncertain' | 'not-covered'
  /** `Section.id` of the first citation. */
  readonly section: string | undefined
  readonly at: number
  readonly helped: boolean | undefined
  /** `Section.id` of what helped, where it was not the answer itself. */
  readonly helpedBy?: string | undefined
  readonly passedOn: boolean
  /** The name that the asker wished to give. */
  readonly passedOnBy: string | undefined
  /** In words that the asker put better than the question. */
  readonly passedAs?: string | undefined
  readonly settled: boolean
}
