// Measures the answers: ours next to plain MiniSearch on a question set, side by side in one run.
//
//   npm run eval                                       the project's own questions on corpus/ (the half kept to report)
//   npm run eval -- --questions FILE --corpus DIR      another set
//   npm run eval -- --misses | --refusal | --asked | --ablation
//   npm run eval -- --collections DIR                  nDCG@10 on test collections (folders of docs, queries, qrels)

import { parseArgs } from 'node:util'
import { loadCourse } from '../src/course/load.ts'
import { buildEngine } from '../src/index/build.ts'
import { ablation } from './eval/ablation.ts'
import { leaveOneOut } from './eval/asked.ts'
import { collections } from './eval/collections.ts'
import { plainMiniSearch } from './eval/plain.ts'
import { readQuestions } from './eval/questions.ts'
import { refusal, reliability } from './eval/refusal.ts'
import { missLines, summaryTable } from './eval/report.ts'
import { lectern, score } from './eval/system.ts'

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: 'corpus' },
    questions: { type: 'string', default: 'test/questions/corpus-report.jsonl' },
    collections: { type: 'string' },
    misses: { type: 'boolean', default: false },
    refusal: { type: 'boolean', default: false },
    asked: { type: 'boolean', default: false },
    ablation: { type: 'boolean', default: false },
  },
})

if (values.collections !== undefined) {
  for (const line of collections(values.collections)) console.log(line)
} else {
  const course = await loadCourse(values.corpus)
  const questions = readQuestions(values.questions)
  console.log(`${values.questions} on ${values.corpus}: ${questions.length} questions\n`)
  const systems = [lectern(buildEngine(course)), plainMiniSearch(course, false), plainMiniSearch(course, true)]
  const results = systems.map((system) => ({
    name: system.name,
    rows: questions.map((question) => score(question, system.ask(question.question))),
  }))
  for (const line of summaryTable(results)) console.log(line)
  const ours = results[0]?.rows ?? []
  for (const line of reliability(ours)) console.log(line)
  if (values.misses) for (const line of missLines(ours)) console.log(line)
  if (values.refusal) for (const line of refusal(course, questions)) console.log(line)
  if (values.asked) for (const line of leaveOneOut(course, questions)) console.log(line)
  if (values.ablation) for (const line of ablation(course, questions)) console.log(line)
}
