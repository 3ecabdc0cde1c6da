// `lectern check`: every problem of a corpus at once; exit code 1 where one is an error.

import type { Command } from 'commander'
import colors from 'picocolors'
import type { Config } from '../config.ts'
import type { Problem } from '../course/course.ts'
import { openCorpus } from './open.ts'

const PAINT = { error: colors.red, warning: colors.yellow, note: colors.dim } as const

export function addCheck(program: Command, config: () => Config): void {
  program
    .command('check')
    .description('report what is wrong with a corpus')
    .option('--corpus <dir>', 'the folder of markdown')
    .option('--json', 'print the problems as JSON')
    .action(async (options: { corpus?: string; json?: boolean }) => {
      const library = await openCorpus(config(), options.corpus)
      if (options.json) console.log(JSON.stringify(library.problems, null, 2))
      else {
        for (const problem of library.problems) console.log(line(problem))
        console.log(summary(library.problems, library.modules.length, library.questions.length))
      }
      if (library.problems.some(({ severity }) => severity === 'error')) process.exitCode = 1
    })
}

function line(problem: Problem): string {
  const place = problem.line === undefined ? problem.path : `${problem.path}:${problem.line}`
  const other = problem.other === undefined ? '' : ` (see ${problem.other.path}:${problem.other.line})`
  const severity = PAINT[problem.severity](problem.severity)
  return `${place} ${severity} ${problem.message}${other} ${colors.dim(problem.check)}`
}

function summary(problems: readonly Problem[], documents: number, questions: number): string {
  const count = (severity: Problem['severity']) => problems.filter((problem) => problem.severity === severity).length
  return `${documents} documents, ${questions} questions: ${count('error')} errors, ${count('warning')} warnings, ${count('note')} notes`
}
