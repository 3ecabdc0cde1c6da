// Questions from standard input, one JSON object a line: the form that `ask --jsonl` and `search --jsonl` share.

import { fstatSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { z } from 'zod'

const BYTE_ORDER_MARK = /^\uFEFF/
const EXPECTED = 'expected {"id": …, "question": "…"}'
const TOO_LARGE = 'expected an id that keeps its digits: write a number this large as a string'
const isExact = (id: string | number) => typeof id === 'string' || Math.abs(id) <= Number.MAX_SAFE_INTEGER

const AskedLine = z.object({
  id: z.union([z.string(), z.number()]).refine(isExact, { error: TOO_LARGE }),
  question: z.string(),
})

/**
 * Calls `reply` for each line in order and prints what it returns. A line that is no question is named on stderr with
 * its number and does not stop the others; the process then ends with code 1.
 * @throws Error where the input cannot be read.
 */
export async function eachQuestion(
  input: NodeJS.ReadableStream,
  reply: (question: string) => Record<string, unknown>,
): Promise<void> {
  let number = 0
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++
    if (line.trim() === '') continue
    const asked = AskedLine.safeParse(parsed(number === 1 ? line.replace(BYTE_ORDER_MARK, '') : line))
    if (asked.success) {
      process.stdout.write(`${JSON.stringify({ id: asked.data.id, ...reply(asked.data.question) })}\n`)
    } else {
      const isTooLarge = asked.error.issues.some(({ message }) => message === TOO_LARGE)
      process.stderr.write(`lectern: line ${number}: ${isTooLarge ? TOO_LARGE : EXPECTED}\n`)
      process.exitCode = 1
    }
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

/** @throws Error where it is a folder, which Node would read as an empty input. */
export function standardInput(): NodeJS.ReadableStream {
  if (fstatSync(0).isDirectory()) throw new Error('Standard input is a folder: expected lines of JSON.')
  return process.stdin
}
