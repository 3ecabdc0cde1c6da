// What the bot can do, for one caller.

import type { Library } from '../../library.ts'
import { cutWords } from '../../reports/cut.ts'
import { forbidden } from '../caller.ts'
import type { Caller, ChatCommand, Command, MessageCommand } from '../command.ts'
import { LIMITS } from '../limits.ts'
import { embed, type Message } from '../message.ts'
import { escapedLine } from '../render/escape.ts'

/** Characters of the list in a sentence: the course's name and a line go beside it. */
const MOST_LISTED = 1500

type Course = Pick<Library, 'courseTitle' | 'modules'>

function line(command: ChatCommand | MessageCommand): string {
  if (command.type === 'message') return `**${command.name}** (on a message) — ${command.description}`
  const options = (command.options ?? []).map(({ name, required }) => (required ? ` ${name}` : ` [${name}]`)).join('')
  return `**/${command.name}**${options === '' ? '' : ` \`${options.trim()}\``} — ${command.description}`
}

/** The course's name, where a page gives it one: that page is no module then. */
function nameOf(course: Course): string | undefined {
  return lessonsOf(course).length < course.modules.length ? escapedLine(course.courseTitle) : undefined
}

/** What there is to ask about, as a sentence. @param topics as `topicsOf` gives them */
export function contentsText(course: Course, topics: readonly string[]): string {
  const name = nameOf(course)
  const what = name === undefined ? 'The course' : `**${name}**`
  return `${what} has: ${cutWords(listed(topics), MOST_LISTED)}\nAsk me about any of it, and I quote what it says.`
}

/** The modules; where the course is one document, its sections. @param sections top headings */
export function topicsOf(course: Course, sections: readonly string[]): readonly string[] {
  const lessons = lessonsOf(course)
  const inner = sections.filter((heading) => !lessons.includes(heading))
  return lessons.length > 1 || inner.length === 0 ? lessons : inner
}

function lessonsOf({ courseTitle, modules }: Course): readonly string[] {
  const titles = modules.map(({ title }) => title)
  const lessons = titles.filter((title) => title !== courseTitle)
  return lessons.length > 0 ? lessons : titles
}

const listed = (titles: readonly string[]) => titles.map(escapedLine).join(' · ')

/** @param commands the registry: a command that is not in it is not in the help either. */
export function helpView(commands: readonly Command[], caller: Caller, course: Course): Message {
  const named = commands.filter((command) => command.type !== 'parts')
  const usable = named.filter(({ who, where }) => forbidden(caller, who, where) === undefined)
  const of = (who: Command['who']) =>
    usable
      .filter((command) => command.who === who)
      .map(line)
      .join('\n')
  const fields = [
    { name: 'For everyone', value: of('everyone') },
    { name: 'For instructors', value: of('instructors') },
    { name: nameOf(course) ?? 'The course', value: cutWords(listed(lessonsOf(course)), LIMITS.embedFieldValue) },
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
