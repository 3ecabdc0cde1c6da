// The questions that a guild uses now: without retracted ones, and without derived ones where they are turned off.

import type { Library } from '../library.ts'
import { formOf, isSameForm, type Ruling } from '../quiz/attempt.ts'
import { keyOf } from '../quiz/kinds/table.ts'
import type { Question } from '../quiz/question.ts'
import type { DailyPost } from '../store/dailies.ts'
import type { Scope } from '../store/schema.ts'
import type { Settings } from '../store/settings.ts'
import type { App, Context } from './command.ts'

/** Questions that are not retracted. */
export function withoutRetracted(questions: readonly Question[], rulings: readonly Ruling[]): readonly Question[] {
  const retracted = rulings.filter(({ kind }) => kind === 'retracted')
  return questions.filter((question) => !retracted.some((ruling) => isSameForm(ruling, formOf(question))))
}

/** Questions of the origins that a guild wants. */
export function ofWantedOrigin(questions: readonly Question[], { derived }: Settings): readonly Question[] {
  return derived ? questions : questions.filter(({ origin }) => origin === 'review')
}

export async function usableQuestions({ app, library, settings, scope }: Context): Promise<readonly Question[]> {
  return withoutRetracted(ofWantedOrigin(library.questions, settings), await app.store.flags.rulings(scope))
}

/**
 * Open daily questions whose result and answer are told to nobody before they have closed. In a server that the bot has left
 * nobody can answer, and nothing closes them.
 */
export async function keptBack(where: Partial<Scope>, { store, client }: App): Promise<readonly DailyPost[]> {
  const open = await store.dailies.open(where)
  return open.filter(
    ({ feedback, scope }) => feedback === 'after-closing' && client.guilds.cache.has(scope.guild ?? ''),
  )
}

/**
 * Whether a question is one that was posted, or what an edit made of it meanwhile: one without an id of its own has another
 * one then, and is known by its words, its place or its key.
 */
function isPosted(question: Question, posted: Question, { questions }: Library): boolean {
  if (question.id === posted.id) return true
  if (questions.some(({ id }) => id === posted.id)) return false
  const isThere = question.path === posted.path
  return (
    question.prompt === posted.prompt ||
    (isThere && (question.startLine === posted.startLine || keyOf(question) === keyOf(posted)))
  )
}

/** Whether a question is kept back: practising it would tell the answer. In a direct message those of all guilds are. */
export async function isKeptBack(question: Question, { app, library, scope }: Context): Promise<boolean> {
  return (await keptBack(scope, app)).some((post) => isPosted(question, post.question, library))
}

/** Questions to practise with. */
export async function practiceQuestions(context: Context): Promise<readonly Question[]> {
  const posts = await keptBack(context.scope, context.app)
  const isHeld = (question: Question) => posts.some((post) => isPosted(question, post.question, context.library))
  return (await usableQuestions(context)).filter((question) => !isHeld(question))
}
