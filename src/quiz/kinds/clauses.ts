// The clauses of a text, and which of their words are denied: "do not limit" says the opposite of "limit".

import { stemmer } from 'stemmer'
import { plainWords } from './words.ts'

export interface Term {
  readonly stem: string
  readonly denied: boolean
}

export interface Clause {
  readonly terms: readonly Term[]
  /** How often it says "not", "no" and the like. */
  readonly denials: number
  /** Whether it keeps off what it names without denying it: "keep secrets out of layers". */
  readonly isWary: boolean
}

const ENDS =
  /[.,:](?=\s|$)|[;!?()\n–—]|\s-\s|\b(?:but|because|since|so|whereas|while|although|though|when|if|until|unless|which)\b/i
const DENIES =
  /^(?:not|never|nor|cannot|hardly|(?:is|are|do|doe|does|did|wo|ca|could|would|should|ha|has|have|had|was|were|need|must)nt)$/
const LACKS = new Set(['no', 'without', 'non'])
const DENIES_ALL = new Set(['neither', 'none', 'nobody', 'nothing'])
// "Not only this but also that" denies neither.
const ADDS = new Set(['only', 'just', 'necessarily'])
const WARY = new Set(
  'avoid away behind fail forbid free instead lack miss missing out outside prevent rather stop stopped unable'.split(
    ' ',
  ),
)
// "No stable address": what is lacking has a word or two.
const LACKING = 2

function clauseOf(text: string, isEmpty: (word: string) => boolean): Clause {
  const words = plainWords(text)
  const deniesAll = words.some((word) => DENIES_ALL.has(word))
  const terms: Term[] = []
  let denied = 0
  words.forEach((word, index) => {
    if (DENIES.test(word)) denied = ADDS.has(words[index + 1] ?? '') ? 0 : Number.POSITIVE_INFINITY
    else if (LACKS.has(word)) denied = LACKING
    else if (word === 'and') denied = 0
    else if (!isEmpty(word)) {
      terms.push({ stem: stemmer(word), denied: deniesAll || denied > 0 })
      denied--
    }
  })
  const denials = words.filter((word) => DENIES.test(word) || LACKS.has(word) || DENIES_ALL.has(word)).length
  return { terms, denials, isWary: words.some((word) => WARY.has(word)) }
}

/** @param isEmpty words that carry no meaning of their own */
export function clausesOf(text: string, isEmpty: (word: string) => boolean): readonly Clause[] {
  return text
    .split(ENDS)
    .map((part) => clauseOf(part, isEmpty))
    .filter(({ terms }) => terms.length > 0)
}
