// Names for those who would rather not be named: two words, the same for the same person, each once in a class.

import { drawn, seedOf } from '../quiz/shuffle.ts'
import { ClassNames } from '../store/class-names.ts'
import type { Member } from '../store/members.ts'

const ADJECTIVES =
  'Amber Bold Brisk Bronze Calm Clever Coral Crimson Curious Daring Eager Early Gentle Golden Grey Happy Indigo Ivory Jade Keen Lively Lucky Mellow Merry Misty Nimble Noble Patient Quick Quiet Ruby Silver Steady Sunny Swift Teal Tidy Violet Warm Wise'.split(
    ' ',
  )
const ANIMALS =
  'Badger Beaver Bison Crane Curlew Dolphin Eagle Egret Falcon Ferret Finch Fox Gecko Heron Hare Ibex Ibis Jay Kestrel Lark Lynx Magpie Marten Mole Newt Otter Owl Panda Plover Puffin Quail Raven Robin Seal Shrew Stoat Swan Tern Vole Wren'.split(
    ' ',
  )

const NAMES = ADJECTIVES.flatMap((adjective) => ANIMALS.map((animal) => `${adjective} ${animal}`))

/** A pseudonym that none of the class is known by; a number is added where all words are taken. */
export function pseudonymFor(user: string, members: readonly Member[] = []): string {
  const names = new ClassNames(members)
  let first = ''
  for (const name of drawn(NAMES, seedOf(user))) {
    if (!names.isOfAnother(name, user)) return name
    first ||= name
  }
  let number = 2
  while (names.isOfAnother(`${first} ${number}`, user)) number += 1
  return `${first} ${number}`
}
