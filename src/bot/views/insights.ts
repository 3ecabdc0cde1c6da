// A class at a glance: its figures, charts as pictures, and a menu to look into each part.

import type { APIEmbed } from 'discord.js'
import { z } from 'zod'
import { type Period, PeriodShape } from '../../quiz/rules/leaderboard.ts'
import { NO_ANSWERS, NO_ASKS, noGaps, noItems, noLooks, noMisses } from '../../reports/absence.ts'
import type { Chart } from '../../reports/chart.ts'
import type { ClassReport, ItemRow } from '../../reports/class-report.ts'
import { cutWords } from '../../reports/cut.ts'
import { gapsIn } from '../../reports/gaps.ts'
import { isTelling, type ModuleMastery, weakestFirst } from '../../reports/mastery.ts'
import { toldApart } from '../../reports/told-apart.ts'
import { count, percent, plainText, rightText, things } from '../../reports/wording.ts'
import { componentKind, type IdMaker } from '../component-id.ts'
import { LIMITS } from '../limits.ts'
import { embed, type File, type Message, selectRow } from '../message.ts'
import { codeSpan, escapedLine } from '../render/escape.ts'
import { linesThatFit } from '../render/lines.ts'

/** Looks into one part of the same period. */
export const LOOK_INTO = componentKind('insights', 'look', z.tuple([PeriodShape]))

export interface Picture {
  readonly chart: Chart
  readonly png: Uint8Array
}

type HeadingsOf = (section: string) => string

interface Part {
  readonly label: string
  readonly description: string
  readonly lines: (report: ClassReport, headingsOf: HeadingsOf) => readonly string[]
  /** Said where there are no lines. */
  readonly none: (report: ClassReport) => string
}

const SHOWN = 15

/** What can be looked into: menu and dispatch read this table. */
export const PARTS = {
  look: {
    label: 'Questions to look at',
    description: 'Those whose figures say that something is wrong',
    lines: ({ items }) => items.filter((item) => item.verdict.look).map(itemLine),
    none: (report) => noLooks(report),
  },
  hardest: {
    label: 'Hardest questions',
    description: 'With the wrong answer that most students give',
    lines: ({ items }) =>
      items
        .filter(({ figures }) => figures.facility < 1)
        .toSorted((one, other) => one.figures.facility - other.figures.facility)
        .map(itemLine),
    none: (report) => noMisses(report),
  },
  modules: {
    label: 'Modules by mastery',
    description: 'Right when last asked, weakest first',
    lines: ({ modules }) => weakestFirst(modules).map(moduleLine),
    none: ({ answers }) => noItems(answers),
  },
  asked: {
    label: 'Most asked sections',
    description: 'Where the class looks things up',
    lines: ({ gaps }, headingsOf) =>
      gaps.mostAsked.map(({ section, asks }) => `**${asks}** ${escapedLine(cutWords(headingsOf(section), 140))}`),
    none: () => NO_ASKS,
  },
  gaps: {
    label: 'What the course fails to explain',
    description: 'To be closed with /gaps',
    lines: ({ gaps }) =>
      gapsIn(gaps).map((gap) => `**${gap.asks.length}** ${escapedLine(cutWords(gap.question, 140))}`),
    none: (report) => noGaps(report.gaps),
  },
  students: {
    label: 'Students',
    description: 'By points, for instructors only',
    lines: ({ students }) =>
      toldApart(students).map(({ rank, name, points, accuracy }) => {
        return `${rank}. ${escapedLine(cutWords(name, 60))}: **${points}** ${things(points, 'point')}, ${rightText(accuracy)}`
      }),
    none: () => NO_ANSWERS,
  },
} as const satisfies Record<string, Part>

export type PartName = keyof typeof PARTS

export const isPart = (name: string | undefined): name is PartName => name !== undefined && Object.hasOwn(PARTS, name)

function moduleLine(module: ModuleMastery): string {
  const few = isTelling(module) ? '' : '; too few answers to tell'
  const evidence = `${percent(module.coverage)} asked, ${count(module.students, 'student')}${few}`
  return `**${percent(module.mastery)}** ${escapedLine(module.module)} (${evidence})`
}

function itemLine({ question, figures, verdict }: ItemRow): string {
  const { mostWrong } = figures
  const wrong = mostWrong
    ? `; most often wrong: ${codeSpan(cutWords(plainText(mostWrong.text), 60))} (${mostWrong.students})`
    : ''
  const reason = verdict.look ? `\n-# ⚠️ ${escapedLine(verdict.reason)}` : ''
  const prompt = escapedLine(cutWords(plainText(question.prompt), 140))
  return `**${percent(figures.facility)}** ${prompt} (${count(figures.answers, 'student')}${wrong})${reason}`
}

export function insightsView(
  report: ClassReport,
  pictures: readonly Picture[],
  menu: { id: IdMaker; period: Period },
): Message {
  const look = report.items.filter((item) => item.verdict.look).length
  const open = report.gaps.topics.reduce((sum, topic) => sum + topic.gaps.length, 0)
  const fields = [
    ['Students', String(report.students.length)],
    ['Answers', String(report.answers)],
    ['Questions to look at', String(look)],
    ['Asked of the course', String(report.gaps.asked)],
    [
      'Answered, less “did not help”',
      report.gaps.asked === 0 ? '–' : percent(report.gaps.answered / report.gaps.asked),
    ],
    ['Open gaps', String(open)],
  ].map(([name = '', value = '']) => ({ name, value, inline: true }))
  const none = pictures.length === 0 ? 'Nobody has answered a question in this time.' : ''
  const main = embed({
    title: `Insights: ${report.period}`,
    description: none,
    fields,
    footer: 'The whole report: /export html',
  })
  const options = Object.entries(PARTS).map(([value, { label, description }]) => ({ value, label, description }))
  return {
    embeds: [main, ...pictures.map(pictureEmbed)],
    files: pictures.map(fileOf),
    components: [selectRow({ id: menu.id(LOOK_INTO, [menu.period]), placeholder: 'Look into …', options })],
  }
}

const nameOf = (chart: Chart) => `${chart.id}.png`

/** Each picture under the sentence that reads it. */
function pictureEmbed({ chart }: Picture): APIEmbed {
  const words = embed({ title: chart.title, description: escapedLine(chart.reading) })
  return { ...words, image: { url: `attachment://${nameOf(chart)}` } }
}

function fileOf({ chart, png }: Picture): File {
  return { name: nameOf(chart), data: png, description: `${chart.title}. ${chart.reading}` }
}

/** One part, as far as it fits a message. */
export function partView(name: PartName, report: ClassReport, headingsOf: HeadingsOf): Message {
  const part: Part = PARTS[name]
  const lines = part.lines(report, headingsOf)
  const listed = linesThatFit(lines, {
    room: LIMITS.embedDescription,
    most: SHOWN,
    rest: ': `/export` has all of them.',
  })
  const description = lines.length === 0 ? part.none(report) : listed
  return { embeds: [embed({ title: `${part.label}: ${report.period}`, description })] }
}
