// A person of the playground at the terminal: what is typed goes through the stand-in to the real bot, and its messages
// come back as text.

import { createInterface } from 'node:readline/promises'
import { styleText } from 'node:util'
import wrapAnsi from 'wrap-ansi'
import type { Row } from './playground/form/component.ts'
import { saidAs } from './playground/page/clock-words.ts'
import type { Outcome, Person } from './playground/person.ts'
import type { Message } from './playground/world.ts'
import { typedOptions } from './terminal-command.ts'
import { TerminalForm } from './terminal-form.ts'
import { textWidth } from './terminal-width.ts'

/** A moment in words. Discord counts some up or down; what stands at a terminal does not move on, so those are dated. */
function moment(seconds: string, style: string | undefined): string {
  const time = Number(seconds) * 1000
  return saidAs(time, style === undefined || style === 'R' ? 'f' : style, time)
}

/** Discord's markdown as a terminal shows it: escapes undone, bold bold, moments dated, invisible separators gone. */
function plain(markdown: string): string {
  return markdown
    .replace(/\u200B/g, '')
    .split(/(```[\s\S]*?```)/)
    .map((part) =>
      part.startsWith('```')
        ? part.replace(/^```[^\n]*\n|\n?```$/g, '').replace(/^/gm, '    ')
        : part
            .replace(/^-# (.*)$/gm, (_, text: string) => styleText('dim', text))
            .replace(/^#{1,3} (.*)$/gm, (_, text: string) => styleText('bold', text))
            .replace(/(?<!\\)\*\*(.+?)(?<!\\)\*\*/g, (_, text: string) => styleText('bold', text))
            .replace(/(?<!\\)<t:(-?\d{1,11})(?::([tTdDfFR]))?>/g, (_, at: string, style?: string) => moment(at, style))
            .replace(/\\([^\w\s])/g, '$1'),
    )
    .join('')
}

/** What is chosen by its number: a button, or one of what a menu offers. */
interface Offer {
  readonly label: string
  /** The name of the menu, and what it sends. */
  readonly menu?: string
  readonly value?: string
}

function offersIn({ components }: Row): readonly Offer[] {
  return components.flatMap((part): readonly Offer[] => {
    if (part.disabled === true) return []
    if (!('options' in part)) return 'label' in part && part.label ? [{ label: part.label }] : []
    return part.options.map(({ label, value }) => ({ label, value, menu: part.placeholder ?? part.custom_id }))
  })
}

/** Buttons side by side, what menus offer one below the other. */
function offersText(rows: readonly Row[]): string {
  let number = 0
  const lines = rows.map((row) => {
    const offers = offersIn(row)
    const numbered = offers.map(({ label }) => styleText('cyan', `[${++number}] ${label}`))
    const menu = offers[0]?.menu
    return menu === undefined ? numbered.join('  ') : [menu, ...numbered.map((offer) => `  ${offer}`)].join('\n')
  })
  return lines.filter((line) => line !== '').join('\n')
}

/** A message of the bot as text: its embeds, and by number what can be pressed or chosen. */
export function messageText(message: Pick<Message, 'content' | 'embeds' | 'components'>, columns?: number): string {
  const parts = message.embeds.flatMap((embed) => [
    embed.author ? styleText('dim', embed.author.name) : '',
    embed.title ? styleText('bold', plain(embed.title)) : '',
    plain(embed.description ?? ''),
    ...(embed.fields ?? []).map((field) => `${styleText('bold', field.name)}\n${plain(field.value)}`),
    embed.footer ? styleText('dim', embed.footer.text) : '',
  ])
  const text = [plain(message.content), ...parts, offersText(message.components)]
    .filter((part) => part !== '')
    .join('\n\n')
  return wrapped(text, columns)
}

function wrapped(text: string, columns: number | undefined): string {
  const width = textWidth(columns)
  // What is indented, as code is, keeps its spaces.
  return text
    .split('\n')
    .map((line) => wrapAnsi(line, width, { trim: !line.startsWith(' ') }))
    .join('\n')
}

/** @throws where these numbers cannot be chosen together */
async function choose(numbers: readonly number[], person: Person, last: Message): Promise<Outcome> {
  const offers = last.components.flatMap(offersIn)
  const chosen = numbers.map((number) => {
    const offer = offers[number - 1]
    if (offer === undefined) throw new Error(`There is no ${number} in the last message.`)
    return offer
  })
  const menu = chosen[0]?.menu
  if (chosen.some((offer) => offer.menu !== menu)) throw new Error('Several numbers must be of one menu.')
  if (menu !== undefined) {
    const values = chosen.flatMap(({ value }) => value ?? [])
    return person.choose(last, menu, values)
  }
  const [button, ...more] = chosen
  if (button === undefined || more.length > 0) throw new Error('Type the number of one button.')
  return person.press(last, button.label)
}

/** What a typed line does: numbers choose from the last message, a slash runs a command, words are asked. */
async function act(line: string, person: Person, last: Message | undefined): Promise<Outcome> {
  const isChoice = /^\d+(?:[\s,]+\d+)*$/.test(line)
  if (last && isChoice && last.components.length > 0) return choose(line.split(/[\s,]+/).map(Number), person, last)
  const [, command, rest = ''] = /^\/(\S+)\s*(.*)$/.exec(line) ?? []
  if (command === undefined) return person.run('ask', { question: line })
  const options = person.commands().find(({ form }) => form.name === command)?.form.options ?? []
  return person.run(command, typedOptions(command, rest, options))
}

interface Screen {
  readonly input: NodeJS.ReadableStream
  readonly output: NodeJS.WritableStream & { readonly columns?: number }
}

/** What has been said so far, as far as the next line means something by it. */
class Talk {
  readonly #person: Person
  /** The last message that offers something to choose. */
  #last: Message | undefined
  #form: { readonly opened: Outcome; readonly fields: TerminalForm } | undefined

  constructor(person: Person) {
    this.#person = person
  }

  /** Whether an empty line means something, too. */
  get isAsking(): boolean {
    return this.#form !== undefined
  }

  /** What comes of a line, as text for a terminal of so many columns. */
  async hear(line: string, columns: number | undefined): Promise<string> {
    try {
      const outcome = this.#form ? await this.#fill(line) : await act(line, this.#person, this.#last)
      return outcome ? this.#show(outcome, columns) : wrapped(this.#form?.fields.asks ?? 'Nothing was sent.', columns)
    } catch (error) {
      const said = error instanceof Error ? error.message : 'That did not work.'
      return wrapped([said, this.#form?.fields.asks ?? ''].filter((part) => part !== '').join('\n\n'), columns)
    }
  }

  /** Takes a line for the form. @returns what came of sending it; undefined where it is left, or asks for more. */
  async #fill(line: string): Promise<Outcome | undefined> {
    const form = this.#form
    if (!form) return undefined
    const isLeft = !form.fields.take(line)
    if (isLeft) this.#form = undefined
    if (isLeft || form.fields.asks !== undefined) return undefined
    this.#form = undefined
    return this.#person.submit(form.opened, form.fields.values)
  }

  #show(outcome: Outcome, columns: number | undefined): string {
    const { message, modal } = outcome
    // A refusal offers nothing: what was offered before it can still be chosen.
    if (message && (message.components.length > 0 || message.id === this.#last?.id)) this.#last = message
    if (modal) this.#form = { opened: outcome, fields: new TerminalForm(modal) }
    if (this.#form) return wrapped(this.#form.fields.asks ?? '', columns)
    return message ? messageText(message, columns) : ''
  }
}

/** Talks until the input ends. */
export async function chat(person: Person, { input, output }: Screen): Promise<void> {
  const lines = createInterface({ input, output, prompt: styleText('bold', '› ') })
  output.write('Ask the course something, type the number of what I offer (or several: 1 3), or /help. Ctrl-C ends.\n')
  const talk = new Talk(person)
  lines.prompt()
  for await (const line of lines) {
    if (line.trim() !== '' || talk.isAsking) output.write(`\n${await talk.hear(line.trim(), output.columns)}\n\n`)
    lines.prompt()
  }
}

/** One question and its answer, for who starts the playground without a terminal. */
export async function sampleExchange(person: Person, question: string, output: NodeJS.WritableStream): Promise<void> {
  const { message } = await person.run('ask', { question })
  output.write(`${person.user.displayName}: /ask ${question}\n\n${message ? messageText(message) : ''}\n\n`)
}
