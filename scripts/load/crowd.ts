// A class of students who do something at once or over a while, and what the stand-in saw of the bot's answers.

import { performance } from 'node:perf_hooks'
import type { Interaction } from '../../src/playground/interaction.ts'
import type { Outcome, Person } from '../../src/playground/person.ts'
import type { StandIn } from '../../src/playground/stand-in.ts'
import { percentile } from '../statistics.ts'

/** Discord forgets an interaction that is not acknowledged in this time (ms). */
const LATE_MS = 3000
/** How long answers to what was acknowledged are waited for (ms). */
const PATIENCE_MS = 15_000

/** What a moment came to. Times in milliseconds from the event. */
export interface Tally {
  readonly sent: number
  readonly acknowledged: number
  readonly late: number
  /** Acknowledged, but nothing came of it, or a refusal, or a word that something went wrong. */
  readonly failed: number
  readonly ackP50: number
  readonly ackP99: number
  /** Until the student has the answer itself. */
  readonly answerP50: number
  readonly answerP99: number
}

type Act = (student: Person, index: number) => Promise<Outcome>

export class Crowd {
  readonly students: Person[] = []
  /** Why somebody's act came to nothing, each reason once. */
  readonly why = new Set<string>()
  readonly #settled = new Map<Interaction, number>()
  #begun: Interaction[] = []

  constructor(standIn: StandIn) {
    standIn.events.on('interaction', (interaction) => {
      if (interaction.response === null && !interaction.settled) this.#begun.push(interaction)
      if (interaction.settled && !this.#settled.has(interaction)) {
        this.#settled.set(interaction, performance.now() - interaction.startedAt)
      }
    })
  }

  /** Lets all students act: at once, or spread evenly over `spreadMs`. */
  async act(act: Act, spreadMs = 0): Promise<{ tally: Tally; outcomes: (Outcome | undefined)[] }> {
    const count = this.students.length
    this.#begun = []
    const outcomes = await Promise.all(
      this.students.map(async (student, index) => {
        if (spreadMs > 0) await new Promise((resolve) => setTimeout(resolve, (spreadMs * index) / count))
        return act(student, index).catch((error: unknown) => {
          this.why.add(String(error).slice(0, 200))
          return undefined
        })
      }),
    )
    await this.#allSettled()
    return { tally: this.#tally(outcomes), outcomes }
  }

  /** What was acknowledged may get its answer later. */
  async #allSettled(): Promise<void> {
    const end = performance.now() + PATIENCE_MS
    const waiting = () => this.#begun.some((interaction) => !this.#settled.has(interaction))
    while (waiting() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 50))
  }

  #tally(outcomes: readonly (Outcome | undefined)[]): Tally {
    const acks = this.#begun.flatMap(({ response }) => (response === null ? [] : [response.ms]))
    const inTime = acks.filter((ms) => ms <= LATE_MS)
    const answers = this.#begun.map((interaction) => this.#settled.get(interaction) ?? Number.POSITIVE_INFINITY)
    const unanswered = this.#begun.filter((each) => each.response !== null && !this.#settled.has(each)).length
    const said = outcomes.filter((outcome) => outcome !== undefined && isFailure(outcome)).length
    return {
      sent: outcomes.length,
      acknowledged: inTime.length,
      late: outcomes.length - inTime.length,
      failed: said + unanswered,
      ackP50: percentile(acks, 0.5),
      ackP99: percentile(acks, 0.99),
      answerP50: percentile(answers, 0.5),
      answerP99: percentile(answers, 0.99),
    }
  }
}

/** What the bot has to say is an embed or a modal; where it refuses, or something went wrong, it is a plain sentence. */
function isFailure({ message, modal }: Outcome): boolean {
  return modal === null && (message?.embeds.length ?? 0) === 0
}
