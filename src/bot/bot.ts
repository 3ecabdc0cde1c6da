// The bot: logs in, takes what Discord sends, stays alive through what goes wrong, and leaves in order.

import { setTimeout as pause } from 'node:timers/promises'
import { type Client, Events, GatewayCloseCodes, type Guild } from 'discord.js'
import type { Logger } from 'pino'
import type { Clock } from '../clock.ts'
import { EXIT, Fatal } from '../exit-codes.ts'
import type { Library } from '../library.ts'
import type { Store } from '../store/store.ts'
import { Classroom } from './classroom.ts'
import { createClient } from './client.ts'
import type { App, Command } from './command.ts'
import { ComponentIds } from './component-id.ts'
import { Conversation } from './conversation.ts'
import { registerCommands } from './definition.ts'
import { Dispatcher } from './dispatcher.ts'
import { type Meter, NO_METER } from './meter.ts'
import { inviteLink } from './permissions.ts'
import { COMMANDS, SERVICES } from './registry.ts'
import { Seen } from './seen.ts'
import type { RunningService } from './service.ts'
import { Topics } from './topics.ts'
import { welcome } from './welcome.ts'

export interface BotOptions {
  readonly token: string
  /** Another base address of the API; undefined for Discord itself. */
  readonly api: string | undefined
  readonly store: Store
  readonly clock: Clock
  readonly log: Logger
  /** Counts what happens; nobody does unless given. */
  readonly meter?: Meter | undefined
  /** Those of the registry, unless told. */
  readonly commands?: readonly Command[]
  /** The course as it is now; may change while the bot runs. */
  readonly library: () => Library
  /** Called once where Discord will have nothing more to do with the bot: the process should end. */
  readonly onFatal: (fatal: Fatal) => void
}

/** Close codes after which Discord does not want to see the same connection again, and what to do about each. */
const REFUSALS: Readonly<Record<number, string>> = {
  [GatewayCloseCodes.AuthenticationFailed]: 'Discord refused the token: check DISCORD_TOKEN, or make a new one.',
  [GatewayCloseCodes.InvalidShard]: 'Discord refused the shard: start one bot without sharding.',
  [GatewayCloseCodes.ShardingRequired]: 'Discord wants sharding: the bot is in more servers than one process serves.',
  [GatewayCloseCodes.InvalidAPIVersion]: 'Discord no longer speaks this version of its protocol: update Lectern.',
  [GatewayCloseCodes.InvalidIntents]: 'Discord does not know an intent that the bot asked for: update Lectern.',
  [GatewayCloseCodes.DisallowedIntents]: 'Discord refused an intent: switch it on for the application, under Bot.',
}

const LONGEST_WAIT_MS = 60_000

export class Bot {
  readonly app: App
  readonly #options: BotOptions
  readonly #dispatcher: Dispatcher
  readonly #conversation: Conversation
  readonly #services: RunningService[] = []
  #client: Client
  readonly #leaving = new AbortController()

  constructor(options: BotOptions) {
    this.#options = options
    this.#client = this.#connectable()
    const client = () => this.#client
    const { store, clock, log, library, token } = options
    this.app = {
      get client() {
        return client()
      },
      commands: options.commands ?? COMMANDS,
      store,
      clock,
      log,
      meter: options.meter ?? NO_METER,
      library,
      ids: new ComponentIds(token),
      topics: new Topics(),
      classroom: new Classroom(store),
      once: new Seen(),
      later: (work) => this.#dispatcher.later(work),
    }
    this.#dispatcher = new Dispatcher(this.app)
    this.#conversation = new Conversation(this.app, this.#dispatcher)
  }

  /**
   * Connects, however long Discord is away, registers the commands, and starts the services.
   * @returns the link that invites the bot; undefined where it was stopped or refused before it got that far.
   */
  async start(): Promise<string | undefined> {
    const client = await this.#login()
    if (client === undefined) return undefined
    const { log } = this.app
    try {
      const changed = await registerCommands(client, this.app.commands)
      log.info({ commands: this.app.commands.length, changed }, 'commands registered')
    } catch (error) {
      // The commands of the last start are still there; the next start tries again.
      log.error({ err: error }, 'the commands could not be registered')
    }
    if (this.#isStopping) return undefined
    for (const service of SERVICES) this.#services.push(service.start(this.app))
    log.info({ servers: client.guilds.cache.size }, 'ready')
    return inviteLink(client)
  }

  get #isStopping(): boolean {
    return this.#leaving.signal.aborted
  }

  /** How it stands with the connection to Discord. */
  get gateway(): 'connected' | 'reconnecting' | 'disconnected' {
    if (this.#client.isReady()) return 'connected'
    return this.#isStopping ? 'disconnected' : 'reconnecting'
  }

  /** Takes nothing new, finishes what is under way for at most `patience` ms, and leaves. @returns whether all ended. */
  async stop(patience: number): Promise<boolean> {
    this.#leaving.abort()
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<false>((resolve) => {
      timer = setTimeout(resolve, patience, false)
    })
    const finish = async () => {
      await Promise.all(this.#services.map((service) => service.stop()))
      await this.#dispatcher.idle()
      return true
    }
    const finished = await Promise.race([finish(), late])
    clearTimeout(timer)
    await this.#client.destroy()
    return finished
  }

  /** Logs in until it works. discord.js cannot use a client again whose login failed, so each try has its own. */
  async #login(): Promise<Client<true> | undefined> {
    const { signal } = this.#leaving
    const ended = new Promise<undefined>((resolve) => signal.addEventListener('abort', () => resolve(undefined)))
    for (let wait = 1000; !signal.aborted; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
      const ready = new Promise<Client<true>>((resolve) => this.#client.once(Events.ClientReady, resolve))
      try {
        await Promise.race([this.#client.login(this.#options.token), ended])
        return await Promise.race([ready, ended])
      } catch (error) {
        if (signal.aborted) break
        this.app.log.warn({ err: error, seconds: wait / 1000 }, 'Discord cannot be reached; trying again')
        await pause(wait, undefined, { signal }).catch(() => undefined)
        this.#client = this.#connectable()
      }
    }
    return undefined
  }

  #connectable(): Client {
    const { api, log } = this.#options
    const client = createClient(api, () => this.#giveUp(GatewayCloseCodes.AuthenticationFailed))
    client.on(Events.InteractionCreate, (interaction) => !this.#isStopping && this.#dispatcher.take(interaction))
    client.on(Events.MessageCreate, (message) => !this.#isStopping && this.#conversation.take(message))
    client.on(Events.GuildCreate, (guild: Guild) => this.#dispatcher.track(welcome(guild, this.app)))
    client.on(Events.ShardDisconnect, ({ code }) => this.#giveUp(code))
    client.on(Events.ShardReconnecting, () => {
      if (!this.#isStopping) log.warn('the connection to Discord was lost; connecting again')
    })
    client.on(Events.ShardResume, (_, replayed) => log.info({ replayed }, 'the connection to Discord was resumed'))
    client.on(Events.ShardError, (error) => log.warn({ err: error }, 'the connection to Discord failed'))
    client.on(Events.Error, (error) => log.error({ err: error }, 'discord.js reported an error'))
    client.on(Events.Warn, (warning) => log.warn({ warning }, 'discord.js warned'))
    return client
  }

  /** Discord will not have the bot back: the process has to end, and say why. */
  #giveUp(code: number): void {
    if (this.#isStopping) return
    this.#leaving.abort()
    const why = REFUSALS[code] ?? `Discord closed the connection for good (code ${code}).`
    this.#options.onFatal(new Fatal(EXIT.refused, why))
  }
}
