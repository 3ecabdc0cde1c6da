// The application's commands, with the rules of a whole list.

import { ApplicationCommandType, InteractionContextType } from 'discord-api-types/v10'
import { invalidField } from './api-error.ts'
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

export interface Command {
  readonly id: string
  readonly type: number
  readonly form: CommandForm
  /** Changes with every new definition. */
  readonly version: string
}

export class Commands {
  readonly #applicationId: string
  readonly #snowflakes: Snowflakes
  readonly #events: Events
  #list: readonly Command[] = []

  constructor(applicationId: string, snowflakes: Snowflakes, events: Events) {
    this.#applicationId = applicationId
    this.#snowflakes = snowflakes
    this.#events = events
  }

  list(): readonly Command[] {
    return this.#list
  }

  /** What can be run in a guild, or in a direct message. */
  available(guildId: string | null): Command[] {
    const where = guildId === null ? InteractionContextType.BotDM : InteractionContextType.Guild
    return this.#list.filter(({ form: { contexts, dm_permission } }) => {
      if (contexts) return contexts.includes(where)
      return where === InteractionContextType.Guild || dm_permission !== false
    })
  }

  /** Replaces all commands. @throws {DiscordError} 50035 */
  replaceAll(bodies: readonly unknown[]): readonly Command[] {
    const forms = bodies.map((body, index) => readForm(CommandForm, body, [index]))
    forms.forEach((form, index) => {
      if (forms.findIndex((other) => isSame(other, form)) < index) {
        const why = 'Application command names must be unique'
        throw invalidField([index, 'name'], 'APPLICATION_COMMANDS_DUPLICATE_NAME', why)
      }
    })
    for (const [type, limit] of Object.entries(LIMITS)) {
      if (forms.filter((form) => form.type === Number(type)).length > limit) {
        throw invalidField([], 'BASE_TYPE_MAX_LENGTH', `At most ${limit} commands of type ${type}.`)
      }
    }
    this.#list = forms.map((form) => this.#make(form))
    this.#events.emit('commands', this.#list)
    return this.#list
  }

  toJson(command: Command): Json {
    const { form } = command
    return {
      ...{ id: command.id, application_id: this.#applicationId, version: command.version, type: command.type },
      ...{ name: form.name, name_localizations: form.name_localizations ?? null },
      ...{ description: form.description ?? '', description_localizations: form.description_localizations ?? null },
      ...{ options: form.options ?? [], default_member_permissions: form.default_member_permissions ?? null },
      ...{ dm_permission: form.dm_permission ?? true, contexts: form.contexts ?? null, nsfw: form.nsfw ?? false },
      integration_types: form.integration_types ?? [0],
    }
  }

  #make(form: CommandForm): Command {
    const { type } = form
    const old = this.#list.find((command) => isSame(command.form, form))
    if (old && JSON.stringify(old.form) === JSON.stringify(form)) return old
    return { id: old?.id ?? this.#snowflakes.next(), type, form, version: this.#snowflakes.next() }
  }
}

const isSame = (one: CommandForm, other: CommandForm) => one.type === other.type && one.name === other.name
