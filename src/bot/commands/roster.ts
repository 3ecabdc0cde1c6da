// /roster: which Discord user is which student, from the instructor's CSV. All of it or nothing.

import { ApplicationCommandOptionType, type Attachment } from 'discord.js'
import { type RosterProblem, readRoster } from '../../reports/roster.ts'
import { count } from '../../reports/wording.ts'
import type { RosterEntry } from '../../store/roster.ts'
import type { ChatCommand, Context } from '../command.ts'
import { LIMITS } from '../limits.ts'
import { embed, type Message } from '../message.ts'
import { Refusal } from '../refusal.ts'
import { escapedLine } from '../render/escape.ts'
import { linesThatFit } from '../render/lines.ts'

/** Bytes; a roster of ten thousand students is about one megabyte. */
const LARGEST = 4 * 1024 * 1024
/** Lines of a list; more are none that anybody reads. */
const SHOWN = 20
const PATIENCE_MS = 10_000

export const ROSTER: ChatCommand = {
  type: 'chat',
  name: 'roster',
  description: 'Tell me which student is who, for Canvas and Moodle grades',
  who: 'instructors',
  where: 'guild',
  options: [
    {
      type: ApplicationCommandOptionType.Attachment,
      name: 'file',
      description: 'A CSV with Discord user ids and student ids; replaces the roster before',
    },
  ],
  run: async ({ options }, context) => {
    const file = options.getAttachment('file')
    return { message: file === null ? await shown(context) : await replaced(file, context) }
  },
}

async function shown({ app, scope }: Context): Promise<Message> {
  const roster = await app.store.roster.of(scope)
  const listed = new Set(roster.map((entry) => entry.user))
  const members = await app.store.members.list(scope)
  const missing = members.filter((member) => !listed.has(member.user))
  const size = roster.length === 0 ? 'There is no roster yet.' : `The roster has ${sizeOf(roster)}.`
  const names = missing.map(({ user, name }) => `${escapedLine(name ?? '')} \`${user}\``)
  const lines = linesThatFit(names, { room: LIMITS.embedFieldValue, most: SHOWN })
  return {
    embeds: [
      embed({
        title: 'Roster',
        description:
          `${size} Upload a CSV with a header line: \`discord\` (the user id), \`name\`, and what your gradebook knows students by: ` +
          '`ID`, `SIS User ID`, `SIS Login ID`, `Section` (Canvas), `email` or `username` (Moodle).',
        fields: missing.length > 0 ? [{ name: 'In the class, but not on it', value: lines }] : [],
      }),
    ],
  }
}

async function replaced(file: Attachment, { app, scope }: Context): Promise<Message> {
  if (file.size > LARGEST) throw new Refusal('This file is too large for a roster: expected at most 4 MB of CSV.')
  const reading = readRoster(await textOf(file))
  if (!reading.ok) throw new Refusal(problemsText(reading.problems))
  await app.store.roster.replace(scope, reading.entries)
  return { content: `The roster now has ${sizeOf(reading.entries)}. It replaces the one before.` }
}

/** "12 students, 2 of them without a Discord user id" */
function sizeOf(roster: readonly RosterEntry[]): string {
  const away = roster.filter(({ user }) => user === undefined).length
  return count(roster.length, 'student') + (away === 0 ? '' : `, ${away} of them without a Discord user id`)
}

async function textOf(file: Attachment): Promise<string> {
  const response = await fetch(file.url, { signal: AbortSignal.timeout(PATIENCE_MS) })
  if (!response.ok) throw new Refusal('I could not fetch the file from Discord. Please upload it again.')
  return response.text()
}

function problemsText(problems: readonly RosterProblem[]): string {
  const lines = problems.map(({ line, column, message }) => {
    return `- ${escapedLine(`Line ${line}${column === undefined ? '' : `, ${column}`}: ${message}`.slice(0, 300))}`
  })
  const head = 'The roster has problems, and nothing was imported:\n'
  return head + linesThatFit(lines, { room: LIMITS.content - head.length, most: SHOWN })
}
