// /gaps: what the course fails to explain, and closing each gap on the spot.

import type { Citation } from '../../index/answer.ts'
import { type Gap, gapsIn } from '../../reports/gaps.ts'
import { headingOf, sectionName } from '../../reports/wording.ts'
import { gapsOf } from '../class-records.ts'
import { answerByNote, approve, putAway, sectionKey, teach } from '../closing.ts'
import { type ChatCommand, type Context, onChoose, onPress, onSubmit, type Response } from '../command.ts'
import { forget, lessonsOf } from '../lessons.ts'
import { LIMITS } from '../limits.ts'
import { Refusal } from '../refusal.ts'
import { escapedLine } from '../render/escape.ts'
import { TEXTS } from '../texts.ts'
import {
  ANSWER,
  ANSWERED_IN,
  APPROVE,
  answerModal,
  CHOOSE,
  FORGET,
  gapListView,
  gapView,
  HELPED_LIST,
  helpedKey,
  helpedView,
  LESSONS,
  LIST,
  PUT_AWAY,
  WRITE,
  WRITTEN,
} from '../views/gaps.ts'
import { lessonsView } from '../views/lessons.ts'
import { toldText } from '../views/told.ts'

/** Closing anything builds the class's engine anew: the list is for what it knows then. */
async function list(context: Context, page: number, done?: string): Promise<Response> {
  const report = await gapsOf(context)
  return { message: gapListView(report, page, { id: context.id, ...(done !== undefined && { done }) }) }
}

/** @throws {Refusal} where somebody else has closed it meanwhile. */
async function gapWith(askId: number, context: Context): Promise<Gap> {
  const gap = gapsIn(await gapsOf(context)).find(({ asks }) => asks.includes(askId))
  if (gap === undefined) throw new Refusal('This gap has been closed meanwhile. `/gaps` shows what is left.')
  return gap
}

/** Sections that may answer a gap: those that were near, those that match, then the course's first; as many as a menu holds. */
function sectionsFor(gap: Gap, { engine }: Context): readonly Citation[] {
  const near = gap.nearest.flatMap((section) => engine.citation(section) ?? [])
  const found = engine.search(gap.question, 3 * LIMITS.selectOptions).map((hit) => hit.citation)
  const sections = new Map<string, Citation>()
  for (const citation of [...near, ...found, ...engine.suggest('', LIMITS.selectOptions)]) {
    if (citation.note === undefined && !sections.has(citation.sectionId)) sections.set(citation.sectionId, citation)
  }
  return [...sections.values()].slice(0, LIMITS.selectOptions)
}

function said(told: number, what: string): string {
  return `✅ ${what}${toldText(told)}`
}

export const GAPS: ChatCommand = {
  type: 'chat',
  name: 'gaps',
  description: 'What the course fails to explain: point me to the answer, write it, or put it away',
  who: 'instructors',
  where: 'guild',
  run: (_, context) => list(context, 0),
  presses: [
    onPress(LIST, (_, [page], context) => list(context, page)),
    onChoose(CHOOSE, async (values, _, context) => {
      const gap = await gapWith(Number(values[0]), context)
      return { message: gapView(gap, sectionsFor(gap, context), context.id) }
    }),
    onChoose(ANSWERED_IN, async (values, [askId], context) => {
      const gap = await gapWith(askId, context)
      const [key] = values
      const citation = sectionsFor(gap, context).find(({ sectionId }) => sectionKey(sectionId) === key)
      if (citation === undefined) throw new Refusal(TEXTS.sectionGone)
      const heading = escapedLine(headingOf(citation))
      return list(context, 0, said(await teach(gap, citation, context), `Taught: I now answer this from “${heading}”.`))
    }),
    onPress(WRITE, async (_, [askId], context) => ({ modal: answerModal(await gapWith(askId, context), context.id) }), {
      answers: 'modal',
    }),
    onPress(PUT_AWAY, async (_, [askId], context) => {
      const gap = await gapWith(askId, context)
      return list(context, 0, said(await putAway(gap, context), 'Put away as not for this course.'))
    }),
    onPress(HELPED_LIST, (_, __, context) => helped(context)),
    onChoose(APPROVE, async (values, _, context) => {
      const keys = new Set(values)
      for (const each of (await gapsOf(context)).helped) if (keys.has(helpedKey(each))) await approve(each, context)
      return helped(context)
    }),
    onPress(LESSONS, (_, __, context) => lessons(context)),
    onChoose(FORGET, async (values, _, context) => {
      await forget(values, context)
      return lessons(context)
    }),
  ],
  submits: [
    onSubmit(WRITTEN, async ({ fields }, [askId], context) => {
      const gap = await gapWith(askId, context)
      const markdown = fields.getTextInputValue(ANSWER).trim()
      if (markdown === '') throw new Refusal('The answer is empty. Please write a sentence or two.')
      return list(context, 0, said(await answerByNote(gap, markdown, context), 'Kept as your note.'))
    }),
  ],
}

async function helped(context: Context): Promise<Response> {
  const headingsOf = (section: string) => sectionName(section, context.engine.citation(section)?.headings)
  return { message: helpedView(await gapsOf(context), headingsOf, context.id) }
}

async function lessons(context: Context): Promise<Response> {
  return { message: lessonsView(await lessonsOf(context), context.id) }
}
