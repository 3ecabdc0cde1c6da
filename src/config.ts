// The environment, validated once. The process and the command line hand it on to here; no setting is read elsewhere.

import { existsSync } from 'node:fs'
import { join } from 'node:path'
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

const ApiAddress = z
  .url({ protocol: /^https?$/, error: 'expected an http(s) address such as https://discord.com/api' })
  .refine((text) => !/\/v\d+\/?$/.test(text), 'expected an address without the version: leave out what begins with /v')
  // It is shown in links and in the log.
  .refine((text) => !/^\w+:\/\/[^/]*@/.test(text), 'expected an address without a user name and a password')
  .transform((text) => text.replace(/\/+$/, ''))

const Environment = z.preprocess(
  given,
  z.object({
    DISCORD_TOKEN: z.string().optional(),
    DISCORD_API: ApiAddress.optional(),
    CORPUS_DIR: z.string().default('corpus'),
    DATA_DIR: z.string().default('data'),
    COURSE_URL: z
      .string()
      .includes('{path}', { error: 'expected a link that holds {path}, such as https://example.org/{path}' })
      .optional(),
    LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
    PORT: Port.default(3210),
    METRICS_PORT: Port.optional(),
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
  /** Where metrics are served on this machine; undefined where they are not. */
  readonly metricsPort: number | undefined
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
    production: values.NODE_ENV === 'production',
  }
}

/** The database's place in a data folder. */
export function databaseIn(dataDir: string): string {
  return join(dataDir, 'lectern.sqlite')
}

/** Adds the variables of a `.env` file in the working folder, if there is one, to the process's environment. */
export function loadDotEnv(): void {
  if (existsSync('.env')) process.loadEnvFile('.env')
}
