// The daily question as messages: open, closed, revealed, and one's own part in it.

import { TimestampStyles, time } from 'discord.js'
import type { Citation } from '../../index/answer.ts'
import type { Attempt } from '../../quiz/attempt.ts'
import { bar } from '../../reports/wording.ts'
import type { DailyPost } from '../../store/dailies.ts'
import type { IdMaker } from '../component-id.ts'
import { DAILY_CHOOSE, DAILY_MINE, DAILY_PICK, DAILY_REPORT, DAILY_REVEALED, DAILY_TYPE } from '../daily/daily-ids.ts'
import { button, buttonRows, COLOURS, embed, type Message } from '../message.ts'
import { renderMarkdown } from '../render/markdown.ts'
import { TEXTS } from '../texts.ts'
import { answerRows, questionEmbed } from './question.ts'
import { keyFields, type Result, responseText, resultEmbed } from './result.ts'

const BAR_LENGTH = 10

const TITLE = 'Question of the day'

/** The class's own date in words: "Monday 30 November 2026". */
export const dateText = ({ date }: Pick<DailyPost, 'date'>) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' }).format(Date.parse(date))

function lastRow({ id: post }: DailyPost, id: IdMaker) {
  return buttonRows([
    button({ id: id(DAILY_MINE, [post]), label: 'My result' }),
    button({ id: id(DAILY_REPORT, [post]), label: 'Report this question' }),
  ])
}

/** The question, to be answered. `id` makes ids for all in the guild. */
export function dailyView(post: DailyPost, id: IdMaker): Message {
  const { question, seed, closesAt } = post
  const rows = answerRows(question, seed, {
    pick: (position) => id(DAILY_PICK, [post.id, position]),
    choose: () => id(DAILY_CHOOSE, [post.id]),
    type: () => id(DAILY_TYPE, [post.id]),
  })
  const closing = closesAt === undefined ? 'Closes when the next one comes.' : `Closes ${relative(closesAt)}.`
  return {
    content: `One answer each, seen by nobody else. ${closing}`,
    embeds: [questionEmbed(question, seed, { title: TITLE, footer: dateText(post) })],
    components: [...rows, ...lastRow(post, id)],
  }
}

function relative(at: number): string {
  return time(new Date(at), TimestampStyles.RelativeTime)
}

/** The question once it has closed. */
export function closedView(post: DailyPost, id: IdMaker): Message {
  const footer = `${dateText(post)} · closed`
  return {
    embeds: [questionEmbed(post.question, post.seed, { title: TITLE, footer, colour: COLOURS.notCovered })],
    components: lastRow(post, id),
  }
}

/** How many answered, and how many of them were right. */
export interface Turnout {
  readonly answered: number
  readonly right: number
}

export function turnoutOf(attempts: readonly Attempt[]): Turnout {
  return { answered: attempts.length, right: attempts.filter(({ grade }) => grade.verdict === 'right').length }
}

function turnoutText(turnout: Turnout | undefined): string {
  if (!turnout) return TEXTS.retracted
  const { answered, right } = turnout
  if (answered === 0) return 'Nobody answered this time.'
  const people = answered === 1 ? '1 person answered' : `${answered} people answered`
  return `${bar(right / answered, BAR_LENGTH)} ${people}, ${right} right`
}

/** The answer, for everybody; never who was wrong. `turnout`: undefined where the question was retracted. */
export function revealView(post: DailyPost, turnout: Turnout | undefined, citation: Citation, id: IdMaker): Message {
  return {
    embeds: [
      embed({
        title: `The answer to the question of ${dateText(post)}`,
        description: renderMarkdown(post.question.prompt, 1500),
        fields: [...keyFields(post.question, post.seed, citation), { name: 'The class', value: turnoutText(turnout) }],
        colour: COLOURS.answered,
      }),
    ],
    components: buttonRows([button({ id: id(DAILY_REVEALED, [post.id]), label: 'My result' })]),
  }
}

/** Whether the guild wants results to wait, and this question can still be answered. */
export function isWaiting({ feedback, status }: DailyPost): boolean {
  return feedback === 'after-closing' && status !== 'closed'
}

/** One's own result, or only that the answer is in, while the guild wants the result to wait. */
export function ownView(post: DailyPost, result: Result, { repeated }: { repeated: boolean }): Message {
  const content = repeated ? 'You had answered this before: your first answer stands.' : ''
  if (isWaiting(post)) {
    const when = post.closesAt === undefined ? 'when the next question comes' : relative(post.closesAt)
    const waiting = embed({
      title: 'Your answer is in',
      description: responseText(result.attempt, post.question),
      fields: [{ name: 'The result', value: `It comes ${when}: press “My result” then.` }],
    })
    return { content, embeds: [waiting] }
  }
  return { content, embeds: [resultEmbed(result, post.question)] }
}
