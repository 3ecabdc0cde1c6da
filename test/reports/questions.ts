// One question of each kind, with every character in it that some format treats as its own.

import type { Question } from '../../src/quiz/question.ts'

const NASTY = 'a = b ~ c # d { e } f : g \\ h "i" <b>j</b>\tk'

const base = {
  contentHash: 'h',
  path: 'module/one.md',
  startLine: 3,
  endLine: 9,
  headings: ['One', 'Isolation'],
  module: 'One / two',
  tags: ['linux kernel'],
  difficulty: 2,
  origin: 'review',
} as const

export const ONE_OF_EACH: readonly Question[] = [
  {
    ...base,
    id: 'single',
    kind: 'single-choice',
    prompt: `Which one? ${NASTY}\n\n\`\`\`sh\ndocker run --rm {x}\n\n# a comment\n\`\`\``,
    explanation: `Because ${NASTY}`,
    choices: [
      { text: 'Namespaces', correct: false, why: 'They limit what it sees: not how much.' },
      { text: `Control groups ${NASTY}`, correct: true },
      { text: '50% of `{{ all }}`', correct: false },
    ],
  },
  {
    ...base,
    id: 'multiple',
    kind: 'multiple-choice',
    prompt: 'Which of these?',
    choices: [
      { text: 'One', correct: true, why: 'Yes.' },
      { text: 'Two', correct: true },
      { text: 'Three', correct: true },
      { text: 'Four', correct: false, why: 'No.' },
    ],
  },
  {
    ...base,
    id: 'true',
    kind: 'true-false',
    prompt: 'Is it so?',
    answer: true,
    explanation: 'In short, so.',
    why: { false: 'It is: see above.' },
  },
  { ...base, id: 'false', kind: 'true-false', prompt: 'Is it not?', answer: false },
  {
    ...base,
    id: 'short',
    kind: 'short-answer',
    prompt: 'Which command?',
    accepted: ['docker ps -a', 'docker ps --all'],
  },
  { ...base, id: 'number', kind: 'number', prompt: 'How much?', value: 512, tolerance: 1, unit: 'MB' },
  {
    ...base,
    id: 'open',
    kind: 'open',
    prompt: 'Why?',
    modelAnswer: 'Since {it} is so.',
    keyIdeas: ['first', 'second'],
  },
]
