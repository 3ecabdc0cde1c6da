// A few typed words, or a command.

import { type Grade, graded } from '../grade.ts'
import type { ShortAnswer } from '../question.ts'
import { looksLikeCommand, sameCommand } from './command.ts'
import type { Kind } from './kind.ts'
import { sameOption } from './option.ts'
import { codeIn, compareAnswers, compareWords, ownWords, plainWords } from './words.ts'

// Longer answers cannot be compared word by word: they are open questions.
const MAX_WORDS = 8
const ANY_ORDER = /\s*\((?:(?:flags|options) )?in any order\)\s*$/i

function gradeWords(accepted: readonly string[], text: string, prompt: string): Grade {
  const said = plainWords(text)
  const asked = new Set(plainWords(prompt))
  const meant = accepted.map((answer) => {
    const expected = plainWords(answer)
    if (expected.length === 0) return { answer, comparison: compareAnswers(text, answer) }
    const own = ownWords(said, expected, prompt)
    // In a name of code every letter counts.
    if (codeIn(answer) !== undefined)
      return { answer, comparison: own.join('') === expected.join('') ? 'same' : 'different' }
    const comparison = compareWords(own, expected)
    // A word of the question is no slip of another.
    const isMeant = comparison === 'slip' && own.some((word) => asked.has(word) && !expected.includes(word))
    return { answer, comparison: isMeant ? 'different' : comparison }
  })
  if (meant.some(({ comparison }) => comparison === 'same')) return graded(1)
  const slip = meant.find(({ comparison }) => comparison === 'slip')
  return slip ? graded(1, [`It is spelt ${slip.answer}.`]) : graded(0)
}

export const shortAnswer: Kind<ShortAnswer> = {
  label: 'Short answer',
  input: 'words',
  read: ({ choices, answers, modelAnswer, keyIdeas }) => {
    if (choices.length > 0 || answers.length === 0 || modelAnswer !== undefined || keyIdeas.length > 0) return undefined
    const bare = answers.map((answer) => answer.replace(ANY_ORDER, ''))
    const codes = bare.map((answer) => codeIn(answer))
    const commands = codes.filter((code) => code !== undefined && looksLikeCommand(code))
    if (commands.length === bare.length) {
      const anyOrder = answers.some((answer) => ANY_ORDER.test(answer))
      return { kind: 'short-answer', accepted: commands.filter((code) => code !== undefined), command: { anyOrder } }
    }
    if (answers.some((answer) => plainWords(answer).length > MAX_WORDS)) return undefined
    return { kind: 'short-answer', accepted: bare }
  },
  choices: () => [],
  order: () => [],
  grade: ({ prompt, accepted, command }, response, grading) => {
    if (!('text' in response)) return graded(0)
    const all = [...accepted, ...(grading.accepted ?? [])]
    if (!command) return gradeWords(all, response.text, prompt)
    const { text } = response
    const isRight = (answer: string) => sameCommand(text, answer, command.anyOrder) || sameOption(text, answer, prompt)
    return graded(all.some(isRight) ? 1 : 0)
  },
  same: ({ command }, said, meant) =>
    command ? sameCommand(said, meant, command.anyOrder) : compareAnswers(said, meant) !== 'different',
  key: ({ accepted, command }) => {
    const [first = ''] = accepted
    if (!command) return first
    return `\`${first}\`${command.anyOrder ? ' (flags in any order)' : ''}`
  },
  accepted: ({ accepted }) => accepted,
  hint: ({ accepted: [first = ''], command }) => {
    const words = first.split(/\s+/).map((word) => [...word])
    const shape = words.map(([initial = '', ...rest]) => `${initial}${'·'.repeat(rest.length)}`)
    return { text: command ? `It has ${words.length} parts.` : shape.join(' ') }
  },
  isHeld: ({ accepted }, says) => accepted.some(says),
  answer: ({ accepted, command }) => (command ? { accepted, anyOrder: command.anyOrder } : accepted),
}
