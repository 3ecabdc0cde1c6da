// What came of an answer: the verdict in words, the right answer, why, and where the course says so.

import type { APIEmbed, APIEmbedField } from 'discord.js'
import type { Citation } from '../../index/answer.ts'
import type { Attempt } from '../../quiz/attempt.ts'
import type { Grade, Idea } from '../../quiz/grade.ts'
import { listOf } from '../../quiz/kinds/open.ts'
import { keyOf } from '../../quiz/kinds/table.ts'
import type { Question } from '../../quiz/question.ts'
import type { Earning } from '../../quiz/rules/points.ts'
import { cutWords } from '../../reports/cut.ts'
import { percent } from '../../reports/wording.ts'
import { COLOURS, embed } from '../message.ts'
import { escaped, escapedLine } from '../render/escape.ts'
import { renderMarkdown } from '../render/markdown.ts'
import { choiceLine, markedChoices, rightChoicesText } from './choices.ts'
import { earnedText } from './earned.ts'
import { linesText, source } from './sources.ts'

const FIELD_MOST = 1000

export function verdictOf({ verdict, score }: Pick<Grade, 'verdict' | 'score'>): string {
  switch (verdict) {
    case 'right':
      return '✓ Right'
    case 'partly':
      return `◐ Partly right (${percent(score)})`
    case 'wrong':
      return '✗ Not right'
    case 'ungraded':
      return 'Noted, not graded'
  }
}

const VERDICT_COLOURS = {
  right: COLOURS.answered,
  partly: COLOURS.uncertain,
  wrong: 0xb3261e,
  ungraded: COLOURS.notCovered,
} as const

/** A student's answer as Discord markdown. */
export function responseText({ response, seed }: Pick<Attempt, 'response' | 'seed'>, question: Question): string {
  if ('text' in response) return cutWords(escaped(response.text), FIELD_MOST)
  const lines = response.picked.map((choice) => choiceLine(question, seed, choice))
  return lines.length > 0 ? cutWords(lines.join('\n'), FIELD_MOST) : '*nothing*'
}

/** An idea, and where the course says it: not where that is the place which stands under the whole result anyway. */
function ideaLine({ idea, met, part, passage }: Idea, citation: Citation): string {
  const words = renderMarkdown(idea, 200)
  const mark = met ? '✓' : part === undefined ? '✗' : '◐'
  if (met || !passage || isWithin(passage, citation)) return `${mark} ${words}`
  return `${mark} ${words} (${escapedLine(cutWords(passage.headings.at(-1) ?? passage.path, 60))}, ${linesText(passage)})`
}

type Lines = Pick<Citation, 'path' | 'startLine' | 'endLine'>

function isWithin(inner: Lines, outer: Lines): boolean {
  return inner.path === outer.path && inner.startLine >= outer.startLine && inner.endLine <= outer.endLine
}

/** The right answer, unless it is the very ideas that have just been listed one by one. */
function keyBeside(ideas: readonly Idea[], question: Question, seed: number): string {
  return keyOf(question) === listOf(ideas.map(({ idea }) => idea)) ? '' : keyText(question, seed)
}

/** What there is to say of an answer, such as why a choice is wrong. */
export function notesText({ notes }: Grade): string {
  return notes.map((note) => renderMarkdown(note, 300)).join('\n')
}

/** A field of an embed, cut to its limit; none where there is nothing to show in it. */
export function field(name: string, value: string): APIEmbedField[] {
  return value.trim() === '' ? [] : [{ name, value: cutWords(value, FIELD_MOST) }]
}

/** The right answer: choices under the letters at which a seed shows them. */
function keyText(question: Question, seed: number): string {
  const key = keyOf(question)
  return rightChoicesText(question, seed) || (key === '' ? '' : renderMarkdown(key, FIELD_MOST))
}

/** Why the answer is what it is, and where the course says so. */
function reasonFields(question: Question, citation: Citation): APIEmbedField[] {
  return [
    ...field('Why', renderMarkdown(question.explanation ?? '', FIELD_MOST)),
    ...field('In the course', source(citation)),
  ]
}

/** The answer, why, and where the course says so: what everybody may see once a question has closed. */
export function keyFields(question: Question, seed: number, citation: Citation): APIEmbedField[] {
  return [...field('Answer', keyText(question, seed)), ...reasonFields(question, citation)]
}

export interface Result {
  readonly attempt: Attempt
  /** Where the course answers the question. */
  readonly citation: Citation
  /** Undefined in a direct message, where nothing earns points. */
  readonly earned: readonly Earning[] | undefined
}

export function resultEmbed({ attempt, citation, earned }: Result, question: Question): APIEmbed {
  const { grade, hints, seed } = attempt
  const marked = markedChoices(attempt, question)
  const ideas = grade.ideas ?? []
  const hinted = hints > 0 && grade.score > 0
  return embed({
    title: verdictOf(grade),
    description: renderMarkdown(question.prompt, 800),
    fields: [
      ...field('Your answer', marked?.chosen || responseText(attempt, question)),
      ...field('Notes', notesText(grade)),
      ...field('Key ideas', ideas.map((idea) => ideaLine(idea, citation)).join('\n')),
      ...field('Answer', marked?.right || keyBeside(ideas, question, seed)),
      ...field('Other choices', marked?.others ?? ''),
      ...reasonFields(question, citation),
    ],
    footer: earned ? earnedText(earned, { hinted }) : hinted ? 'With a hint' : '',
    colour: VERDICT_COLOURS[grade.verdict],
  })
}
