// A statement that holds or does not.

import { graded } from '../grade.ts'
import type { Choice, TrueFalse } from '../question.ts'
import { pickedOf } from './choices.ts'
import { CHOSEN, type Kind } from './kind.ts'

type Pair = readonly [yes: string, no: string]

const pairs = (words: string): readonly Pair[] =>
  words.split(' ').map((pair) => {
    const [yes = '', no = ''] = pair.split('/')
    return [yes, no]
  })

/** What says of a statement whether it holds, by language; the first pair is that of a language's schoolbooks. */
const TRUTHS: Readonly<Record<string, readonly Pair[]>> = {
  en: pairs('true/false'),
  de: pairs('richtig/falsch wahr/falsch'),
  es: pairs('verdadero/falso'),
  fr: pairs('vrai/faux'),
  it: pairs('vero/falso'),
  nl: pairs('waar/onwaar'),
  pt: pairs('verdadeiro/falso'),
}
const WORDS = [
  ...Object.values(TRUTHS).flat(),
  ...pairs('yes/no right/wrong ja/nein ja/nee sí/no si/no oui/non sì/no sim/não correcto/incorrecto certo/errado'),
]

/** The pair of which an answer is one word: that of the document's language before all others. */
function pairOf(word: string, lang = 'en'): Pair | undefined {
  return [...(TRUTHS[lang] ?? []), ...Object.values(TRUTHS).flat()].find((pair) => pair.includes(word))
}

const capital = (word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`

const TRUTH = { true: 'True', false: 'False' }

/** Elsewhere a letter is an answer like any other. */
const ASKS_FOR_TRUTH = /\btrue\s*(?:or|\/)\s*false\b|\bT\s*\/\s*F\b/i

/** Whether two choices are a pair such as True and False, in either order; the truth of the first, if so. */
function truthOfFirst(first: string, second: string): boolean | undefined {
  const [one, two] = [first, second].map((text) =>
    text
      .replaceAll(/[*_`.]/g, '')
      .trim()
      .toLowerCase(),
  )
  if (WORDS.some(([yes, no]) => one === yes && two === no)) return true
  if (WORDS.some(([yes, no]) => one === no && two === yes)) return false
  return undefined
}

function choiceOf(text: string, correct: boolean, why: string | undefined): Choice {
  return { text, correct, ...(why === undefined ? {} : { why }) }
}

export const trueFalse: Kind<TrueFalse> = {
  ...CHOSEN,
  label: 'True or false',
  input: 'one',
  read: ({ prompt, choices, answers }, lang) => {
    const [first, second, third] = choices
    if (first && second && !third && first.correct !== second.correct) {
      const truth = truthOfFirst(first.text, second.text)
      if (truth === undefined) return undefined
      const [yes, no] = truth ? [first, second] : [second, first]
      const why = {
        ...(yes.why === undefined ? {} : { true: yes.why }),
        ...(no.why === undefined ? {} : { false: no.why }),
      }
      const words = { true: yes.text, false: no.text }
      return {
        kind: 'true-false',
        answer: yes.correct,
        ...(/^\W*true\W*$/i.test(yes.text) ? {} : { words }),
        ...((yes.why ?? no.why) ? { why } : {}),
      }
    }
    const [only, other] = answers
    if (choices.length > 0 || only === undefined || other !== undefined) return undefined
    const word = only.toLowerCase().replace(/\.$/, '')
    const pair = pairOf(word, lang)
    if (pair) {
      const [yes, no] = pair
      const words = { true: capital(yes), false: capital(no) }
      return { kind: 'true-false', answer: word === yes, ...(yes === 'true' ? {} : { words }) }
    }
    const isInitial = (word === 't' || word === 'f') && ASKS_FOR_TRUTH.test(prompt)
    return isInitial ? { kind: 'true-false', answer: word === 't' } : undefined
  },
  choices: ({ answer, words = TRUTH, why }) => [
    choiceOf(words.true, answer, why?.true),
    choiceOf(words.false, !answer, why?.false),
  ],
  order: () => [0, 1],
  grade: ({ answer, why }, response) => {
    const [picked, second] = pickedOf(response, 2)
    const said = second === undefined && picked !== undefined ? picked === 0 : undefined
    const notes = [
      said === true ? why?.true : why?.false,
      said === answer ? undefined : answer ? why?.true : why?.false,
    ]
    return graded(
      said === answer ? 1 : 0,
      [...new Set(notes)].filter((note) => note !== undefined),
    )
  },
  key: ({ answer, words = TRUTH }) => (answer ? words.true : words.false),
  hint: () => 'look-it-up',
  // No text says of a statement that it is false.
  isHeld: () => true,
  answer: ({ answer }) => answer,
}
