// One's own progress: points, streak, accuracy by module, and what to review next.

import { TimestampStyles, time } from 'discord.js'
import type { Citation } from '../../index/answer.ts'
import type { Question } from '../../quiz/question.ts'
import type { Accuracy } from '../../quiz/rules/accuracy.ts'
import type { Streak } from '../../quiz/rules/streak.ts'
import { cutWords } from '../../reports/cut.ts'
import { bar, count, percent } from '../../reports/wording.ts'
import { LIMITS } from '../limits.ts'
import { embed, type Message } from '../message.ts'
import { escapedLine } from '../render/escape.ts'
import { linesThatFit } from '../render/lines.ts'
import { oneLine } from '../render/markdown.ts'
import { source } from './sources.ts'

const BAR = 8
const MODULES = 12
const DUE = 5

export interface Progress {
  readonly answered: number
  readonly right: number
  /** How many answers have a result that is told only later. */
  readonly waiting: number
  /** Undefined in a direct message, where nothing earns points. */
  readonly points: { readonly all: number; readonly week: number } | undefined
  readonly streak: Streak | undefined
  readonly accuracy: readonly Accuracy[]
  /** Due for review, the most urgent first. */
  readonly due: readonly { readonly question: Question; readonly citation: Citation }[]
  readonly dueCount: number
  /** Questions that were missed last time and come back later: how many, and when the first of them does (ms). */
  readonly missed: { readonly count: number; readonly next: number } | undefined
}

function accuracyLine({ module, answered, score }: Accuracy): string {
  const share = score / answered
  return `\`${bar(share, BAR)}\` ${percent(share)} · ${escapedLine(cutWords(module, 50))} (${answered})`
}

function waitingLine(count: number): string {
  return count === 1
    ? '**1** answer is in: its result comes when the question has closed'
    : `**${count}** answers are in: their results come when the questions have closed`
}

/** Why nothing is to be reviewed now: what was missed is no reason for praise, and comes back on a later day. */
function nothingDue({ right, missed }: Progress): string {
  if (!missed) return right > 0 ? 'Nothing is due. Well done.' : 'Nothing is due yet.'
  const back = time(new Date(missed.next), TimestampStyles.RelativeTime)
  if (missed.count === 1) return `Nothing is due yet. **1** question that you missed comes back ${back}.`
  return `Nothing is due yet. **${missed.count}** questions that you missed come back, the first ${back}.`
}

export function progressView(progress: Progress): Message {
  const { answered, right, waiting, points, streak, accuracy, due, dueCount } = progress
  if (answered === 0 && waiting === 0 && !streak?.longest) {
    return { embeds: [embed({ title: 'Your progress', description: 'Nothing yet: begin with `/quiz`.' })] }
  }
  const facts = [
    ...(answered > 0 ? [`**${answered}** answered, **${right}** right`] : []),
    ...(waiting > 0 ? [waitingLine(waiting)] : []),
    ...(points ? [`**${points.all}** points, **${points.week}** this week`] : []),
    ...(streak ? [`Streak: **${count(streak.current, 'day')}** of daily questions (longest ${streak.longest})`] : []),
  ]
  const dueLines = due.map(({ question, citation }) => `• ${oneLine(question.prompt, 80)}\n  ${source(citation)}`)
  const toReview = linesThatFit(dueLines, { room: LIMITS.embedFieldValue, most: DUE, total: dueCount })
  const modules = linesThatFit(accuracy.map(accuracyLine), { room: LIMITS.embedFieldValue, most: MODULES })
  return {
    embeds: [
      embed({
        title: 'Your progress',
        description: facts.join('\n'),
        fields: [
          ...(accuracy.length > 0 ? [{ name: 'Right answers by module', value: modules }] : []),
          ...(dueLines.length > 0
            ? [{ name: `To review now (${dueCount})`, value: toReview }]
            : [{ name: 'To review now', value: nothingDue(progress) }]),
        ],
        footer: '/quiz asks first what is due',
      }),
    ],
  }
}
