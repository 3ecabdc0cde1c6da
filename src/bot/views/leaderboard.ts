// The leaderboard: who has how many points in a period, one's own rank, and when it ends.

import { TimestampStyles, time } from 'discord.js'
import { z } from 'zod'
import { PERIODS, type Period, PeriodShape, type Span, type Standing } from '../../quiz/rules/leaderboard.ts'
import { cutWords } from '../../reports/cut.ts'
import { count } from '../../reports/wording.ts'
import { componentKind, type IdMaker } from '../component-id.ts'
import { button, buttonRows, embed, type Message, selectRow } from '../message.ts'
import { escapedLine } from '../render/escape.ts'

export const TURN_PAGE = componentKind(
  'leaderboard',
  'page',
  z.tuple([PeriodShape, z.coerce.number().int().min(0).max(9999)]),
)
export const CHOOSE_PERIOD = componentKind('leaderboard', 'period', z.tuple([]))

const PAGE = 10

export const PERIOD_NAMES: Record<Period, string> = {
  today: 'Today',
  week: 'This week',
  month: 'This month',
  term: 'This term',
  all: 'All time',
}

export interface Board {
  readonly period: Period
  readonly span: Span
  /** Only those who want to be seen, and the caller. */
  readonly standings: readonly Standing[]
  readonly nameOf: (user: string) => string | undefined
  readonly caller: string
  /** Whether the caller is seen by others. */
  readonly seen: boolean
  /** Whether the caller has answered a daily question that is still open. */
  readonly waiting: boolean
}

function line({ user, rank, points: earned }: Standing, board: Board): string {
  const isCaller = user === board.caller
  // Who chose not to appear has no name here.
  const name = board.nameOf(user)
  const written = name === undefined ? '' : escapedLine(cutWords(name, 60))
  const shown = !isCaller ? written : written === '' ? '**You**' : `**${written}** (you)`
  return `\`${String(rank).padStart(3)}\` ${shown} · ${count(earned, 'point')}`
}

function ownLine(board: Board): string {
  const own = board.standings.find(({ user }) => user === board.caller)
  if (!own) {
    return board.waiting
      ? 'No points yet in this period. Your answer to the daily question counts once it has closed; `/quiz` counts at once.'
      : 'No points yet in this period. Answer the daily question, or practise with `/quiz`.'
  }
  const hidden = board.seen ? '' : ' Nobody but you sees this: you chose not to appear.'
  return `Rank ${own.rank} with ${count(own.points, 'point')}.${hidden}`
}

export function leaderboardView(board: Board, page: number, id: IdMaker): Message {
  const { standings, period, span } = board
  const pages = Math.max(1, Math.ceil(standings.length / PAGE))
  const index = Math.min(page, pages - 1)
  const lines = standings.slice(index * PAGE, (index + 1) * PAGE).map((standing) => line(standing, board))
  const turn = (to: number, label: string) =>
    button({ id: id(TURN_PAGE, [period, Math.max(0, to)]), label, disabled: to < 0 || to >= pages })
  // A term is followed by none that is known, and the board of one that is over can be looked at still.
  const ending = period === 'term' ? 'End of the term' : 'Begins anew'
  const end =
    span.until === undefined ? [] : [{ name: ending, value: time(new Date(span.until), TimestampStyles.LongDateTime) }]
  return {
    embeds: [
      embed({
        title: `Leaderboard · ${PERIOD_NAMES[period]}`,
        description: lines.length > 0 ? lines.join('\n') : 'Nobody has points in this period yet.',
        fields: [{ name: 'You', value: ownLine(board) }, ...end],
        footer: `${pages > 1 ? `Page ${index + 1} of ${pages} · ` : ''}Equal points share a rank · The daily question counts once it has closed · /privacy: how you appear`,
      }),
    ],
    components: [
      selectRow({
        id: id(CHOOSE_PERIOD, []),
        placeholder: 'Another period',
        options: PERIODS.map((value) => ({ value, label: PERIOD_NAMES[value], default: value === period })),
      }),
      ...(pages > 1 ? buttonRows([turn(index - 1, 'Previous page'), turn(index + 1, 'Next page')]) : []),
    ],
  }
}
