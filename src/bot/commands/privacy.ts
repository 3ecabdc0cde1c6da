// /privacy: see, download and delete what is kept about oneself, and choose how to appear.

import { NameTaken, type Visibility, VisibilityShape } from '../../store/members.ts'
import { type ChatCommand, type Context, onChoose, onPress, onSubmit, type Response } from '../command.ts'
import { pseudonymFor } from '../pseudonyms.ts'
import { keptBack } from '../question-pool.ts'
import { Refusal } from '../refusal.ts'
import { bare } from '../render/escape.ts'
import { appearances } from '../standing.ts'
import { TEXTS } from '../texts.ts'
import {
  CHOOSE_VISIBILITY,
  CONFIRMATION,
  CONFIRMING_WORD,
  DOWNLOAD,
  downloadView,
  ERASE,
  ERASED,
  eraseModal,
  PSEUDONYM,
  privacyView,
  RENAME,
  RENAMED,
  renameModal,
} from '../views/privacy.ts'

async function own({ app, scope, caller }: Context) {
  const members = await app.store.members.list(scope)
  const member = members.find(({ user }) => user === caller.userId)
  return {
    visibility: member?.visibility ?? 'pseudonym',
    pseudonym: member?.pseudonym ?? pseudonymFor(caller.userId, members),
    hasPseudonym: member?.pseudonym !== undefined,
    isNamed: appearances(members).isNamed(caller.userId),
  } as const
}

async function show(context: Context): Promise<Response> {
  const data = await context.app.store.people.read(context.caller.userId)
  const guild = context.caller.guildId !== undefined
  return { message: privacyView({ data, guild, ...(await own(context)) }, context.id) }
}

/** @throws {Refusal} where another in the class goes by that name. */
async function change(changes: { visibility?: Visibility; pseudonym?: string }, context: Context): Promise<Response> {
  const { app, scope, caller } = context
  try {
    await app.store.members.change(scope, caller.userId, { ...changes, name: caller.name })
  } catch (error) {
    if (!(error instanceof NameTaken)) throw error
    throw new Refusal(error.what === 'name' ? TEXTS.nameTaken : TEXTS.pseudonymTaken)
  }
  return show(context)
}

async function rename(written: string, context: Context): Promise<Response> {
  const pseudonym = bare(written)
  if (pseudonym === '') throw new Refusal(TEXTS.pseudonymEmpty)
  return change({ pseudonym }, context)
}

export const PRIVACY: ChatCommand = {
  type: 'chat',
  name: 'privacy',
  description: 'What I keep about you: see it, download it, delete it, choose how you appear',
  who: 'everyone',
  where: 'anywhere',
  run: async (_, context) => show(context),
  presses: [
    onChoose(
      CHOOSE_VISIBILITY,
      async ([value], _, context) => {
        const visibility = VisibilityShape.safeParse(value).data
        if (!visibility) throw new Refusal(TEXTS.unknownPart)
        const { pseudonym, hasPseudonym } = await own(context)
        return change({ visibility, ...(hasPseudonym ? {} : { pseudonym }) }, context)
      },
      { where: 'guild' },
    ),
    onPress(RENAME, async (_, __, context) => ({ modal: renameModal((await own(context)).pseudonym, context.id) }), {
      answers: 'modal',
      where: 'guild',
    }),
    onPress(
      DOWNLOAD,
      async (_, __, { app, caller }) => {
        const data = await app.store.people.read(caller.userId)
        return { message: downloadView(data, await keptBack({}, app)) }
      },
      { answers: 'reply' },
    ),
    onPress(ERASE, async (_, __, { id }) => ({ modal: eraseModal(id) }), { answers: 'modal' }),
  ],
  submits: [
    onSubmit(RENAMED, ({ fields }, _, context) => rename(fields.getTextInputValue(PSEUDONYM), context), {
      where: 'guild',
    }),
    onSubmit(
      ERASED,
      async ({ fields }, _, { app, caller }) => {
        const typed = fields.getTextInputValue(CONFIRMATION).trim().toLowerCase()
        if (typed !== CONFIRMING_WORD) throw new Refusal(TEXTS.notErased)
        const erased = await app.store.people.erase(caller.userId, caller.name)
        return { message: { content: TEXTS.erased(erased) } }
      },
      { answers: 'reply' },
    ),
  ],
}
