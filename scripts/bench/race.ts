// How long a question takes: all systems answer the same questions in one process, turn by turn.

import { median, percentile } from '../statistics.ts'
import { processorTime } from './processor-time.ts'

export interface Runner {
  readonly name: string
  answer(question: string): unknown
}

/** Processor time in ms, medians over the rounds; `toFirst` is the median of each round's ratio to the first runner's p50. */
export interface Pace {
  readonly name: string
  readonly p50: number
  readonly p99: number
  readonly toFirst: number
}

/**
 * A round is one pass of each runner over the questions; they take turns in going first. A pass before the rounds, whose
 * times are thrown away, lets the machine compile.
 */
export function race(runners: readonly Runner[], questions: readonly string[], rounds: number): readonly Pace[] {
  for (const runner of runners) pass(runner, questions)
  const seen = runners.map((): { p50: number; p99: number }[] => [])
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < runners.length; turn += 1) {
      const at = (round + turn) % runners.length
      const runner = runners[at]
      if (!runner) continue
      const times = pass(runner, questions)
      seen[at]?.push({ p50: percentile(times, 0.5), p99: percentile(times, 0.99) })
    }
  }
  return runners.map(({ name }, at) => {
    const own = seen[at] ?? []
    return {
      name,
      p50: median(own.map(({ p50 }) => p50)),
      p99: median(own.map(({ p99 }) => p99)),
      toFirst: median(own.map(({ p50 }, round) => p50 / (seen[0]?.[round]?.p50 ?? Number.NaN))),
    }
  })
}

function pass(runner: Runner, questions: readonly string[]): number[] {
  return questions.map((question) => {
    const start = processorTime()
    runner.answer(question)
    return processorTime() - start
  })
}
