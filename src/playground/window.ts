// One open window of the page: what one person is told as it happens, and what they do.

import type { WebSocket } from 'ws'
import { isSlash, type OptionValues } from './acts.ts'
import { DiscordError } from './api-error.ts'
import type { Events } from './events.ts'
import {
  type Act,
  type ControlView,
  type GivenValues,
  type GuideStep,
  type Result,
  type Tiding,
  Wish,
} from './live-protocol.ts'
import { PageView } from './page-view.ts'
import type { Outcome, Person } from './person.ts'
import type { StandIn } from './stand-in.ts'
import type { Channel, Message } from './world.ts'

/** A button of the page's time panel, and what it does; the sentence that it returns is shown. */
export interface Control extends ControlView {
  run(): Promise<string | undefined>
}

/** What the page has beside Discord itself: whoever starts the stand-in says it. */
export interface PageOptions {
  readonly controls: readonly Control[]
  readonly guide: () => readonly GuideStep[]
}

interface WindowOptions extends PageOptions {
  /** Called after each control, so that all open windows learn the new time. */
  readonly moved: () => void
}

export class Window {
  readonly #standIn: StandIn
  readonly #person: Person
  readonly #socket: WebSocket
  readonly #options: WindowOptions
  readonly #view: PageView
  /** What has opened a modal here, by the interaction's id. */
  readonly #opened = new Map<string, Outcome>()

  constructor(standIn: StandIn, person: Person, socket: WebSocket, options: WindowOptions) {
    this.#standIn = standIn
    this.#person = person
    this.#socket = socket
    this.#options = options
    this.#view = new PageView(standIn.ground, standIn.guild, person)
    const stops = this.#listen(standIn.events)
    socket.on('close', () => {
      for (const stop of stops) stop()
    })
    socket.on('error', () => socket.terminate())
    socket.on('message', (data) => void this.#hear(String(data)))
    this.tellAll()
  }

  /** Tells everything that this person sees. */
  tellAll(): void {
    this.#tell({ kind: 'snapshot', snapshot: this.#snapshot() })
  }

  /** Tells that the time was changed. */
  tellTime(): void {
    this.#tell({ kind: 'time', now: this.#standIn.ground.clock.now() })
  }

  #tell(tiding: Tiding): void {
    if (this.#socket.readyState === this.#socket.OPEN) this.#socket.send(JSON.stringify(tiding))
  }

  #snapshot() {
    const { ground, guild, gateway } = this.#standIn
    return {
      ...{ you: this.#person.id, guild: guild.name, botId: ground.world.botId, people: this.#view.people() },
      ...{ roles: this.#view.roles(), channels: this.#view.channels(), messages: this.#view.messages() },
      ...{ commands: this.#view.commands(), now: ground.clock.now(), online: gateway.connected },
      controls: this.#options.controls.map(({ id, label, hint }) => ({ id, label, hint })),
      guide: this.#guide(),
    }
  }

  /** The steps whose commands the bot has: for anyone, since each step says whose it is. */
  #guide(): GuideStep[] {
    const { ground, guild } = this.#standIn
    const known = new Set(ground.commands.available(guild.id).map((command) => command.form.name))
    const steps = this.#options.guide().map((step) => {
      return { ...step, tries: step.tries.filter(({ command }) => known.has(command.split(' ')[0] ?? '')) }
    })
    return steps.filter((step) => step.tries.length > 0)
  }

  #listen(events: Events): (() => void)[] {
    const show = (message: Message) => {
      if (this.#person.canSee(message) && this.#shows(message)) {
        this.#tell({ kind: 'message', message: this.#view.message(message) })
      }
    }
    return [
      events.on('message', show),
      events.on('messageUpdate', show),
      events.on('messageDelete', (message) => this.#tell({ kind: 'gone', message: message.id })),
      events.on('commands', () => this.tellAll()),
      events.on('channelCreate', (channel) => {
        if (channel.guildId === null) return
        this.#tell({ kind: 'places', channels: this.#view.channels(), commands: this.#view.commands() })
      }),
      events.on('gateway', () => this.#tell({ kind: 'bot', online: this.#standIn.gateway.connected })),
    ]
  }

  #shows(message: Message): boolean {
    return this.#view.shows(this.#standIn.ground.world.channel(message.channelId))
  }

  async #hear(text: string): Promise<void> {
    let re = 0
    try {
      const wish = Wish.parse(JSON.parse(text))
      re = wish.re
      this.#tell({ kind: 'answer', re, result: await this.#fulfil(wish.wish) })
    } catch (error) {
      this.#tell({ kind: 'answer', re, result: { error: sentence(error) } })
    }
  }

  async #fulfil(act: Act): Promise<Result> {
    if (act.act === 'control') return this.#control(act.control)
    if (act.act === 'submit') return this.#submit(act)
    const channel = this.#standIn.ground.world.channel(act.channel)
    if (!this.#view.shows(channel)) return { error: 'You cannot see this channel.' }
    switch (act.act) {
      case 'send':
        this.#person.send(act.content, act.replyTo ? { replyTo: this.#message(channel, act.replyTo) } : { channel })
        return {}
      case 'suggest': {
        const where = { focused: act.focused, channel }
        return { choices: await this.#person.suggest(act.command, act.values, where) }
      }
      case 'run':
        // What a command asks for by default is asked in a guild only: direct messages know no roles.
        if (channel.guildId !== null) this.#requireAllowed(act.command)
        return this.#outcome(await this.#person.run(act.command, unpacked(act.values), channel))
      case 'runOn':
        return this.#outcome(await this.#person.runOn(act.command, this.#message(channel, act.message)))
      case 'press':
        return this.#outcome(await this.#person.press(this.#message(channel, act.message), act.component))
      case 'choose':
        return this.#outcome(await this.#person.choose(this.#message(channel, act.message), act.component, act.values))
      case 'dismiss':
        return this.#dismiss(this.#message(channel, act.message))
    }
  }

  #message(channel: Channel, id: string): Message {
    const message = this.#standIn.ground.world.message(channel.id, id)
    if (!this.#person.canSee(message)) throw new Error('You cannot see this message.')
    return message
  }

  #requireAllowed(command: string): void {
    const [name] = command.split(' ')
    const { commands } = this.#standIn.ground
    const found = commands.available(this.#standIn.guild.id).find((each) => isSlash(each) && each.form.name === name)
    if (found && !this.#view.mayRun(found)) throw new Error(`You do not have the permission to run /${command}.`)
  }

  async #control(id: string): Promise<Result> {
    const found = this.#options.controls.find((control) => control.id === id)
    if (!found) return { error: 'There is no such control.' }
    try {
      return { note: await found.run() }
    } finally {
      this.#options.moved()
    }
  }

  #dismiss(message: Message): Result {
    if (message.ephemeralFor !== this.#person.id) return { error: 'Only your own private messages can be dismissed.' }
    this.#standIn.ground.messages.remove(message)
    return {}
  }

  async #submit(act: Act & { act: 'submit' }): Promise<Result> {
    const opened = this.#opened.get(act.interaction)
    if (!opened) return { error: 'This form is no longer open.' }
    return this.#outcome(await this.#person.submit(opened, act.values))
  }

  #outcome(outcome: Outcome): Result {
    if (!outcome.modal) return {}
    this.#opened.set(outcome.interaction.id, outcome)
    return { modal: { interaction: outcome.interaction.id, form: outcome.modal } }
  }
}

/** Files come as base64, since the line to the page carries text. */
function unpacked(values: GivenValues): OptionValues {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      if (typeof value !== 'object') return [name, value]
      return [name, { filename: value.filename, bytes: Buffer.from(value.base64, 'base64') }]
    }),
  )
}

function sentence(error: unknown): string {
  if (error instanceof DiscordError) {
    const [fault] = error.faults
    return fault ? `${error.message}: ${fault.path.join('.')} ${fault.message}` : error.message
  }
  return error instanceof Error ? error.message : String(error)
}
