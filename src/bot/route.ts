// From an interaction to the handler that the registry has for it.

import {
  type ChatInputCommandInteraction,
  type Interaction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
} from 'discord.js'
import type { Answers, App, Command, Context, PartHandler, Press, Response, Visibility, Where, Who } from './command.ts'
import type { Answerable, Way } from './responder.ts'
import { TEXTS } from './texts.ts'

/** What an interaction leads to: who may, how it is answered, and what to run. */
export interface Plan {
  /** For the log. */
  readonly name: string
  readonly who: Who
  readonly where: Where
  /** Whether it is about a millisecond's work. */
  readonly light: boolean
  way(context: Context): Way
  /** Undefined where what the component carries is not valid. */
  run(context: Context): Promise<Response> | undefined
}

export function isAnswerable(interaction: Interaction): interaction is Answerable {
  return (
    interaction.isChatInputCommand() ||
    interaction.isMessageContextMenuCommand() ||
    interaction.isMessageComponent() ||
    interaction.isModalSubmit()
  )
}

/** @returns a plan, or the sentence that says why there is none. */
export function route(app: App, interaction: Answerable): Plan | string {
  if (interaction.isChatInputCommand()) return chatPlan(app.commands, interaction)
  if (interaction.isMessageContextMenuCommand()) return messagePlan(app.commands, interaction)
  const holder = { userId: interaction.user.id, guildId: interaction.guildId ?? undefined }
  const id = app.ids.read(interaction.customId, holder)
  if (id === undefined) return TEXTS.foreignPart
  const matches = ({ kind }: { kind: PartHandler<never>['kind'] }) =>
    kind.prefix === id.prefix && kind.action === id.action
  for (const command of app.commands) {
    const plan = interaction.isModalSubmit()
      ? partPlan(command, command.submits?.find(matches), interaction, id.args)
      : partPlan(command, command.presses?.find(matches), interaction, id.args)
    if (plan !== undefined) return plan
  }
  return TEXTS.unknownPart
}

function chatPlan(commands: readonly Command[], interaction: ChatInputCommandInteraction): Plan | string {
  for (const command of commands) {
    if (command.type !== 'chat' || command.name !== interaction.commandName) continue
    return { ...permitted(command), way: newMessage(command), run: (context) => command.run(interaction, context) }
  }
  return TEXTS.unknownCommand
}

function messagePlan(commands: readonly Command[], interaction: MessageContextMenuCommandInteraction): Plan | string {
  for (const command of commands) {
    if (command.type !== 'message' || command.name !== interaction.commandName) continue
    return { ...permitted(command), way: newMessage(command), run: (context) => command.run(interaction, context) }
  }
  return TEXTS.unknownCommand
}

function partPlan<Interaction extends Press | ModalSubmitInteraction>(
  command: Command,
  handler: PartHandler<Interaction> | undefined,
  interaction: Interaction,
  args: readonly string[],
): Plan | undefined {
  if (handler === undefined) return undefined
  return {
    name: `${handler.kind.prefix}:${handler.kind.action}`,
    who: handler.who ?? command.who,
    where: handler.where ?? command.where,
    light: handler.light,
    way: () => partWay(handler.answers, interaction),
    run: (context) => handler.run(interaction, args, context),
  }
}

function permitted({ name, who, where }: Command) {
  return { name, who, where, light: false }
}

function newMessage(command: { readonly visibility?: (settings: Context['settings']) => Visibility }) {
  return ({ settings, caller }: Context): Way => ({
    way: 'new',
    // In a direct message everything is private by itself.
    visibility: caller.guildId === undefined ? 'public' : (command.visibility?.(settings) ?? 'private'),
  })
}

const PRIVATELY: Way = { way: 'new', visibility: 'private' }

function partWay(answers: Answers, interaction: Press | ModalSubmitInteraction): Way {
  const { message } = interaction
  // A modal that a command opened has no message to change.
  if (answers === 'modal') return { way: 'modal' }
  if (answers === 'reply' || message === null) return PRIVATELY
  const seenByCallerOnly = interaction.guildId === null || message.flags.has(MessageFlags.Ephemeral)
  return seenByCallerOnly ? { way: 'change' } : PRIVATELY
}
