// What the container's test does as people of the class.

import assert from 'node:assert/strict'
import type { StandIn } from '../../src/playground/stand-in.ts'

/** A student asks and gets a quoted, cited answer. */
export async function askStep(standIn: StandIn): Promise<void> {
  const [, student] = standIn.people()
  assert.ok(student)
  const { message } = await student.run('ask', { question: 'What is a container?' })
  const text = JSON.stringify(message?.embeds)
  assert.match(text, /Sources/)
  assert.match(text, /\.md/)
}
