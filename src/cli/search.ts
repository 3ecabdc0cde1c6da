// `lectern search`: ranked passages, for measuring and for looking at what the index sees.

import { type Command, InvalidArgumentError } from 'commander'
import type { Config } from '../config.ts'
import { corpusOption } from './arguments.ts'
import { eachQuestion, standardInput } from './jsonl.ts'
import { openCorpus } from './open.ts'

const DEFAULT_LIMIT = 10

function limitOf(text: string): number {
  const limit = /^\d+$/.test(text) ? Number(text) : 0
  if (limit < 1) throw new InvalidArgumentError('Expected a whole number from 1.')
  return limit
}

export function addSearch(program: Command, config: () => Config): void {
  program
    .command('search')
    .description('rank the passages for questions read as JSON lines {"id","question"} from standard input')
    .requiredOption('--jsonl', 'read questions from standard input, print one line each')
    .addOption(corpusOption())
    .option('--limit <n>', 'results a question', limitOf, DEFAULT_LIMIT)
    .action(async (options: { corpus?: string; limit: number }) => {
      const { engine } = await openCorpus(config(), options.corpus)
      await eachQuestion(standardInput(), (question) => ({
        results: engine.search(question, options.limit).map(({ citation, score }) => ({
          path: citation.path,
          headings: citation.headings,
          startLine: citation.startLine,
          endLine: citation.endLine,
          score,
        })),
      }))
    })
}
