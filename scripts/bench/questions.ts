// What is asked while the clock runs: students' questions on the course and its copies, headings turned into questions on
// a corpus that has no question set.

import { readQuestions } from '../eval/questions.ts'
import type { BenchCorpus } from './corpora.ts'
import { dialect } from './dialect.ts'
import type { Row } from './rows.ts'

const TUNE = new URL('../../test/questions/corpus-tune.jsonl', import.meta.url).pathname
const MOST = 100

/** How students ask about a thing. */
const shapes: readonly ((topic: string) => string)[] = [
  (topic) => topic,
  (topic) => `what is ${topic}?`,
  (topic) => `how do i use ${topic}`,
  (topic) => `Hi, I tried ${topic} but nothing happens. What am I missing?`,
  (topic) => `difference between ${topic} and the other one`,
]

/** Questions on a corpus, the same ones in every run. On a grown course each is asked in the words of one of its copies. */
export function questionsOn(corpus: BenchCorpus, rows: readonly Row[]): readonly string[] {
  if (corpus.name === 'hugo-docs') return aboutHeadings(rows)
  return readQuestions(TUNE).map(({ question }, position) => dialect(position % corpus.copies, corpus.copies)(question))
}

function aboutHeadings(rows: readonly Row[]): readonly string[] {
  const step = Math.max(1, Math.floor(rows.length / MOST))
  return rows
    .filter((_, position) => position % step === 0)
    .slice(0, MOST)
    .map(({ title }, position) => (shapes[position % shapes.length] ?? String)(title.split(' ').slice(-6).join(' ')))
}
