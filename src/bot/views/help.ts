// What the bot can do, for one caller.

import type { Library } from '../../library.ts'
import { cutWords } from '../../reports/cut.ts'
import { forbidden } from '../caller.ts'
import type { Caller, ChatCommand, Command, MessageCommand } from '../command.ts'
import { LIMITS } from '../limits.ts'
import { embed, type Message } from '../message.ts'
import { escapedLine } from '../render/escape.ts'

type Listed = ChatCommand | MessageCommand
type Course = Pick<Library, 'courseTitle' | 'modules'>

function line(command: Listed): string {
  if (command.type === 'message') return `**${command.name}** (on a message) — ${command.description}`
  const options = (command.options ?? []).map(({ name, required }) => (required ? ` ${name}` : ` [${name}]`)).join('')
  return `**/${command.name}**${options === '' ? '' : ` \`${options.trim()}\``} — ${command.description}`
}

/** The modules under the course's name, where a page gives it one: that page is no module then. */
function courseField({ courseTitle, modules }: Course) {
  const lessons = modules.filter(({ title }) => title !== courseTitle)
  const isNamed = lessons.length > 0 && lessons.length < modules.length
  const listed = (isNamed ? lessons : modules).map(({ title }) => escapedLine(title)).join(' · ')
  return { name: isNamed ? escapedLine(courseTitle) : 'The course', value: cutWords(listed, LIMITS.embedFieldValue) }
}

/** @param commands the registry: a command that is not in it is not in the help either. */
export function helpView(commands: readonly Command[], caller: Caller, course: Course): Message {
  const listed = commands.filter((command): command is Listed => command.type !== 'parts')
  const usable = listed.filter(({ who, where }) => forbidden(caller, who, where) === undefined)
  const of = (who: Command['who']) =>
    usable
      .filter((command) => command.who === who)
      .map(line)
      .join('\n')
  const fields = [
    { name: 'For everyone', value: of('everyone') },
    { name: 'For instructors', value: of('instructors') },
    courseField(course),
  ]
  return {
    embeds: [
      embed({
        title: 'I answer from the course, and only from it',
        description:
          'Ask with `/ask`, mention me in a channel, reply to one of my answers with a ping, or write to me directly. ' +
          'I quote the passage and say where it stands; where the course does not say, I tell you so. ' +
          'Then ask on: “and how do I stop it?” is understood for ten minutes.',
        fields: fields.filter(({ value }) => value !== ''),
      }),
    ],
  }
}
