// The words of a question that point back to what was said before it: "it", "that one", "there". Most of these words also
// have uses in which they point to nothing ("is there …", "how does one …"), or to what the question itself named.

import { auxiliaries, beings, joiners, judgements, lessons, settings } from '../words/grammar.ts'
import type { Clause, Phrase } from './clause.ts'
import type { Word } from './word.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const pointing = set('it its they them their that this those these one ones there he she him his her mine ours')
/** A new thought begins: what was named before it, is meant after it. */
const turns = set(
  'when if and or but so after before because while until once then how what why which who where without',
)
/** "This week" is ours, not one that was spoken about. */
const times = set('day week month year semester term time morning afternoon evening')
/** "Does it take long to …", "does it mean that …". */
const impersonal = set('take mean matter make help')
const ofThings = set('hard difficult easy safe dangerous good bad')
const beforeClause = set('to that if when for')

/** The pointing words of a question, in their order. */
export function pointersOf(clause: Clause): readonly Word[] {
  const { words } = clause
  return words.filter((word, at) => {
    if (word.word === 'which') return at === words.length - 1 && at > 0 && !namedBefore(clause, word)
    return pointing.has(word.word) && !isSpokenOf(words, at) && points(words, at) && !meantWithin(clause, word, at)
  })
}

/** "This or that", "its vs it's", "one or two": words as words, and numbers. */
function isSpokenOf(words: readonly Word[], at: number): boolean {
  const after = joiners.has(words[at + 1]?.word ?? '') ? words[at + 2] : undefined
  const before = joiners.has(words[at - 1]?.word ?? '') ? words[at - 2] : undefined
  return [after, before].some((other) => other !== undefined && isOfThem(other.word))
}

function isOfThem(word: string): boolean {
  return word === 'two' || pointing.has(word.replace(/'(?:s|re)$/, ''))
}

function points(words: readonly Word[], at: number): boolean {
  const [here, before, after] = [words[at], words[at - 1], words[at + 1]]
  // "Those who fought"
  if (after?.word === 'who' && !after.apart) return false
  switch (here?.word) {
    case 'it':
      // "Is it worth it?", "what time is it?"
      return before?.word !== 'worth' && words[at - 2]?.word !== 'time' && !isImpersonal(words, at)
    case 'there':
      return !beings.has(before?.word ?? '') && !beings.has(after?.word ?? '') && !/^exists?$/.test(after?.word ?? '')
    case 'one':
      // "How does one …", "one command", "one of the nodes", "one another".
      return (
        here.kind === 'pronoun' && !auxiliaries.has(before?.word ?? '') && !/^(?:of|another)$/.test(after?.word ?? '')
      )
    case 'that':
      // "A container that restarts", "does it mean that …", "is it true that …".
      return after === undefined || after.apart || (before?.kind !== 'content' && before?.kind !== 'adjective')
    case 'this':
      return !lessons.has(after?.word ?? '') && !times.has(after?.word ?? '')
    default:
      return true
  }
}

/** "Is it possible to …", "it is safe if …": of the case, not of a thing. */
function isImpersonal(words: readonly Word[], at: number): boolean {
  const next = words.slice(at + 1).map(({ word }) => word)
  if (impersonal.has(next[0] ?? '')) return next.slice(1, 3).some((word) => beforeClause.has(word))
  const [first = '', second = ''] = beings.has(next[0] ?? '') ? next.slice(1) : next
  if (first === 'called') return /^(?:when|if)$/.test(second)
  // "Is it hard to learn?": what is learnt is the thing itself.
  if (ofThings.has(first) && second === 'to' && words[at + 4] === undefined) return false
  const judged = judgements.has(first) || /er$/.test(first)
  return judged && (beforeClause.has(second) || /ing$/.test(second))
}

/** "How do I stop a container and remove it?": what the question has named itself. */
function meantWithin(clause: Clause, word: Word, at: number): boolean {
  const { words } = clause
  // "Which one is heavier, gold or lead?"
  if (words[at - 1]?.word === 'which' && words.some(({ kind }, index) => index > at && kind === 'joiner')) return true
  const named = namedBefore(clause, word)
  if (named === undefined) return false
  // "An annualised number from a quarterly one."
  const kind = words[at - 1]
  if (/^ones?$/.test(word.word) && kind?.kind === 'content') {
    // Not "is it slower than the other one", where something else is spoken about.
    return named.to < kind.from && words.slice(0, at).every((each) => each.kind !== 'pronoun')
  }
  // "Where does Docker keep its images?"
  if (/^(?:its|their)$/.test(word.word)) return true
  return words.some((each, index) => index <= at && each.from >= named.to && isTurn(each))
}

/** What was named before a word, other than as a mere setting ("in Docker, how do I …"). */
function namedBefore({ phrases }: Clause, word: Word): Phrase | undefined {
  return phrases.find(({ aspect, to, preposition = '' }) => !aspect && to < word.from && !settings.has(preposition))
}

function isTurn({ word, apart }: Word): boolean {
  return apart || turns.has(word)
}
