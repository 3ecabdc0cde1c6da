// A round of practice: which questions, in which order, and what came of each. What was answered is in the attempts, so
// that a crash or an old button can never undo or double an answer.

import { z } from 'zod'
import { type Attempt, formOf, isSameForm } from '../quiz/attempt.ts'
import type { Question } from '../quiz/question.ts'
import { seedOf } from '../quiz/shuffle.ts'
import type { Context } from './command.ts'
import { effectiveAttempts } from './effective.ts'
import { Refusal } from './refusal.ts'
import { TEXTS } from './texts.ts'

/** A round can be taken up again for this long (ms). */
const LIFE_MS = 24 * 3_600_000

const RoundShape = z.object({
  /** Id and content hash. */
  questions: z.array(z.tuple([z.string(), z.string()])).min(1),
  /** How many hints were taken, by place. */
  hints: z.record(z.string(), z.number()),
  /** When each question was first shown (ms), by place. */
  shown: z.record(z.string(), z.number()),
})

type RoundState = z.infer<typeof RoundShape>

export interface Round extends RoundState {
  readonly key: string
}

/** One question of a round, as it is shown. */
export interface Turn {
  readonly round: Round
  readonly place: number
  readonly question: Question
  readonly seed: number
  readonly hints: number
}

/** One place of a round that is over: unanswered ones were skipped. */
export interface Finished {
  readonly place: number
  readonly question: Question | undefined
  readonly attempt: Attempt | undefined
}

export async function beginRound(questions: readonly Question[], { app, now }: Context): Promise<Round> {
  const state: RoundState = {
    questions: questions.map(({ id, contentHash }) => [id, contentHash]),
    hints: {},
    shown: {},
  }
  return { ...state, key: await app.store.components.keep(state, now + LIFE_MS) }
}

/** @throws {Refusal} where the round is too old. */
export async function findRound(key: string, { app, now }: Context): Promise<Round> {
  const kept = RoundShape.safeParse(await app.store.components.read(key, now))
  if (!kept.success) throw new Refusal(TEXTS.roundGone)
  return { ...kept.data, key }
}

async function keep(round: Round, { app, now }: Context): Promise<void> {
  const { key, ...state } = round
  await app.store.components.replace(key, state, now + LIFE_MS)
}

export function attemptKey(round: Round, place: number): string {
  return `${round.key}:${place}`
}

/** The question at a place; undefined where the course has changed or lost it since the round began. */
export function turnAt(round: Round, place: number, { library }: Context): Turn | undefined {
  const [questionId = '', contentHash = ''] = round.questions[place] ?? []
  const question = library.questions.find((one) => isSameForm(formOf(one), { questionId, contentHash }))
  return question && { round, place, question, seed: seedOf(round.key, place), hints: round.hints[place] ?? 0 }
}

/** Which question a place has, whatever the course holds now; undefined past the end. */
export function askedAt({ questions }: Round, place: number): Pick<Question, 'id' | 'contentHash'> | undefined {
  const [id, contentHash] = questions[place] ?? []
  return id === undefined || contentHash === undefined ? undefined : { id, contentHash }
}

/** Notes when a question was first shown. */
export async function showTurn(turn: Turn, context: Context): Promise<Turn> {
  const { round, place } = turn
  if (round.shown[place] !== undefined) return turn
  const shown = { ...round, shown: { ...round.shown, [place]: context.now } }
  await keep(shown, context)
  return { ...turn, round: shown }
}

/** Notes that a hint was taken. */
export async function takeHint(turn: Turn, context: Context): Promise<Turn> {
  const { round, place } = turn
  const hints = turn.hints + 1
  const hinted = { ...round, hints: { ...round.hints, [place]: hints } }
  await keep(hinted, context)
  return { ...turn, round: hinted, hints }
}

/** The place that is open: the one that was shown last. */
export function openPlace({ shown }: Round): number {
  return Math.max(0, ...Object.keys(shown).map(Number))
}

/** What came of every place, but for those whose question was retracted after it had been answered. */
export async function finished(round: Round, context: Context): Promise<readonly Finished[]> {
  const { store } = context.app
  const places = round.questions.map(async (_, place): Promise<readonly Finished[]> => {
    const question = turnAt(round, place, context)?.question
    const attempt = await store.attempts.get(attemptKey(round, place))
    if (!attempt) return [{ place, question, attempt }]
    return (await effectiveAttempts([attempt], store)).map((effective) => ({ place, question, attempt: effective }))
  })
  return (await Promise.all(places)).flat()
}
