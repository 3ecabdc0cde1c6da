// What is done in a question, told by where a word stands: after who does it, before what it is done to.

import { auxiliaries, beings, doers, judgements, particles } from '../words/grammar.ts'
import { asksOfBeing } from './adjectives.ts'
import { isAspect, isPlural, type Kind, type Word } from './word.ts'

const OBJECTS: ReadonlySet<string> = new Set(['it', 'its', 'them', 'their', 'one', 'ones', 'this', 'these', 'those'])

/** Marks what is done. What is known to be named never is. */
export function withVerbs(words: readonly Word[]): Word[] {
  const marked = words.map((word) => ({ ...word }))
  const verb = (word: { kind: Kind } | undefined) => {
    if (word) word.kind = 'verb'
  }
  marked.forEach((word, at) => {
    const [before, after] = [marked[at - 1], marked[at + 1]]
    if (word.word === 'to') {
      const tied = before?.kind === 'content' && !isAspect(before.word) && !judgements.has(before.word)
      if (!tied && after?.kind === 'content' && !isDeed(before)) verb(after)
      else word.kind = 'preposition'
    }
    if (word.kind !== 'content' || word.known) return
    // "Set up minikube", and "boil eggs" where eggs are spoken of.
    if (isParticle(marked, at) || (at === 0 && after && (after.known || particles.has(after.word)))) verb(word)
    if (!word.apart && isDoer(marked, at - 1)) verb(word)
    if (before?.word === 'who') verb(word)
    // "Attach to it": a name has nothing to go to.
    const goes = after?.kind === 'preposition' || after?.word === 'to'
    if (at === 0 && goes && /^(?:it|them)$/.test(marked[2]?.word ?? '')) verb(word)
    if (before?.kind === 'joiner' && marked[at - 2]?.kind === 'verb') verb(word)
    const led =
      after && !after.apart && after.word !== 'that' && (after.kind === 'determiner' || OBJECTS.has(after.word))
    // "A facultative one" is named.
    const kindOfOne = before?.kind === 'determiner' && OBJECTS.has(after?.word ?? '')
    // "Give nginx a name."
    const given = before?.kind === 'verb' && !particles.has(before.word) && after?.kind === 'determiner'
    if (led && !kindOfOne && !given && !ofBeing(marked, at)) verb(word)
  })
  for (const [from, to] of doneBySomething(marked)) verb(lastDone(marked, from, to))
  if (marked.every(({ kind }) => kind !== 'verb' && kind !== 'function')) verb(stated(marked))
  marked.forEach((word, at) => {
    if (word.kind !== 'content' || word.known) return
    // "Keep running".
    if (marked[at - 1]?.kind === 'verb' && /..ing$/.test(word.word)) verb(word)
    if (isParticle(marked, at)) verb(word)
    // "If a container | fails"
    if (marked[at - 1]?.known && !word.apart && !asksOfBeing(marked)) verb(word)
  })
  return marked
}

/** "My container exits immediately", "my container keeps restarting". */
function stated(words: readonly Word[]): (Word & { kind: Kind }) | undefined {
  const at = words.findIndex(({ word }, index) => index > 2 && /ly$|..ing$/.test(word)) - 1
  const before = words[at]
  return words[0]?.kind === 'determiner' && before?.kind === 'content' && isPlural(before.word) ? before : undefined
}

/** "I want to run": what is wanted is the deed, not the wanting. */
function isDeed(word: Word | undefined): boolean {
  return word?.kind === 'verb' && !isAspect(word.word)
}

/** "Set up minikube", "back etcd up"; not "what does docker compose up do". */
function isParticle(words: readonly Word[], at: number): boolean {
  const [here, before] = [words[at], words[at - 1]]
  if (!here || !before || here.apart || !particles.has(here.word)) return false
  const behind = before.kind === 'content' || before.kind === 'pronoun'
  return before.kind === 'verb' || (behind && words.slice(0, at).some(({ kind }) => kind === 'verb'))
}

/** Who does what stands next: not the "it" of "stop it again" or of "is it possible". */
function isDoer(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  if (!doers.has(words[at]?.word ?? '') || beings.has(before?.word ?? '')) return false
  return before?.kind !== 'verb' && before?.kind !== 'preposition'
}

/** "Is a Pod a container?": what stands before the second article is named, not done. */
function ofBeing(words: readonly Word[], at: number): boolean {
  let first = at
  while (words[first - 1]?.kind === 'content' || words[first - 1]?.kind === 'determiner') first--
  return beings.has(words[first - 1]?.word ?? '') || words[first - 1]?.kind === 'preposition'
}

/** Runs of a doer and what it does: "the scheduler choose", "docker store images", "containers killed". */
function* doneBySomething(words: readonly Word[]): Generator<readonly [number, number]> {
  for (let at = 0; at < words.length; at++) {
    const word = words[at]?.word ?? ''
    if (!auxiliaries.has(word) && !beings.has(word)) continue
    let to = at + 1
    while (words[to] && (words[to]?.kind === 'content' || (to === at + 1 && words[to]?.kind === 'determiner'))) to++
    const from = words[at + 1]?.kind === 'determiner' ? at + 2 : at + 1
    // "What does Docker Compose do?", "does git stash pop delete the stash?"
    if (auxiliaries.has(words[to]?.word ?? '') || words[to]?.kind === 'verb') continue
    if (to - from >= 2 && (auxiliaries.has(word) || /(ed|en)$/.test(words[to - 1]?.word ?? ''))) yield [from, to]
  }
}

/** The last word that can be done by the first: an infinitive has no such ending, and an adverb only goes with it. */
function lastDone(words: Word[], from: number, to: number): Word | undefined {
  for (let at = to - 1; at > from; at--) {
    const { word = '', known = false } = words[at] ?? {}
    if (!known && !particles.has(word) && !/ly$|..ing$/.test(word) && !isPlural(word)) return words[at]
  }
  return undefined
}
