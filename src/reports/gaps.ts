// What the course fails to explain: questions that got no answer, or none that helped, gathered by what they are near.

import { jaccard } from '../index/jaccard.ts'
import { grouped } from './grouped.ts'
import type { AskRow } from './source.ts'

/** Questions that ask the same in about the same words. */
export interface Gap {
  /** The wording that was last passed on in better words, else the newest. */
  readonly question: string
  /** That and all others, each once. */
  readonly wordings: readonly string[]
  /** Every ask of it, oldest first. */
  readonly asks: readonly number[]
  readonly notCovered: number
  readonly unhelpful: number
  readonly passedOn: number
  /** Names that askers wished to give. */
  readonly names: readonly string[]
  /** `Section.id`s that the bot found nearest, the most frequent first. */
  readonly nearest: readonly string[]
  /** Milliseconds since the epoch. */
  readonly lastAsked: number
}

/** Gaps that lie near the same document. */
export interface GapTopic {
  /** The document's path; undefined where nothing was near. */
  readonly path: string | undefined
  readonly asks: number
  readonly gaps: readonly Gap[]
}

export interface AskedSection {
  readonly section: string
  readonly asks: number
}

/** A question that students said was answered well: to be taught with one press. */
export interface Helped {
  readonly question: string
  readonly section: string
  readonly asks: readonly number[]
}

export interface GapReport {
  readonly asked: number
  /** From the course, and nobody said that it was no help. */
  readonly answered: number
  readonly topics: readonly GapTopic[]
  readonly mostAsked: readonly AskedSection[]
  readonly helped: readonly Helped[]
}

// Two questions are one where they share at least this much of their words (Jaccard's index).
const ALIKE = 0.6
// What a product of the above may be above a whole number that it stands for.
const ROUNDING = 1e-9
const SECTIONS_SHOWN = 20

/** Whether an instructor should see it: no answer, none that helped, or passed on; and not settled yet. */
const isGap = (ask: AskRow) =>
  !ask.settled && (ask.status === 'not-covered' || ask.status === 'uncertain' || ask.helped === false || ask.passedOn)

/**
 * @param asks oldest first.
 * @param terms a question's words as the index compares them: stemmed, without stop words.
 */
export function gapReport(asks: readonly AskRow[], terms: (question: string) => readonly string[]): GapReport {
  const gaps = alike(asks.filter(isGap), terms).map(gapOf)
  const topics = [...grouped(gaps, (gap) => gap.nearest[0]?.split('#')[0])].map(([path, near]) => ({
    path,
    asks: near.reduce((sum, gap) => sum + gap.asks.length, 0),
    gaps: near.toSorted((one, other) => other.asks.length - one.asks.length || other.lastAsked - one.lastAsked),
  }))
  return {
    asked: asks.length,
    answered: asks.filter((ask) => ask.status === 'answered' && ask.helped !== false).length,
    topics: topics.toSorted((one, other) => other.asks - one.asks),
    mostAsked: mostAsked(asks),
    helped: helpedOf(asks, terms),
  }
}

/** All gaps, topic by topic. */
export const gapsIn = ({ topics }: Pick<GapReport, 'topics'>): readonly Gap[] => topics.flatMap(({ gaps }) => gaps)

interface Group {
  readonly words: ReadonlySet<string>
  readonly asks: AskRow[]
}

/** Groups asks with the same or much the same words: each joins the first group whose first ask is like it. */
function alike(asks: readonly AskRow[], terms: (question: string) => readonly string[]): readonly AskRow[][] {
  const worded = asks.map((ask) => ({ ask, words: wordsOf(ask, terms) }))
  const frequency = new Map<string, number>()
  for (const { words } of worded) for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  const groups: Group[] = []
  /** Where in `groups` a word is telling. */
  const byWord = new Map<string, number[]>()
  for (const { ask, words } of worded) {
    const telling = tellingOf(words, frequency)
    const candidates = new Set(telling.flatMap((word) => byWord.get(word) ?? []))
    const first = [...candidates]
      .toSorted((one, other) => one - other)
      .map((at) => groups[at])
      .find((group) => group && jaccard(group.words, words) >= ALIKE)
    if (first) {
      first.asks.push(ask)
      continue
    }
    for (const word of telling) {
      const known = byWord.get(word)
      if (known) known.push(groups.length)
      else byWord.set(word, [groups.length])
    }
    groups.push({ words, asks: [ask] })
  }
  return groups.map((group) => group.asks)
}

function wordsOf({ question }: AskRow, terms: (question: string) => readonly string[]): ReadonlySet<string> {
  const words = new Set(terms(question))
  return words.size > 0 ? words : new Set([question.trim().toLowerCase()])
}

/**
 * The rarest words of a question, as many as two that are alike must share one of: prefix filtering, which spares comparing
 * all that have a common word. Source: Chaudhuri, Ganti, Kaushik, A Primitive Operator for Similarity Joins (ICDE 2006).
 */
function tellingOf(words: ReadonlySet<string>, frequency: ReadonlyMap<string, number>): readonly string[] {
  const often = (word: string) => frequency.get(word) ?? 0
  const rarest = [...words].toSorted((one, other) => often(one) - often(other) || (one < other ? -1 : 1))
  const shared = Math.ceil(ALIKE * words.size - ROUNDING)
  return rarest.slice(0, words.size - shared + 1)
}

function gapOf(asks: readonly AskRow[]): Gap {
  const newest = asks.at(-1)
  const question = asks.findLast(({ passedAs }) => passedAs !== undefined)?.passedAs ?? newest?.question ?? ''
  return {
    question,
    wordings: [
      ...new Set([question, ...asks.flatMap((ask) => [ask.question, ...(ask.passedAs ? [ask.passedAs] : [])])]),
    ],
    asks: asks.map((ask) => ask.id),
    notCovered: asks.filter((ask) => ask.status !== 'answered').length,
    unhelpful: asks.filter((ask) => ask.helped === false).length,
    passedOn: asks.filter((ask) => ask.passedOn).length,
    names: [...new Set(asks.flatMap((ask) => ask.passedOnBy ?? []))],
    nearest: counted(asks).map(({ section }) => section),
    lastAsked: newest?.at ?? 0,
  }
}

function counted(asks: readonly AskRow[]): readonly AskedSection[] {
  const counts = new Map<string, number>()
  for (const { section } of asks) if (section !== undefined) counts.set(section, (counts.get(section) ?? 0) + 1)
  return [...counts]
    .map(([section, count]) => ({ section, asks: count }))
    .toSorted((one, other) => other.asks - one.asks)
}

const mostAsked = (asks: readonly AskRow[]) =>
  counted(asks.filter((ask) => ask.status === 'answered')).slice(0, SECTIONS_SHOWN)

function helpedOf(asks: readonly AskRow[], terms: (question: string) => readonly string[]): readonly Helped[] {
  const known = (ask: AskRow) => ask.status === 'answered' || ask.helpedBy !== undefined
  const good = asks.filter((ask) => ask.helped === true && known(ask) && !ask.settled)
  const bySection = grouped(good, (ask) => ask.helpedBy ?? ask.section)
  return [...bySection].flatMap(([section, near]) =>
    section === undefined
      ? []
      : alike(near, terms).map((group) => ({
          question: group.at(-1)?.question ?? '',
          section,
          asks: group.map((ask) => ask.id),
        })),
  )
}
