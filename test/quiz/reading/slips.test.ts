// Questions that are not quite written in the form: read as they were meant, and reported.

import { describe, expect, it } from 'vitest'
import { parseCourse } from '../../../src/course/parse.ts'
import { type Questions, readQuestions } from '../../../src/quiz/reading/read.ts'

const HEAD = '# Letters\n\n## E\n\nE is a vowel.\n\n## Review questions\n\n### What is E?\n'
/** The line below the question's heading. */
const FIRST = HEAD.split('\n').length

function read(lines: string): Questions {
  const bytes = new TextEncoder().encode(`${HEAD}${lines}\n`)
  return readQuestions(parseCourse({ id: 'x', hash: '', problems: [], files: [{ path: 'a.md', bytes }] }))
}

const said = ({ problems }: Questions) =>
  problems.map(({ severity, line, field, message }) => `${severity} ${(line ?? 0) - FIRST} ${field}: ${message}`)

describe('a label with a slip in it', () => {
  it.each([
    ['Answer: vowel\n\nExplanaton: misspelt', 2, 'explanation', { explanation: 'misspelt' }],
    ['Answer: vowel\nExplanaton: misspelt', 1, 'explanation', { explanation: 'misspelt' }],
    ['Answer: vowel\n\n**Explantion:** misspelt', 2, 'explanation', { explanation: 'misspelt' }],
    ['Answer: vowel\n\n**Explantion:**\n\nmisspelt', 2, 'explanation', { explanation: 'misspelt' }],
    ['Answer: vowel\n\nHnit: not a consonant', 2, 'hint', { hint: 'not a consonant' }],
    ['Anwser: vowel', 0, 'answer', {}],
    ['Answer: vowel\n\nSource: [E](#e)', 2, 'see', { see: 'a.md#e' }],
    [
      'Answer: vowel\nExplanation: A letter.\nRead on: [E](a.md#e)',
      2,
      'see',
      { see: 'a.md#e', explanation: 'A letter.' },
    ],
  ])('is read as it was meant: %j', (lines, line, field, rest) => {
    const found = read(lines)
    expect(found.questions).toEqual([expect.objectContaining({ kind: 'short-answer', accepted: ['vowel'], ...rest })])
    expect(said(found)).toEqual([
      expect.stringMatching(new RegExp(`^warning ${line} ${field}: Unexpected label ".+:".+, expected ".+:"`)),
    ])
  })

  it('is named where it stands twice: only the first is read', () => {
    const found = read('Answer: vowel\n\nAnswer: letter')
    expect(found.questions[0]).toMatchObject({ accepted: ['vowel'] })
    expect(said(found)).toEqual([expect.stringMatching(/^warning 2 answer: Unexpected second "Answer:".* a bar /)])
    expect(read('Answer: vowel | letter').problems).toEqual([])
  })

  it.each(['12-14 %', 'between 5 and 7', '1914–1918'])('is noted where it is a range: %s', (range) => {
    expect(said(read(`Answer: ${range}`))).toEqual([
      expect.stringContaining(`note -1 answer: Unexpected range "${range}"`),
    ])
  })

  it('is named where its tolerance may be meant in points', () => {
    expect(said(read('Answer: 70 ± 5 %'))).toEqual([expect.stringContaining('expected `70 % ± 5 %`')])
    expect(read('Answer: 70 % ± 5 %').problems).toEqual([])
  })

  it('is read right below choices', () => {
    const found = read('- [x] a vowel\n- [ ] a consonant\nExplanaton: misspelt\nSource: [E](#e)')
    expect(found.questions).toEqual([
      expect.objectContaining({
        choices: [
          { text: 'a vowel', correct: true },
          { text: 'a consonant', correct: false },
        ],
        explanation: 'misspelt',
        see: 'a.md#e',
      }),
    ])
    expect(found.problems).toHaveLength(2)
  })

  it('is text where the question has that label already', () => {
    const found = read('Answer:\nA vowel.\nHind: a deer.\n\nHint: not a consonant')
    expect(found.questions[0]).toMatchObject({ modelAnswer: 'A vowel.\nHind: a deer.', hint: 'not a consonant' })
    expect(found.problems).toEqual([])
  })

  it.each([
    'Answer:\nA vowel.\nExploration: of the world.\nNote: this stays.',
    'Read: [E](#e)\n\nAnswer: vowel',
    'Answer: vowel\n\nExplanation: So it is.\nSource: Wikipedia',
    'Answer: vowel\n\nExplanation: So it is.\nSource: [Wikipedia](https://example.org/e.md)',
    'Answer: vowel\n\nExplanation: So it is.\nFigure: [a picture](e.png)',
  ])('is not seen in %j', (lines) => {
    const found = read(lines)
    expect(found.problems).toEqual([])
    const question = JSON.stringify(found.questions)
    for (const word of ['Exploration', 'Note', 'Read', 'Source', 'Figure'].filter((one) => lines.includes(`${one}:`)))
      expect(question).toContain(`${word}:`)
  })
})

describe('a choice without a proper box', () => {
  it.each([
    ['- [x] a vowel\n- [] maybe', false, 'box of the choice "maybe"'],
    ['- [ ] a consonant\n- [ x ] maybe', true, 'box of the choice "maybe"'],
    ['- [ ] a consonant\n- [x]maybe', true, 'box of the choice "maybe"'],
    ['- [x] a vowel\n- maybe', false, 'choice "maybe" without a box'],
  ])('is read as it was meant: %j', (lines, correct, what) => {
    const found = read(lines)
    const [problem] = found.problems
    expect(problem?.message).toContain(what)
    expect(problem).toMatchObject({ severity: 'warning', line: FIRST + 1, field: 'choices' })
    // Of two choices that are not both right there is one right.
    expect(found.questions.flatMap((question) => ('choices' in question ? question.choices : []))).toContainEqual({
      text: 'maybe',
      correct,
    })
  })

  it('may begin with a link', () => {
    expect(read('- [x] [E](#e)\n- [ ] [x](#e)').problems).toEqual([])
  })

  it('is missed where all are right', () => {
    const found = read('- [x] a vowel\n- [x] a letter')
    expect(said(found)).toEqual([expect.stringMatching(/^warning -1 choices: Unexpected choices that are all right/)])
    expect(found.questions).toHaveLength(1)
  })
})

describe('an answer that says something else than was meant', () => {
  it.each(['Answer: 5 ± lots', 'Answer: 5 ± 1 ± 2', 'Answer: 5 +/- | 6'])('is reported: %s', (lines) => {
    expect(said(read(lines))).toEqual([
      expect.stringMatching(/^warning -1 answer: .+, expected one number and one tolerance/),
    ])
  })

  it.each(['Answer: A | | E', 'Answer: A || E', 'Answer: | A'])('has a blank beside a bar: %s', (lines) => {
    expect(said(read(lines))).toEqual([expect.stringMatching(/^warning 0 answer: Unexpected blank beside a bar/)])
  })

  it.each(['Answer: 5 ± 1 MB', 'Answer: A | E', 'Answer: `a || b`', 'Answer: `5 ± x`', 'Answer: plus or minus (±)'])(
    'is not seen in %s',
    (lines) => expect(read(lines).problems).toEqual([]),
  )
})

describe('a comment under a question', () => {
  it.each([
    ['id x2', 'id: Unexpected comment "id x2" of a question, expected "id: x2": it is read so.', 'x2'],
    ['id=x2', 'id: Unexpected comment "id=x2" of a question, expected "id: x2": it is read so.', 'x2'],
    [
      'id: x2, difficulty 3',
      'difficulty: Unexpected comment "difficulty 3" of a question, expected "difficulty: 3": it is read so.',
      'x2',
    ],
    ['id needed', 'id: Unexpected comment "id needed" of a question, expected "id: needed".', undefined],
    ['id:', 'id: Unexpected comment "id:" of a question, expected "id: …".', undefined],
    [
      'dificulty: 3',
      'dificulty: Unexpected field "dificulty" of a question, expected id, kind, difficulty.',
      undefined,
    ],
  ])('is reported: %s', (comment, message, id) => {
    const found = read(`<!-- ${comment} -->\nAnswer: vowel`)
    expect(found.problems.map(({ field, message }) => `${field}: ${message}`)).toEqual([message])
    if (id !== undefined) expect(found.questions[0]?.id).toBe(id)
    else expect(found.questions[0]?.id).toMatch(/^[\da-f]{16}$/)
  })

  it.each([
    'TODO: a better question',
    'Ada, 2026: is this right?',
    'prettier-ignore',
    'kind of hard',
    'asked: what is e',
  ])('is none of the bot’s business: %s', (comment) =>
    expect(read(`<!-- ${comment} -->\nAnswer: vowel`).problems).toEqual([]),
  )
})

describe('a number that may be meant as another', () => {
  it.each(['2.000', '2.000 kcal', '1.250 ± 10 g'])('is reported: %s', (answer) => {
    const found = read(`Answer: ${answer}`)
    expect(said(found)).toEqual([
      expect.stringMatching(/^warning -1 answer: .+ is read as [\d.]+ and may be meant as \d+,/),
    ])
  })

  it.each(['2.5', '1,250 g', '3.142', '0.500'])('is none: %s', (answer) =>
    expect(read(`Answer: ${answer}`).problems).toEqual([]),
  )
})

describe('a number that may be a name in figures', () => {
  it.each(['3.10', '10.0', '022'])('is noted: %s', (answer) => {
    expect(said(read(`Answer: ${answer}`))).toEqual([expect.stringMatching(/^note -1 answer: Unexpected noughts in/)])
  })

  it.each(['3.11', '10', '0', '0.5', '2.50 kg', '3.10 ± 0.05', '`3.10`'])('is none: %s', (answer) =>
    expect(read(`Answer: ${answer}`).problems).toEqual([]),
  )
})
