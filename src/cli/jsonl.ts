// Questions from standard input, one JSON object a line: the form that `ask --jsonl` and `search --jsonl` share.

import { createInterface } from 'node:readline'
import { z } from 'zod'

const AskedLine = z.object({ id: z.union([z.string(), z.number()]), question: z.string() })

/**
 * Calls `reply` for each line in order and prints what it returns. A line that is no question is named on stderr with
 * its number and does not stop the others; the process then ends with code 1.
 */
export async function eachQuestion(
  input: NodeJS.ReadableStream,
  reply: (question: string) => Record<string, unknown>,
): Promise<void> {
  let number = 0
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++
    if (line.trim() === '') continue
    const asked = AskedLine.safeParse(parsed(line))
    if (asked.success) {
      process.stdout.write(`${JSON.stringify({ id: asked.data.id, ...reply(asked.data.question) })}\n`)
    } else {
      process.stderr.write(`lectern: line ${number}: expected {"id": …, "question": "…"}\n`)
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
