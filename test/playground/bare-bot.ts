// A bare discord.js client on a stand-in, with a handler for whatever comes: what the tests of the stand-in drive.

import { Client, Events, GatewayIntentBits, type Interaction, type Message, Partials } from 'discord.js'
import { type StandIn, type StandInOptions, startStandIn } from '../../src/playground/stand-in.ts'

/** A stand-in with a bot on it; `close` ends both. */
export interface Stage {
  readonly standIn: StandIn
  readonly client: Client<true>
  /** What the bot does with interactions; replace it at will. */
  onInteraction: (interaction: Interaction) => Promise<unknown>
  onMessage: (message: Message) => Promise<unknown>
  /** What went wrong in the handlers. */
  readonly failures: unknown[]
  close(): Promise<void>
}

const INTENTS = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages]

/**
 * Starts both and waits until the bot is ready.
 * @param requestTimeout milliseconds after which discord.js gives a request up and tries again
 */
export async function stage(options: StandInOptions = {}, requestTimeout = 15_000): Promise<Stage> {
  const standIn = await startStandIn(options)
  const client = new Client({
    intents: INTENTS,
    partials: [Partials.Channel],
    rest: { api: standIn.api, retries: 3, timeout: requestTimeout },
  })
  const failures: unknown[] = []
  const made: Stage = {
    standIn,
    client: client as Client<true>,
    failures,
    onInteraction: async () => undefined,
    onMessage: async () => undefined,
    async close() {
      await client.destroy()
      await standIn.stop()
    },
  }
  client.on(Events.InteractionCreate, (interaction) => {
    made.onInteraction(interaction).catch((error) => failures.push(error))
  })
  client.on(Events.MessageCreate, (message) => {
    if (!message.author.bot) made.onMessage(message).catch((error) => failures.push(error))
  })
  client.on(Events.Error, (error) => failures.push(error))
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve))
  await client.login(standIn.token)
  await ready
  return made
}
