// `lectern export`: what a class did, in the format of whoever reads it next.

import { readFile, stat } from 'node:fs/promises'
import { extname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Command, Option } from 'commander'
import type { Config } from '../config.ts'
import type { Library } from '../library.ts'
import { PERIODS, type Period } from '../quiz/rules/leaderboard.ts'
import { wholeText } from '../reports/chunks.ts'
import { classSource } from '../reports/class-source.ts'
import { type ExportFile, exportAs, FORMATS, type FormatName, questionsAs } from '../reports/formats.ts'
import { readRoster } from '../reports/roster.ts'
import type { RosterEntry } from '../store/roster.ts'
import { readStore, type Store } from '../store/store.ts'
import { corpusOption, filled } from './arguments.ts'
import { existingDatabase } from './database.ts'
import { cannotRead } from './file-fault.ts'
import { openCorpus } from './open.ts'
import { writeOut } from './out-file.ts'

interface ExportOptions {
  readonly format: FormatName
  readonly guild?: string
  readonly period: Period
  readonly roster?: string
  readonly out?: string
  readonly corpus?: string
}

export function addExport(program: Command, config: () => Config): void {
  program
    .command('export')
    .description('write the leaderboard, gradebooks, questions or a report')
    .addOption(new Option('--format <format>', 'what to write').choices(Object.keys(FORMATS)).makeOptionMandatory())
    .option('--guild <id>', 'the Discord server; may be left out where the database knows one', filled)
    .addOption(new Option('--period <period>', 'what to count').choices(PERIODS).default('all'))
    .option('--roster <file>', 'a CSV of Discord user ids and student ids; else the one uploaded in Discord', filled)
    .option('--out <file>', 'write here instead of to standard output', filled)
    .addOption(corpusOption())
    .action(async (options: ExportOptions) => {
      const settings = config()
      const roster = options.roster === undefined ? undefined : await rosterIn(options.roster)
      const library = await openCorpus(settings, options.corpus)
      const source = { course: library.courseTitle, questions: library.questions }
      const questions = questionsAs(options.format, source)
      if (questions) return write([questions], options.out)
      const store = await readStore(existingDatabase(settings))
      try {
        await write(await filesOf({ store, library, roster }, options), options.out)
      } finally {
        await store.close()
      }
    })
}

interface Opened {
  readonly store: Store
  readonly library: Library
  readonly roster: readonly RosterEntry[] | undefined
}

async function filesOf({ store, library, roster }: Opened, options: ExportOptions): Promise<readonly ExportFile[]> {
  const { courseId: course, courseTitle, engine, questions } = library
  const scope = { guild: await guildOf(store, course, options.guild), course }
  const records = { store, scope, courseTitle, engine, questions, roster }
  const source = await classSource(records, options.period, Date.now())
  return exportAs(options.format, source, roster ?? (await store.roster.of(scope)))
}

/** @throws Error naming the servers that the database knows, where it is not clear which one is meant. */
async function guildOf(store: Store, course: string, named: string | undefined): Promise<string> {
  const guilds = await store.guilds(course)
  if (guilds.length === 0) throw new Error(await unknownCourse(store, course))
  const guild = named ?? guilds[0] ?? ''
  if (named === undefined ? guilds.length === 1 : guilds.includes(named)) return guild
  const known = `of the course “${course}” the database knows ${guilds.join(', ')}`
  throw new Error(
    named === undefined ? `Name a server with --guild: ${known}.` : `There is no server ${named}: ${known}.`,
  )
}

async function unknownCourse(store: Store, course: string): Promise<string> {
  const known = (await store.courses()).map((each) => `“${each}”`).join(', ')
  const only = `only of ${known}: to go on with one, write its name as \`course-id\` on the front page`
  return `The database knows no server of the course “${course}”${known === '' ? ' yet' : `, ${only}`}.`
}

/** @throws Error with a line for each problem; nothing is exported from a roster that has one. */
async function rosterIn(file: string): Promise<readonly RosterEntry[]> {
  const text = await readFile(file, 'utf8').catch((error: Error) => {
    throw cannotRead(`The roster ${file}`, error)
  })
  const reading = readRoster(text)
  if (reading.ok) return reading.entries
  const lines = reading.problems.map(({ line, column, message }) => {
    return `${file}:${line}: ${column === undefined ? '' : `${column}: `}${message}`
  })
  throw new Error(`The roster has problems, and nothing was exported.\n${lines.join('\n')}`)
}

async function write([main, beside]: readonly ExportFile[], out: string | undefined): Promise<void> {
  if (main === undefined) return
  if (out === undefined) await pipeline(Readable.from(main.chunks), process.stdout, { end: false })
  else await writeOut(out, main.chunks)
  if (beside === undefined) return
  if (out === undefined || !(await stat(out)).isFile()) {
    console.error(
      `lectern: the roster does not identify these students, who are not in the file:\n${await wholeText(beside.chunks)}`,
    )
    return
  }
  const extension = extname(out)
  const name = `${out.slice(0, out.length - extension.length)}.${beside.suffix}${extension}`
  await writeOut(name, beside.chunks)
  console.error(`lectern: students whom the roster does not identify are not in the file, and listed in ${name}`)
}
