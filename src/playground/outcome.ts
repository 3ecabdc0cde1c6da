// Waiting for what comes of an interaction, as the person does who looks at the screen.

import { InteractionResponseType as Kind } from 'discord-api-types/v10'
import type { Modal } from './form/modal.ts'
import type { Interaction } from './interaction.ts'
import { FIRST_RESPONSE } from './interactions.ts'
import type { MessageGround } from './messages.ts'
import type { Message } from './world.ts'

/** What came back of a person's act. */
export interface Outcome {
  readonly interaction: Interaction
  /** The response, or the message that the component's use changed. */
  readonly message: Message | null
  readonly modal: Modal | null
  /** Real milliseconds from the event to the first response. */
  readonly ms: number
}

/** Real milliseconds that a person waits for the bot. */
const PATIENCE = 10_000
/** A press that is only acknowledged has come to its end when nothing has followed for this long. */
const QUIET = 700

/** Waits until there is something to look at. @throws where the bot has not responded in 3 s */
export function awaitOutcome({ events, clock }: MessageGround, interaction: Interaction): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    let quiet: NodeJS.Timeout | undefined
    const stop = () => {
      stopListening()
      stopClock()
      clearTimeout(patience)
      clearTimeout(quiet)
    }
    const finish = () => {
      stop()
      resolve(toOutcome(interaction))
    }
    const giveUp = () => {
      if (interaction.response && !interaction.settled) return
      stop()
      reject(new Error(`The bot did not respond to ${interaction.name}.`))
    }
    const stopListening = events.on('interaction', (changed) => {
      if (changed !== interaction) return
      if (interaction.settled) finish()
      else if (interaction.response?.kind === Kind.DeferredMessageUpdate) quiet = setTimeout(finish, QUIET)
    })
    const stopClock = clock.at(interaction.createdAt + FIRST_RESPONSE + 1, giveUp)
    const patience = setTimeout(() => {
      stop()
      reject(new Error(`Nothing came of ${interaction.name} in ${PATIENCE} ms.`))
    }, PATIENCE)
  })
}

function toOutcome(interaction: Interaction): Outcome {
  const isUpdate =
    interaction.response?.kind === Kind.UpdateMessage || interaction.response?.kind === Kind.DeferredMessageUpdate
  const message = interaction.messages[0] ?? (isUpdate ? interaction.source : null)
  return { interaction, message, modal: interaction.modal, ms: interaction.response?.ms ?? Number.NaN }
}
