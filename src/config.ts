// The environment, validated once. The process and the command line hand it on to here; no setting is read elsewhere.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { z } from 'zod'

/** A variable that is set to nothing, as in the lines of an unfilled `.env`, is one that is not set. */
function given(environment: unknown): unknown {
  if (typeof environment !== 'object' || environment === null) return environment
  const trimmed = Object.entries(environment).map(([name, value]) => [name, String(value ?? '').trim()] as const)
  return Object.fromEntries(trimmed.filter(([, value]) => value !== ''))
}

const Port = z
  .string()
  .regex(/^\d{1,5}$/, 'expected a port number')
  .transform(Number)
  .refine((port) => port <= 65_535, 'expected a port number up to 65535')

/** Others cannot be sent at all, and Discord would seem to be away. The first is named, for it may be one that nobody sees. */
const Token = z.string().check(({ value, issues }) => {
  const [unexpected] = /[^!-~]/u.exec(value) ?? []
  if (unexpected === undefined) return
  const code = unexpected.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')
  const fault =
    unexpected === ' '
      ? 'no spaces: copy it again, without “Bot” before it'
      : `no character U+${code}: copy it again, without quotes`
  issues.push({
    code: 'custom',
    input: undefined,
    message: `expected the token as Discord shows it, which has ${fault}`,
  })
})

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const

const ApiAddress = z
  .url({ protocol: /^https?$/, error: 'expected an http(s) address such as https://discord.com/api' })
  .refine((text) => !/\/v\d+\/?$/.test(text), 'expected an address without the version: leave out what begins with /v')
  // It is shown in links and in the log.
  .refine((text) => !/^\w+:\/\/[^/]*@/.test(text), 'expected an address without a user name and a password')
  .transform((text) => text.replace(/\/+$/, ''))

const CourseLink = z
  .string()
  .includes('{path}', { error: 'expected a link that holds {path}, such as https://example.org/{path}' })
  .regex(/^https?:\/\//i, 'expected a link that begins with https:// or http://')
  .regex(
    /^(?:[^{}]|\{(?:path|anchor|start|end)\})*$/,
    'expected nothing in braces but {path}, {anchor}, {start} and {end}',
  )

const Environment = z.preprocess(
  given,
  z.object({
    DISCORD_TOKEN: Token.optional(),
    DISCORD_API: ApiAddress.optional(),
    CORPUS_DIR: z.string().default('corpus'),
    DATA_DIR: z.string().default('data'),
    COURSE_URL: CourseLink.optional(),
    LOG_LEVEL: z.enum(LEVELS, `expected one of ${LEVELS.join(', ')}`).default('info'),
    PORT: Port.default(3210),
    METRICS_PORT: Port.optional(),
    METRICS_HOST: z
      .union([z.ipv4(), z.ipv6()], 'expected an address of this machine, such as 127.0.0.1 or 0.0.0.0')
      .default('127.0.0.1'),
    NODE_ENV: z.string().optional(),
  }),
)

/** The settings of one process. */
export interface Config {
  readonly token: string | undefined
  /** Base address of Discord's API without the version; undefined for Discord itself. */
  readonly discordApi: string | undefined
  readonly corpusDir: string
  readonly dataDir: string
  readonly playgroundDir: string
  readonly courseUrl: string | undefined
  readonly logLevel: z.infer<typeof Environment>['LOG_LEVEL']
  readonly port: number
  /** Where metrics are served; undefined where they are not. */
  readonly metricsPort: number | undefined
  /** The address at which they are: of this machine alone unless told. */
  readonly metricsHost: string
  readonly production: boolean
}

/** Thrown for settings that cannot be used; the message has one line a fault and never a value that may be secret. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

/**
 * Reads the settings from an environment.
 * @throws {ConfigError} naming every variable at fault.
 */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const parsed = Environment.safeParse(environment)
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'))
  }
  const values = parsed.data
  return {
    token: values.DISCORD_TOKEN,
    discordApi: values.DISCORD_API,
    corpusDir: values.CORPUS_DIR,
    dataDir: values.DATA_DIR,
    playgroundDir: join(values.DATA_DIR, 'playground'),
    courseUrl: values.COURSE_URL,
    logLevel: values.LOG_LEVEL,
    port: values.PORT,
    metricsPort: values.METRICS_PORT,
    metricsHost: values.METRICS_HOST,
    production: values.NODE_ENV === 'production',
  }
}

/** The database's place in a data folder. */
export function databaseIn(dataDir: string): string {
  return join(dataDir, 'lectern.sqlite')
}

/**
 * Adds the variables of a `.env` file, if there is one, to an environment; what is set there already stays.
 * @throws {ConfigError} where it cannot be read, or a line of it gives one of ours no value.
 * @returns a sentence where it says something, but nothing of ours.
 */
export function loadDotEnv(environment: NodeJS.ProcessEnv, file: string): string | undefined {
  const text = textOf(file)
  const names = Object.keys(Environment.out.shape)
  const assigned = new RegExp(`^\\s*(?:export\\s+)?(${names.join('|')})\\b(?!\\s*=)`)
  const faults = text.split(/\r?\n/).flatMap((line, at) => {
    const name = assigned.exec(line)?.[1]
    return name === undefined ? [] : `${file}, line ${at + 1}: expected ${name}=…`
  })
  if (faults.length > 0) throw new ConfigError(faults.join('\n'))
  const given = parseEnv(text)
  for (const [name, value] of Object.entries(given)) environment[name] ??= value
  if (!/^\s*[^#\s]/m.test(text) || names.some((name) => name in given)) return undefined
  return `${file} sets none of ${names.join(', ')}: expected lines such as DISCORD_TOKEN=…`
}

/** Empty where the file is not there. In whatever Unicode it is: PowerShell writes UTF-16. */
function textOf(file: string): string {
  try {
    const bytes = readFileSync(file)
    const mark = bytes.toString('hex', 0, 2)
    return new TextDecoder(mark === 'fffe' ? 'utf-16le' : mark === 'feff' ? 'utf-16be' : 'utf-8').decode(bytes)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return ''
    const reason = error instanceof Error ? error.message : String(error)
    throw new ConfigError(`${file}: expected a file that this user may read (${reason})`, { cause: error })
  }
}
