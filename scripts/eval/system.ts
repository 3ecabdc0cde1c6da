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

export function lectern(engine: Engine, name = 'lectern'): System {
  return {
    name,
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
const longestAnswer = 1500

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

/** Whether a citation of at most 60 lines overlaps a passage that answers. */
export function hits(citation: SystemAnswer['citations'][number], question: EvalQuestion): boolean {
  if (citation.endLine - citation.startLine + 1 > mostCitedLines) return false
  return question.gold.some(
    (gold) =>
      basename(citation.path).startsWith(gold.doc) && citation.startLine <= gold.end && citation.endLine >= gold.start,
  )
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
  const cited1 = counts && answer.citations.slice(0, 1).some((citation) => hits(citation, question))
  const cited3 = counts && answer.citations.slice(0, 3).some((citation) => hits(citation, question))
  return { question, answer, answerable, correct, cited1, cited3, both: correct && cited1, refused: !answer.answered }
}
