// Measures the answers: ours next to plain MiniSearch on a question set, side by side in one run.
//
//   npm run eval                                       the project's own questions on corpus/ (the half kept to report)
//   npm run eval -- --questions FILE --corpus DIR      another set
//   npm run eval -- --misses | --refusal | --asked | --headings | --definitions | --copied | --wordings | --ablation
//   npm run eval -- --collections DIR                  nDCG@10 on test collections (folders of docs, queries, qrels)

import type { Course } from '../src/course/course.ts'
import { loadCourse } from '../src/course/load.ts'
import { buildEngine } from '../src/index/build.ts'
import { ablation } from './eval/ablation.ts'
import { leaveOneOut } from './eval/asked.ts'
import { collections } from './eval/collections.ts'
import { copiedFound } from './eval/copied.ts'
import { definitionLines } from './eval/definitions.ts'
import { headingsFound } from './eval/headings.ts'
import { plainMiniSearch } from './eval/plain.ts'
import { type EvalQuestion, questionsAbout } from './eval/questions.ts'
import { refusal, reliability } from './eval/refusal.ts'
import { foundLines, missLines, summaryTable } from './eval/report.ts'
import { lectern, type Scored, score } from './eval/system.ts'
import { wordingsFound } from './eval/wordings.ts'
import { existingPath, scriptCommand } from './script-command.ts'

type Measure = (course: Course, questions: readonly EvalQuestion[], ours: readonly Scored[]) => readonly string[]

/** What else is measured where an option of its name asks for it, in this order. */
const MEASURES: Readonly<Record<string, readonly [about: string, lines: Measure]>> = {
  misses: ['each question that was missed', (_course, _questions, ours) => missLines(ours)],
  refusal: ['what is answered when the sections that answer are taken away', refusal],
  asked: ['each noted phrase, asked without itself', leaveOneOut],
  headings: ['each section, asked for by its own heading', (course) => foundLines('Headings', headingsFound(course))],
  definitions: ['"What is X?" for each X that a sentence defines', definitionLines],
  copied: ['words copied from the course', (course) => foundLines('Copied words', copiedFound(course))],
  wordings: [
    '"What is X?" asked in other words',
    (course) => foundLines('Other words of asking', wordingsFound(course)),
  ],
  ablation: ['what each part adds', ablation],
}

interface Values {
  readonly corpus: string
  readonly questions: string
  readonly collections?: string
}

const command = scriptCommand('eval', 'Measures the answers, next to plain MiniSearch in the same run.')
  .option('--corpus <dir>', 'the folder of markdown', existingPath, 'corpus')
  .option('--questions <file>', 'the question set', existingPath, 'test/questions/corpus-report.jsonl')
  .option('--collections <dir>', 'test collections instead: folders of docs, queries and qrels', existingPath)
for (const [name, [about]] of Object.entries(MEASURES)) command.option(`--${name}`, about)
const values: Values & Readonly<Record<string, unknown>> = command.parse().opts()

function print(lines: readonly string[]): void {
  for (const line of lines) console.log(line)
}

if (values.collections !== undefined) print(collections(values.collections))
else {
  const course = await loadCourse(values.corpus)
  const questions = questionsAbout(course, values.questions)
  print([`${values.questions} on ${values.corpus}: ${questions.length} questions\n`])
  const systems = [lectern(buildEngine(course)), plainMiniSearch(course, false), plainMiniSearch(course, true)]
  const results = systems.map((system) => ({
    name: system.name,
    rows: questions.map((question) => score(question, system.ask(question.question))),
  }))
  const ours = results[0]?.rows ?? []
  print([...summaryTable(results), ...reliability(ours)])
  for (const [name, [, lines]] of Object.entries(MEASURES)) if (values[name]) print(lines(course, questions, ours))
}
