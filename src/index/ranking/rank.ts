// The second ranking: MiniSearch's best candidates in the order of all evidence together.

import type { Analyzer } from '../analyzer.ts'
import { Definition } from '../definition.ts'
import type { IndexData } from '../index-data.ts'
import type { Lexicon } from '../lexicon.ts'
import { type Concept, isLong, type Query } from '../query.ts'
import { ASKING_WORDS } from '../words/asking.ts'
import { type Evidence, Judge } from './evidence.ts'
import { Headings } from './headings.ts'
import { Matcher } from './matching.ts'
import { formOf } from './wording.ts'

export interface Ranked {
  readonly passage: number
  readonly score: number
  readonly evidence: Evidence
}

/** Round numbers, none fitted; what each adds stands in docs/ranking.md. */
const STANDARD = {
  frequency: 1,
  coverage: 0.5,
  nearness: 0.5,
  window: 0.3,
  /** .3 to .6 were alike. */
  block: 0.4,
  heading: 0.6,
  /** A heading that is the question in other words: only near 1 is the fourth power worth anything. 1 to 1.5 were alike. */
  title: 1.2,
  /** Between headings that say all that is asked. .2 to .8 were alike. */
  form: 0.4,
  path: 0.1,
  asked: 0.4,
  document: 0.1,
  subject: 0.2,
  explained: 0.5,
  /** Of 402 terms of fourteen courses "what is X?" quoted a sentence that says so for 325 at 0, 348 at .3, 359 at 1. */
  defined: 0.6,
  phrase: 0.2,
  /** Of sentences of five words, copied, 64 of a hundred were cited first at 0, 72 at .4, 75 at 1.2. */
  copied: 1.2,
  precedent: 1.2,
} as const

/** A long question says more than any heading or subject: its text against theirs. */
const FOR_LONG: Partial<Weights> = {
  frequency: 1.5,
  window: 0.5,
  block: 0,
  heading: 0.3,
  title: 0,
  form: 0,
  subject: 0,
  coverage: 0.3,
}

export type Weights = Readonly<Record<keyof typeof STANDARD, number>>

/** The standard weights, some of them replaced. */
function weightsWith(replaced: Partial<Weights>): Pick<RankingBase, 'weights' | 'longWeights'> {
  return { weights: { ...STANDARD, ...replaced }, longWeights: { ...STANDARD, ...FOR_LONG, ...replaced } }
}

export interface RankingBase {
  readonly data: IndexData
  readonly analyzer: Analyzer
  readonly matcher: Matcher
  readonly headings: Headings
  /** Terms of a passage, on average. */
  readonly meanLength: number
  readonly weights: Weights
  readonly longWeights: Weights
  /** The passages of each section. */
  readonly passagesOf: ReadonlyMap<number, readonly number[]>
}

/** What ranking needs of an index. @param replaced weights other than the standard ones: for measuring what each adds */
export function rankingBase(
  data: IndexData,
  lexicon: Lexicon,
  analyzer: Analyzer,
  replaced: Partial<Weights> = {},
): RankingBase {
  const asking = data.langs[0] === 'en' ? [...ASKING_WORDS] : []
  const light = new Set(asking.flatMap((word) => lexicon.numberOf(analyzer.stem(word)) ?? []))
  const headings = new Headings(data.sequences, light)
  const passagesOf = new Map<number, number[]>()
  data.passages.forEach(({ sections }, id) => {
    for (const section of sections) passagesOf.set(section, [...(passagesOf.get(section) ?? []), id])
  })
  return {
    data,
    analyzer,
    matcher: new Matcher(data, lexicon.termCount, headings),
    headings,
    meanLength: data.sequences.terms.length / Math.max(1, data.passages.length),
    passagesOf,
    ...weightsWith(replaced),
  }
}

/** Sections of one name that are judged, whatever the candidates are: a course may have a hundred examples. */
const MOST_CALLED = 10

/** The candidates, and what is called just as is asked, best first. @param near sections that were asked about in like words, with the likeness */
export function rank(
  query: Query,
  candidates: readonly number[],
  base: RankingBase,
  near: ReadonlyMap<number, number>,
): readonly Ranked[] {
  const weights = isLong(query) ? base.longWeights : base.weights
  const likeness = new Map<number, number>()
  for (const [section, value] of near) {
    for (const id of base.passagesOf.get(section) ?? []) likeness.set(id, Math.max(likeness.get(id) ?? 0, value))
  }
  const called = base.headings.called(query.concepts.map(termOf)).slice(0, MOST_CALLED)
  const passages = [...new Set([...candidates, ...likeness.keys(), ...called])]
  const definition = new Definition(query)
  const { starts, terms, fields } = base.data.sequences
  const judge = new Judge(query, base.meanLength, {
    form: (passage) => formOf(query, passage, base),
    defined: (passage) => definition.in(terms, fields, starts[passage] ?? 0, starts[passage + 1] ?? 0),
  })
  const bestOf = new Map<number, number>()
  const judged = base.matcher.map(query.concepts, passages, (match, passage) => {
    const evidence = judge.evidenceOf(match, passage, likeness.get(passage) ?? 0)
    const score = sumOf(evidence, weights)
    const document = base.data.passages[passage]?.document ?? 0
    if (score > (bestOf.get(document) ?? 0)) bestOf.set(document, score)
    return { passage, document, score, evidence }
  })
  for (const one of judged) one.score += weights.document * (bestOf.get(one.document) ?? 0)
  return judged.sort((a, b) => b.score - a.score || a.passage - b.passage)
}

/** The term for a concept's own word; -1 where the course has none. */
function termOf({ variants }: Concept): number {
  return variants.find(({ own }) => own)?.number ?? -1
}

function sumOf(evidence: Evidence, weights: Weights): number {
  return (
    weights.frequency * evidence.frequency +
    weights.coverage * evidence.coverage +
    weights.nearness * evidence.nearness +
    weights.window * evidence.window +
    weights.block * evidence.block +
    weights.heading * evidence.heading +
    weights.title * (evidence.heading * evidence.heading) ** 2 +
    weights.form * evidence.form +
    weights.path * evidence.path +
    weights.asked * evidence.asked +
    weights.subject * evidence.subject +
    weights.explained * evidence.explained +
    weights.defined * evidence.defined +
    weights.phrase * evidence.phrase +
    // Half alike says little, nearly the same says it all.
    weights.precedent * evidence.precedent ** 3 +
    weights.copied * evidence.copied ** 3
  )
}
