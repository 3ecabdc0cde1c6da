// What the course fails to explain, as a list, and one gap with the ways to close it.

import { TimestampStyles, time } from 'discord.js'
import { z } from 'zod'
import type { Citation } from '../../index/answer.ts'
import { noGaps } from '../../reports/absence.ts'
import { cutWords } from '../../reports/cut.ts'
import type { Gap, GapReport, Helped } from '../../reports/gaps.ts'
import { count, headingOf } from '../../reports/wording.ts'
import { sectionKey } from '../closing.ts'
import { componentKind, type IdMaker } from '../component-id.ts'
import { LIMITS } from '../limits.ts'
import { button, buttonRows, embed, type Message, selectRow } from '../message.ts'
import { type Modal, modal, textField } from '../modal.ts'
import { bare, codeSpan, escapedLine } from '../render/escape.ts'
import { place, source } from './sources.ts'

// A gap is named by any of its asks, so that it is found again whatever was asked since.
const Ask = z.coerce.number()

/** Another page of the list, or back to it. */
export const LIST = componentKind('gaps', 'list', z.tuple([z.coerce.number().int().min(0)]))
/** A gap chosen from the list. */
export const CHOOSE = componentKind('gaps', 'choose', z.tuple([]))
/** A section chosen as the answer. */
export const ANSWERED_IN = componentKind('gaps', 'in', z.tuple([Ask]))
/** Opens the modal for an instructor's own answer. */
export const WRITE = componentKind('gaps', 'write', z.tuple([Ask]))
export const WRITTEN = componentKind('gaps', 'written', z.tuple([Ask]))
export const PUT_AWAY = componentKind('gaps', 'away', z.tuple([Ask]))
/** What students marked as helped. */
export const HELPED_LIST = componentKind('gaps', 'helped', z.tuple([]))
export const APPROVE = componentKind('gaps', 'approve', z.tuple([]))
/** What the class taught, newest first, and forgetting some of it. */
export const LESSONS = componentKind('gaps', 'lessons', z.tuple([]))
export const FORGET = componentKind('gaps', 'forget', z.tuple([]))

const ON_A_PAGE = 10
/** The modal's field. */
export const ANSWER = 'answer'

const times = (number: number) => (number === 1 ? 'once' : `${number} times`)

function why({ notCovered, unhelpful, passedOn }: Gap): string {
  return [
    ...(notCovered > 0 ? [`no answer ${times(notCovered)}`] : []),
    ...(unhelpful > 0 ? [`did not help ${times(unhelpful)}`] : []),
    ...(passedOn > 0 ? [`passed on to you ${times(passedOn)}`] : []),
  ].join(', ')
}

/** The last of a gap's asks names it. */
const askOf = (gap: Gap) => gap.asks.at(-1) ?? 0

/** @param done what has just been done, said above the list. */
export function gapListView(report: GapReport, page: number, { id, done }: { id: IdMaker; done?: string }): Message {
  const all = report.topics.flatMap((topic) => topic.gaps.map((gap) => ({ gap, topic })))
  const pages = Math.max(1, Math.ceil(all.length / ON_A_PAGE))
  const at = Math.min(page, pages - 1)
  const shown = all.slice(at * ON_A_PAGE, (at + 1) * ON_A_PAGE)
  const lines = shown.map(({ gap, topic }, row) => {
    const first = shown[row - 1]?.topic !== topic
    const name = topic.path === undefined ? 'Near nothing in the course' : `Near ${codeSpan(cutWords(topic.path, 80))}`
    const head = first ? `**${name}**, asked ${times(topic.asks)}\n` : ''
    return `${head}${at * ON_A_PAGE + row + 1}. ${escapedLine(cutWords(gap.question, 140))} (${why(gap)})`
  })
  const main = embed({
    title: 'What the course fails to explain',
    description: [
      ...(done === undefined ? [] : [`${done}\n`]),
      ...(lines.length === 0 ? [noGaps(report)] : lines),
    ].join('\n'),
    footer: `${count(report.asked, 'question')} asked, ${report.answered} answered from the course and not marked as no help${pages > 1 ? `; page ${at + 1} of ${pages}` : ''}`,
  })
  const menu = selectRow({
    id: id(CHOOSE, []),
    placeholder: 'Close one of these gaps',
    options: shown.map(({ gap }, row) => ({
      label: `${at * ON_A_PAGE + row + 1}. ${bare(gap.question)}`,
      description: bare(why(gap)),
      value: String(askOf(gap)),
    })),
  })
  const buttons = [
    ...(at > 0 ? [button({ id: id(LIST, [at - 1]), label: 'Previous page' })] : []),
    ...(at + 1 < pages ? [button({ id: id(LIST, [at + 1]), label: 'Next page' })] : []),
    ...(report.helped.length > 0
      ? [button({ id: id(HELPED_LIST, []), label: `What helped students (${report.helped.length})`, style: 'success' })]
      : []),
    button({ id: id(LESSONS, []), label: 'What I was taught' }),
  ]
  return { embeds: [main], components: [...(shown.length > 0 ? [menu] : []), ...buttonRows(buttons)] }
}

/** @param sections that may answer it, best first. */
export function gapView(gap: Gap, sections: readonly Citation[], id: IdMaker): Message {
  const [nearest] = sections
  const names = gap.names.map((name) => escapedLine(name)).join(', ')
  const main = embed({
    title: 'Close this gap',
    description: `> ${escapedLine(cutWords(gap.question, 900))}`,
    fields: [
      { name: 'Why it is here', value: why(gap) },
      ...(names === '' ? [] : [{ name: 'Asked by', value: names }]),
      ...(nearest === undefined ? [] : [{ name: 'Nearest section', value: source(nearest) }]),
      { name: 'Last asked', value: time(new Date(gap.lastAsked), TimestampStyles.RelativeTime) },
    ],
    footer: 'A section that is not in the menu: /teach finds any as you type.',
  })
  const menu = selectRow({
    id: id(ANSWERED_IN, [askOf(gap)]),
    placeholder: 'It is answered in …',
    options: sections.slice(0, LIMITS.selectOptions).map((citation) => ({
      label: bare(headingOf(citation)),
      description: place(citation, 100),
      value: sectionKey(citation.sectionId),
    })),
  })
  return {
    embeds: [main],
    components: [
      ...(sections.length > 0 ? [menu] : []),
      ...buttonRows([
        button({ id: id(WRITE, [askOf(gap)]), label: 'Answer it myself', style: 'primary' }),
        button({ id: id(PUT_AWAY, [askOf(gap)]), label: 'Not for this course' }),
        button({ id: id(LIST, [0]), label: 'Back to the list' }),
      ]),
    ],
  }
}

export function answerModal(gap: Gap, id: IdMaker): Modal {
  const field = textField({
    name: ANSWER,
    label: bare(gap.question) || 'Your answer',
    description: 'I keep it as your note, and cite you when I am asked.',
    isLong: true,
    min: 2,
    max: 1500,
  })
  return modal(id(WRITTEN, [askOf(gap)]), 'Your answer', [field])
}

/** A helped question as a menu names it. */
export const helpedKey = ({ asks }: Helped) => String(asks.at(-1) ?? 0)

export function helpedView(report: GapReport, headingsOf: (section: string) => string, id: IdMaker): Message {
  const shown = report.helped.slice(0, ON_A_PAGE)
  const lines = shown.map(({ question, section }, row) => {
    return `${row + 1}. ${escapedLine(cutWords(question, 140))}\n-# answered in ${escapedLine(cutWords(headingsOf(section), 140))}`
  })
  const main = embed({
    title: 'What helped students',
    description: lines.length > 0 ? lines.join('\n') : 'There is nothing left to approve.',
    footer: 'Approved ones teach me to find that section when somebody asks in such words.',
  })
  const menu = selectRow({
    id: id(APPROVE, []),
    placeholder: 'Approve',
    min: 1,
    max: shown.length,
    options: shown.map((helped, row) => ({ label: `${row + 1}. ${bare(helped.question)}`, value: helpedKey(helped) })),
  })
  return {
    embeds: [main],
    components: [
      ...(shown.length > 0 ? [menu] : []),
      ...buttonRows([button({ id: id(LIST, [0]), label: 'Back to the list' })]),
    ],
  }
}
