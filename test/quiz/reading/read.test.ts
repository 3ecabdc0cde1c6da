import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadCourse } from '../../../src/course/load.ts'
import { questionJson } from '../../../src/quiz/json.ts'
import { answerOf, choicesOf } from '../../../src/quiz/kinds/table.ts'
import type { Question } from '../../../src/quiz/question.ts'
import { type Questions, readQuestions } from '../../../src/quiz/reading/read.ts'

const FIXTURES = new URL('../../fixtures/quiz/', import.meta.url).pathname
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-quiz-'))
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function read(file: string): Promise<Questions> {
  cpSync(join(FIXTURES, file), join(folder, file))
  return readQuestions(await loadCourse(folder))
}

function starting(questions: readonly Question[], words: string): Question {
  const found = questions.filter((question) => question.prompt.startsWith(words))
  expect(found, words).toHaveLength(1)
  const [question] = found
  if (!question) throw new Error(words)
  return question
}

describe('readQuestions', () => {
  it('finds every question once, and no rhetoric, drawing or navigation', async () => {
    const { questions, problems } = await read('forms.md')
    expect(problems).toEqual([])
    expect(questions.map(({ kind, startLine }) => [kind, startLine])).toEqual([
      ['open', 24],
      ['open', 42],
      ['number', 46],
      ['single-choice', 51],
      ['true-false', 61],
      ['multiple-choice', 66],
      ['short-answer', 73],
      ['short-answer', 76],
      ['number', 79],
      ['open', 83],
      ['open', 95],
      ['single-choice', 96],
      ['open', 99],
      ['open', 105],
    ])
  })

  it('reads German, French and Spanish labels, and keeps their answers from being quoted', async () => {
    const { questions, problems } = await read('german.md')
    expect(problems).toEqual([])
    expect(questions.map(({ kind }) => kind)).toEqual([
      'short-answer',
      'number',
      'open',
      'short-answer',
      'short-answer',
    ])
    expect(starting(questions, 'Wie viele Segel').explanation).toBe('Ein Großsegel und ein Vorsegel.')
    expect(starting(questions, 'Warum')).toMatchObject({
      keyIdeas: ['er hält das Boot aufrecht', 'er verringert die Abdrift'],
      hint: 'Denke an den Wind.',
    })
    expect(starting(questions, '¿Qué mantiene')).toMatchObject({ accepted: ['la quilla'] })
    const { documents } = await loadCourse(folder)
    const content = documents.flatMap(({ sections }) => sections).filter(({ role }) => role === 'content')
    expect(JSON.stringify(content.map(({ blocks }) => blocks))).not.toMatch(/Antwort|Réponse|Respuesta/)
  })

  it('reads the review form with why, explanation, source and fields', async () => {
    const { questions } = await read('forms.md')
    expect(starting(questions, 'Which body pulls `most`')).toMatchObject({
      id: 'tide-moon',
      kind: 'single-choice',
      difficulty: 1,
      choices: [
        { text: 'The sun', correct: false, why: 'It is heavier, but far away.' },
        { text: 'The moon', correct: true },
        { text: 'All of the above', correct: false },
      ],
      explanation: 'The moon is near.',
      see: 'forms.md#rhetoric',
      origin: 'review',
      endLine: 59,
    })
    expect(starting(questions, 'A spring tide')).toMatchObject({
      answer: false,
      why: { false: 'It comes twice a month.' },
    })
    expect(starting(questions, 'Which of these')).toMatchObject({ hint: 'one is a fruit.' })
    expect(starting(questions, 'Which instrument')).toMatchObject({ accepted: ['tide gauge', 'mareograph'] })
    expect(starting(questions, 'How do you read')).toMatchObject({
      accepted: ['gauge --read noon --range'],
      command: { anyOrder: true },
    })
    expect(starting(questions, 'How high is')).toMatchObject({ value: 16.3, tolerance: 0.2, unit: 'm', difficulty: 3 })
    expect(starting(questions, 'Why do tides')).toMatchObject({
      modelAnswer: 'Water has inertia, and coasts hold it back.',
      keyIdeas: ['inertia of the water', 'friction at coasts'],
    })
  })

  it('reads the forms of other tools', async () => {
    const { questions } = await read('forms.md')
    const lab = starting(questions, 'How high was the water')
    expect(lab).toMatchObject({ kind: 'open', see: 'forms.md#lab-1-measuring' })
    const { answer } = questionJson(lab)
    expect(answer).toMatch(/gauge --read noon[\s\S]*4\.2 metres/)
    expect(answer).not.toContain('Unrelated')
    expect(starting(questions, 'What is a neap tide?')).toMatchObject({ explanation: 'It comes at half moon.' })
    expect(starting(questions, 'How many high tides')).toMatchObject({ value: 2 })
    expect(starting(questions, 'Where is the range')).toMatchObject({ kind: 'single-choice' })
    expect(starting(questions, 'What is slack water?')).toMatchObject({
      modelAnswer: 'The moment when the stream turns.',
    })
    expect(starting(questions, 'What is an ebb?')).toMatchObject({ modelAnswer: 'The falling tide.' })
    expect(starting(questions, 'Explain what')).not.toHaveProperty('modelAnswer')
  })

  it('keeps ids when other lines change, and changes the content hash with the answer', async () => {
    const one = (await read('forms.md')).questions
    const { questions: two } = await read('forms.md')
    expect(two.map(({ id }) => id)).toEqual(one.map(({ id }) => id))
    expect(new Set(one.map(({ id }) => id)).size).toBe(one.length)
  })

  it('reports every fault at once and keeps the other questions', async () => {
    const { questions, problems } = await read('faults.md')
    expect(questions.map(({ prompt }) => prompt)).toEqual(['Same id?', 'Same id again?', 'Wrong kind?'])
    expect(problems.map(({ line, field, severity }) => [line, field, severity])).toEqual([
      [5, 'choices', 'error'],
      [13, 'colour', 'warning'],
      [13, 'see', 'warning'],
      [13, 'id', 'error'],
      [13, 'difficulty', 'warning'],
      [18, 'kind', 'error'],
      [22, 'choices', 'error'],
    ])
    expect(problems[3]?.other).toEqual({ path: 'faults.md', line: 9 })
  })
})

describe('derived questions', () => {
  it('come from definition tables and lists only, with choices of the same table', async () => {
    const { questions } = await read('definitions.md')
    expect(questions.every(({ origin, kind }) => origin === 'derived' && kind === 'single-choice')).toBe(true)
    const bowline = starting(questions, 'Bends and hitches: which knot is described here?\n\n> Makes a fixed loop')
    expect(bowline).toMatchObject({ see: 'definitions.md#bends-and-hitches', startLine: 7 })
    expect(questions.filter(({ headings }) => headings.at(-1) === 'Cleats')).toEqual([])
    expect(questions.filter(({ headings }) => headings.at(-1) === 'Summary')).toHaveLength(4)
    starting(questions, 'Knots, summary: what is described here?\n\n> Keeps the end')
  })

  it('leave out a description that gives its term away', async () => {
    const { questions } = await read('definitions.md')
    expect(questions.some(({ prompt }) => prompt.includes('Any knot'))).toBe(false)
  })
})

describe('derived questions that could be guessed', () => {
  const answersUnder = ({ questions }: Questions, heading: string) =>
    questions.filter(({ headings }) => headings.at(-1) === heading).map((question) => answerOf(question))

  it('are not made of reasons, which overlap, nor of the facts of one thing', async () => {
    const found = await read('guessable.md')
    expect(answersUnder(found, 'Why splice')).toEqual([])
    expect(answersUnder(found, "Ship's data")).toEqual([])
  })

  it('are left out where the heading names the term alone, or the description is nothing but code', async () => {
    expect(answersUnder(await read('guessable.md'), 'Anchor terms')).toEqual(['Kedge', 'Warp', 'Snubber', 'Catenary'])
  })

  it('are left out where a part of the term tells it, and where another document has asked the same', async () => {
    const found = await read('guessable.md')
    expect(answersUnder(found, 'Sailmaking')).toEqual(['Palm', 'Fid', 'Needle', 'Beeswax', 'Bench hook'])
    expect(answersUnder(found, 'Sailmaking again')).toEqual(['Awl', 'Heaver', 'Rubber'])
  })

  it('do not offer what the description names, where there is another choice', async () => {
    const { questions } = await read('guessable.md')
    const palm = questions.find(({ prompt }) => prompt.includes('Pushes the needle'))
    expect(palm && choicesOf(palm)).not.toContain('Needle')
  })
})

describe('lettered choices', () => {
  it('are told right by the letter that the answer names', async () => {
    const { questions, problems } = await read('lettered.md')
    expect(problems).toEqual([])
    const seen = questions.map((question) => [
      question.prompt,
      'choices' in question
        ? question.choices.map(({ text, correct }) => (correct ? `*${text}` : text))
        : question.kind,
    ])
    expect(seen).toEqual([
      ['Which knot makes a fixed loop?', ['*Bowline', 'Clove hitch', 'Sheet bend']],
      ['Which of these join two ropes?', ['*Sheet bend', 'Cleat hitch', '*Carrick bend']],
      ['Which rope floats?', ['*Polypropylene', 'Nylon']],
      ['Which vitamin is sung about?', ['It is a rope', '*It is none']],
      ['What is a vitamin? Answer below.', 'short-answer'],
    ])
  })
})

describe('answers that are folded away', () => {
  it('are read with their label or without, on lines of their own or inside of the HTML', async () => {
    const { questions, problems } = await read('folded.md')
    expect(problems).toEqual([])
    expect(questions).toMatchObject([
      { prompt: 'Which knot makes a fixed loop?', kind: 'short-answer', accepted: ['bowline'] },
      {
        prompt: 'Which knot joins two ropes?',
        accepted: ['sheet bend', 'becket bend'],
        explanation: 'It holds ropes of unequal thickness.',
      },
      { prompt: 'Which knot holds a fender?', accepted: ['clove hitch'], startLine: 23, endLine: 25 },
      { prompt: 'Which knot stops a rope?', kind: 'open', modelAnswer: 'Figure eight.', hint: 'A digit.' },
    ])
  })
})
