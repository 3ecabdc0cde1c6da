// What the course fails to explain: questions that got no answer, or none that helped, gathered by what they are near.

import { grouped } from './grouped.ts'
import type { AskRow } from './source.ts'

/** Questions that ask the same in about the same words. */
export interface Gap {
  /** The newest wording. */
  readonly question: string
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
  readonly answered: number
  readonly topics: readonly GapTopic[]
  readonly mostAsked: readonly AskedSection[]
  readonly helped: readonly Helped[]
}

// Two questions are one where they share at least this much of their words (Jaccard's index).
const ALIKE = 0.6
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
    answered: asks.filter((ask) => ask.status === 'answered').length,
    topics: topics.toSorted((one, other) => other.asks - one.asks),
    mostAsked: mostAsked(asks),
    helped: helpedOf(asks, terms),
  }
}

interface Group {
  readonly words: ReadonlySet<string>
  readonly asks: AskRow[]
}

/** Groups asks with the same or much the same words; a group's first ask decides what is like it. */
function alike(asks: readonly AskRow[], terms: (question: string) => readonly string[]): readonly AskRow[][] {
  const groups: Group[] = []
  const byWord = new Map<string, Group[]>()
  const bySame = new Map<string, Group>()
  for (const ask of asks) {
    const words = new Set(terms(ask.question))
    if (words.size === 0) words.add(ask.question.trim().toLowerCase())
    const same = [...words].toSorted().join(' ')
    const group = bySame.get(same) ?? likeGroup(words, byWord) ?? { words, asks: [] }
    bySame.set(same, group)
    group.asks.push(ask)
    if (group.asks.length > 1) continue
    groups.push(group)
    for (const word of words) {
      const known = byWord.get(word)
      if (known) known.push(group)
      else byWord.set(word, [group])
    }
  }
  return groups.map((group) => group.asks)
}

function likeGroup(words: ReadonlySet<string>, byWord: ReadonlyMap<string, readonly Group[]>): Group | undefined {
  const shared = new Map<Group, number>()
  for (const word of words) {
    for (const group of byWord.get(word) ?? []) shared.set(group, (shared.get(group) ?? 0) + 1)
  }
  for (const [group, both] of shared) if (both / (words.size + group.words.size - both) >= ALIKE) return group
  return undefined
}

function gapOf(asks: readonly AskRow[]): Gap {
  const newest = asks.at(-1)
  return {
    question: newest?.question ?? '',
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
