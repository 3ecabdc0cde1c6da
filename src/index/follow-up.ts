// "and how do I stop it?": a question that leans on the one before it, with that topic put back in.

import type { Topic } from './engine.ts'
import { readQuestion, type Wordstock } from './query.ts'
import { shapeOf } from './shape.ts'
import { isSmallTalk } from './words/small-talk.ts'

const leaning = /\b(it|its|that|this|they|them|those|these|one|ones|the same|there)\b/i
// "How do I …" begins a question of its own; "How?" alone does not.
const continuing = /^\W*((and|but|so|or|also|then|what about|how about|what if|why not|ok|okay)\b|(why|how|when)\W*$)/i

/** A follow-up that says what is to be done or told, not only of what. */
const asking = /\b(how(?! about)|why|when|where|who|which|do|does|can|should|to)\b/i
/** A question of so few words asks what they are. */
const fewConcepts = 2

/** The question with the topic's own words added; undefined where it stands by itself. */
export function takenWith(question: string, topic: Topic, stock: Wordstock): string | undefined {
  // "Thanks, that helped!" asks for no more of it.
  if (isSmallTalk(question)) return undefined
  const own = readQuestion(question, stock).concepts.filter((concept) => concept.known && concept.weight > 0.5)
  const leans = leaning.test(question) || continuing.test(question)
  if (!leans || own.length > 3) return undefined
  const before = readQuestion(topic.question, stock).concepts
  // "What is a Pod?" "And a Deployment?": the next of the same kind, which has nothing to do with the one before.
  const defined = shapeOf(topic.question) === 'definition' && before.length <= fewConcepts
  if (defined && own.length > 0 && !leaning.test(question) && !asking.test(question)) return undefined
  const said = new Set(own.map((concept) => concept.variants[0]?.number))
  const added = before
    .filter((concept) => concept.known && concept.weight > 0.5 && !said.has(concept.variants[0]?.number))
    .sort((a, b) => b.weight * b.rarity - a.weight * a.rarity)
    .map((concept) => concept.taken ?? concept.word)
  const words = [...new Set(added)].slice(0, 3)
  if (words.length === 0) return undefined
  return `${question.trim()} (${words.join(' ')})`
}
