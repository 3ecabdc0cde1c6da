// One right choice out of several.

import { graded } from '../grade.ts'
import type { SingleChoice } from '../question.ts'
import { shuffled } from '../shuffle.ts'
import { choiceOrder, pickedOf, rightChoices, whysOf } from './choices.ts'
import { CHOSEN, type Kind } from './kind.ts'

// True and false as other languages say it: choices of these are about a statement, which no section says so.
const TRUTHS = new Set(
  'yes no richtig falsch wahr unwahr ja nein vrai faux oui non verdadero falso cierto sí vero verdadeiro waar onwaar nee'.split(
    ' ',
  ),
)

export const singleChoice: Kind<SingleChoice> = {
  ...CHOSEN,
  label: 'Single choice',
  input: 'one',
  read: ({ choices }) =>
    choices.length > 1 && choices.filter((choice) => choice.correct).length === 1
      ? { kind: 'single-choice', choices }
      : undefined,
  choices: ({ choices }) => choices,
  order: ({ choices }, seed) => choiceOrder(choices, seed),
  grade: ({ choices }, response) => {
    const picked = pickedOf(response, choices.length)
    const [only, second] = picked
    const right = only !== undefined && second === undefined && choices[only]?.correct === true
    return graded(right ? 1 : 0, whysOf(choices, picked))
  },
  key: ({ choices }) => rightChoices(choices),
  hint: ({ choices }, seed) => {
    const wrong = choices.flatMap((choice, index) => (choice.correct ? [] : [index]))
    return wrong.length > 1 ? { wrong: shuffled(wrong, seed).slice(0, Math.floor(wrong.length / 2)) } : 'look-it-up'
  },
  isHeld: ({ choices }, says) =>
    choices.every(({ text }) => TRUTHS.has(text.trim().toLowerCase())) ||
    choices.every(({ text, correct }) => !correct || says(text)),
  answer: ({ choices }) => choices.find((choice) => choice.correct)?.text,
}
