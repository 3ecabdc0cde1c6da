// Any number of right choices.

import { graded } from '../grade.ts'
import type { MultipleChoice } from '../question.ts'
import { choiceOrder, pickedOf, rightChoices, whysOf } from './choices.ts'
import { CHOSEN, type Kind } from './kind.ts'

export const multipleChoice: Kind<MultipleChoice> = {
  ...CHOSEN,
  label: 'Multiple choice',
  input: 'many',
  read: ({ choices }) =>
    choices.filter((choice) => choice.correct).length > 1 ? { kind: 'multiple-choice', choices } : undefined,
  choices: ({ choices }) => choices,
  order: ({ choices }, seed) => choiceOrder(choices, seed),
  // Share of the right ones ticked less share of the wrong ones ticked: ticking all, or at random, earns nothing.
  grade: ({ choices }, response) => {
    const picked = pickedOf(response, choices.length)
    const right = choices.filter((choice) => choice.correct).length
    const wrong = choices.length - right
    const hits = picked.filter((index) => choices[index]?.correct).length
    const score = hits / right - (wrong === 0 ? 0 : (picked.length - hits) / wrong)
    return graded(Math.max(0, score), whysOf(choices, picked))
  },
  key: ({ choices }) => rightChoices(choices),
  hint: ({ choices }) => ({ text: `${choices.filter((choice) => choice.correct).length} of them are right.` }),
  isHeld: ({ choices }, says) => choices.every(({ text, correct }) => !correct || says(text)),
  answer: ({ choices }) => choices.filter((choice) => choice.correct).map((choice) => choice.text),
}
