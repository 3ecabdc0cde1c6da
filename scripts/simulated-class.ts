// A made-up class with known abilities and known broken questions, so that what the reports say can be checked against what
// is true. The same seed always makes the same class.

import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import type { SingleChoice } from '../src/quiz/question.ts'
import { seedOf } from '../src/quiz/shuffle.ts'

export interface SimulatedOptions {
  readonly seed: number
  readonly students: number
  readonly questions: number
  readonly broken: number
  readonly weeks: number
  /** Times each student answers each question, on average. */
  readonly rounds?: number
  /** Milliseconds since the epoch of the first day. */
  readonly start: number
}

export interface SimulatedAnswer {
  readonly user: string
  readonly question: SingleChoice
  /** The choice taken, an index into the question's choices. */
  readonly chosen: number
  readonly at: number
}

export interface SimulatedClass {
  readonly users: readonly string[]
  readonly questions: readonly SingleChoice[]
  /** Ids of the questions that are broken by design. */
  readonly broken: ReadonlySet<string>
  /** One student after the other, each oldest first; each call starts anew and gives the same. */
  students(): Generator<readonly SimulatedAnswer[]>
}

const CHOICES = 4
const WEEK = 7 * 24 * 3_600_000

/** How a question goes wrong. Each is a real fault of real quizzes. */
const FAULTS = [
  // The key marks a wrong choice: those who know take the right one.
  { name: 'wrong-key', correct: (knows: number) => 0.25 * (1 - knows) },
  // Two choices say the same, and the others are absurd: everybody takes one of the two.
  { name: 'two-right', correct: () => 0.5 },
  // The course never says it: everybody guesses.
  { name: 'not-taught', correct: () => 0.25 },
  // A trick in the wording that catches those who read closely.
  { name: 'trick', correct: (knows: number) => 0.6 - 0.45 * knows },
  // The answer has changed since the question was written: hardly anyone takes what is marked right.
  { name: 'outdated', correct: () => 0.03 },
] as const

interface Item {
  readonly question: SingleChoice
  readonly discrimination: number
  readonly difficulty: number
  readonly fault: (typeof FAULTS)[number] | undefined
}

/** Two-parameter logistic model (Birnbaum 1968): P(knows) = 1 / (1 + e^(-a(θ - b))); who does not know guesses. */
const knows = (ability: number, item: Item) => 1 / (1 + Math.exp(-item.discrimination * (ability - item.difficulty)))

export function simulateClass(options: SimulatedOptions): SimulatedClass {
  const random = dice(options.seed)
  const abilities = Array.from({ length: options.students }, () => random.normal())
  const every = Math.floor(options.questions / Math.max(options.broken, 1))
  const items = Array.from({ length: options.questions }, (_, number): Item => {
    const fault = number % every === every - 1 && number < every * options.broken
    return {
      question: question(number),
      discrimination: Math.exp(0.4 + 0.2 * random.normal()),
      difficulty: 0.8 * random.normal() - 0.3,
      fault: fault ? FAULTS[Math.floor(number / every) % FAULTS.length] : undefined,
    }
  })
  const users = abilities.map((_, student) => String(100_000_000_000_000_000n + BigInt(student)))
  return {
    users,
    questions: items.map((item) => item.question),
    broken: new Set(items.flatMap((item) => (item.fault ? [item.question.id] : []))),
    *students() {
      for (const [student, ability] of abilities.entries()) {
        yield [...answersOf(student, ability, { options, items, user: users[student] ?? '' })]
      }
    },
  }
}

interface Taught {
  readonly options: SimulatedOptions
  readonly items: readonly Item[]
  readonly user: string
}

function* answersOf(student: number, ability: number, { options, items, user }: Taught): Generator<SimulatedAnswer> {
  const random = dice(seedOf(options.seed, student))
  const steps = items.length * (options.rounds ?? 1)
  // One student in six gives up on the way.
  const end = student % 6 === 5 ? (student % 36) / 36 : 1
  for (let step = 0; step < steps && step / steps <= end; step += 1) {
    const item = items[step % items.length]
    // Nearly all take part at first, four of five in the last week.
    if (item === undefined || random.next() > 0.95 - 0.15 * (step / steps)) continue
    const at = options.start + Math.floor((step / steps) * options.weeks * WEEK) + student * 1_000
    yield { user, question: item.question, chosen: choose(item, ability, random), at }
  }
}

function choose(item: Item, ability: number, random: Dice): number {
  const known = knows(ability, item)
  const right = item.fault ? item.fault.correct(known) : known + (1 - known) / CHOICES
  if (random.next() < right) return 0
  // Of the wrong choices the first attracts half.
  const taste = random.next()
  return taste < 0.5 ? 1 : taste < 0.75 ? 2 : 3
}

function question(number: number): SingleChoice {
  const module = `Module ${Math.floor(number / 10) + 1}`
  return {
    id: `simulated-${number + 1}`,
    contentHash: 'simulated',
    kind: 'single-choice',
    prompt: `Question ${number + 1} of the simulated class?`,
    path: `${module.toLowerCase().replace(' ', '-')}.md`,
    startLine: number * 10 + 1,
    endLine: number * 10 + 8,
    headings: [module],
    module,
    tags: [],
    difficulty: 2,
    origin: 'review',
    choices: Array.from({ length: CHOICES }, (_, choice) => ({
      text: `Choice ${'ABCD'[choice]}`,
      correct: choice === 0,
    })),
  }
}

interface Dice {
  next(): number
  normal(): number
}

function dice(seed: number): Dice {
  const generator = xoroshiro128plus(seed)
  // Seeds that are near each other give first numbers that are near each other.
  for (let skipped = 0; skipped < 20; skipped += 1) uniformFloat64(generator)
  const next = () => uniformFloat64(generator)
  // Box and Muller's method.
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
  return { next, normal }
}
