// The log: pretty on a terminal, JSON otherwise. No token gets into it, and nobody's words by the names that they have here.

import { type DestinationStream, type Logger, pino, stdSerializers } from 'pino'

const REDACTED = '[redacted]'

/** Control characters that JSON leaves as they are, and a terminal may obey, in JSON's own notation. */
function withoutControls(line: string): string {
  return line.replace(/[\u007F-\u009F\u2028-\u202E\u2066-\u2069]/g, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}

/** For pretty output, which prints an error's text as it is. */
function printable(text: string): string {
  return text.replace(/(?![\n\t])\p{Cc}/gu, (sign) => `\\x${sign.charCodeAt(0).toString(16).padStart(2, '0')}`)
}

/** Interaction and webhook tokens stand in addresses; a bot's token may stand in a message of a library. */
function withoutTokens(text: string): string {
  return printable(text)
    .replace(/(interactions|webhooks)\/(\d+)\/[^/\s?]+/g, `$1/$2/${REDACTED}`)
    .replace(/[\w-]{20,}\.[\w-]{5,8}\.[\w-]{20,}/g, REDACTED)
}

/** An error as the log keeps it: name, message, stack, Discord's code and address; never a request's body. */
function errorFields(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error }
  const { type, message, stack } = stdSerializers.err(error)
  const picked: Record<string, unknown> = { type, message: withoutTokens(message), stack: withoutTokens(stack) }
  for (const key of ['code', 'status', 'method', 'url'] as const) {
    const value: unknown = Reflect.get(error, key)
    if (typeof value === 'string') picked[key] = withoutTokens(value)
    if (typeof value === 'number') picked[key] = value
  }
  return error.cause === undefined ? picked : { ...picked, cause: errorFields(error.cause) }
}

const SECRET = new Set(['token', 'content', 'question'])
/** Levels of what is logged; what lies deeper is left out. */
const DEEPEST = 5

/** Without what goes by a secret's name, however deep it lies. Errors have a serializer of their own. */
function redacted(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Error) return value
  if (depth === DEEPEST) return REDACTED
  if (Array.isArray(value)) return value.map((each) => redacted(each, depth + 1))
  return redactedFields(value, depth)
}

function redactedFields(fields: object, depth = 0): Record<string, unknown> {
  const entries = Object.entries(fields).map(([name, value]) => [
    name,
    SECRET.has(name) ? REDACTED : redacted(value, depth + 1),
  ])
  return Object.fromEntries(entries)
}

interface LogOptions {
  readonly level: string
  /** For a person's eyes instead of a collector's. */
  readonly pretty: boolean
  /** Instead of standard output. */
  readonly stream?: DestinationStream
}

// The process's own stream: what pino opens by itself never stops trying to write to a reader that has gone.
const STANDARD_OUTPUT: DestinationStream = { write: (line) => process.stdout.write(line) }

export async function createLog({ level, pretty, stream = STANDARD_OUTPUT }: LogOptions): Promise<Logger> {
  const options = {
    level,
    base: null,
    serializers: { err: errorFields },
    hooks: { streamWrite: withoutControls },
    formatters: { log: redactedFields },
  }
  if (!pretty) return pino(options, stream)
  const { default: prettyStream } = await import('pino-pretty')
  return pino(options, prettyStream({ translateTime: 'SYS:HH:MM:ss', destination: process.stdout }))
}
