// What may be meant by what has been typed so far: sections by their headings.

import type { Analyzer } from './analyzer.ts'
import { headingWords } from './heading-words.ts'
import type { IndexData } from './index-data.ts'

/** What has been typed: its words, and its terms by language. */
interface Typed {
  readonly words: readonly string[]
  readonly stems: ReadonlyMap<string, ReadonlySet<string>>
}

/** Positions of the sections, best first; the course's top sections while nothing has been typed. */
export function suggestions(typed: string, limit: number, data: IndexData, analyzer: Analyzer): readonly number[] {
  const stems = data.langs.map((lang) => [lang, new Set(analyzer.tokens(typed, lang).map(({ term }) => term))] as const)
  const read: Typed = { words: headingWords(typed), stems: new Map(stems) }
  const found: { index: number; score: number }[] = []
  data.sections.forEach(({ content, headings, depth, document }, index) => {
    if (!content) return
    const lang = data.documents[document]?.lang ?? 'en'
    const score = read.words.length === 0 ? Number(depth <= 2) : fitness(headings.at(-1) ?? '', lang, read, analyzer)
    if (score > 0) found.push({ index, score: score - depth / 100 })
  })
  return found
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .slice(0, Math.max(0, limit))
    .map(({ index }) => index)
}

/** Every typed word begins a word of the heading, or has its stem; the more of the heading that is, the better. */
function fitness(heading: string, lang: string, typed: Typed, analyzer: Analyzer): number {
  const { words } = typed
  const stems = typed.stems.get(lang) ?? new Set()
  const own = headingWords(heading)
  const begun = words.filter((word) => own.some((other) => other.startsWith(word))).length
  const stemmed = analyzer.tokens(heading, lang).filter((token) => stems.has(token.term)).length
  if (begun < words.length && stemmed === 0) return 0
  const first = own[0]?.startsWith(words[0] ?? '') ? 0.2 : 0
  return (
    Math.max(begun / words.length, (0.8 * stemmed) / Math.max(1, stems.size)) + first + 0.3 / Math.max(1, own.length)
  )
}
