// /insights: how a class is doing, at a glance, and a menu to look into each part.

import type { Period } from '../../quiz/rules/leaderboard.ts'
import { chartPng } from '../../reports/chart-image.ts'
import { chartsOf } from '../../reports/charts.ts'
import { reportOn } from '../../reports/class-report.ts'
import { drawable } from '../../reports/drawable.ts'
import { sectionName } from '../../reports/wording.ts'
import { sourceOf } from '../class-records.ts'
import { type ChatCommand, type Context, onChoose } from '../command.ts'
import type { Message } from '../message.ts'
import { periodOf, periodOption } from '../period-option.ts'
import { Refusal } from '../refusal.ts'
import { TEXTS } from '../texts.ts'
import { insightsView, isPart, LOOK_INTO, partView } from '../views/insights.ts'

/** What fits beside each other on a screen. */
const PICTURES = 3
const USUAL = 'all'

const drawnName = (title: string, number: number) => drawable(title, `Module ${number}`)

async function glance(period: Period, context: Context): Promise<Message> {
  const report = await reportOn(await sourceOf(context, period))
  const charts = chartsOf(report, drawnName).slice(0, PICTURES)
  const pictures = await Promise.all(charts.map(async (chart) => ({ chart, png: await chartPng(chart) })))
  return insightsView(report, pictures, { id: context.id, period })
}

export const INSIGHTS: ChatCommand = {
  type: 'chat',
  name: 'insights',
  description: 'How the class is doing: participation, scores, mastery, gaps',
  who: 'instructors',
  where: 'guild',
  options: [periodOption(USUAL)],
  run: async ({ options }, context) => ({
    message: await glance(periodOf(options.getString('period'), USUAL), context),
  }),
  presses: [
    onChoose(
      LOOK_INTO,
      async ([name], [period], context) => {
        if (!isPart(name)) throw new Refusal(TEXTS.unknownPart)
        const source = await sourceOf(context, period)
        const headingsOf = (section: string) => sectionName(section, source.headingsOf(section))
        return { message: partView(name, await reportOn(source), headingsOf) }
      },
      { answers: 'reply' },
    ),
  ],
}
