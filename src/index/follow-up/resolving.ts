// What a question points back to, put into words: "how do I delete it" is how to delete the Pod that was spoken about.

import type { Referent } from '../answer.ts'
import { determiners, settings } from '../words/grammar.ts'
import { asksOfBeing } from './adjectives.ts'
import { beside, type Clause } from './clause.ts'
import type { Earlier } from './earlier.ts'
import type { Word } from './word.ts'

/** One of those that the answer listed: only it knows which. */
const ORDINAL = /^(?:first|second|third|fourth|fifth|last|next|previous)$/

/** Says what the pointing words point to. */
export function resolved(clause: Clause, pointers: readonly Word[], earlier: Earlier): string {
  let text = clause.text
  let context = ''
  for (const pointer of [...pointers].reverse()) {
    const put = replacement(clause, pointer, earlier)
    if ('context' in put) context = put.context
    else text = text.slice(0, put.from) + put.text + text.slice(put.to)
  }
  return context === '' ? text : beside(text, context)
}

type Put = { readonly context: string } | { readonly from: number; readonly to: number; readonly text: string }

function replacement(clause: Clause, pointer: Word, earlier: Earlier): Put {
  const at = clause.words.indexOf(pointer)
  const [before, after] = [clause.words[at - 1], clause.words[at + 1]]
  const { from, to, word } = pointer
  const referent = earlier.referent(numberOf(pointer))
  const aside: Put = { context: earlier.core }
  if (before && isDeed(pointer, before, after)) {
    return earlier.frame === '' ? aside : { from: before.from, to, text: deedIn(clause, pointer, earlier) }
  }
  if (!referent || /^(?:be|being)$/.test(after?.word ?? '') || /^(?:there|mine|ours)$/.test(word)) return aside
  if (/^(?:he|she|him|his|her)$/.test(word)) return { context: referent.text }
  // "How long does it take": to do it.
  if (after?.word === 'take' && clause.words[1]?.word === 'long' && !earlier.defines) return aside
  if (word === 'which') return { context: referent.text }
  if (/^ones?$/.test(word) && ORDINAL.test(before?.word ?? '')) return aside
  if (word === 'one' || word === 'ones') return oneOf(pointer, clause, before, referent)
  if (/^(?:its|their)$/.test(word))
    return { from, to, text: `${referent.text}${referent.text.endsWith('s') ? '’' : '’s'}` }
  if (/^(?:this|that|these|those)$/.test(word)) {
    if (pointer.kind === 'determiner') return theSame(clause, pointer, earlier) ?? { context: referent.text }
    if (!earlier.defines) return aside
  }
  return { from, to, text: referent.text }
}

/** "How do I do that", not "why does it fail". */
function isDeed({ word }: Word, before: Word, after: Word | undefined): boolean {
  const ends = after === undefined || after.apart || after.kind === 'preposition' || after.kind === 'function'
  return /^(?:it|this|that)$/.test(word) && /^(?:do|doing)$/.test(before.word) && ends
}

export function numberOf({ word }: Word): 'one' | 'many' | undefined {
  if (/^(?:it|its|this|that)$/.test(word)) return 'one'
  return /^(?:they|them|their|these|those|ones|which)$/.test(word) ? 'many' : undefined
}

/** What was to be done, in another setting where the question names one. */
function deedIn(clause: Clause, pointer: Word, earlier: Earlier): string {
  const elsewhere = clause.phrases.some(
    ({ tiedFrom, preposition = '' }) => tiedFrom > pointer.to && settings.has(preposition),
  )
  return elsewhere ? earlier.deedAnywhere : earlier.deed
}

/** "A facultative one" is of the kind, "which one" one of those that were named, "create one" the thing itself. */
function oneOf({ from, to }: Word, clause: Clause, before: Word | undefined, { text, plural, other }: Referent): Put {
  if (before?.word === 'which' || (other !== undefined && clause.words.some(({ word }) => word === 'other')))
    return { context: other === undefined ? text : `${other} and ${text}` }
  const kind = before?.kind === 'content' || before?.kind === 'determiner'
  // "Is Docker Hub one?"
  const said =
    asksOfBeing(clause.words) &&
    clause.words.every((word, at) => at === 0 || word.kind === 'content' || word.from === from)
  if (kind && !said) return { from, to, text: /\S*$/.exec(text)?.[0] ?? text }
  if (!plural) return { from, to, text }
  const some = determiners.has(text.split(' ', 1)[0]?.toLowerCase() ?? '') && !/ (?:and|or) /.test(text)
  return some ? { from, to, text: `one of ${text}` } : { context: text }
}

/** "That image", where an image was named. */
function theSame(clause: Clause, pointer: Word, earlier: Earlier): Put | undefined {
  const phrase = clause.phrases.find(({ from }) => from === pointer.from)
  const noun = phrase?.words.at(-1)?.word
  const text = noun === undefined ? undefined : earlier.called(noun)
  return phrase && text !== undefined ? { from: phrase.from, to: phrase.to, text } : undefined
}
