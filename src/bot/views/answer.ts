// An answer as a message: the quote, its sources, the outcome in words, and what can be done next.

import type { APIButtonComponent, APISelectMenuOption } from 'discord.js'
import type { Answer, Citation } from '../../index/answer.ts'
import { headingOf } from '../../reports/wording.ts'
import { HELPED, INQUIRE, PICK, READ, SHARE } from '../ask-ids.ts'
import type { Asked } from '../asking.ts'
import type { IdMaker } from '../component-id.ts'
import { button, buttonRows, COLOURS, embed, type Message, type Row, selectRow } from '../message.ts'
import { bare, escapedLine } from '../render/escape.ts'
import { renderBlocks } from '../render/markdown.ts'
import { OUTCOMES } from '../texts.ts'
import { place, sourceList } from './sources.ts'

/** Characters of a quote or a page: what a phone shows without much scrolling. */
const QUOTE = 2400

/** Who sees the message, and what they can do there. */
export interface Frame {
  readonly id: IdMaker
  /** In a guild the question can be passed on; in private there the answer can be shared. */
  readonly guild: boolean
  readonly seen: 'private' | 'public'
  /** It has been posted in the channel already. */
  readonly shared?: boolean
  /** The bot's only server, named in a direct message, where no instructor can be asked. */
  readonly server?: string | undefined
}

const COLOUR = { answered: COLOURS.answered, uncertain: COLOURS.uncertain, 'not-covered': COLOURS.notCovered } as const

const ASKED = 'Asked: '

/** Above an answer: what was asked. */
export function askedLine(question: string): string {
  return `${ASKED}${bare(question)}`
}

/** What such a line says was asked; undefined for any other. */
export function questionOf(line: string): string | undefined {
  return line.startsWith(ASKED) ? line.slice(ASKED.length) : undefined
}

/** The last heading: what the cited section is called. */
function heading(citation: Citation | undefined): string | undefined {
  if (citation === undefined) return undefined
  return citation.note === undefined ? escapedLine(headingOf(citation)) : 'An instructor’s note'
}

function quoteOf({ answer }: Asked): string {
  if (answer.status !== 'answered') return ''
  const [page, ...more] = renderBlocks(answer.quote, QUOTE)
  const cut = answer.cut ?? (more.length > 0 ? 'the whole section has more' : undefined)
  return cut === undefined ? page : `${page}\n-# Cut here: ${escapedLine(cut)}.`
}

function explanation(asked: Asked): string {
  if (asked.answer.status === 'uncertain') {
    return 'I found nothing that I could quote as the answer in good conscience. These sections of the course come closest.'
  }
  if (asked.answer.status === 'not-covered') return 'I looked, and the course does not say. I do not make answers up.'
  return quoteOf(asked)
}

function whereToAsk({ answer }: Asked, { guild, server }: Frame): readonly string[] {
  if (guild || answer.status === 'answered') return []
  const place = server === undefined ? 'your class’s server' : `**${escapedLine(server)}**`
  return ['', `To pass it on to the instructors, ask me again in ${place}.`]
}

function description(asked: Asked, frame: Frame): string {
  const { takenAs } = asked.answer
  const notes = takenAs === undefined ? [] : [`-# Taken as: ${escapedLine(takenAs)}`]
  const passedOn = asked.passedOn ? ['', 'Your question has been passed on to the instructors.'] : []
  return [...notes, explanation(asked), ...passedOn, ...whereToAsk(asked, frame)].join('\n')
}

/** Sections as options of a menu; each value is the section's place among those to read. */
function options(asked: Asked, offered: readonly Citation[]): APISelectMenuOption[] {
  return offered.flatMap((citation) => {
    const index = asked.sections.findIndex((section) => section.sectionId === citation.sectionId)
    const [label, description] = [bare(headingOf(citation)), place(citation, 100)]
    return index < 0 ? [] : [{ label, description, value: String(index) }]
  })
}

function menu(asked: Asked, frame: Frame): Row[] {
  const { answer } = asked
  const offered = answer.status === 'answered' ? answer.alternatives : answer.citations
  const choices = options(
    asked,
    offered.filter((citation) => citation.note === undefined),
  )
  if (choices.length === 0) return []
  const placeholder = answer.status === 'answered' ? 'Or did you mean …' : 'Read one of these sections'
  return [selectRow({ id: frame.id(PICK, [asked.askId]), placeholder, options: choices })]
}

function feedbackButtons({ askId, helped, helpedBy, answer }: Asked, { id }: Frame): APIButtonComponent[] {
  if (answer.status === 'not-covered') return []
  const word = (value: '0' | '1', label: string, style: 'success' | 'danger') => {
    const isChosen = helped === (value === '1') && helpedBy === undefined
    return button({ id: id(HELPED, [askId, value]), label, style: isChosen ? style : 'secondary', disabled: isChosen })
  }
  return [word('1', 'This helped', 'success'), word('0', 'This did not', 'danger')]
}

function shareButton(id: string, shared = false): APIButtonComponent {
  return button({ id, label: shared ? 'Shared in the channel' : 'Share in the channel', disabled: shared })
}

function buttons(asked: Asked, frame: Frame): APIButtonComponent[] {
  const { askId, answer, passedOn } = asked
  const { id, guild, seen } = frame
  const readable = answer.status === 'answered' && answer.citations[0]?.note === undefined
  return [
    ...(readable ? [button({ id: id(READ, [askId, 0, 0]), label: 'Whole section', style: 'primary' })] : []),
    ...(readable ? [button({ id: id(READ, [askId, 1, 0]), label: 'Next best section' })] : []),
    ...feedbackButtons(asked, frame),
    ...(guild && seen === 'private' && answer.status === 'answered'
      ? [shareButton(id(SHARE, [askId]), frame.shared)]
      : []),
    ...(guild && (answer.status !== 'answered' || asked.helped === false)
      ? [
          button({
            id: id(INQUIRE, [askId]),
            label: passedOn ? 'Passed on to the instructors' : 'Ask the instructors',
            style: 'primary',
            disabled: passedOn,
          }),
        ]
      : []),
  ]
}

/** Other outcomes have their word as the title. */
function footerOf({ status, citations: [first] }: Answer): string | undefined {
  if (status !== 'answered') return undefined
  return first?.note === undefined ? OUTCOMES.answered : 'Not from the course itself'
}

export function answerView(asked: Asked, frame: Frame): Message {
  const { answer, question } = asked
  const [first] = answer.citations
  const sources = sourceList(answer.citations)
  const main = embed({
    author: askedLine(question),
    title: answer.status === 'answered' ? heading(first) : OUTCOMES[answer.status],
    description: description(asked, frame),
    fields:
      sources === '' ? [] : [{ name: answer.status === 'answered' ? 'Sources' : 'Closest sections', value: sources }],
    footer: footerOf(answer),
    colour: COLOUR[answer.status],
  })
  return { embeds: [main], components: [...menu(asked, frame), ...buttonRows(buttons(asked, frame))] }
}
