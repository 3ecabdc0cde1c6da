// /ask: a question in one's own words gets the course's own passage. And all that can be done with an answer.

import { ApplicationCommandOptionType } from 'discord.js'
import { BACK, HELPED, INQUIRE, INQUIRY, PICK, READ, SECTION_HELPED, SHARE } from '../ask-ids.ts'
import { type Asked, ask, askedBefore, sectionChoices } from '../asking.ts'
import { type ChatCommand, type Context, onChoose, onPress, onSubmit, type Response } from '../command.ts'
import { LIMITS } from '../limits.ts'
import type { Message } from '../message.ts'
import { questionWords } from '../question-words.ts'
import { Refusal } from '../refusal.ts'
import { TEXTS } from '../texts.ts'
import { answerView, type Frame } from '../views/answer.ts'
import { HOW, inquiryModal, QUESTION } from '../views/inquiry.ts'
import { type Position, sectionView } from '../views/section.ts'

/** What is shown to the caller alone; in a direct message everything is. */
export function privateFrame({ id, caller, app }: Context): Frame {
  // Of several servers none is named: somebody may be in one of them only.
  const [server, ...others] = app.client.guilds.cache.values()
  return {
    id,
    guild: caller.guildId !== undefined,
    seen: 'private',
    server: others.length > 0 ? undefined : server?.name,
  }
}

/** What all in the channel see: its buttons take everybody's presses. */
export function publicFrame({ id, caller }: Context): Frame {
  return { id: (kind, args) => id(kind, args, 'guild'), guild: caller.guildId !== undefined, seen: 'public' }
}

async function answered(asked: Asked, context: Context): Promise<Response> {
  return { message: answerView(asked, privateFrame(context)) }
}

async function read(askId: number, position: Position, context: Context): Promise<Response> {
  const asked = await askedBefore(askId, context)
  return { message: pageOf(asked, position, privateFrame(context), context) }
}

/** @throws {Refusal} where the course has no such section any more. */
function pageOf(asked: Asked, position: Position, frame: Frame, context: Context): Message {
  const citation = asked.sections[position.rank]
  const [first, ...more] = citation ? context.engine.sectionsOf(citation) : []
  if (first === undefined) throw new Refusal(TEXTS.sectionGone)
  return sectionView([first, ...more], asked, position, frame)
}

async function share(askId: number, context: Context): Promise<Response> {
  if (!context.caller.maySpeak) throw new Refusal(TEXTS.maySpeakNot)
  const asked = await askedBefore(askId, context)
  const mine = answerView(asked, { ...privateFrame(context), shared: true })
  return { message: mine, first: { message: answerView(asked, publicFrame(context)), key: `share ${askId}` } }
}

export const ASK: ChatCommand = {
  type: 'chat',
  name: 'ask',
  description: 'Ask the course: I answer with a quote and where it stands',
  who: 'everyone',
  where: 'anywhere',
  options: [
    {
      type: ApplicationCommandOptionType.String,
      name: 'question',
      description: 'In your own words, or pick a section',
      required: true,
      autocomplete: true,
      max_length: 1000,
    },
  ],
  visibility: (settings) => (settings.publicAnswers ? 'public' : 'private'),
  run: async (interaction, context) => {
    const spokenOf = context.app.topics.get(context.caller, context.now)
    const asked = await ask(interaction.options.getString('question', true), spokenOf, context)
    const open = context.settings.publicAnswers && context.caller.guildId !== undefined
    const frame = open ? publicFrame(context) : privateFrame(context)
    if (asked.picked === undefined) return { message: answerView(asked, frame) }
    return { message: pageOf(asked, { rank: 0, page: 0 }, frame, context) }
  },
  autocomplete: async (interaction, { engine }) =>
    sectionChoices(engine.suggest(interaction.options.getFocused(), LIMITS.choices)),
  presses: [
    onPress(READ, (_, [askId, rank, page], context) => read(askId, { rank, page }, context)),
    onChoose(PICK, ([value], [askId], context) => {
      const rank = Number(value)
      if (!Number.isInteger(rank) || rank < 0) throw new Refusal(TEXTS.unknownPart)
      return read(askId, { rank, page: 0 }, context)
    }),
    onPress(BACK, async (_, [askId], context) => answered(await askedBefore(askId, context), context)),
    onPress(HELPED, async (_, [askId, word], context) => {
      const asked = await askedBefore(askId, context)
      const helped = word === '1'
      await context.app.store.asks.mark(askId, helped)
      return answered({ ...asked, helped, helpedBy: undefined }, context)
    }),
    onPress(SECTION_HELPED, async (_, [askId, rank, page], context) => {
      const asked = await askedBefore(askId, context)
      const helpedBy = asked.sections[rank]?.sectionId
      if (helpedBy === undefined) throw new Refusal(TEXTS.sectionGone)
      await context.app.store.asks.mark(askId, true, helpedBy)
      const marked = { ...asked, helped: true, helpedBy }
      return { message: pageOf(marked, { rank, page }, privateFrame(context), context) }
    }),
    onPress(SHARE, (_, [askId], context) => share(askId, context), { where: 'guild' }),
    onPress(
      INQUIRE,
      async (_, [askId], context) => ({ modal: inquiryModal(await askedBefore(askId, context), context.id) }),
      { answers: 'modal', where: 'guild' },
    ),
  ],
  submits: [
    onSubmit(
      INQUIRY,
      async ({ fields }, [askId], context) => {
        const asked = await askedBefore(askId, context)
        const [how] = fields.getStringSelectValues(HOW)
        await passOn(asked, { question: fields.getTextInputValue(QUESTION), how: how ?? '' }, context)
        return answered({ ...asked, passedOn: true }, context)
      },
      { where: 'guild' },
    ),
  ],
}

async function passOn(asked: Asked, said: { question: string; how: string }, context: Context): Promise<void> {
  const { asks } = context.app.store
  const { caller, scope, now } = context
  const by = said.how.startsWith('named') ? { user: caller.userId, name: caller.name } : undefined
  const question = questionWords(said.question)
  // The question may have been put better in the modal: then that is what the instructors get.
  const better = question === '' || question === asked.question ? undefined : question
  let { askId } = asked
  const isFirst = await asks.passOn(askId, by, better)
  if (!isFirst && better !== undefined) {
    // Somebody else passed it on already, from an answer that all see: what this one adds must not be lost.
    const nothing = { status: 'not-covered', confidence: 0, section: undefined } as const
    askId = await asks.record({ ...nothing, scope, question, at: now })
    await asks.passOn(askId, by)
  }
  if (said.how.endsWith('told')) await asks.wish(askId, caller.userId)
}
