// /export: a class's work as files, for those who teach it.

import { ApplicationCommandOptionType } from 'discord.js'
import { localDate } from '../../quiz/rules/days.ts'
import type { Period } from '../../quiz/rules/leaderboard.ts'
import { wholeFile } from '../../reports/chunks.ts'
import {
  type ExportFile,
  exportAs,
  FORMATS,
  type FormatName,
  isFormat,
  RosterKeyError,
  RosterMissingError,
} from '../../reports/formats.ts'
import { sourceOf } from '../class-records.ts'
import type { ChatCommand, Context } from '../command.ts'
import { LIMITS } from '../limits.ts'
import type { File, Message } from '../message.ts'
import { periodOf, periodOption } from '../period-option.ts'
import { Refusal } from '../refusal.ts'

const USUAL = 'all'
const NAMES = Object.keys(FORMATS).filter(isFormat)

export const EXPORT: ChatCommand = {
  type: 'chat',
  name: 'export',
  description: 'Leaderboard, gradebooks, questions or a report, as files for you alone',
  who: 'instructors',
  where: 'guild',
  options: [
    {
      type: ApplicationCommandOptionType.String,
      name: 'format',
      description: 'What to write',
      required: true,
      choices: NAMES.map((name) => ({ name: `${name}: ${FORMATS[name].label}`, value: name })),
    },
    periodOption(USUAL),
  ],
  run: async ({ options }, context) => {
    const name = options.getString('format', true)
    if (!isFormat(name)) throw new Refusal('I do not know this format. Please pick one from the list.')
    return { message: await exported(name, periodOf(options.getString('period'), USUAL), context) }
  },
}

async function exported(name: FormatName, period: Period, context: Context): Promise<Message> {
  const files = await attached(name, period, context)
  const personal = FORMATS[name].personal
    ? '\nThis names students, so that you can grade and help them: keep it among those who teach the course.'
    : ''
  const beside =
    files.length > 1 ? '\nThe second file lists students whom the roster does not identify: see `/roster`.' : ''
  return { content: `**${FORMATS[name].label}**${personal}${beside}`, files }
}

/** Plain where that fits a message, else compressed. */
async function attached(name: FormatName, period: Period, context: Context): Promise<readonly File[]> {
  for (const how of ['plain', 'gzip'] as const) {
    const files = await filesOf(name, period, context)
    const fitting = await packed(files, how)
    if (fitting) return fitting.map(({ file, data }) => ({ name: fileName(name, file, how, context), data }))
  }
  throw new Refusal(
    'This export is too large for Discord. Run `lectern export` where the bot runs, or choose a shorter period.',
  )
}

interface Fitting {
  readonly file: ExportFile
  readonly data: Buffer
}

async function packed(files: readonly ExportFile[], how: 'plain' | 'gzip'): Promise<readonly Fitting[] | undefined> {
  const fitting: Fitting[] = []
  let left: number = LIMITS.fileBytes
  for (const file of files) {
    const data = await wholeFile(file.chunks, left, how)
    if (data === undefined) return undefined
    left -= data.length
    fitting.push({ file, data })
  }
  return fitting
}

async function filesOf(name: FormatName, period: Period, context: Context): Promise<readonly ExportFile[]> {
  const source = await sourceOf(context, period)
  try {
    return await exportAs(name, source, await context.app.store.roster.of(context.scope))
  } catch (error) {
    if (error instanceof RosterMissingError) {
      throw new Refusal('I do not know yet which student is who: upload a roster with `/roster` first.')
    }
    if (error instanceof RosterKeyError) throw new Refusal(`${error.message} Then upload it again with \`/roster\`.`)
    throw error
  }
}

function fileName(
  name: FormatName,
  { suffix, extension }: ExportFile,
  how: 'plain' | 'gzip',
  context: Context,
): string {
  const { scope, settings, now } = context
  const course = scope.course.replace(/[^\w.-]+/g, '-')
  const parts = [course, name, ...(suffix === '' ? [] : [suffix]), localDate(now, settings.zone)]
  return `${parts.join('-')}.${extension}${how === 'gzip' ? '.gz' : ''}`
}
