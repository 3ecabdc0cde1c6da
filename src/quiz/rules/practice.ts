// What to practise: when each question is due again (by FSRS), and which ones a round holds.

import { type Card, createEmptyCard, fsrs, generatorParameters, Rating, type Grade as Recall } from 'ts-fsrs'
import type { Attempt } from '../attempt.ts'
import type { Question, QuestionKind } from '../question.ts'
import { shuffled } from '../shuffle.ts'

// Without fuzz the same attempts give the same dates; without steps of minutes what is missed comes back another day.
const scheduler = fsrs(generatorParameters({ enable_fuzz: false, enable_short_term: false }))

export interface Recollection {
  /** When it should be asked again (ms). */
  readonly due: number
  /** The last answer was wrong or partly right. */
  readonly missed: boolean
}

function recallOf({ grade, hints }: Attempt): Recall | undefined {
  if (grade.verdict === 'ungraded') return undefined
  if (grade.verdict === 'wrong') return Rating.Again
  return grade.verdict === 'partly' || hints > 0 ? Rating.Hard : Rating.Good
}

/**
 * A card whose last answer lies in the future was given by a clock that has been set back since. FSRS refuses it: it counts
 * as answered just now, and this answer's time, nearest to what the clock says today, decides when it is due.
 */
function reviewedBy(card: Card, at: Date): Card {
  return card.last_review && card.last_review > at ? { ...card, last_review: at } : card
}

/** How well one person knows each question they have answered. `attempts`: theirs alone, in the order in which they came. */
export function recollections(attempts: readonly Attempt[]): ReadonlyMap<string, Recollection> {
  const cards = new Map<string, { card: Card; missed: boolean }>()
  for (const attempt of attempts) {
    const recall = recallOf(attempt)
    if (recall === undefined) continue
    const at = new Date(attempt.answeredAt)
    const before = cards.get(attempt.questionId)?.card ?? createEmptyCard<Card>(at)
    const { card } = scheduler.next(reviewedBy(before, at), at, recall)
    cards.set(attempt.questionId, { card, missed: attempt.grade.verdict !== 'right' })
  }
  return new Map([...cards].map(([id, { card, missed }]) => [id, { due: card.due.getTime(), missed }]))
}

export interface Wanted {
  /** A document's path, or a tag. */
  readonly topic?: string | undefined
  readonly kind?: QuestionKind | undefined
}

/** The questions of a topic and kind. */
export function matching(questions: readonly Question[], { topic, kind }: Wanted): readonly Question[] {
  const wanted = topic?.toLowerCase()
  return questions.filter(
    (question) =>
      (kind === undefined || question.kind === kind) &&
      (wanted === undefined ||
        question.path.toLowerCase() === wanted ||
        question.module.toLowerCase() === wanted ||
        question.tags.some((tag) => tag.toLowerCase() === wanted)),
  )
}

/**
 * A round of practice: first what is due, misses before the rest; then what was never asked, in an order that the seed
 * decides, the course's own questions first; then what is due next.
 */
export function pickRound(
  questions: readonly Question[],
  known: ReadonlyMap<string, Recollection>,
  { count, seed, now }: { readonly count: number; readonly seed: number; readonly now: number },
): readonly Question[] {
  const dueAt = ({ id }: Question) => known.get(id)?.due ?? 0
  const missed = ({ id }: Question) => (known.get(id)?.missed ? 0 : 1)
  const seen = questions.filter(({ id }) => known.has(id)).sort((one, two) => dueAt(one) - dueAt(two))
  const due = seen.filter((question) => dueAt(question) <= now).sort((one, two) => missed(one) - missed(two))
  const fresh = shuffled(
    questions.filter(({ id }) => !known.has(id)),
    seed,
  ).sort((one, two) => Number(one.origin === 'derived') - Number(two.origin === 'derived'))
  return [...due, ...fresh, ...seen.filter((question) => dueAt(question) > now)].slice(0, count)
}
