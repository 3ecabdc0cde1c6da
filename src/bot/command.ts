// What a command is: its definition, its permissions, and its handlers. The conventions are in registry.ts.

import type {
  AnySelectMenuInteraction,
  APIApplicationCommandBasicOption,
  AutocompleteInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  Client,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
} from 'discord.js'
import type { Logger } from 'pino'
import type { Clock } from '../clock.ts'
import type { Engine } from '../index/engine.ts'
import type { Library } from '../library.ts'
import type { Scope } from '../store/schema.ts'
import type { Settings } from '../store/settings.ts'
import type { Store } from '../store/store.ts'
import type { Classroom } from './classroom.ts'
import type { ComponentIds, ComponentKind, IdMaker } from './component-id.ts'
import type { Message } from './message.ts'
import type { Meter } from './meter.ts'
import type { Modal } from './modal.ts'
import type { Seen } from './seen.ts'
import type { Topics } from './topics.ts'

/** Of a button, or a choice in a menu. */
export type Press = ButtonInteraction | AnySelectMenuInteraction

/** Instructors: who may manage the server, or has the role that `/setup` names. */
export type Who = 'everyone' | 'instructors'
export type Where = 'anywhere' | 'guild'
export type Visibility = 'private' | 'public'

/** What lives as long as the process. */
export interface App {
  readonly client: Client
  readonly commands: readonly Command[]
  readonly store: Store
  readonly clock: Clock
  readonly log: Logger
  readonly meter: Meter
  readonly ids: ComponentIds
  readonly topics: Topics
  readonly classroom: Classroom
  /** Keys of what was posted for all, see `Posting`. */
  readonly once: Seen
  /** For work that nobody waits for: done after those who wait now, and before the process ends. What fails is logged. */
  later(work: () => Promise<void>): void
  /** The course as it is now. A handler takes `context.library` instead, which stays the same until it has ended. */
  library(): Library
}

export interface Caller {
  readonly userId: string
  /** As shown in the guild. */
  readonly name: string
  readonly guildId: string | undefined
  readonly channelId: string
  readonly instructor: boolean
  /** Whether this person may write in the channel: what they share there must not go past that. */
  readonly maySpeak: boolean
}

/** What a handler gets besides the interaction. */
export interface Context {
  readonly app: App
  readonly caller: Caller
  readonly library: Library
  /** The library's engine with what this guild's class taught. */
  readonly engine: Engine
  readonly settings: Settings
  readonly scope: Scope
  /** Makes custom_ids for this caller: `context.id(KIND, [args])`, or for all in the guild with `'guild'`. */
  readonly id: IdMaker
  /** Milliseconds since the epoch, read once. */
  readonly now: number
  readonly log: Logger
}

/** What a handler answers with. The dispatcher sends it: handlers never touch the interaction's own replies. */
export type Response = { readonly message: Message; readonly first?: Posting } | { readonly modal: Modal }

/** A message for all in the channel, sent before the answer to a press that changes a message: the answer says that it was. */
export interface Posting {
  readonly message: Message
  /** It is sent once for each key while the process lives. */
  readonly key: string
}

export interface Choice {
  readonly name: string
  readonly value: string
}

type Handler<Interaction> = (interaction: Interaction, context: Context) => Promise<Response>

/**
 * Where the answer to a press or a submitted modal goes.
 * - `turn`: changes the message where only the caller sees it (private, or a direct message), else answers in private.
 * - `reply`: a new private message.
 * - `modal`: opens a modal (or answers in private instead). Never deferred: must be quick.
 */
export type Answers = 'turn' | 'reply' | 'modal'

export interface Permitted {
  readonly who: Who
  readonly where: Where
}

/** A handler of buttons, selects or modals of one kind, its args already validated. Made by `onPress` or `onSubmit`. */
export interface PartHandler<Interaction> extends Partial<Permitted> {
  readonly kind: ComponentKind
  readonly answers: Answers
  /** About a millisecond's work: in a crowd its answer comes as soon as an acknowledgement would, and stands for it. */
  readonly light: boolean
  readonly run: (interaction: Interaction, args: readonly string[], context: Context) => Promise<Response> | undefined
}

export interface Parts {
  /** Buttons and selects. */
  readonly presses?: readonly PartHandler<Press>[]
  readonly submits?: readonly PartHandler<ModalSubmitInteraction>[]
}

interface Named extends Permitted, Parts {
  readonly name: string
}

/** What a person runs by its name. */
export interface Runnable<Interaction> extends Named {
  /** One line, 100 characters at most; shown by /help, and by Discord for what is typed with a slash. */
  readonly description: string
  /** Private unless said otherwise here. */
  readonly visibility?: (settings: Settings) => Visibility
  readonly run: Handler<Interaction>
}

export interface ChatCommand extends Runnable<ChatInputCommandInteraction> {
  readonly type: 'chat'
  readonly options?: readonly APIApplicationCommandBasicOption[]
  readonly autocomplete?: (interaction: AutocompleteInteraction, context: Context) => Promise<readonly Choice[]>
}

/** An entry of a message's context menu. */
export interface MessageCommand extends Runnable<MessageContextMenuCommandInteraction> {
  readonly type: 'message'
}

/** Buttons and modals that belong to no command, such as those under the daily question. */
export interface PartsOnly extends Named {
  readonly type: 'parts'
}

export type Command = ChatCommand | MessageCommand | PartsOnly

type Options = Partial<Permitted> & { readonly answers?: Answers; readonly light?: boolean }

function part<Interaction, Args extends readonly (string | number)[]>(
  kind: ComponentKind<Args>,
  run: (interaction: Interaction, args: Args, context: Context) => Promise<Response>,
  options: Options,
): PartHandler<Interaction> {
  return {
    ...options,
    kind,
    answers: options.answers ?? 'turn',
    light: options.light ?? false,
    run: (interaction, raw, context) => {
      const args = kind.args.safeParse(raw)
      return args.success ? run(interaction, args.data, context) : undefined
    },
  }
}

/** Handles presses of a kind of button. */
export function onPress<Args extends readonly (string | number)[]>(
  kind: ComponentKind<Args>,
  run: (interaction: Press, args: Args, context: Context) => Promise<Response>,
  options: Options = {},
): PartHandler<Press> {
  return part(kind, run, options)
}

/** Handles choices in a kind of select menu, by their values. */
export function onChoose<Args extends readonly (string | number)[]>(
  kind: ComponentKind<Args>,
  run: (values: readonly string[], args: Args, context: Context) => Promise<Response>,
  options: Options = {},
): PartHandler<Press> {
  return onPress(
    kind,
    (interaction, args, context) => run(interaction.isStringSelectMenu() ? interaction.values : [], args, context),
    options,
  )
}

/** Handles a kind of modal. */
export function onSubmit<Args extends readonly (string | number)[]>(
  kind: ComponentKind<Args>,
  run: (interaction: ModalSubmitInteraction, args: Args, context: Context) => Promise<Response>,
  options: Options = {},
): PartHandler<ModalSubmitInteraction> {
  return part(kind, run, options)
}
