// Names for those who would rather not be named: two words, the same for the same person, each once in a class.

import { drawn, seedOf } from '../quiz/shuffle.ts'

const ADJECTIVES =
  'Amber Bold Brisk Bronze Calm Clever Coral Crimson Curious Daring Eager Early Gentle Golden Grey Happy Indigo Ivory Jade Keen Lively Lucky Mellow Merry Misty Nimble Noble Patient Quick Quiet Ruby Silver Steady Sunny Swift Teal Tidy Violet Warm Wise'.split(
    ' ',
  )
const ANIMALS =
  'Badger Beaver Bison Crane Curlew Dolphin Eagle Egret Falcon Ferret Finch Fox Gecko Heron Hare Ibex Ibis Jay Kestrel Lark Lynx Magpie Marten Mole Newt Otter Owl Panda Plover Puffin Quail Raven Robin Seal Shrew Stoat Swan Tern Vole Wren'.split(
    ' ',
  )

const NAMES = ADJECTIVES.flatMap((adjective) => ANIMALS.map((animal) => `${adjective} ${animal}`))

/** A pseudonym that is not taken yet; a number is added where all words are. */
export function pseudonymFor(user: string, taken: ReadonlySet<string | undefined>): string {
  let first = ''
  for (const name of drawn(NAMES, seedOf(user))) {
    if (!taken.has(name)) return name
    first ||= name
  }
  let number = 2
  while (taken.has(`${first} ${number}`)) number += 1
  return `${first} ${number}`
}
