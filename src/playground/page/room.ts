// What this window knows: the last snapshot with every tiding since, and what the person is doing.

import type { CommandView, MessageView, Snapshot, Tiding } from '../live-protocol.ts'

export class Room {
  readonly #messages = new Map<string, MessageView>()
  #snapshot: Snapshot
  #timeAhead: number
  channel: string
  readonly unread = new Set<string>()

  constructor(snapshot: Snapshot, channel: string | null) {
    this.#snapshot = snapshot
    this.#timeAhead = snapshot.now - Date.now()
    for (const message of snapshot.messages) this.#messages.set(message.id, message)
    const known = snapshot.channels.find((each) => each.id === channel || each.name === channel)
    this.channel = (known ?? snapshot.channels[0])?.id ?? ''
  }

  get snapshot(): Snapshot {
    return this.#snapshot
  }

  /** Milliseconds since the epoch, in the class. */
  get now(): number {
    return Date.now() + this.#timeAhead
  }

  get here() {
    return this.#snapshot.channels.find((each) => each.id === this.channel)
  }

  get you() {
    return this.person(this.#snapshot.you)
  }

  person(id: string) {
    return this.#snapshot.people.find((each) => each.id === id)
  }

  nameOf(id: string): string {
    return this.person(id)?.name ?? 'somebody'
  }

  /** The messages of the channel that is open, oldest first. */
  messages(): MessageView[] {
    return [...this.#messages.values()].filter((message) => message.channel === this.channel)
  }

  message(id: string): MessageView | undefined {
    return this.#messages.get(id)
  }

  /** Whether a message that is shown goes on saying the same, and only its buttons and menus are others. */
  isOnlyControls(tiding: Tiding): boolean {
    if (tiding.kind !== 'message') return false
    const read = (message: MessageView | undefined) =>
      message && JSON.stringify([message.content, message.embeds, message.thinking])
    return read(this.#messages.get(tiding.message.id)) === read(tiding.message)
  }

  /** Commands of a kind that can be run in the channel that is open. */
  commands(kind: CommandView['kind']): CommandView[] {
    const place = this.here?.kind ?? 'text'
    return this.#snapshot.commands.filter((each) => each.kind === kind && each.places.includes(place))
  }

  /** "/foo" of a text that begins like a command, where this person has none of that name here. */
  unknownCommand(text: string): string | undefined {
    const [typed] = /^\/[a-z][\w-]*(?=\s|$)/.exec(text) ?? []
    const isKnown = this.commands('slash').some(({ name }) => `/${name}`.split(' ')[0] === typed)
    return isKnown ? undefined : typed
  }

  enter(channel: string): void {
    this.channel = channel
    this.unread.delete(channel)
  }

  /** Takes in what the stand-in tells. */
  hear(tiding: Tiding): void {
    if (tiding.kind === 'message') {
      const isNew = !this.#messages.has(tiding.message.id)
      this.#messages.set(tiding.message.id, tiding.message)
      if (isNew && tiding.message.channel !== this.channel) this.unread.add(tiding.message.channel)
    } else if (tiding.kind === 'gone') this.#messages.delete(tiding.message)
    else if (tiding.kind === 'places')
      this.#snapshot = { ...this.#snapshot, channels: tiding.channels, commands: tiding.commands }
    else if (tiding.kind === 'bot') this.#snapshot = { ...this.#snapshot, online: tiding.online }
    else if (tiding.kind === 'time') this.#timeAhead = tiding.now - Date.now()
  }
}
