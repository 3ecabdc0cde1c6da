// A person of the playground at the terminal: what is typed goes through the stand-in to the real bot, and its messages
// come back as text.

import { createInterface } from 'node:readline/promises'
import { styleText } from 'node:util'
import wrapAnsi from 'wrap-ansi'
import type { Outcome, Person } from './playground/person.ts'
import type { Message } from './playground/world.ts'
import { textWidth } from './terminal-width.ts'

/** Discord's markdown as a terminal shows it: escapes undone, bold bold, invisible separators gone. */
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
            .replace(/\\([^\w\s])/g, '$1'),
    )
    .join('')
}

function buttonsOf(message: Pick<Message, 'components'>): string[] {
  return message.components.flatMap((row) =>
    row.components.flatMap((each) => ('label' in each && each.label && each.disabled !== true ? [each.label] : [])),
  )
}

/** A message of the bot as text for a terminal of so many columns: its embeds, and its buttons by number. */
export function messageText(message: Pick<Message, 'content' | 'embeds' | 'components'>, columns?: number): string {
  const parts = message.embeds.flatMap((embed) => [
    embed.author ? styleText('dim', embed.author.name) : '',
    embed.title ? styleText('bold', plain(embed.title)) : '',
    plain(embed.description ?? ''),
    ...(embed.fields ?? []).map((field) => `${styleText('bold', field.name)}\n${plain(field.value)}`),
    embed.footer ? styleText('dim', embed.footer.text) : '',
  ])
  const buttons = buttonsOf(message)
    .map((label, index) => styleText('cyan', `[${index + 1}] ${label}`))
    .join('  ')
  const text = [plain(message.content), ...parts, buttons].filter((part) => part !== '').join('\n\n')
  const width = textWidth(columns)
  // What is indented, as code is, keeps its spaces.
  return text
    .split('\n')
    .map((line) => wrapAnsi(line, width, { trim: !line.startsWith(' ') }))
    .join('\n')
}

/** What a typed line does: a number presses that button of the last message, a slash runs a command, words are asked. */
async function act(line: string, person: Person, last: Message | undefined): Promise<Outcome> {
  const button = /^\d+$/.test(line) && last ? buttonsOf(last)[Number(line) - 1] : undefined
  if (last && button !== undefined) return person.press(last, button)
  const [, command, rest = ''] = /^\/(\S+)\s*(.*)$/.exec(line) ?? []
  if (command === undefined) return person.run('ask', { question: line })
  return person.run(command, command === 'ask' ? { question: rest } : {})
}

interface Screen {
  readonly input: NodeJS.ReadableStream
  readonly output: NodeJS.WritableStream & { readonly columns?: number }
}

/** Talks until the input ends. */
export async function chat(person: Person, { input, output }: Screen): Promise<void> {
  const lines = createInterface({ input, output, prompt: styleText('bold', '› ') })
  output.write('Ask the course something, type the number of a button, or /help. Ctrl-C ends.\n')
  let last: Message | undefined
  lines.prompt()
  for await (const line of lines) {
    if (line.trim() !== '') {
      const said = await act(line.trim(), person, last).then(
        (outcome) => {
          last = outcome.message ?? last
          if (outcome.modal) return 'That opens a form, which only the page can show.'
          return outcome.message ? messageText(outcome.message, output.columns) : ''
        },
        (error: unknown) => (error instanceof Error ? error.message : 'That did not work.'),
      )
      output.write(`\n${said}\n\n`)
    }
    lines.prompt()
  }
}

/** One question and its answer, for who starts the playground without a terminal. */
export async function sampleExchange(person: Person, question: string, output: NodeJS.WritableStream): Promise<void> {
  const { message } = await person.run('ask', { question })
  output.write(`${person.user.displayName}: /ask ${question}\n\n${message ? messageText(message) : ''}\n\n`)
}
