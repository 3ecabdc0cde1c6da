// How much a word of a question says about its topic. What is known of how people speak is known of English: in other
// languages every word says as much as it is rare.

import type { Lexicon } from '../lexicon.ts'
import { ASKING_WORDS } from './asking.ts'
import { isChatter } from './chatter.ts'
import { spokenRank, spokenShare } from './spoken.ts'

/** Whether people say a word to ask, whatever they ask about. */
export function isAsking(word: string, lang: string): boolean {
  return lang === 'en' && (ASKING_WORDS.has(word) || isChatter(word, lang))
}

/** The words of asking (explain, difference, command) point at the shape of an answer, hardly at its topic. */
const ASKING_WEIGHT = 0.5
/** So much more frequent than in speech a word must be to count as half topical; 1 to 8 were alike. */
const USUAL = 2
/** What everybody says and the course does not, is small talk around the question. */
const CHAT_WEIGHT = 0.2
/** The thousand most frequent words make up four fifths of what is said. */
const SMALL_TALK_RANK = 1000

/** 0 to 1. @param own number of the course's term for it; undefined where the course does not know it */
export function topicality(
  said: string,
  own: number | undefined,
  { lexicon, lang }: { readonly lexicon: Lexicon; readonly lang: string },
): number {
  if (lang !== 'en') return 1
  if (isAsking(said, lang)) return ASKING_WEIGHT
  if (own === undefined) return unknownTopicality(spokenRank(said))
  // Weirdness (Ahmad and others, 1999): how much more often the course uses the word than people do.
  const weirdness = lexicon.share(own) / spokenShare(said)
  return CHAT_WEIGHT + (1 - CHAT_WEIGHT) * (weirdness / (weirdness + USUAL))
}

/** A word that the course does not know: the rarer in speech, the more it is a topic of its own. Zipf's law: logarithmic. */
function unknownTopicality(rank: number | undefined): number {
  if (rank === undefined) return 1
  const rareness = Math.log(rank / SMALL_TALK_RANK) / Math.log(25_000 / SMALL_TALK_RANK)
  return CHAT_WEIGHT + (1 - CHAT_WEIGHT) * Math.min(1, Math.max(0, rareness))
}
