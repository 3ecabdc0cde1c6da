// A round of practice as messages: a question with its controls, a result, and the summary at the end.

import { z } from 'zod'
import type { Citation } from '../../index/answer.ts'
import { hintOf } from '../../quiz/hint.ts'
import type { Question } from '../../quiz/question.ts'
import type { Earning } from '../../quiz/rules/points.ts'
import { count } from '../../reports/wording.ts'
import { componentKind, type IdMaker } from '../component-id.ts'
import { button, buttonRows, COLOURS, embed, type Message } from '../message.ts'
import { escapedLine } from '../render/escape.ts'
import { linesThatFit } from '../render/lines.ts'
import { oneLine, renderMarkdown } from '../render/markdown.ts'
import type { Finished, Round, Turn } from '../rounds.ts'
import { TEXTS } from '../texts.ts'
import { pointsOf } from './earned.ts'
import { answerRows, letterOf, questionEmbed } from './question.ts'
import { field, type Result, resultEmbed } from './result.ts'
import { place as placeOf, source } from './sources.ts'

// Each button, menu and modal carries the round's key and the question's place in it.
const Key = z.string().regex(/^[\w-]{16}$/)
const Place = z.coerce.number().int().min(0).max(99)
const Position = z.coerce.number().int().min(0).max(99)
const Here = z.tuple([Key, Place])

/** Round, place, position at which the choice is shown. */
export const PICK = componentKind('quiz', 'pick', z.tuple([Key, Place, Position]))
/** A menu whose values are positions at which choices are shown. */
export const CHOOSE = componentKind('quiz', 'choose', Here)
/** Opens the modal, and the modal itself. */
export const TYPE = componentKind('quiz', 'type', Here)
export const TYPED = componentKind('quiz', 'typed', Here)
export const HINT = componentKind('quiz', 'hint', Here)
export const SKIP = componentKind('quiz', 'skip', Here)
/** To the question at that place, or to the summary past the last. */
export const NEXT = componentKind('quiz', 'next', Here)
export const STOP = componentKind('quiz', 'stop', Here)
/** A new round of what was missed in this one. */
export const AGAIN = componentKind('quiz', 'again', z.tuple([Key]))
/** Opens the modal, and the modal itself: something is wrong with this question. */
export const REPORT = componentKind('quiz', 'report', Here)
export const REPORTED = componentKind('quiz', 'reported', Here)

/** What the views of a round need to know of where they are shown. */
interface RoundFrame {
  readonly id: IdMaker
  /** False in a direct message: there are no instructors to report to. */
  readonly guild: boolean
}

function hintText(turn: Turn, citation: Citation): string | undefined {
  if (turn.hints === 0) return undefined
  const hint = hintOf(turn.question, turn.seed)
  if (hint === 'look-it-up') return `Look it up: ${escapedLine(placeOf(citation, 200))}`
  if ('text' in hint) return renderMarkdown(hint.text, 500)
  const letters = hint.wrong.map((choice) => letterOf(turn.question, turn.seed, choice)).sort()
  return `It is not ${letters.join(', ')}.`
}

/** A question of a round. `citation`: where the course answers it, for a hint. */
export function turnView(turn: Turn, citation: Citation, { id, guild }: RoundFrame): Message {
  const { round, place, question, seed, hints } = turn
  const { key } = round
  const rows = answerRows(question, seed, {
    pick: (position) => id(PICK, [key, place, position]),
    choose: () => id(CHOOSE, [key, place]),
    type: () => id(TYPE, [key, place]),
  })
  return {
    embeds: [
      questionEmbed(question, seed, {
        title: `Question ${place + 1} of ${round.questions.length}`,
        fields: field('Hint', hintText(turn, citation) ?? ''),
      }),
    ],
    components: [
      ...rows,
      ...buttonRows([
        button({
          id: id(HINT, [key, place]),
          label: guild ? 'Hint (half the points of a first answer)' : 'Hint',
          disabled: hints > 0,
        }),
        button({ id: id(SKIP, [key, place]), label: 'Skip' }),
        button({ id: id(STOP, [key, place]), label: 'Stop' }),
        ...(guild ? [button({ id: id(REPORT, [key, place]), label: 'Report this question' })] : []),
      ]),
    ],
  }
}

export function turnResultView(turn: Turn, result: Result, { id, guild }: RoundFrame): Message {
  const { round, place, question } = turn
  const next = place + 1
  const isLast = next >= round.questions.length
  return {
    embeds: [resultEmbed(result, question)],
    components: buttonRows([
      button({ id: id(NEXT, [round.key, next]), label: isLast ? 'To the summary' : 'Next question', style: 'primary' }),
      ...(guild ? [button({ id: id(REPORT, [round.key, place]), label: 'Report this question' })] : []),
    ]),
  }
}

/** Said in place of a question that the course no longer has in this form. */
export function changedView(round: Round, place: number, id: IdMaker): Message {
  return {
    embeds: [embed({ title: 'This question is gone', description: TEXTS.questionChanged, colour: COLOURS.notCovered })],
    components: buttonRows([button({ id: id(NEXT, [round.key, place + 1]), label: 'Go on', style: 'primary' })]),
  }
}

const MISSES_SHOWN = 8
/** Characters. */
const MISSES_ROOM = 3000

interface Miss {
  readonly question: Question
  readonly citation: Citation
}

export interface Ending {
  readonly places: readonly Finished[]
  /** Wrong or partly right, with where to read up. */
  readonly misses: readonly Miss[]
  /** The place that was open when it was stopped; undefined where it was gone through. */
  readonly stoppedAt?: number
  /** Undefined in a direct message, where nothing earns points. */
  readonly earned: readonly Earning[] | undefined
}

/** What was not answered: passed over, left when the round was stopped, or gone from the course before it came. */
function leftOut({ places, stoppedAt = Number.POSITIVE_INFINITY }: Ending): readonly string[] {
  const gone = places.filter(({ attempt, question }) => !attempt && !question).length
  const open = places.filter(({ attempt, question }) => !attempt && question)
  const skipped = open.filter(({ place }) => place < stoppedAt).length
  const stopped = open.length - skipped
  return [
    ...(skipped > 0 ? [`**${skipped}** skipped`] : []),
    ...(stopped > 0 ? [`Stopped, **${stopped}** not answered`] : []),
    ...(gone > 0 ? [`**${gone}** changed or removed in the course meanwhile`] : []),
  ]
}

export function summaryView({ key }: Round, ending: Ending, id: IdMaker): Message {
  const { places, misses, earned } = ending
  const verdicts = places.flatMap(({ attempt }) => (attempt ? [attempt.grade.verdict] : []))
  const given = (verdict: string) => verdicts.filter((one) => one === verdict).length
  const graded = `**${given('right')}** right, **${given('partly')}** partly right, **${given('wrong')}** not right`
  const lines = [
    ...(verdicts.length > 0 ? [graded] : ['Nothing answered']),
    ...(given('ungraded') > 0 ? [`**${given('ungraded')}** noted, not graded`] : []),
    ...leftOut(ending),
    ...(earned ? [`**+${count(pointsOf(earned), 'point')}**`] : []),
  ]
  const missLines = misses.map(({ question, citation }) => `• ${oneLine(question.prompt, 90)}\n  ${source(citation)}`)
  const toRead = linesThatFit(missLines, { room: MISSES_ROOM, most: MISSES_SHOWN })
  return {
    embeds: [
      embed({
        title: 'Your round',
        description: [lines.join('\n'), ...(misses.length > 0 ? ['**To read again**', toRead] : [])].join('\n\n'),
        footer: [
          ...(misses.length > 0 ? ['What was missed comes back sooner on later days'] : []),
          '/quiz begins another round',
        ].join(' · '),
      }),
    ],
    components:
      misses.length > 0
        ? buttonRows([button({ id: id(AGAIN, [key]), label: 'Again, only the misses', style: 'primary' })])
        : [],
  }
}
