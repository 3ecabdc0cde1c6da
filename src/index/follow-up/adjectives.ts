// What something is said to be: "free" of "is Docker Desktop free". It is no part of the name before it.

import { beings, judgements } from '../words/grammar.ts'
import type { Word } from './word.ts'

/** Whether a question asks what is true of something, and so ends with that: "is …", "why are …". */
export function asksOfBeing(words: readonly Word[]): boolean {
  return beingAt(words) >= 0
}

/** Marks what something is said to be. Where verbs were marked before, they are none. */
export function withAdjectives(words: readonly Word[]): readonly Word[] {
  const from = saidFrom(words)
  if (from < 0) return words
  let to = from
  while (goesOn(words[to])) to++
  return words.map((word, at) =>
    at >= from && at < to && word.kind === 'content' && !word.known ? { ...word, kind: 'adjective' } : word,
  )
}

/** "Fast and free", "not very fast". */
function goesOn(word: Word | undefined): boolean {
  if (word === undefined || word.apart || beings.has(word.word)) return false
  return word.kind === 'content' || word.kind === 'function' || word.kind === 'joiner'
}

function beingAt(words: readonly Word[]): number {
  const at = words[0]?.word === 'why' ? 1 : 0
  const word = words[at]?.word ?? ''
  return beings.has(word) && !/^(?:what|who|where|how)'s$/.test(word) ? at : -1
}

/** Where it begins; -1 where nothing is said to be anything. */
function saidFrom(words: readonly Word[]): number {
  const being = beingAt(words)
  if (being < 0) return ofQuestion(words) ?? middleBeing(words)
  const first = words[being + 1]
  if (first === undefined || first.word === 'there') return -1
  if (first.kind === 'pronoun') return being + 2
  let end = being + 1
  while (words[end]?.kind === 'determiner') end++
  let [before, conjunct] = [end, end]
  for (; words[end] && (!words[end]?.apart || end === conjunct); end++) {
    if (words[end]?.kind === 'joiner') [before, conjunct] = [conjunct, end + 1]
    else if (words[end]?.kind !== 'content') break
  }
  const known = words.findLastIndex((word, at) => at < end && word.known)
  if (known >= 0) return known + 1
  const next = words[end]
  // "Is Docker Hub a registry", "are Docker images cached": the name ends where that begins.
  const ended = next?.kind === 'determiner' || next?.kind === 'verb' || next?.kind === 'pronoun'
  if (ended) return end
  // "Is MySQL fast and free": the name is that of the first.
  if (end - conjunct === 1 && conjunct - before >= 3) return conjunct - 2
  return end - conjunct >= 2 ? end - 1 : end
}

/** "How expensive is saffron?", "which is faster?", "what is better, butter or oil?" */
function ofQuestion(words: readonly Word[]): number | undefined {
  const [first, second, third, fourth] = words
  const asks = first?.word === 'which' || (first?.word === 'what' && judgements.has(third?.word ?? ''))
  if (asks && beings.has(second?.word ?? '')) return 2
  // Not "how images are made".
  const made = /(?:ed|en|de|lt)$/.test(words.at(-1)?.word ?? '')
  return first?.word === 'how' && second?.kind === 'content' && beings.has(third?.word ?? '') && fourth && !made
    ? 1
    : undefined
}

/** "My Pod is pending." */
function middleBeing(words: readonly Word[]): number {
  const at = words.findIndex(({ word, kind }, index) => {
    const before = words[index - 1]
    return (
      kind === 'function' &&
      beings.has(word) &&
      (before?.kind === 'content' || /^(?:it|they)$/.test(before?.word ?? ''))
    )
  })
  return at < 0 || words[at + 1]?.apart ? -1 : at + 1
}
