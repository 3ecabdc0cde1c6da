// `lectern ask`: one question from the arguments, or many as JSON lines.

import type { Command } from 'commander'
import type { Config } from '../config.ts'
import type { Answer } from '../index/answer.ts'
import type { Engine } from '../index/engine.ts'
import { quoteMarkdown } from '../index/quote.ts'
import { corpusOption, filled } from './arguments.ts'
import { eachQuestion, standardInput } from './jsonl.ts'
import { openCorpus } from './open.ts'
import { renderAnswer } from './terminal.ts'

interface AskOptions {
  readonly corpus?: string
  readonly json?: boolean
  readonly jsonl?: boolean
}

export function addAsk(program: Command, config: () => Config): void {
  program
    .command('ask')
    .description('ask the course a question')
    .argument('[question]', 'in your own words', filled)
    .addOption(corpusOption())
    .option('--json', 'print the answer as JSON')
    .option('--jsonl', 'read questions {"id","question"} from standard input, print one line each')
    .action(async (question: string | undefined, options: AskOptions, command: Command) => {
      if (!options.jsonl && question === undefined) command.error('lectern: expected a question, or --jsonl')
      if (options.jsonl && question !== undefined) command.error('lectern: expected a question or --jsonl, not both')
      const { engine } = await openCorpus(config(), options.corpus)
      if (options.jsonl) return eachQuestion(standardInput(), (asked) => timed(asked, engine))
      const asked = question ?? ''
      console.log(options.json ? JSON.stringify(timed(asked, engine), null, 2) : renderAnswer(engine.ask(asked)))
    })
}

function timed(question: string, engine: Engine): Record<string, unknown> {
  const start = performance.now()
  const answer = engine.ask(question)
  const ms = performance.now() - start
  return { ...answerJson(answer), ms: Math.round(ms * 1000) / 1000 }
}

/** The contract's form of an answer. */
function answerJson(answer: Answer): Record<string, unknown> {
  return {
    answered: answer.status === 'answered',
    status: answer.status,
    confidence: answer.confidence,
    answer: answer.status === 'answered' ? quoteMarkdown(answer.quote) : '',
    citations: answer.citations.map(({ path, title, headings, startLine, endLine, url }) => ({
      path,
      title,
      headings,
      startLine,
      endLine,
      ...(url === undefined ? {} : { url }),
    })),
  }
}
