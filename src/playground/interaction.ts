// One interaction: what a person did, what the bot made of it, and what may be made of it.

import { InteractionType, InteractionResponseType as Kind } from 'discord-api-types/v10'
import { invalidField } from './api-error.ts'
import type { Choice } from './form/command.ts'
import type { Modal } from './form/modal.ts'
import type { InteractionOrigin, Message } from './world.ts'

/** What a person did, and what the bot made of it. */
export interface Interaction {
  readonly id: string
  readonly token: string
  readonly type: InteractionType
  readonly userId: string
  readonly channelId: string
  readonly guildId: string | null
  /** The command's name or the component's custom_id. */
  readonly name: string
  readonly isCommand: boolean
  /** The message whose component was used. */
  readonly source: Message | null
  /** What the choices of an autocomplete have to be. */
  readonly choiceType?: 'string' | 'number' | undefined
  /** By the stand-in's clock. */
  readonly createdAt: number
  /** By the machine's clock, to measure. */
  readonly startedAt: number
  /** The kind of the first response, and real milliseconds until it. */
  response: { kind: Kind; ms: number } | null
  /** The messages that it made: the response, then the follow-ups. */
  readonly messages: Message[]
  modal: Modal | null
  choices: Choice[] | null
  /** Whether the person has something to look at: not only an acknowledgement. */
  settled: boolean
}

/** What is known of an interaction before it has an id. */
export type Occasion = Pick<
  Interaction,
  'type' | 'userId' | 'channelId' | 'guildId' | 'name' | 'isCommand' | 'source' | 'choiceType'
>

/** Which first responses an interaction may have. @throws {DiscordError} 50035 for another */
export function requireFitting(interaction: Interaction, type: Kind): void {
  const { ApplicationCommandAutocomplete, ModalSubmit } = InteractionType
  const wrong = (why: string) => invalidField(['type'], 'INTERACTION_CALLBACK_TYPE_INVALID', why)
  const isSuggestion = type === Kind.ApplicationCommandAutocompleteResult
  if (isSuggestion !== (interaction.type === ApplicationCommandAutocomplete)) {
    throw wrong('Choices answer an autocomplete, and nothing else does.')
  }
  if ((type === Kind.UpdateMessage || type === Kind.DeferredMessageUpdate) && !interaction.source) {
    throw wrong('Only the use of a component has a message to update.')
  }
  if (type === Kind.Modal && interaction.type === ModalSubmit) throw wrong('A modal cannot answer a modal.')
  if (type === Kind.Pong || type === Kind.LaunchActivity) throw wrong('The stand-in has no such response.')
}

/** An autocomplete for a number is answered with numbers, and one for text with texts. @throws {DiscordError} 50035 */
export function requireChoiceType({ choices, choiceType }: Interaction): void {
  const wrong = choices?.findIndex(({ value }) => choiceType !== undefined && typeof value !== choiceType) ?? -1
  if (wrong === -1) return
  const why = `Could not interpret the value as ${choiceType}.`
  throw invalidField(['data', 'choices', wrong, 'value'], 'BASE_TYPE_BAD_TYPE', why)
}

/** What a message says of the interaction that it came of. */
export function originOf(interaction: Interaction): InteractionOrigin {
  return {
    id: interaction.id,
    type: interaction.type,
    userId: interaction.userId,
    command: interaction.isCommand ? interaction.name : null,
    triggerMessageId: interaction.source?.id ?? null,
  }
}
