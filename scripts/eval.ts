// Measures the answers: ours next to plain MiniSearch on a question set, side by side in one run.
//
//   npm run eval                                       the project's own questions on corpus/ (the half kept to report)
//   npm run eval -- --questions FILE --corpus DIR      another set
//   npm run eval -- --misses | --refusal | --asked | --headings | --definitions | --copied | --wordings | --ablation
//   npm run eval -- --collections DIR                  nDCG@10 on test collections (folders of docs, queries, qrels)

import { loadCourse } from '../src/course/load.ts'
import { buildEngine } from '../src/index/build.ts'
import { ablation } from './eval/ablation.ts'
import { leaveOneOut } from './eval/asked.ts'
import { collections } from './eval/collections.ts'
import { copiedFound } from './eval/copied.ts'
import { definitionLines } from './eval/definitions.ts'
import { headingsFound } from './eval/headings.ts'
import { plainMiniSearch } from './eval/plain.ts'
import { questionsAbout } from './eval/questions.ts'
import { refusal, reliability } from './eval/refusal.ts'
import { foundLine, missLines, summaryTable } from './eval/report.ts'
import { lectern, score } from './eval/system.ts'
import { wordingsFound } from './eval/wordings.ts'
import { existingPath, scriptCommand } from './script-command.ts'

interface Values {
  readonly corpus: string
  readonly questions: string
  readonly collections?: string
  readonly misses?: boolean
  readonly refusal?: boolean
  readonly asked?: boolean
  readonly headings?: boolean
  readonly definitions?: boolean
  readonly copied?: boolean
  readonly wordings?: boolean
  readonly ablation?: boolean
}

const values: Values = scriptCommand('eval', 'Measures the answers, next to plain MiniSearch in the same run.')
  .option('--corpus <dir>', 'the folder of markdown', existingPath, 'corpus')
  .option('--questions <file>', 'the question set', existingPath, 'test/questions/corpus-report.jsonl')
  .option('--collections <dir>', 'test collections instead: folders of docs, queries and qrels', existingPath)
  .option('--misses', 'each question that was missed')
  .option('--refusal', 'what is answered when the sections that answer are taken away')
  .option('--asked', 'each noted phrase, asked without itself')
  .option('--headings', 'each section, asked for by its own heading')
  .option('--definitions', '"What is X?" for each X that a sentence defines')
  .option('--copied', 'words copied from the course')
  .option('--wordings', '"What is X?" asked in other words')
  .option('--ablation', 'what each part adds')
  .parse()
  .opts()

if (values.collections !== undefined) {
  for (const line of collections(values.collections)) console.log(line)
} else {
  const course = await loadCourse(values.corpus)
  const questions = questionsAbout(course, values.questions)
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
  if (values.headings) console.log(`\n${foundLine('Headings', headingsFound(course))}`)
  if (values.definitions) for (const line of definitionLines(course)) console.log(line)
  if (values.copied) console.log(`\n${foundLine('Copied words', copiedFound(course))}`)
  if (values.wordings) console.log(`\n${foundLine('Other words of asking', wordingsFound(course))}`)
  if (values.ablation) for (const line of ablation(course, questions)) console.log(line)
}
