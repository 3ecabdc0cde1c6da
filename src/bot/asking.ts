// Asking the course, the same from all ways in: the answer is found, kept for the gap report, and shown.

import type { Answer, Citation } from '../index/answer.ts'
import type { Engine } from '../index/engine.ts'
import type { Context } from './command.ts'
import { LIMITS } from './limits.ts'
import { Refusal } from './refusal.ts'
import { cutWords } from './render/cut.ts'
import { bare } from './render/escape.ts'
import { TEXTS } from './texts.ts'

/** How many sections "next best" goes through. */
const MOST_SECTIONS = 15

/** A kept question, and what the course answers to it now. */
export interface Asked {
  readonly askId: number
  readonly question: string
  readonly answer: Answer
  /** Sections to read, best first, each once: the answer's own, then the next best. */
  readonly sections: readonly Citation[]
  readonly helped: boolean | undefined
  readonly passedOn: boolean
}

/** How a section is offered while a question is typed: where it stands, short enough for a choice. */
export function sectionLabel({ headings, title }: Citation): string {
  return cutWords(bare((headings.length > 1 ? headings.slice(-2) : [title]).join(' › ')), LIMITS.choiceValue)
}

/** The section that a text names in the words of its label: it was picked from the offered ones. */
export function sectionCalled(question: string, engine: Engine): Citation | undefined {
  if (question.length > LIMITS.choiceValue) return undefined
  return engine.suggest(question, LIMITS.choices).find((citation) => sectionLabel(citation) === question)
}

function sectionsFor(question: string, answer: Answer, engine: Engine): readonly Citation[] {
  const choice = sectionCalled(question, engine)
  const alternatives = answer.status === 'answered' ? answer.alternatives : []
  const hits = engine.search(question, 3 * MOST_SECTIONS).map((hit) => hit.citation)
  const all = [...(choice ? [choice] : []), ...answer.citations, ...alternatives, ...hits]
  // The first of each section wins: a Map keeps the place of the first key, so it is filled from the end.
  const first = new Map(all.toReversed().map((citation) => [citation.sectionId, citation]))
  const order = [...new Set(all.map((citation) => citation.sectionId))].slice(0, MOST_SECTIONS)
  return order.flatMap((id) => first.get(id) ?? [])
}

/**
 * Answers a question and keeps it, without the asker.
 * @throws {Refusal} where there is nothing to look up.
 */
export async function ask(question: string, context: Context): Promise<Asked> {
  const { app, caller, engine, now } = context
  const text = question.replace(/\s+/g, ' ').trim()
  if (text === '') throw new Refusal(TEXTS.emptyQuestion)
  const answer = engine.ask(text, app.topics.get(caller, now))
  const understood = answer.takenAs ?? text
  const sectionId = answer.citations[0]?.sectionId
  const { status, confidence } = answer
  const kept = { scope: context.scope, question: understood, status, confidence, section: sectionId, at: now }
  const askId = await app.store.asks.record(kept)
  app.topics.set(caller, { question: understood, ...(sectionId !== undefined && { sectionId }) }, now)
  const sections = sectionsFor(understood, answer, engine)
  return { askId, question: text, answer, sections, helped: undefined, passedOn: false }
}

/**
 * A kept question again, answered by the course as it is now.
 * @throws {Refusal} where it is not kept any more, or belongs to another guild.
 */
export async function askedBefore(askId: number, { app, engine, scope }: Context): Promise<Asked> {
  const kept = await app.store.asks.get(askId)
  if (kept === undefined || kept.scope.guild !== scope.guild || kept.scope.course !== scope.course) {
    throw new Refusal(TEXTS.answerGone)
  }
  const { question, helped, passedOn } = kept
  const answer = engine.ask(question)
  return { askId, question, answer, sections: sectionsFor(question, answer, engine), helped, passedOn }
}
