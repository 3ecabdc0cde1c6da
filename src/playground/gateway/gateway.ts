// The gateway: hello, identify, ready, events, heartbeats, resume; and the faults that can be asked of it.
// https://discord.com/developers/docs/events/gateway

import { randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { GatewayCloseCodes as Close, GatewayIntentBits as Intent, GatewayOpcodes as Op } from 'discord-api-types/v10'
import { type WebSocket, WebSocketServer } from 'ws'
import type { Ground } from '../ground.ts'
import type { Guild } from '../world.ts'
import { type Frame, Identify, Resume, readFrame } from './frames.ts'
import { Mischief } from './mischief.ts'
import { Session } from './session.ts'

/** The application was granted none of these. */
const PRIVILEGED = Intent.GuildMembers | Intent.GuildPresences | Intent.MessageContent
const KNOWN_INTENTS = Object.values(Intent).reduce<number>((all, bit) => (typeof bit === 'number' ? all | bit : all), 0)
const SENDS_A_MINUTE = 120

export interface GatewayOptions {
  /** Milliseconds between heartbeats; 41,250 unless told, as Discord's. */
  readonly heartbeatInterval?: number
}

interface Connection {
  session: Session | undefined
  /** When its last frames came, in milliseconds. */
  sends: number[]
  /** Whether it was this side that closed. */
  cutOff: boolean
}

export class Gateway {
  readonly mischief = new Mischief()
  readonly #ground: Ground
  readonly #options: GatewayOptions
  readonly #server = new WebSocketServer({ noServer: true })
  readonly #sessions = new Map<string, Session>()
  readonly #sockets = new Map<WebSocket, Connection>()

  constructor(ground: Ground, options: GatewayOptions = {}) {
    this.#ground = ground
    this.#options = options
  }

  /** Whether a bot is connected and identified. */
  get connected(): boolean {
    return [...this.#sockets.values()].some(({ session }) => session !== undefined)
  }

  /** Takes over the upgrade of a connection. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    this.#server.handleUpgrade(request, socket, head, (opened) => this.#welcome(opened))
  }

  /** Sends an event to every session that asked for one of these intents (0: to all). */
  dispatch(t: string, intents: number, makeData: (intents: number) => unknown): void {
    for (const session of this.#sessions.values()) {
      if (intents !== 0 && (session.intents & intents) === 0) continue
      const dispatch = session.record(t, makeData(session.intents))
      this.mischief.deliver(dispatch, (frame) => session.socket?.send(JSON.stringify(frame)))
    }
  }

  /** Sends a text as it is to all connections: for malformed events. */
  sendRaw(text: string): void {
    for (const socket of this.#sockets.keys()) socket.send(text)
  }

  /** Asks the bot to reconnect and resume (op 7). */
  requestReconnect(): void {
    this.sendRaw(JSON.stringify({ op: Op.Reconnect, d: null }))
  }

  /** Declares the session invalid (op 9); one that cannot be resumed is forgotten. */
  invalidateSession(resumable: boolean): void {
    this.sendRaw(JSON.stringify({ op: Op.InvalidSession, d: resumable }))
    if (!resumable) this.#sessions.clear()
  }

  /** Closes every connection with a code; the sessions stay, to be resumed. */
  closeAll(code: number): void {
    for (const [socket, connection] of this.#sockets) {
      connection.cutOff = true
      // 1006 is what a peer sees when a connection breaks without a word: it cannot be sent.
      if (code === 1006) socket.terminate()
      else socket.close(code)
    }
  }

  stop(): void {
    for (const socket of this.#sockets.keys()) socket.terminate()
    this.#server.close()
  }

  #welcome(socket: WebSocket): void {
    this.#sockets.set(socket, { session: undefined, sends: [], cutOff: false })
    const hello = { heartbeat_interval: this.#options.heartbeatInterval ?? 41_250 }
    socket.send(JSON.stringify({ op: Op.Hello, d: hello, s: null, t: null }))
    socket.on('message', (data) => this.#read(socket, String(data)))
    socket.on('error', () => socket.terminate())
    socket.on('close', (code) => {
      const connection = this.#sockets.get(socket)
      const session = connection?.session
      this.#sockets.delete(socket)
      if (session?.socket !== socket) return
      session.socket = undefined
      // A bot that takes its leave with 1000 or 1001 ends its session.
      if (!connection?.cutOff && (code === 1000 || code === 1001)) this.#sessions.delete(session.id)
      this.#ground.events.emit('gateway', { state: 'gone', code })
    })
  }

  /** Reads a frame; a bot that breaks the protocol is cut off with the code that says how. */
  #read(socket: WebSocket, text: string): void {
    const state = this.#sockets.get(socket)
    if (!state) return
    const now = Date.now()
    state.sends = [...state.sends.filter((time) => time > now - 60_000), now]
    const fault = state.sends.length > SENDS_A_MINUTE ? Close.RateLimited : this.#obey(socket, readFrame(text))
    if (fault !== undefined) socket.close(fault)
  }

  #obey(socket: WebSocket, frame: Frame | undefined): Close | undefined {
    if (!frame) return Close.DecodeError
    const session = this.#sockets.get(socket)?.session
    if (frame.op === Op.Identify) return session ? Close.AlreadyAuthenticated : this.#identify(socket, frame.d)
    if (frame.op === Op.Resume) return this.#resume(socket, frame.d)
    if (frame.op === Op.Heartbeat) {
      if (!this.mischief.withholdsAcks) socket.send(JSON.stringify({ op: Op.HeartbeatAck }))
      return undefined
    }
    if (!session) return Close.NotAuthenticated
    return frame.op in Op ? undefined : Close.UnknownOpcode
  }

  #identify(socket: WebSocket, data: unknown): Close | undefined {
    const form = Identify.safeParse(data)
    if (!form.success) return Close.DecodeError
    const { token, intents, shard } = form.data
    if (token !== this.#ground.token) return Close.AuthenticationFailed
    if (shard && (shard[0] < 0 || shard[0] >= shard[1])) return Close.InvalidShard
    if (intents < 0 || (intents & ~KNOWN_INTENTS) !== 0) return Close.InvalidIntents
    if ((intents & PRIVILEGED) !== 0) return Close.DisallowedIntents
    const session = new Session(randomBytes(16).toString('hex'), intents, socket)
    this.#sessions.set(session.id, session)
    this.#attach(socket, session)
    this.#introduce(session)
    this.#ground.events.emit('gateway', { state: 'ready' })
    return undefined
  }

  #attach(socket: WebSocket, session: Session): void {
    const state = this.#sockets.get(socket)
    if (state) state.session = session
    session.socket = socket
  }

  #introduce(session: Session): void {
    const { world, wire } = this.#ground
    const guilds = [...world.guilds.values()].filter((guild) => this.#isMember(guild))
    const ready = {
      v: 10,
      user: wire.user(world.user(world.botId)),
      guilds: guilds.map((guild) => ({ id: guild.id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: this.#ground.origin().replace(/^http/, 'ws'),
      shard: [0, 1],
      application: { id: world.botId, flags: 0 },
    }
    session.socket?.send(JSON.stringify(session.record('READY', ready)))
    if ((session.intents & Intent.Guilds) === 0) return
    for (const guild of guilds) {
      session.socket?.send(JSON.stringify(session.record('GUILD_CREATE', wire.guildCreate(guild))))
    }
  }

  #isMember(guild: Guild): boolean {
    return guild.members.some((member) => member.userId === this.#ground.world.botId)
  }

  #resume(socket: WebSocket, data: unknown): Close | undefined {
    const form = Resume.safeParse(data)
    if (!form.success) return Close.DecodeError
    if (form.data.token !== this.#ground.token) return Close.AuthenticationFailed
    const session = this.#sessions.get(form.data.session_id)
    if (!session?.canReplayFrom(form.data.seq) || this.mischief.refusesResume()) {
      if (session) this.#sessions.delete(session.id)
      socket.send(JSON.stringify({ op: Op.InvalidSession, d: false }))
      return undefined
    }
    this.#attach(socket, session)
    for (const dispatch of session.after(form.data.seq)) socket.send(JSON.stringify(dispatch))
    socket.send(JSON.stringify(session.record('RESUMED', {})))
    this.#ground.events.emit('gateway', { state: 'resumed' })
    return undefined
  }
}
