// Text becomes terms: Unicode-normalised, stemmed by the language of its document, identifiers whole and in parts.

import { withoutAccents } from '../language/accents.ts'
import { stopWords } from '../language/stops.ts'
import { inside } from './identifier.ts'
import { stemmerOf } from './stemming.ts'

/** One term at its place. The parts of an identifier follow its first place; the whole shares the place of its first part. */
export interface Token {
  readonly term: string
  /** Counted in words from 0; stop words take a place too. */
  readonly place: number
  /** The word as written, lower-case; the first 64 characters of one that goes on and on. */
  readonly word: string
  /** A part of an identifier that is a term of its own as well. */
  readonly part: boolean
}

export interface Analyzer {
  /** Changes whenever the same text may give other terms: the key of a serialised index holds it. */
  readonly version: string
  /** @param lang a primary subtag; `en` where it is left out. Unknown languages are not stemmed and lose no stop words. */
  tokens(text: string, lang?: string): readonly Token[]
  /** Every word as its stem, function words too, identifiers whole: for phrases. */
  stems(text: string, lang?: string): readonly string[]
  /** A single lower-case word as the term that the index has for it. */
  stem(word: string, lang?: string): string
}

// What may stand in a word: letters, marks, digits. Joined by the punctuation of identifiers, paths and flags.
const WORD_PATTERN =
  /(?:(?<![\p{L}\p{N}])(?:--?|\.{0,2}\/|\.))?[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’_.:/@+-]+[\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu
// Script_Extensions: the long vowel mark is Hiragana's and Katakana's, and has no script of its own.
const UNSPACED_SCRIPTS = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer']
const unspacedLetters = UNSPACED_SCRIPTS.map((script) => `\\p{Script_Extensions=${script}}`).join('')
const UNSPACED = new RegExp(`[${unspacedLetters}]`, 'u')
const SCRIPT_RUNS = new RegExp(`[${unspacedLetters}]+|[^${unspacedLetters}]+`, 'gu')
/** A word that is made of no others: most are. */
const SIMPLE = /^\p{Lu}?\p{Ll}+$/u
const IDENTIFIER_LIKE = /[_.:/@+\d-]/
// Multi-stage and multistage, kube-proxy and kubeproxy are one word.
const HYPHENATED = /^\p{L}+(?:-\p{L}+)+$/u
// L'eau is eau: articles and prepositions that lose their vowel before one.
const ELIDING: ReadonlySet<string> = new Set(['ca', 'fr', 'it'])
const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|all|dall|dell|nell|quell|quest|sull|un)['’](?=\p{L})/iu
const LONGEST = 64
/** Of one identifier. */
const MOST_PARTS = 12
const REMEMBERED = 50_000

interface Piece {
  readonly term: string
  readonly offset: number
  readonly part: boolean
}

interface Pieces {
  readonly pieces: readonly Piece[]
  /** How many places the word takes. */
  readonly width: number
}

/** A plain word and its term; a function word is its own. */
interface Whole {
  readonly word: string
  readonly term: string
}

interface Words extends Pieces {
  readonly word: string
  /** Of a function word the word itself. */
  readonly stem: string
}

class StemmingAnalyzer implements Analyzer {
  readonly version = 'stems-13'
  readonly #stemmers = new Map<string, (word: string) => string>()
  readonly #known = new Map<string, Map<string, Words>>()

  tokens(text: string, lang = 'en'): readonly Token[] {
    const memory = this.#memory(lang)
    const tokens: Token[] = []
    let place = 0
    for (const raw of wordsOf(text)) {
      const { pieces, width, word } = memory.get(raw) ?? this.#met(raw, lang, memory)
      for (const { term, offset, part } of pieces) tokens.push({ term, place: place + offset, word, part })
      place += width
    }
    return tokens
  }

  stems(text: string, lang = 'en'): readonly string[] {
    const memory = this.#memory(lang)
    return wordsOf(text).map((raw) => (memory.get(raw) ?? this.#met(raw, lang, memory)).stem)
  }

  stem(word: string, lang = 'en'): string {
    // After stemming, since a stemmer may need them.
    return withoutAccents(this.#stemmer(lang)(word))
  }

  #memory(lang: string): Map<string, Words> {
    let memory = this.#known.get(lang)
    // Questions come from outside: what is remembered of their words is bounded.
    if (!memory || memory.size > REMEMBERED) {
      memory = new Map()
      this.#known.set(lang, memory)
    }
    return memory
  }

  /** A word that was not met before, from now on remembered. */
  #met(written: string, lang: string, memory: Map<string, Words>): Words {
    const raw = ELIDING.has(lang) ? written.replace(ELIDED, '') : written
    const plain = plainWord(raw)
    const stem = stopWords(lang).has(plain) ? plain : this.#whole(plain, lang)
    const { pieces, width } = this.#split(raw, lang, { word: plain, term: stem })
    const words = { pieces, width, word: raw.toLowerCase().slice(0, LONGEST), stem }
    memory.set(written, words)
    return words
  }

  #split(raw: string, lang: string, whole: Whole): Pieces {
    if (UNSPACED.test(raw)) return pairs(raw)
    // FROM, ALL, AS: an instruction in capitals is no stop word.
    const shouted = raw.length > 1 && raw === raw.toUpperCase() && raw !== raw.toLowerCase()
    if (stopWords(lang).has(whole.word))
      return {
        pieces: shouted && whole.word.length > 2 ? [{ term: whole.term, offset: 0, part: false }] : [],
        width: 1,
      }
    if (SIMPLE.test(raw)) return { pieces: [{ term: whole.term, offset: 0, part: false }], width: 1 }
    const { pieces, width } = this.#parts(withoutGenitive(raw), lang, whole)
    if (pieces.length < 2 && pieces[0]?.term === whole.term) return { pieces, width: 1 }
    const others = pieces.filter(({ term }) => term !== whole.term)
    return { pieces: [{ term: whole.term, offset: 0, part: false }, ...others], width: Math.max(1, width) }
  }

  #whole(word: string, lang: string): string {
    if (HYPHENATED.test(word)) return this.stem(word.replaceAll('-', ''), lang)
    return IDENTIFIER_LIKE.test(word) ? withoutAccents(word) : this.stem(word, lang)
  }

  /** What an identifier is made of: its members that are made of several words themselves, and all words. */
  #parts(raw: string, lang: string, whole: Whole): Pieces {
    const { members, words } = inside(raw)
    const single = words.length === 1
    const stops = stopWords(lang)
    const pieces = words.slice(0, MOST_PARTS).flatMap((word, offset): Piece[] => {
      const lower = word.toLowerCase()
      if (!single && (lower.length < 2 || stops.has(lower))) return []
      const term = single && lower === whole.word ? whole.term : this.stem(lower.slice(0, LONGEST), lang)
      return [{ term, offset, part: !single }]
    })
    const composed = members
      .filter(({ offset }) => offset < MOST_PARTS)
      .map(({ text, offset }) => ({ term: this.#whole(plainWord(text), lang), offset, part: true }))
    return {
      pieces: [...composed, ...pieces].sort((a, b) => a.offset - b.offset),
      width: Math.min(MOST_PARTS, words.length),
    }
  }

  #stemmer(lang: string): (word: string) => string {
    let stem = this.#stemmers.get(lang)
    if (!stem) {
      stem = stemmerOf(lang)
      this.#stemmers.set(lang, stem)
    }
    return stem
  }
}

function wordsOf(text: string): readonly string[] {
  const words = text.normalize('NFKC').match(WORD_PATTERN) ?? []
  // A Latin word that touches text without spaces is a word of its own.
  return UNSPACED.test(text) ? words.flatMap((word) => (UNSPACED.test(word) ? runsOf(word) : [word])) : words
}

function runsOf(word: string): readonly string[] {
  const runs = word.match(SCRIPT_RUNS) ?? []
  return runs.flatMap((run) => (UNSPACED.test(run) ? [run] : (run.match(WORD_PATTERN) ?? [])))
}

function withoutGenitive(raw: string): string {
  return raw.replace(/['’]s$/i, '')
}

function plainWord(raw: string): string {
  return withoutGenitive(raw).toLowerCase().replace(/['’]/g, '').slice(0, LONGEST)
}

/** Text without spaces between words (Chinese, Japanese, Thai) as overlapping pairs of characters. */
function pairs(raw: string): Pieces {
  const characters = [...raw.toLowerCase()].filter((character) => /[\p{L}\p{N}]/u.test(character)).slice(0, 2000)
  const starts = characters.length < 2 ? characters : characters.slice(0, -1)
  const pieces = starts.map((character, offset) => ({
    term: character + (characters[offset + 1] ?? ''),
    offset,
    part: false,
  }))
  return { pieces, width: Math.max(1, pieces.length) }
}

/** A new analyzer with a memory of its own. */
export function createAnalyzer(): Analyzer {
  return new StemmingAnalyzer()
}
