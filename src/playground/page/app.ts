// The page as a whole: keeps what the window knows, draws it, and turns clicks into wishes to the stand-in.

import { html, render, type TemplateResult } from 'lit'
import type { Act, GivenValues, GuideStep, MessageView, Result, Tiding, Values } from '../live-protocol.ts'
import type { Actions } from './actions.ts'
import { Composer } from './composer.ts'
import { Connection } from './connection.ts'
import { Dialog, type Submit } from './dialog.ts'
import { Menu } from './menu.ts'
import { MessageLog } from './message-log.ts'
import { Notice } from './notice.ts'
import { Preferences } from './preferences.ts'
import { Room } from './room.ts'
import { channelsView, guideView, peopleView, timeView } from './side-view.ts'

/** As in `page.css`. */
const PHONE = '(width < 48rem)'

export class App implements Actions {
  readonly #root: HTMLElement
  readonly #busy = new Set<string>()
  readonly #preferences = new Preferences()
  readonly #composer = new Composer(this)
  readonly #notice = new Notice(() => {
    this.#log.stayAtEnd()
    this.redraw()
  })
  readonly #log: MessageLog
  readonly #menu: Menu
  readonly #dialog: Dialog
  #connection: Connection | undefined
  #room: Room | undefined
  #isConnected = false
  #isDrawing = false

  constructor(root: HTMLElement) {
    this.#root = root
    this.#log = new MessageLog(root)
    this.#menu = new Menu(root, () => this.redraw())
    const submit: Submit = async (interaction, values) =>
      (await this.#connection?.ask({ act: 'submit', interaction, values }))?.error
    this.#dialog = new Dialog(root, submit, () => this.redraw())
  }

  start(): void {
    const who = new URLSearchParams(location.search).get('as') ?? ''
    this.#connection = new Connection(
      who,
      (tiding) => this.#hear(tiding),
      (isConnected) => {
        this.#isConnected = isConnected
        this.redraw()
      },
    )
    this.#preferences.apply()
    this.#preferences.follow(() => this.redraw())
    this.redraw()
  }

  get room(): Room {
    if (!this.#room) throw new Error('Nothing is known yet.')
    return this.#room
  }

  isBusy(message: string): boolean {
    return this.#busy.has(message)
  }

  press(message: MessageView, component: string): void {
    void this.#on(message, { act: 'press', channel: message.channel, message: message.id, component })
  }

  choose(message: MessageView, component: string, values: string[]): void {
    void this.#on(message, { act: 'choose', channel: message.channel, message: message.id, component, values })
  }

  dismiss(message: MessageView): void {
    void this.#on(message, { act: 'dismiss', channel: message.channel, message: message.id })
  }

  runOn(command: string, message: MessageView): void {
    void this.#on(message, { act: 'runOn', channel: message.channel, message: message.id, command })
  }

  replyTo(message: MessageView): void {
    this.#composer.replyTo = message
    this.redraw()
    document.getElementById('composer')?.focus()
  }

  async run(command: string, values: GivenValues): Promise<boolean> {
    const result = await this.#ask({ act: 'run', channel: this.room.channel, command, values })
    if (result.error === undefined) this.#preferences.did(command)
    this.redraw()
    return result.error === undefined
  }

  async suggest(command: string, values: Values, focused: string) {
    // What does not come in time is no fault that a person could mend: the list stays empty.
    const wish = { act: 'suggest', channel: this.room.channel, command, values, focused } as const
    return (await this.#connection?.ask(wish))?.choices ?? []
  }

  send(content: string): void {
    const reply = this.#composer.replyTo
    this.#composer.replyTo = undefined
    const unknown = this.room.unknownCommand(content)
    if (unknown) this.#notice.say(`You have no command ${unknown} here: it was sent as a message.`, false)
    const wish = { act: 'send', channel: reply?.channel ?? this.room.channel, content } as const
    void this.#ask(reply ? { ...wish, replyTo: reply.id } : wish)
    this.#preferences.wentOn()
    this.redraw()
  }

  tryOut(command: string, values: Values): void {
    const found = this.room.commands('slash').find((each) => each.name === command)
    if (found) void this.#composer.open(found, values, true)
    else this.#notice.say(`/${command} is not there: the bot is still starting, or you may not run it.`, true)
  }

  async control(id: string): Promise<void> {
    // What comes with the time, such as the daily question, is often as high as the window.
    this.#preferences.wentOn()
    this.#busy.add('time')
    this.#menu.close()
    this.redraw()
    await this.#ask({ act: 'control', control: id })
    this.#busy.delete('time')
    this.redraw()
  }

  enter(channel: string): void {
    this.#leaveGuide()
    this.room.enter(channel)
    this.#menu.close()
    this.#composer.replyTo = undefined
    this.redraw()
    this.#log.goToEnd()
  }

  redraw(): void {
    if (this.#isDrawing) return
    this.#isDrawing = true
    queueMicrotask(() => {
      this.#isDrawing = false
      render(this.#view(), this.#root)
      this.#dialog.drawn()
    })
  }

  #hear(tiding: Tiding): void {
    const follow = this.#log.isAtEnd() || tiding.kind === 'snapshot' || this.#isMine(tiding)
    // What a press adds to the end of a message, such as another menu, is what one looks for next.
    const stays = tiding.kind === 'time' || (this.#room?.isOnlyControls(tiding) ?? false)
    if (tiding.kind === 'snapshot') {
      const channel = this.#room?.channel ?? new URLSearchParams(location.search).get('channel')
      this.#room = new Room(tiding.snapshot, channel)
      document.title = `${tiding.snapshot.guild} as ${this.#room.you?.name}`
    } else this.#room?.hear(tiding)
    // Another day lengthens the dates above.
    if (stays) this.#log.stayAtEnd()
    this.redraw()
    if (follow && !stays) this.#log.goToEnd()
  }

  /** Whether a message is new and comes of what this person has just done: it is always shown. */
  #isMine(tiding: Tiding): boolean {
    if (tiding.kind !== 'message' || !this.#room || this.#room.message(tiding.message.id)) return false
    return tiding.message.ephemeral || tiding.message.author === this.#room.snapshot.you
  }

  async #on(message: MessageView, wish: Act): Promise<void> {
    if (this.#busy.has(message.id)) return
    this.#leaveGuide()
    this.#busy.add(message.id)
    this.redraw()
    await this.#ask(wish)
    this.#busy.delete(message.id)
    this.redraw()
  }

  async #ask(wish: Act): Promise<Result> {
    const result = (await this.#connection?.ask(wish)) ?? { error: 'The playground is not running.' }
    if (result.error) this.#notice.say(result.error, true)
    if (result.note) this.#notice.say(result.note, false)
    if (result.modal) this.#dialog.open(result.modal)
    this.redraw()
    return result
  }

  #switchTo(name: string): void {
    const url = new URL(location.href)
    url.searchParams.set('as', name)
    url.searchParams.set('channel', this.room.here?.name ?? '')
    location.assign(url)
  }

  #take(step: GuideStep, index: number): void {
    const one = step.tries[index]
    if (one) this.tryOut(one.command, { ...one.values })
  }

  #view(): TemplateResult {
    if (!this.#room) return html`<main class="waiting"><h1>The playground is starting…</h1></main>`
    const room = this.#room
    return html`<div class="page ${this.#menu.isOpen ? 'menu-open' : ''}">
      <aside id="side" aria-label="The class">${this.#side(room)}</aside>
      <main @click=${this.#menu.pressedBeside}>
        <header>
          ${this.#menu.view()}
          <h1><span aria-hidden="true">${room.here?.kind === 'text' ? '#' : '@'}</span> ${room.here?.name}</h1>
          <p>${room.here?.topic}</p>
          <button type="button" class="plain" @click=${() => this.#preferences.toggleTheme(() => this.redraw())}>${this.#preferences.isLight ? 'Dark' : 'Light'}</button>
        </header>
        ${this.#guide(room)}
        ${this.#log.view(this, this.#preferences.isLight)}
        ${this.#notice.view(this.#trouble(room))}
        <footer>${this.#composer.view()}</footer>
      </main>
      ${this.#dialog.view()}
    </div>`
  }

  #side(room: Room): TemplateResult {
    return html`<p class="guild">${room.snapshot.guild}</p>
      ${channelsView(room, this)} ${timeView(room, this, this.#busy.has('time'))} ${peopleView(room, (name) => this.#switchTo(name))}`
  }

  /** On a phone the guide takes the room of what one has gone to see. */
  #leaveGuide(): void {
    if (matchMedia(PHONE).matches) this.#preferences.wentOn()
  }

  #guide(room: Room) {
    const hasRoom = !matchMedia(PHONE).matches || room.channel === room.snapshot.channels[0]?.id
    const isOpen = this.#preferences.isGuideOpen({ hasRoom })
    return guideView(room, {
      done: this.#preferences.done,
      isOpen,
      toggle: () => {
        this.#preferences.openGuide(!isOpen)
        this.redraw()
      },
      take: (step, index) => this.#take(step, index),
      switchTo: (name) => this.#switchTo(name),
    })
  }

  #trouble(room: Room): string {
    if (!this.#isConnected) return 'The playground has stopped. This page comes back by itself when it runs again.'
    return room.snapshot.online ? '' : 'The bot is not connected yet…'
  }
}
