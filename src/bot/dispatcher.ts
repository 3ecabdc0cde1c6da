// Every interaction goes through here: who may, which handler, the answer in time, and what is said when something fails.

import { randomBytes } from 'node:crypto'
import { type AutocompleteInteraction, type Interaction, MessageFlags } from 'discord.js'
import { cutWords } from '../reports/cut.ts'
import { StoreError } from '../store/failure.ts'
import { forbidden, personOf } from './caller.ts'
import type { App } from './command.ts'
import { contextOf } from './context.ts'
import { LIMITS } from './limits.ts'
import type { Ending } from './meter.ts'
import { type Admission, Pace } from './pace.ts'
import { Refusal } from './refusal.ts'
import { type Answerable, isExpired, payload, Responder } from './responder.ts'
import { commandNamed, isAnswerable, type Plan, route } from './route.ts'
import { Seen } from './seen.ts'
import { TEXTS } from './texts.ts'
import { Turns } from './turns.ts'

/** With this many interactions under way, a new one is acknowledged before anything else is done for it; */
const BUSY = 4
/** where its work is light, only with this many: it takes two requests then instead of one. */
const CROWDED = 300

function unknown(): never {
  throw new Refusal(TEXTS.unknownPart)
}

export class Dispatcher {
  readonly #app: App
  readonly #seen = new Seen()
  readonly #pace = new Pace()
  /** A list of suggestions comes with each letter: who types fast may press and send all the same. */
  readonly #typing = new Pace()
  readonly #turns = new Turns()
  readonly #underWay = new Set<Promise<void>>()
  /** What nobody waits for: no part of a crowd. */
  readonly #later = new Set<Promise<void>>()
  /** Resolves when a crowd has been served; undefined while nobody asked. */
  #calm: Promise<void> | undefined

  constructor(app: App) {
    this.#app = app
  }

  /** Takes on an interaction, once however often it is delivered. Never throws. */
  take(interaction: Interaction): void {
    if (this.#seen.first(interaction.id)) this.track(this.#handle(interaction))
  }

  /** Takes on other work, so that the process waits for it before it ends. What fails is logged. */
  track(work: Promise<void>, among = this.#underWay): void {
    const settled: Promise<void> = work
      .catch((error: unknown) => this.#app.log.error({ err: error }, 'an event could not be handled'))
      .finally(() => among.delete(settled))
    among.add(settled)
  }

  /** Does the work after that of those who wait now, and of those who come meanwhile. */
  later(work: () => Promise<void>): void {
    this.#calm ??= this.#served().finally(() => {
      this.#calm = undefined
    })
    this.track(
      this.#calm.then(() => this.#turns.take(work)),
      this.#later,
    )
  }

  async #served(): Promise<void> {
    while (this.#underWay.size > BUSY) await Promise.all(this.#underWay)
  }

  /** Takes one of the turns that a person has in a short time. */
  admit(userId: string): Admission {
    return this.#pace.take(userId, this.#app.clock.now())
  }

  /** Resolves when nothing is under way any more. */
  async idle(): Promise<void> {
    while (this.#underWay.size + this.#later.size > 0) await Promise.all([...this.#underWay, ...this.#later])
  }

  /** Does the work: in a crowd in the order in which it came, and others are heard between. */
  async inTurn<T>(work: () => Promise<T>): Promise<T> {
    return this.#underWay.size > BUSY ? this.#turns.take(work) : work()
  }

  /** Logs a failure and puts it into one sentence for the person whom it concerns. */
  explain(error: unknown, name: string): string {
    if (error instanceof Refusal) return error.sentence
    const id = randomBytes(4).toString('hex')
    this.#app.log.error({ err: error, handler: name, id }, 'a handler failed')
    return error instanceof StoreError ? TEXTS.storeFailed(id) : TEXTS.failed(id)
  }

  async #handle(interaction: Interaction): Promise<void> {
    if (interaction.isAutocomplete()) return this.#complete(interaction)
    if (!isAnswerable(interaction)) return
    const plan = route(this.#app, interaction)
    if (typeof plan === 'string') return this.#decline(interaction, plan)
    if (this.admit(interaction.user.id) !== 'admitted') return this.#decline(interaction, TEXTS.tooFast)
    await this.#run(interaction, plan)
  }

  async #run(interaction: Answerable, plan: Plan): Promise<void> {
    const started = performance.now()
    const ending = await this.#answer(interaction, plan)
    const ms = performance.now() - started
    this.#app.meter.handled(plan.name, ending, ms)
    this.#app.log.debug({ handler: plan.name, ending, ms: Math.round(ms) }, 'handled')
  }

  async #answer(interaction: Answerable, plan: Plan): Promise<Ending> {
    let refuse = (sentence: string) => this.#decline(interaction, sentence)
    try {
      const context = await contextOf(this.#app, personOf(interaction), this.#app.log)
      const no = forbidden(context.caller, plan.who, plan.where)
      if (no !== undefined) throw new Refusal(no)
      const responder = new Responder(interaction, plan.way(context))
      refuse = (sentence) => responder.refuse(sentence)
      // Who would wait for long is acknowledged before.
      if (this.#underWay.size > (plan.light ? CROWDED : BUSY)) await responder.deferred()
      const work = async () => plan.run(context) ?? unknown()
      await responder.send(await (responder.canWait ? this.inTurn(work) : work()), this.#app.once)
      return 'answered'
    } catch (error) {
      return await this.#sayFailed(error, plan.name, refuse)
    }
  }

  async #sayFailed(error: unknown, name: string, refuse: (sentence: string) => Promise<void>): Promise<Ending> {
    if (isExpired(error)) {
      this.#app.log.warn({ err: error, handler: name }, 'answered too late')
      return 'late'
    }
    await refuse(this.explain(error, name)).catch((second: unknown) => {
      this.#app.log.warn({ err: second, handler: name }, 'the failure could not be said either')
    })
    return error instanceof Refusal ? 'refused' : 'failed'
  }

  async #decline(interaction: Answerable, sentence: string): Promise<void> {
    await interaction.reply({ ...payload({ content: sentence }), flags: MessageFlags.Ephemeral })
  }

  async #complete(interaction: AutocompleteInteraction): Promise<void> {
    try {
      const command = commandNamed(this.#app.commands, 'chat', interaction.commandName)
      const context = await contextOf(this.#app, personOf(interaction), this.#app.log)
      const allowed = command && forbidden(context.caller, command.who, command.where) === undefined
      const complete = allowed ? command.autocomplete : undefined
      const admitted = this.#typing.take(interaction.user.id, context.now) === 'admitted'
      const choices = admitted && complete ? await this.inTurn(() => complete(interaction, context)) : []
      await interaction.respond(
        choices
          .filter((choice) => choice.name !== '' && choice.value !== '' && choice.value.length <= LIMITS.choiceValue)
          .slice(0, LIMITS.choices)
          .map((choice) => ({ name: cutWords(choice.name, LIMITS.choiceName), value: choice.value })),
      )
    } catch (error) {
      // The next letter asks again: an empty list is enough, and too late is normal for a fast typist.
      if (isExpired(error)) return
      this.#app.log.error({ err: error, handler: interaction.commandName }, 'autocomplete failed')
      if (!interaction.responded) await interaction.respond([]).catch(() => undefined)
    }
  }
}
