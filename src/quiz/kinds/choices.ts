// What single and multiple choice share: the order in which choices are shown, and reading what was picked.

import type { Response } from '../grade.ts'
import type { Choice } from '../question.ts'
import { shuffled } from '../shuffle.ts'

const STAYS_LAST =
  /^(all|none|both|neither|any|every one) (?:of )?(?:the )?(?:above|these|those|them|others?|answers|choices|options)\b/i
// "A and C", "both a) and b)": a choice that names others by letter only makes sense in the order written.
const NAMES_OTHERS = /^(?:both |only |neither )?\(?[a-h]\)?(?:, \(?[a-h]\)?)*,? (?:and|&|nor|or) \(?[a-h]\)?[.)]?$/i

/**
 * The order in which to show choices: position → index in the question. Decided by the seed alone; "all of the above"
 * and its like stay last, and a question whose choices name each other by letter keeps its order.
 */
export function choiceOrder(choices: readonly Choice[], seed: number): readonly number[] {
  const indices = choices.map((_, index) => index)
  const textOf = (index: number) => (choices[index]?.text ?? '').replaceAll(/[*_`]/g, '').trim()
  if (indices.some((index) => NAMES_OTHERS.test(textOf(index)))) return indices
  const last = indices.filter((index) => STAYS_LAST.test(textOf(index)))
  return [
    ...shuffled(
      indices.filter((index) => !last.includes(index)),
      seed,
    ),
    ...last,
  ]
}

/** The picked choices that exist, each once; empty for typed words. */
export function pickedOf(response: Response, count: number): readonly number[] {
  if (!('picked' in response)) return []
  return [...new Set(response.picked)].filter((index) => index < count)
}

/** Why the picked choices are wrong or right, and why a right one that was left out is right. */
export function whysOf(choices: readonly Choice[], picked: readonly number[]): readonly string[] {
  return choices.flatMap((choice, index) => {
    const shown = picked.includes(index) || choice.correct
    return shown && choice.why !== undefined ? [`${choice.text}: ${choice.why}`] : []
  })
}

/** The right choices, as a markdown list where there are several. */
export function rightChoices(choices: readonly Choice[]): string {
  const right = choices.filter((choice) => choice.correct).map((choice) => choice.text)
  return right.length === 1 ? (right[0] ?? '') : right.map((text) => `- ${text}`).join('\n')
}
