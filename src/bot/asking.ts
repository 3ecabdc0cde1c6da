// Asking the course, the same from all ways in: the answer is found, kept for the gap report, and shown.

import type { Answer, Citation } from '../index/answer.ts'
import type { Engine, Topic } from '../index/engine.ts'
import { cutWords } from '../reports/cut.ts'
import { headingOf } from '../reports/wording.ts'
import type { Ask } from '../store/asks.ts'
import type { Context } from './command.ts'
import { LIMITS } from './limits.ts'
import { questionWords } from './question-words.ts'
import { Refusal } from './refusal.ts'
import { bare } from './render/escape.ts'
import { sentenceBefore, sentenceInstead } from './sentences.ts'
import { TEXTS } from './texts.ts'
import { topicAfter } from './topics.ts'

/** How many sections "next best" goes through. */
const MOST_SECTIONS = 15
/** Characters of a label without which a file and a line say nothing. */
const FEWEST_OF_LABEL = 20

/** A kept question, and what the course answers to it now. */
export interface Asked {
  readonly askId: number
  readonly question: string
  readonly answer: Answer
  /** The section that was picked from the offered ones instead of a question in one's own words. */
  readonly picked: Citation | undefined
  /** Sections to read, best first, each once: the answer's own, and for an earlier question also the next best. */
  readonly sections: readonly Citation[]
  readonly helped: boolean | undefined
  /** `Section.id` of what helped, where it was read in full rather than in the answer. */
  readonly helpedBy?: string | undefined
  readonly passedOn: boolean
}

/** How a section is offered while a question is typed: where it stands, short enough for a choice. */
function sectionLabel({ headings, title }: Citation): string {
  return cutWords(bare((headings.length > 1 ? headings.slice(-2) : [title]).join(' › ')), LIMITS.choiceValue)
}

/** The section that a text names by its id, or in the words of its label: it was picked from the offered ones. */
function sectionCalled(question: string, engine: Engine): Citation | undefined {
  if (question.length > LIMITS.choiceValue) return undefined
  if (question.startsWith('#')) return engine.citation(question.slice(1))
  return engine.suggest(question, LIMITS.choices).find((citation) => sectionLabel(citation) === question)
}

/** All sections that a text may name: the one of its id or label, else those of that heading. */
export function sectionsNamed(text: string, engine: Engine): readonly Citation[] {
  const called = sectionCalled(text, engine)
  if (called !== undefined) return [called]
  const heading = (words: string) => bare(words).toLowerCase()
  const ofHeading = (citation: Citation) => heading(headingOf(citation)) === heading(text)
  return engine.suggest(text, LIMITS.choices).filter(ofHeading)
}

/** Sections as choices of an option. Those of the same label are told apart by file and line. */
export function sectionChoices(sections: readonly Citation[]): readonly { name: string; value: string }[] {
  const labels = sections.map(sectionLabel)
  return sections.map((section, at) => {
    const label = labels[at] ?? ''
    const place = ` (${section.path}:${section.startLine})`
    const alone = labels.filter((other) => other === label).length === 1
    const room = LIMITS.choiceName - place.length
    const name = alone || room < FEWEST_OF_LABEL ? label : `${cutWords(label, room)}${place}`
    return { name, value: sectionValue(section) }
  })
}

/** What a picked suggestion sends: its id, where that fits, so that it is found again without a search. */
function sectionValue(citation: Citation): string {
  const value = `#${citation.sectionId}`
  return value.length <= LIMITS.choiceValue ? value : sectionLabel(citation)
}

/** The sections of these citations, each once, in their order. */
function distinct(citations: readonly Citation[]): readonly Citation[] {
  const sections = new Map<string, Citation>()
  for (const citation of citations) if (!sections.has(citation.sectionId)) sections.set(citation.sectionId, citation)
  return [...sections.values()].slice(0, MOST_SECTIONS)
}

function ownSections(answer: Answer): readonly Citation[] {
  return [...answer.citations, ...(answer.status === 'answered' ? answer.alternatives : [])]
}

/**
 * Answers a question as it was written and keeps it, without the asker.
 * @param topic what is spoken about
 * @throws {Refusal} where there is nothing to look up, or nothing is asked of the course.
 */
export async function ask(question: string, topic: Topic | undefined, context: Context): Promise<Asked> {
  const { app, caller, engine, now } = context
  const words = questionWords(question)
  const before = sentenceBefore(words, context)
  if (before !== undefined) throw new Refusal(before)
  const picked = words.startsWith('#') ? engine.citation(words.slice(1)) : undefined
  const text = picked === undefined ? words : sectionLabel(picked)
  const spokenOf = picked === undefined ? topic : undefined
  const answer = engine.ask(text, spokenOf)
  const instead = picked === undefined ? sentenceInstead(words, answer, context) : undefined
  if (instead !== undefined) throw new Refusal(instead)
  const understood = answer.takenAs ?? text
  const sectionId = (picked ?? answer.citations[0])?.sectionId
  const { status, confidence } = answer
  const kept = { scope: context.scope, question: understood, status, confidence, section: sectionId, at: now }
  const askId = await app.store.asks.record(kept)
  app.meter.asked(status)
  app.topics.set(caller, picked ? topicOfSection(picked) : topicAfter(spokenOf, text, answer), now)
  const sections = distinct([...(picked ? [picked] : []), ...ownSections(answer)])
  return { askId, question: text, answer, sections, picked, helped: undefined, passedOn: false }
}

/** A question of this guild and course. */
async function keptAsk(askId: number, { app, scope }: Context): Promise<Ask | undefined> {
  const kept = await app.store.asks.get(askId)
  return kept?.scope.guild === scope.guild && kept?.scope.course === scope.course ? kept : undefined
}

/** What a kept question was about; undefined where it is not kept any more, or belongs to another guild. */
export async function topicOfAsk(askId: number, context: Context): Promise<Topic | undefined> {
  const kept = await keptAsk(askId, context)
  if (kept === undefined) return undefined
  const picked = pickedBefore(kept.question, kept.section, context.engine)
  return picked === undefined ? { question: kept.question } : topicOfSection(picked)
}

/**
 * A kept question again, answered by the course as it is now, with all the sections that come next.
 * @throws {Refusal} where it is not kept any more, or belongs to another guild.
 */
export async function askedBefore(askId: number, context: Context): Promise<Asked> {
  const kept = await keptAsk(askId, context)
  if (kept === undefined) throw new Refusal(TEXTS.answerGone)
  const { engine } = context
  const { question, helped, helpedBy, passedOn } = kept
  const answer = engine.ask(question)
  const picked = pickedBefore(question, kept.section, engine)
  const hits = engine.search(question, 3 * MOST_SECTIONS).map((hit) => hit.citation)
  const sections = distinct([...(picked ? [picked] : []), ...ownSections(answer), ...hits])
  return { askId, question, answer, sections, picked, helped, helpedBy, passedOn }
}

function topicOfSection(picked: Citation): Topic {
  return { question: headingOf(picked) }
}

/** The section that a kept question picked by its label. Other sections may have the same: the kept one comes first. */
function pickedBefore(question: string, sectionId: string | undefined, engine: Engine): Citation | undefined {
  const kept = sectionId === undefined ? undefined : engine.citation(sectionId)
  return kept !== undefined && sectionLabel(kept) === question ? kept : sectionCalled(question, engine)
}
