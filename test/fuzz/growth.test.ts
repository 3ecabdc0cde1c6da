// Bounded growth: four times the input may take some four times the work, never sixteen times. The least of several runs
// in processor time is compared, so that a busy machine does not decide. Only in `npm run fuzz`.

import { describe, expect, it } from 'vitest'
import { renderMarkdown } from '../../src/bot/render/markdown.ts'
import { parseCourse } from '../../src/course/parse.ts'
import { buildEngine } from '../../src/index/build.ts'
import { looksLikeCommand } from '../../src/quiz/kinds/command.ts'
import { readQuantity } from '../../src/quiz/kinds/quantity.ts'
import { gradeResponse, KIND_NAMES, sameAnswer } from '../../src/quiz/kinds/table.ts'
import type { Question, QuestionKind } from '../../src/quiz/question.ts'
import { readQuestions } from '../../src/quiz/reading/read.ts'
import { readRoster } from '../../src/reports/roster.ts'
import { choices, sample } from '../quiz/kinds/sample.ts'
import { BOMBS } from './hostile.ts'
import { THOROUGH } from './runs.ts'

const read = (text: string) =>
  parseCourse({
    id: 'fuzz',
    files: [{ path: 'glossary.md', bytes: new Uint8Array(Buffer.from(text)) }],
    hash: '',
    problems: [],
  })

const grading = { findPassage: () => undefined }
const engine = buildEngine(read('# Boats\n\nA boat floats on water.\n\n# Knots\n\nA bowline neither slips nor jams.\n'))

/** Who reads what students type: questions of each kind, which the compiler asks for. */
const GRADED: Readonly<Record<QuestionKind, readonly Question[]>> = {
  'true-false': [sample({ kind: 'true-false', answer: true })],
  'single-choice': [sample({ kind: 'single-choice', choices: choices('*a', 'b') })],
  'multiple-choice': [sample({ kind: 'multiple-choice', choices: choices('*a', 'b') })],
  number: [
    sample({ kind: 'number', value: 7, tolerance: 0 }),
    sample({ kind: 'number', value: 7, tolerance: 1, unit: 'million MB', prompt: 'How many million MB of 10?' }),
  ],
  'short-answer': [
    sample({ kind: 'short-answer', accepted: ['symmetric keys'] }),
    sample({ kind: 'short-answer', accepted: ['docker ps -a'], command: { anyOrder: true } }),
  ],
  open: [
    sample({ kind: 'open', keyIdeas: ['it drifts sideways'] }),
    sample({
      kind: 'open',
      keyIdeas: [],
      modelAnswer: 'It drifts sideways, since nothing holds it. Then it capsizes.',
    }),
  ],
}

function grade(question: Question, text: string) {
  return [gradeResponse(question, { text }, grading), sameAnswer(question, { text }, { text: `${text} a` })]
}

/** Who is fed, and with how many signs at most: what Discord or the loader lets through. */
const EATERS: readonly (readonly [name: string, signs: number, eat: (text: string) => unknown])[] = [
  ['the reader and the questions', 8000, (text) => readQuestions(read(`# A\n\n${text}\n`))],
  ['the index', 8000, (text) => buildEngine(read(`# A\n\n${text}\n`))],
  ['front matter', 8000, (text) => read(`---\ntitle: ${text}\ntags: [${text}]\n---\n`)],
  ['a question to the engine', 4000, (text) => engine.ask(text)],
  ['what is typed into a search', 4000, (text) => engine.suggest(text, 25)],
  // Never the same text twice: it would be remembered.
  ['the renderer', 3000, (text) => renderMarkdown(`${text}\n\n${performance.now()}`, 4000)],
  ...KIND_NAMES.flatMap((kind) => GRADED[kind].map((one) => [`an answer: ${kind}`, 4000, (text: string) => grade(one, text)] as const)),
  ['a key', 4000, (text) => [readQuantity(text), looksLikeCommand(text)]],
  ['a roster', 8000, (text) => readRoster(`discord,ID\n${text}`)],
] // biome-ignore format: a table

/** What is opened many times, and what might or might not close it as often. */
const PAIRS = [
  ['[', '](x'], ['<details>\n', 'x'], ['**', 'x'], ['`', '``'], ['[a](', 'b'], ['![', ']'], ['(', ')'], ['<a href="', 'x'], ['| a ', '\n'],
  ['a@', '.'], ['- a\n\n  ', ''], ['> - ', ''], ['1 ', 'e'], ['a -', 'b'],
  ['```{note}\n', ''], ['!!! a\n', '    b\n'], ['[[a', ']]'], ['<Abc>\n', ''], ['{.a ', '}\n'], ['a\n: b\n\n', ''],
] as const // biome-ignore format: a list

/** What costs only in a file of some length: what is repeated, and how often. */
const FILES = [
  ['Heading\n-------\n\nSome text here.\n\n', 2000],
  ['# h\n\ntext\n\n', 4000],
  ['â€ x', 16_000],
  ['“â€ x', 16_000],
  ['A sentence. ', 8000],
  ['ein wort. ', 8000],
  ['句。', 30_000],
] as const // biome-ignore format: a list

/** Milliseconds of processor time: the least of `times` runs. */
function cost(eat: (text: string) => unknown, text: string, times: number): number {
  let least = Number.POSITIVE_INFINITY
  for (let run = 0; run < times; run += 1) {
    const start = process.cpuUsage()
    eat(text)
    const { user, system } = process.cpuUsage(start)
    least = Math.min(least, (user + system) / 1000)
  }
  return least
}

/** Says so where four times the text takes ten times the work, or more; measured again before it is believed. */
function steepness(eat: (text: string) => unknown, text: (times: number) => string, times: number): string | undefined {
  for (const runs of [1, 5]) {
    const [small, large] = [cost(eat, text(times / 4), runs), cost(eat, text(times), runs)]
    // Under this nobody can keep the others waiting, and the measure is noise.
    if (large < 60 || large < small * 10) return undefined
    if (runs > 1) return `${JSON.stringify(text(1))}: ${small.toFixed(0)} → ${large.toFixed(0)} ms`
  }
  return undefined
}

describe.skipIf(!THOROUGH)('work grows with the input, and no faster', () => {
  it.each(EATERS)('%s', (_, signs, eat) => {
    const steep = BOMBS.flatMap((unit) => {
      const found = steepness(eat, (times) => unit.repeat(times), Math.floor(signs / unit.length))
      return found === undefined ? [] : [found]
    })
    expect(steep).toEqual([])
  })

  it.each(FILES)('a file of %j', (unit, most) => {
    // Enough of damage that what is torn counts, too.
    const file = (text: string) => read(`# A\n\n${'â€™ '.repeat(6)}\n\n${text}\n`)
    expect(steepness(file, (times) => unit.repeat(times), most)).toBeUndefined()
  })

  it.each(EATERS)('%s, opened and never closed', (_, signs, eat) => {
    const steep = PAIRS.flatMap(([unit, end]) => {
      const text = (times: number) => unit.repeat(times) + end.repeat(times)
      const found = steepness(eat, text, Math.floor(signs / (unit.length + end.length)))
      return found === undefined ? [] : [found]
    })
    expect(steep).toEqual([])
  })
})
