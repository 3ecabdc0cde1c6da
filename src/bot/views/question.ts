// A question as a message: what it asks, its choices in the order of the seed, and what to answer it with.

import type { APIEmbed, APIEmbedField } from 'discord.js'
import { choicesOf, inputOf, labelOf, orderOf } from '../../quiz/kinds/table.ts'
import type { Question } from '../../quiz/question.ts'
import { cutWords } from '../../reports/cut.ts'
import { plainText } from '../../reports/wording.ts'
import { button, buttonRows, embed, type Row, selectRow } from '../message.ts'
import { type Modal, modal, textField } from '../modal.ts'
import { bare } from '../render/escape.ts'
import { renderMarkdown } from '../render/markdown.ts'

const PROMPT_MOST = 2300
// All choices together, and one of them: long ones are cut so that every one is seen.
const CHOICES_MOST = 1500
const CHOICE_MOST = 240
// Four rows of buttons, and one for the rest.
const BUTTONS_MOST = 20
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** custom_ids to answer with. A choice is named by the position at which it is shown: its index could tell the answer. */
export interface Controls {
  readonly pick: (position: number) => string
  readonly choose: () => string
  readonly type: () => string
}

function letterAt(position: number): string {
  return LETTERS[position] ?? String(position + 1)
}

/** The choice that is shown at a position; undefined where there is none. */
export function choiceAt(question: Question, seed: number, position: number): number | undefined {
  return orderOf(question, seed)[position]
}

/** The letter under which a choice is shown. */
export function letterOf(question: Question, seed: number, choice: number): string {
  return letterAt(orderOf(question, seed).indexOf(choice))
}

interface Surroundings {
  readonly title: string
  readonly fields?: readonly APIEmbedField[]
  readonly footer?: string
  readonly colour?: number
}

export function questionEmbed(
  question: Question,
  seed: number,
  { title, fields, footer, colour }: Surroundings,
): APIEmbed {
  const choices = choicesOf(question)
  const most = Math.min(CHOICE_MOST, Math.floor(CHOICES_MOST / Math.max(1, choices.length)))
  const lines = orderOf(question, seed).map(
    (choice, position) => `**${letterAt(position)}** ${renderMarkdown(choices[choice] ?? '', most)}`,
  )
  const isMany = inputOf(question) === 'many'
  const parts = [
    renderMarkdown(question.prompt, PROMPT_MOST),
    lines.join('\n'),
    isMany ? '*Choose all that are right.*' : '',
  ]
  return embed({
    title,
    author: cutWords(bare(question.module), 200),
    description: parts.filter((part) => part !== '').join('\n\n'),
    ...(fields === undefined ? {} : { fields }),
    footer: [labelOf(question), footer].filter((part) => part !== undefined).join(' · '),
    ...(colour === undefined ? {} : { colour }),
  })
}

/** Buttons for one choice, a menu for several, and a button that opens a modal for typed answers. */
export function answerRows(question: Question, seed: number, controls: Controls): Row[] {
  const order = orderOf(question, seed)
  const choices = choicesOf(question)
  const input = inputOf(question)
  if (choices.length === 0) return buttonRows([button({ id: controls.type(), label: 'Answer', style: 'primary' })])
  const label = (choice: number) => bare(choices[choice] ?? '').replaceAll(/[`*]/g, '')
  if (input === 'one' && order.length <= BUTTONS_MOST) {
    return buttonRows(
      order.map((choice, position) => {
        const words = order.length === 2 && label(choice).length <= 30 ? ` ${label(choice)}` : ''
        return button({ id: controls.pick(position), label: `${letterAt(position)}${words}`, style: 'primary' })
      }),
    )
  }
  return [
    selectRow({
      id: controls.choose(),
      placeholder: input === 'many' ? 'Choose all that are right' : 'Choose one',
      min: 1,
      max: input === 'many' ? order.length : 1,
      options: order.map((choice, position) => ({
        label: `${letterAt(position)} ${label(choice)}`,
        value: String(position),
      })),
    }),
  ]
}

/** Name of the modal's field. */
export const TYPED_ANSWER = 'answer'

export function answerModal(question: Question, id: string): Modal {
  const isLong = inputOf(question) === 'prose'
  const field = textField({
    name: TYPED_ANSWER,
    label: labelOf(question),
    description: bare(plainText(question.prompt)),
    isLong,
    min: 1,
    max: isLong ? 2000 : 200,
  })
  return modal(id, 'Your answer', [field])
}
