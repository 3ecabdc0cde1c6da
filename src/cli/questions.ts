// `lectern questions`: what the course asks, by the contract.

import type { Command } from 'commander'
import type { Config } from '../config.ts'
import { questionJson } from '../quiz/json.ts'
import { count } from '../reports/wording.ts'
import { corpusOption } from './arguments.ts'
import { openCorpus } from './open.ts'

const NONE = 'No questions: docs/writing-a-course.md shows how review questions are written.'

export function addQuestions(program: Command, config: () => Config): void {
  program
    .command('questions')
    .description("list the course's review questions and those derived from its tables")
    .addOption(corpusOption())
    .option('--json', 'print them as JSON')
    .action(async (options: { corpus?: string; json?: boolean }) => {
      const { questions } = await openCorpus(config(), options.corpus)
      if (options.json) return console.log(JSON.stringify(questions.map(questionJson), null, 2))
      for (const question of questions) {
        console.log(
          `${question.path}:${question.startLine}  ${question.kind} (${question.origin})  ${question.prompt.replaceAll(/\s+/g, ' ')}`,
        )
      }
      console.log(questions.length > 0 ? `\n${count(questions.length, 'question')}` : NONE)
    })
}
