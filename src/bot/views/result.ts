// What came of an answer: the verdict in words, the right answer, why, and where the course says so.

import type { APIEmbed, APIEmbedField } from 'discord.js'
import type { Citation } from '../../index/answer.ts'
import type { Attempt } from '../../quiz/attempt.ts'
import type { Grade, Idea } from '../../quiz/grade.ts'
import { choicesOf, keyOf } from '../../quiz/kinds/table.ts'
import type { Question } from '../../quiz/question.ts'
import { cutWords } from '../../reports/cut.ts'
import { percent } from '../../reports/wording.ts'
import { COLOURS, embed } from '../message.ts'
import { escaped, escapedLine } from '../render/escape.ts'
import { renderMarkdown } from '../render/markdown.ts'
import { letterOf } from './question.ts'
import { source } from './sources.ts'

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
  const choices = choicesOf(question)
  const lines = response.picked.map(
    (choice) => `**${letterOf(question, seed, choice)}** ${renderMarkdown(choices[choice] ?? '', 200)}`,
  )
  return lines.length > 0 ? cutWords(lines.join('\n'), FIELD_MOST) : '*nothing*'
}

function ideaLine({ idea, met, passage }: Idea): string {
  const words = renderMarkdown(idea, 200)
  if (met || !passage) return `${met ? '✓' : '✗'} ${words}`
  return `✗ ${words} (${escapedLine(cutWords(passage.headings.at(-1) ?? passage.path, 60))}, lines ${passage.startLine}–${passage.endLine})`
}

/** What there is to say of an answer, such as why a choice is wrong. */
export function notesText({ notes }: Grade): string {
  return notes.map((note) => renderMarkdown(note, 300)).join('\n')
}

/** A field of an embed, cut to its limit; none where there is nothing to show in it. */
export function field(name: string, value: string): APIEmbedField[] {
  return value.trim() === '' ? [] : [{ name, value: cutWords(value, FIELD_MOST) }]
}

/** The answer, why, and where the course says so: what everybody may see once a question has closed. */
export function keyFields(question: Question, citation: Citation): APIEmbedField[] {
  const key = keyOf(question)
  return [
    ...field('Answer', key === '' ? '' : renderMarkdown(key, FIELD_MOST)),
    ...field('Why', renderMarkdown(question.explanation ?? '', FIELD_MOST)),
    ...field('In the course', source(citation)),
  ]
}

/** The result of one attempt. */
export function resultEmbed(attempt: Attempt, question: Question, citation: Citation): APIEmbed {
  const { grade, hints, guild } = attempt
  // In a direct message nothing earns points; and what puts a miss right earns them whole.
  const hinted = guild === undefined ? 'With a hint' : 'With a hint: half the points of a first answer'
  return embed({
    title: verdictOf(grade),
    description: renderMarkdown(question.prompt, 800),
    fields: [
      ...field('Your answer', responseText(attempt, question)),
      ...field('Notes', notesText(grade)),
      ...field('Key ideas', (grade.ideas ?? []).map(ideaLine).join('\n')),
      ...keyFields(question, citation),
    ],
    footer: hints > 0 && grade.score > 0 ? hinted : '',
    colour: VERDICT_COLOURS[grade.verdict],
  })
}
