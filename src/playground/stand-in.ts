// Starts the stand-in for Discord on this machine: REST, gateway and people in one object.

import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { type Clock, systemClock } from '../clock.ts'
import { Acts } from './acts.ts'
import { broadcast } from './broadcast.ts'
import { Commands } from './commands.ts'
import { Counters } from './counters.ts'
import { Events } from './events.ts'
import { Faults } from './faults.ts'
import { serveFile } from './file-route.ts'
import { Files } from './files.ts'
import { Gateway, type GatewayOptions } from './gateway/gateway.ts'
import type { Ground } from './ground.ts'
import { Interactions } from './interactions.ts'
import { isLocalHost } from './local-only.ts'
import { Messages } from './messages.ts'
import { Person } from './person.ts'
import { API_PATH, restApi } from './rest/api.ts'
import { DEFAULT_SEED, join, newChannel, newGuild, newThread, newUser, plant, ROLE_NAMES, type Seed } from './seed.ts'
import { Snowflakes } from './snowflakes.ts'
import { StateFile } from './state-file.ts'
import { Wire } from './wire.ts'
import { type Channel, type Guild, type Overwrite, World } from './world.ts'

export interface StandInOptions extends GatewayOptions {
  /** The machine's clock unless given. */
  readonly clock?: Clock
  /** Where the class is kept; nothing is written without one. */
  readonly folder?: string
  /** 0, the default, takes any free port. */
  readonly port?: number
  /** The token that the bot has to show. */
  readonly token?: string
  readonly seed?: Partial<Seed>
}

/** Takes requests that are not the API's; true where it has answered. */
type PageHandler = (request: IncomingMessage, response: ServerResponse) => boolean
/** Takes connections that are not the gateway's; true where it has taken one. */
type PageUpgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => boolean

export class StandIn {
  readonly ground: Ground
  readonly events: Events
  readonly faults = new Faults()
  readonly gateway: Gateway
  readonly counters: Counters
  readonly #acts: Acts
  readonly #server: Server
  readonly #upgraded = new Set<Duplex>()
  readonly #state: StateFile | undefined
  #page: { handle: PageHandler; upgrade: PageUpgrade } | undefined

  constructor(options: StandInOptions) {
    this.#state = options.folder === undefined ? undefined : new StateFile(options.folder)
    const kept = this.#state?.read()
    const clock = options.clock ?? systemClock
    const snowflakes = new Snowflakes(clock, kept?.lastId)
    const world = new World(kept?.world ?? plant({ ...DEFAULT_SEED, ...options.seed }, snowflakes, clock))
    const events = new Events()
    const files = new Files(this.#state?.filesFolder)
    const origin = () => this.origin
    const wire = new Wire(world, origin)
    const base = { world, files, events, clock, snowflakes }
    const messages = new Messages(base)
    const interactions = new Interactions(base, messages, wire)
    const commands = new Commands(world.botId, snowflakes, events)
    const token = options.token ?? 'playground-token'
    this.ground = { ...base, wire, messages, interactions, commands, token, origin }
    this.events = events
    this.counters = new Counters(events)
    this.gateway = new Gateway(this.ground, options)
    this.#acts = new Acts(this.ground, this.gateway)
    broadcast(this.ground, this.gateway)
    if (this.#state) this.#keepState(this.#state)
    const api = restApi(this.ground, this.faults)
    this.#server = createServer((request, response) => this.#serve(api, request, response))
    this.#server.on('upgrade', (request, socket, head) => this.#upgrade(request, socket, head))
  }

  /** Such as http://127.0.0.1:3210 */
  get origin(): string {
    return `http://127.0.0.1:${this.port}`
  }

  /** What a bot takes as the API's base address, without the version. */
  get api(): string {
    return `${this.origin}/api`
  }

  get token(): string {
    return this.ground.token
  }

  get port(): number {
    const address = this.#server.address()
    return typeof address === 'object' ? (address?.port ?? 0) : 0
  }

  /** The class that was there first. */
  get guild(): Guild {
    const first = [...this.ground.world.guilds.values()][0]
    if (!first) throw new Error('There is no guild any more.')
    return first
  }

  /** A channel by its name, in the first guild unless told. */
  channel(name: string, guild: Guild = this.guild): Channel {
    const found = this.ground.world.channelsOf(guild.id).find((channel) => channel.name === name)
    if (!found) throw new Error(`There is no channel #${name}.`)
    return found
  }

  /** A person by the name that others see. */
  person(displayName: string): Person {
    const user = [...this.ground.world.users.values()].find((each) => !each.bot && each.displayName === displayName)
    if (!user) throw new Error(`There is nobody called ${displayName}.`)
    return new Person(this.ground, this.#acts, user)
  }

  /** Everyone who can be played: the people of the class without its absent owner. */
  people(): Person[] {
    const { world } = this.ground
    const users = [...world.users.values()].filter((user) => !user.bot && user.id !== this.guild.ownerId)
    return users.map((user) => new Person(this.ground, this.#acts, user))
  }

  /** Adds a person to a guild, as a student unless told. */
  addPerson(displayName: string, roles: readonly string[] = [ROLE_NAMES.student], guild: Guild = this.guild): Person {
    const user = newUser(this.ground.snowflakes, displayName)
    this.ground.world.users.set(user.id, user)
    join(guild, user, roles, this.ground.clock.now())
    this.#changed()
    return new Person(this.ground, this.#acts, user)
  }

  /** Adds a channel that only the overwrites given restrict. */
  addChannel(name: string, overwrites: Overwrite[] = [], guild: Guild = this.guild): Channel {
    const channel = newChannel(this.ground.snowflakes, guild.id, name)
    channel.overwrites.push(...overwrites)
    this.ground.world.channels.set(channel.id, channel)
    this.events.emit('channelCreate', channel)
    return channel
  }

  /** Adds a public thread to a channel. */
  addThread(name: string, parent: Channel): Channel {
    const thread = newThread(this.ground.snowflakes, parent, name)
    this.ground.world.channels.set(thread.id, thread)
    this.events.emit('channelCreate', thread)
    return thread
  }

  /** Makes another guild with one channel, and lets the bot join it. */
  addGuild(name: string, owner: Person): Guild {
    const { world, snowflakes, clock, events } = this.ground
    const guild = newGuild(snowflakes, name, owner.id)
    const channel = newChannel(snowflakes, guild.id, 'general')
    guild.systemChannelId = channel.id
    world.guilds.set(guild.id, guild)
    world.channels.set(channel.id, channel)
    join(guild, owner.user, [], clock.now())
    join(guild, world.user(world.botId), [ROLE_NAMES.bot], clock.now())
    events.emit('guildCreate', guild)
    return guild
  }

  /** Lets a page answer what the API does not. */
  setPage(page: { handle: PageHandler; upgrade: PageUpgrade }): void {
    this.#page = page
  }

  async listen(port: number): Promise<void> {
    await once(this.#server.listen(port, '127.0.0.1'), 'listening')
  }

  /** Ends all connections and writes what is to be kept. */
  async stop(): Promise<void> {
    this.gateway.stop()
    this.#state?.write(this.#kept())
    this.#server.closeAllConnections()
    // Connections that were upgraded are the server's no longer, and yet keep it from closing.
    for (const socket of this.#upgraded) socket.destroy()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  #kept() {
    return { lastId: this.ground.snowflakes.last, world: this.ground.world.toState() }
  }

  #changed(): void {
    this.#state?.changed(() => this.#kept())
  }

  #keepState(state: StateFile): void {
    state.write(this.#kept())
    const changes = ['message', 'messageUpdate', 'messageDelete', 'guildCreate', 'channelCreate'] as const
    for (const name of changes) this.events.on(name, () => this.#changed())
  }

  #serve(
    api: (request: IncomingMessage, response: ServerResponse) => void,
    request: IncomingMessage,
    response: ServerResponse,
  ): void {
    const path = request.url ?? '/'
    if (!URL.canParse(path, this.origin)) response.writeHead(400).end('This is no address.')
    else if (!isLocalHost(request.headers.host))
      response.writeHead(421).end('This address serves its own machine only.')
    else if (API_PATH.test(path)) api(request, response)
    else if (serveFile(this.ground, path, response) || this.#page?.handle(request, response)) return
    else response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found')
  }

  #upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    this.#upgraded.add(socket)
    socket.once('close', () => this.#upgraded.delete(socket))
    const isStranger = !isLocalHost(request.headers.host) || !URL.canParse(request.url ?? '/', this.origin)
    if (isStranger || this.#page?.upgrade(request, socket, head)) {
      if (isStranger) socket.destroy()
      return
    }
    // A browser names the page that asks; a bot does not. No page may speak to the gateway.
    if (request.headers.origin === undefined) this.gateway.upgrade(request, socket, head)
    else socket.destroy()
  }
}

/** Starts a stand-in on 127.0.0.1. Rejects with EADDRINUSE where the port is taken. */
export async function startStandIn(options: StandInOptions = {}): Promise<StandIn> {
  const standIn = new StandIn(options)
  await standIn.listen(options.port ?? 0)
  return standIn
}
