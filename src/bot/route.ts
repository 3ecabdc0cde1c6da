// From an interaction to the handler that the registry has for it.

import { type Interaction, MessageFlags, type ModalSubmitInteraction } from 'discord.js'
import type { Answers, App, Command, Context, PartHandler, Permitted, Press, Response, Runnable } from './command.ts'
import type { Answerable, Way } from './responder.ts'
import { TEXTS } from './texts.ts'

/** What an interaction leads to: who may, how it is answered, and what to run. */
export interface Plan extends Permitted {
  /** For the log. */
  readonly name: string
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
  const { commands } = app
  if (interaction.isChatInputCommand())
    return commandPlan(commandNamed(commands, 'chat', interaction.commandName), interaction)
  if (interaction.isMessageContextMenuCommand())
    return commandPlan(commandNamed(commands, 'message', interaction.commandName), interaction)
  const holder = { userId: interaction.user.id, guildId: interaction.guildId ?? undefined }
  const id = app.ids.read(interaction.customId, holder)
  if (id === undefined) return TEXTS.foreignPart
  const matches = ({ kind }: { kind: PartHandler<never>['kind'] }) =>
    kind.prefix === id.prefix && kind.action === id.action
  for (const command of commands) {
    const plan = interaction.isModalSubmit()
      ? partPlan(command, command.submits?.find(matches), interaction, id.args)
      : partPlan(command, command.presses?.find(matches), interaction, id.args)
    if (plan !== undefined) return plan
  }
  return TEXTS.unknownPart
}

/** The command of a type that goes by a name; undefined where there is none. */
export function commandNamed<Type extends Command['type']>(
  commands: readonly Command[],
  type: Type,
  name: string | undefined,
) {
  return commands
    .filter((each): each is Command & { type: Type } => each.type === type)
    .find((each) => each.name === name)
}

function commandPlan<Interaction>(command: Runnable<Interaction> | undefined, interaction: Interaction): Plan | string {
  if (command === undefined) return TEXTS.unknownCommand
  const { name, who, where, visibility } = command
  return {
    ...{ name, who, where, light: false },
    way: ({ settings, caller }) => ({
      way: 'new',
      // In a direct message everything is private by itself.
      visibility: caller.guildId === undefined ? 'public' : (visibility?.(settings) ?? 'private'),
    }),
    run: (context) => command.run(interaction, context),
  }
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

const PRIVATELY: Way = { way: 'new', visibility: 'private' }

function partWay(answers: Answers, interaction: Press | ModalSubmitInteraction): Way {
  const { message } = interaction
  // A modal that a command opened has no message to change.
  if (answers === 'modal') return { way: 'modal' }
  if (answers === 'reply' || message === null) return PRIVATELY
  const seenByCallerOnly = interaction.guildId === null || message.flags.has(MessageFlags.Ephemeral)
  return seenByCallerOnly ? { way: 'change' } : PRIVATELY
}
