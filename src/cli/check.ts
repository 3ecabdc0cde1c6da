// `lectern check`: every problem of a corpus at once; exit code 1 where one is an error.

import { existsSync } from 'node:fs'
import { styleText } from 'node:util'
import type { Command } from 'commander'
import { byPlaces } from '../check/checks.ts'
import { lostLessons } from '../check/lost-lesson.ts'
import { lostQuestions } from '../check/lost-question.ts'
import { type Config, databaseIn } from '../config.ts'
import type { Problem } from '../course/course.ts'
import type { Library } from '../library.ts'
import { count } from '../reports/wording.ts'
import { StoreError } from '../store/failure.ts'
import { readStore } from '../store/store.ts'
import { corpusOption } from './arguments.ts'
import { openCorpus } from './open.ts'

const STYLE = { error: 'red', warning: 'yellow', note: 'dim' } as const

export function addCheck(program: Command, config: () => Config): void {
  program
    .command('check')
    .description('report what is wrong with a corpus')
    .addOption(corpusOption())
    .option('--json', 'print the problems as JSON')
    .action(async (options: { corpus?: string; json?: boolean }) => {
      const settings = config()
      const library = await openCorpus(settings, options.corpus)
      const problems = byPlaces([...library.problems, ...(await keptProblems(settings, library))])
      if (options.json) console.log(JSON.stringify(problems, null, 2))
      else {
        for (const problem of problems) console.log(line(problem))
        console.log(summary(problems, library.modules.length, library.questions.length))
      }
      if (problems.some(({ severity }) => severity === 'error')) process.exitCode = 1
    })
}

/**
 * What classes were taught or answered and the course has no more; nothing where there is no database to ask. One that cannot be asked is a
 * problem beside the others.
 */
async function keptProblems({ dataDir }: Config, library: Library): Promise<readonly Problem[]> {
  const file = databaseIn(dataDir)
  if (!existsSync(file)) return []
  try {
    return await lostIn(file, library)
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    return [{ check: 'database', severity: 'error', path: file, message: error.message }]
  }
}

async function lostIn(file: string, { courseId, engine, questions }: Library): Promise<readonly Problem[]> {
  const store = await readStore(file)
  try {
    const taught = await store.lessons.taughtAnywhere(courseId)
    const answered = await store.attempts.answered(courseId)
    return [
      ...lostLessons(taught, (sectionId) => engine.section(sectionId) !== undefined),
      ...lostQuestions(answered, questions),
    ]
  } finally {
    await store.close()
  }
}

function line(problem: Problem): string {
  const place = problem.line === undefined ? problem.path : `${problem.path}:${problem.line}`
  const other = problem.other === undefined ? '' : ` (see ${problem.other.path}:${problem.other.line})`
  const severity = styleText(STYLE[problem.severity], problem.severity)
  return `${place} ${severity} ${problem.message}${other} ${styleText('dim', problem.check)}`
}

function summary(problems: readonly Problem[], documents: number, questions: number): string {
  const found = (severity: Problem['severity']) =>
    count(problems.filter((problem) => problem.severity === severity).length, severity)
  return `${count(documents, 'document')}, ${count(questions, 'question')}: ${found('error')}, ${found('warning')}, ${found('note')}`
}
