// What is compared: ways to get from a question to an answer with citations.

import { basename } from 'node:path'
import type { Citation } from '../../src/index/answer.ts'
import type { Engine } from '../../src/index/engine.ts'
import { quoteMarkdown } from '../../src/index/quote.ts'
import type { EvalQuestion } from './questions.ts'

/** One answer, as `lectern ask --jsonl` would print it. */
export interface SystemAnswer {
  readonly answered: boolean
  readonly confidence: number
  readonly answer: string
  readonly citations: readonly Pick<Citation, 'path' | 'startLine' | 'endLine'>[]
}

export interface System {
  readonly name: string
  ask(question: string): SystemAnswer
}

export function lectern(engine: Engine): System {
  return {
    name: 'lectern',
    ask(question) {
      const answer = engine.ask(question)
      return {
        answered: answer.status === 'answered',
        confidence: answer.confidence,
        answer: answer.status === 'answered' ? quoteMarkdown(answer.quote) : '',
        citations: answer.citations,
      }
    },
  }
}

const mostCitedLines = 60
export const longestAnswer = 1500

export interface Scored {
  readonly question: EvalQuestion
  readonly answer: SystemAnswer
  readonly answerable: boolean
  readonly correct: boolean
  readonly cited1: boolean
  readonly cited3: boolean
  readonly both: boolean
  readonly refused: boolean
}

type Place = SystemAnswer['citations'][number]

/** Whether lines of a file overlap a passage that answers. */
export function overlaps({ path, startLine, endLine }: Place, { gold }: EvalQuestion): boolean {
  return gold.some(({ doc, start, end }) => basename(path).startsWith(doc) && startLine <= end && endLine >= start)
}

/** The same of a citation, which has at most 60 lines. */
function hits(citation: Place, question: EvalQuestion): boolean {
  return citation.endLine - citation.startLine < mostCitedLines && overlaps(citation, question)
}

/** Whether one of the first citations is right. */
export function isCited({ citations }: SystemAnswer, question: EvalQuestion, most: number): boolean {
  return citations.slice(0, most).some((citation) => hits(citation, question))
}

const plain = (markdown: string) =>
  markdown
    .replace(/[*_`~|]+/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')

function holds(answer: string, question: EvalQuestion): boolean {
  const texts = [plain(answer), answer.replace(/\s+/g, ' ')]
  const found = question.answer_patterns.map((pattern) => texts.some((text) => new RegExp(pattern, 'i').test(text)))
  return question.all_of ? found.every(Boolean) : found.some(Boolean)
}

export function score(question: EvalQuestion, answer: SystemAnswer): Scored {
  const answerable = question.gold.length > 0
  const counts = answerable && answer.answered
  const correct = counts && answer.answer.length <= longestAnswer && holds(answer.answer, question)
  const cited1 = counts && isCited(answer, question, 1)
  const cited3 = counts && isCited(answer, question, 3)
  return { question, answer, answerable, correct, cited1, cited3, both: correct && cited1, refused: !answer.answered }
}
