// /teach: points a question to the section that answers it, with any section of the course to choose from.

import { ApplicationCommandOptionType } from 'discord.js'
import type { Citation } from '../../index/answer.ts'
import { cutWords } from '../../reports/cut.ts'
import { type Gap, gapsIn } from '../../reports/gaps.ts'
import { headingOf } from '../../reports/wording.ts'
import { sectionChoices, sectionsNamed } from '../asking.ts'
import { gapsOf } from '../class-records.ts'
import { teach } from '../closing.ts'
import type { ChatCommand, Context } from '../command.ts'
import { LIMITS } from '../limits.ts'
import { questionWords } from '../question-words.ts'
import { Refusal } from '../refusal.ts'
import { bare, escapedLine } from '../render/escape.ts'
import { toldText } from '../views/told.ts'

/** How many sections of one name are named. */
const MOST_NAMED = 10

async function openGaps(context: Context): Promise<readonly Gap[]> {
  return gapsIn(await gapsOf(context))
}

/** An open gap by the id of one of its asks or by its words; else a gap of nothing but the words. */
async function gapOf(question: string, context: Context): Promise<Gap> {
  const gaps = await openGaps(context)
  const known = gaps.find((gap) => gap.asks.includes(Number(question)) || gap.wordings.includes(question))
  const nothing = {
    wordings: [question],
    asks: [],
    notCovered: 0,
    unhelpful: 0,
    passedOn: 0,
    names: [],
    nearest: [],
    lastAsked: context.now,
  }
  return known ?? { question, ...nothing }
}

/** @throws {Refusal} where the course has none of that name, or more than one. */
function theSection(name: string, { engine }: Context): Citation {
  const [citation, ...others] = sectionsNamed(name, engine)
  if (citation === undefined) throw new Refusal('I know no section of that name. Please pick one from the list.')
  if (others.length === 0) return citation
  const all = sectionChoices([citation, ...others])
  const named = all.slice(0, MOST_NAMED).map((choice) => `- ${escapedLine(choice.name)}`)
  const more = all.length > named.length ? ['- …'] : []
  throw new Refusal(['Several sections have that name. Please pick one from the list:', ...named, ...more].join('\n'))
}

export const TEACH: ChatCommand = {
  type: 'chat',
  name: 'teach',
  description: 'Point a question to the section that answers it',
  who: 'instructors',
  where: 'guild',
  options: [
    {
      type: ApplicationCommandOptionType.String,
      name: 'question',
      description: 'As students ask it; open questions are offered',
      required: true,
      autocomplete: true,
      max_length: 1000,
    },
    {
      type: ApplicationCommandOptionType.String,
      name: 'section',
      description: 'Type a few words of its heading and pick it',
      required: true,
      autocomplete: true,
    },
  ],
  run: async ({ options }, context) => {
    const citation = theSection(options.getString('section', true), context)
    const question = questionWords(options.getString('question', true))
    if (question === '') throw new Refusal('Which question? Please write it as students ask it.')
    const gap = await gapOf(question, context)
    const told = await teach(gap, citation, context)
    const heading = escapedLine(headingOf(citation))
    return {
      message: {
        content: `I now answer “${escapedLine(cutWords(gap.question, 900))}” from “${heading}”.${toldText(told)}`,
      },
    }
  },
  autocomplete: async (interaction, context) => {
    const { name, value } = interaction.options.getFocused(true)
    if (name === 'section') return sectionChoices(context.engine.suggest(value, LIMITS.choices))
    const typed = value.toLowerCase()
    const gaps = (await openGaps(context)).filter((gap) => gap.question.toLowerCase().includes(typed))
    return gaps
      .slice(0, LIMITS.choices)
      .map((gap) => ({ name: cutWords(bare(gap.question), LIMITS.choiceName), value: String(gap.asks.at(-1)) }))
  },
}
