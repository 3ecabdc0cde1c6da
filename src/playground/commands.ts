// The application's commands, global and by guild, with the rules of a whole list.

import { ApplicationCommandType, InteractionContextType } from 'discord-api-types/v10'
import { invalidField, refusal } from './api-error.ts'
import type { Events } from './events.ts'
import { CommandForm } from './form/command.ts'
import { readForm } from './form/form.ts'
import type { Snowflakes } from './snowflakes.ts'
import type { Json } from './wire.ts'

const LIMITS: Record<number, number> = {
  [ApplicationCommandType.ChatInput]: 100,
  [ApplicationCommandType.User]: 15,
  [ApplicationCommandType.Message]: 15,
}

/** A registered command. */
export interface Command {
  readonly id: string
  readonly guildId: string | null
  readonly type: number
  readonly form: CommandForm
  /** Changes with every new definition. */
  readonly version: string
}

/** Registers commands and finds them by name. */
export class Commands {
  readonly #applicationId: string
  readonly #snowflakes: Snowflakes
  readonly #events: Events
  #list: Command[] = []

  constructor(applicationId: string, snowflakes: Snowflakes, events: Events) {
    this.#applicationId = applicationId
    this.#snowflakes = snowflakes
    this.#events = events
  }

  /** All of a guild's own commands, or the global ones. */
  list(guildId: string | null): Command[] {
    return this.#list.filter((command) => command.guildId === guildId)
  }

  /** What can be run in a guild, or in a direct message: the guild's own before the global one of the same name. */
  available(guildId: string | null): Command[] {
    const where = guildId === null ? InteractionContextType.BotDM : InteractionContextType.Guild
    const here = this.list(guildId)
    const global = guildId === null ? [] : this.list(null).filter((each) => !here.some((own) => isSame(own, each)))
    return [...here, ...global].filter((command) => {
      const { contexts, dm_permission } = command.form
      if (contexts) return contexts.includes(where)
      return where === InteractionContextType.Guild || dm_permission !== false
    })
  }

  /** @throws {DiscordError} 10063 */
  byId(id: string): Command {
    const found = this.#list.find((command) => command.id === id)
    if (!found) throw refusal.unknownCommand()
    return found
  }

  /** Replaces all commands of a guild, or the global ones. @throws {DiscordError} 50035 */
  replaceAll(guildId: string | null, bodies: readonly unknown[]): Command[] {
    const forms = bodies.map((body, index) => readForm(CommandForm, body, [index]))
    forms.forEach((form, index) => {
      if (forms.findIndex((other) => isSame(of(other), of(form))) < index) {
        throw invalidField(
          [index, 'name'],
          'APPLICATION_COMMANDS_DUPLICATE_NAME',
          'Application command names must be unique',
        )
      }
    })
    for (const [type, limit] of Object.entries(LIMITS)) {
      if (forms.filter((form) => of(form).type === Number(type)).length > limit) {
        throw invalidField([], 'BASE_TYPE_MAX_LENGTH', `At most ${limit} commands of type ${type}.`)
      }
    }
    const made = forms.map((form) => this.#make(guildId, form))
    this.#list = [...this.#list.filter((command) => command.guildId !== guildId), ...made]
    this.#events.emit('commands', { guildId })
    return made
  }

  /** Adds a command, or replaces the one of its kind and name. */
  put(guildId: string | null, body: unknown): Command {
    const form = readForm(CommandForm, body)
    const others = this.list(guildId).filter((command) => !isSame(command, of(form)))
    const made = this.replaceAll(guildId, [...others.map((command) => command.form), form])
    return made[made.length - 1] ?? this.#make(guildId, form)
  }

  remove(id: string): void {
    const found = this.byId(id)
    this.#list = this.#list.filter((command) => command !== found)
    this.#events.emit('commands', { guildId: found.guildId })
  }

  toJson(command: Command): Json {
    const { form } = command
    return {
      ...{ id: command.id, application_id: this.#applicationId, version: command.version, type: command.type },
      ...(command.guildId === null ? {} : { guild_id: command.guildId }),
      ...{ name: form.name, name_localizations: form.name_localizations ?? null },
      ...{ description: form.description ?? '', description_localizations: form.description_localizations ?? null },
      ...{ options: form.options ?? [], default_member_permissions: form.default_member_permissions ?? null },
      ...{ dm_permission: form.dm_permission ?? true, contexts: form.contexts ?? null, nsfw: form.nsfw ?? false },
      integration_types: form.integration_types ?? [0],
    }
  }

  #make(guildId: string | null, form: CommandForm): Command {
    const { type } = of(form)
    const old = this.list(guildId).find((command) => isSame(command, of(form)))
    if (old && JSON.stringify(old.form) === JSON.stringify(form)) return old
    return { id: old?.id ?? this.#snowflakes.next(), guildId, type, form, version: this.#snowflakes.next() }
  }
}

interface Named {
  readonly type: number
  readonly form: CommandForm
}

const of = (form: CommandForm): Named => ({ type: form.type ?? ApplicationCommandType.ChatInput, form })
const isSame = (one: Named, other: Named) => one.type === other.type && one.form.name === other.form.name
