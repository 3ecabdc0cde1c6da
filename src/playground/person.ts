// A person in the class, as tests and the page drive them: they write, run commands, press, choose, submit, and see.

import { ComponentType, type InteractionType } from 'discord-api-types/v10'
import { type Acts, isSlash, type OptionValues, optionsAt, type Place } from './acts.ts'
import type { Command } from './commands.ts'
import type { Upload } from './files.ts'
import type { Choice } from './form/command.ts'
import type { Component } from './form/component.ts'
import { readForm } from './form/form.ts'
import { MessageForm } from './form/message.ts'
import type { Ground } from './ground.ts'
import type { Interaction } from './interaction.ts'
import { fillModal, type ModalValues } from './modal-answers.ts'
import { awaitOutcome, type Outcome } from './outcome.ts'
import { sees } from './permissions.ts'
import { openDm } from './rest/channel-routes.ts'
import type { Json } from './wire.ts'
import type { Channel, Message, User } from './world.ts'

export type { Outcome } from './outcome.ts'

/** One person. Where a channel can be given, the class's first one is meant without it. */
export class Person {
  readonly user: User
  readonly #ground: Ground
  readonly #acts: Acts

  constructor(ground: Ground, acts: Acts, user: User) {
    this.#ground = ground
    this.#acts = acts
    this.user = user
  }

  get id(): string {
    return this.user.id
  }

  get mention(): string {
    return `<@${this.user.id}>`
  }

  /** The channel of direct messages with the bot. */
  get dmChannel(): Channel {
    return openDm(this.#ground, this.id)
  }

  /** Writes a message. */
  send(content: string, where: { channel?: Channel; replyTo?: Message; uploads?: readonly Upload[] } = {}): Message {
    const channel = where.replyTo
      ? this.#ground.world.channel(where.replyTo.channelId)
      : this.#place(where.channel).channel
    const reference = where.replyTo ? { message_reference: { message_id: where.replyTo.id } } : {}
    const form = readForm(MessageForm, { content, ...reference })
    return this.#ground.messages.create({ channel, authorId: this.id, form, uploads: where.uploads ?? [] })
  }

  /** Writes a message and waits for the bot's next one in that channel. */
  async say(content: string, where: { channel?: Channel; replyTo?: Message } = {}): Promise<Message> {
    const channelId = where.replyTo?.channelId ?? this.#place(where.channel).channel.id
    const { botId } = this.#ground.world
    const answer = this.#ground.events.waitFor(
      'message',
      (message) => message.channelId === channelId && message.authorId === botId,
    )
    this.send(content, where)
    return answer
  }

  /** Writes to the bot directly and waits for its answer. */
  async dm(content: string): Promise<Message> {
    return this.say(content, { channel: this.dmChannel })
  }

  /** Runs a slash command such as `ask` or `quiz start`. @throws where the client would not let them */
  async run(command: string, values: OptionValues = {}, channel?: Channel): Promise<Outcome> {
    const place = this.#place(channel)
    const found = this.#findCommand(place, command)
    checkValues(optionsAt(found.command, found.path), values, command)
    return this.#wait(this.#acts.command(place, found.command, found.path, values))
  }

  /** What autocomplete offers for what is typed so far; the last value is the one that is being typed, unless told. */
  async suggest(
    command: string,
    values: OptionValues,
    where: { focused?: string; channel?: Channel } = {},
  ): Promise<Choice[]> {
    const place = this.#place(where.channel)
    const found = this.#findCommand(place, command)
    const focused = where.focused ?? Object.keys(values).at(-1) ?? ''
    const outcome = await this.#wait(this.#acts.autocomplete(place, found.command, found.path, { values, focused }))
    return outcome.interaction.choices ?? []
  }

  /** Runs a command of a message's context menu. */
  async runOn(name: string, message: Message): Promise<Outcome> {
    const place = this.#place(this.#ground.world.channel(message.channelId))
    const command = this.commands(place.channel).find((each) => !isSlash(each) && each.form.name === name)
    if (!command) throw new Error(`There is no message command "${name}" here.`)
    return this.#wait(this.#acts.messageCommand(place, command, message))
  }

  /** Presses a button, named by its label or custom_id. */
  async press(message: Message, button: string): Promise<Outcome> {
    const found = this.#findComponent(message, button)
    if (found.type !== ComponentType.Button) throw new Error(`"${button}" is not a button.`)
    return this.#use(message, found)
  }

  /** Chooses in a select, named by its placeholder or custom_id; the values are those of the options, or their labels. */
  async choose(message: Message, select: string, values: readonly string[]): Promise<Outcome> {
    const found = this.#findComponent(message, select)
    if (found.type === ComponentType.Button) throw new Error(`"${select}" is not a select.`)
    const [least, most] = [found.min_values ?? 1, found.max_values ?? 1]
    if (values.length < least || values.length > most) throw new Error(`"${select}" takes ${least} to ${most} values.`)
    return this.#use(
      message,
      found,
      values.map((value) => optionValue(found, value)),
    )
  }

  /** Fills in the modal that an act opened, by label or custom_id, and sends it off. */
  async submit(opened: Outcome, values: ModalValues): Promise<Outcome> {
    if (!opened.modal) throw new Error('That opened no modal.')
    const components = fillModal(opened.modal, values)
    const place = this.#place(this.#ground.world.channel(opened.interaction.channelId))
    return this.#wait(this.#acts.modal(place, opened.modal.custom_id, components, opened.interaction.source))
  }

  /** Sends any interaction at all, as a forger would; waits like every other act. */
  async forge(
    type: InteractionType,
    data: Json,
    where: { channel?: Channel; source?: Message } = {},
  ): Promise<Outcome> {
    return this.#wait(this.#acts.forge(this.#place(where.channel), type, data, where.source ?? null))
  }

  /** What this person sees in a channel, oldest first; ephemeral messages only where they are theirs. */
  visible(channel?: Channel): Message[] {
    const place = this.#place(channel)
    return this.#ground.world.messagesIn(place.channel.id).filter((message) => this.canSee(message))
  }

  canSee(message: Message): boolean {
    const channel = this.#ground.world.channel(message.channelId)
    return sees(this.#ground.world, channel, this.id) && (message.ephemeralFor ?? this.id) === this.id
  }

  /** The commands that exist where this person is, whether or not they may run them. */
  commands(channel?: Channel): Command[] {
    return this.#ground.commands.available(this.#place(channel).channel.guildId)
  }

  #place(channel?: Channel): Place {
    const here =
      channel ?? [...this.#ground.world.channels.values()].find((each) => sees(this.#ground.world, each, this.id))
    if (!here) throw new Error(`${this.user.displayName} sees no channel.`)
    return { userId: this.id, channel: here }
  }

  #findCommand(place: Place, written: string): { command: Command; path: string[] } {
    const [name, ...path] = written.replace(/^\//, '').split(' ')
    const command = this.commands(place.channel).find((each) => isSlash(each) && each.form.name === name)
    if (!command) throw new Error(`There is no command /${name} here.`)
    return { command, path }
  }

  #findComponent(message: Message, named: string): Component {
    const all = message.components.flatMap((row) => row.components)
    const found =
      all.find((each) => each.custom_id === named) ??
      all.find((each) => (each.type === ComponentType.Button ? each.label : each.placeholder) === named)
    if (!found) throw new Error(`The message has no component "${named}".`)
    if (found.disabled) throw new Error(`The component "${named}" is disabled.`)
    return found
  }

  #wait(interaction: Interaction): Promise<Outcome> {
    return awaitOutcome(this.#ground, interaction)
  }

  #use(message: Message, component: Component, values?: readonly string[]): Promise<Outcome> {
    if (component.custom_id == null) throw new Error('A link button has nothing to send.')
    const place = this.#place(this.#ground.world.channel(message.channelId))
    const chosen = values ? { values } : {}
    const used = { type: component.type, customId: component.custom_id, ...chosen }
    return this.#wait(this.#acts.component(place, message, used))
  }
}

function optionValue(select: Component, named: string): string {
  if (select.type !== ComponentType.StringSelect) return named
  const found =
    select.options.find((option) => option.value === named) ?? select.options.find((option) => option.label === named)
  if (!found) throw new Error(`The select has no option "${named}".`)
  return found.value
}

function checkValues(options: ReturnType<typeof optionsAt>, values: OptionValues, command: string): void {
  for (const name of Object.keys(values)) {
    if (!options.some((option) => option.name === name)) throw new Error(`/${command} has no option "${name}".`)
  }
  for (const option of options) {
    const value = values[option.name]
    if (value === undefined) {
      if (option.required) throw new Error(`/${command} needs the option "${option.name}".`)
    } else if (option.choices?.length && !option.choices.some((choice) => choice.value === value)) {
      throw new Error(`"${value}" is not one of the choices of "${option.name}".`)
    } else if (typeof value === 'string' && value.length > (option.max_length ?? 6000)) {
      throw new Error(`"${option.name}" is longer than ${option.max_length ?? 6000} characters.`)
    }
  }
}
