// What the container's test does as people of the class.

import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import type { Outcome, Person } from '../../src/playground/person.ts'
import type { StandIn } from '../../src/playground/stand-in.ts'
import type { Message } from '../../src/playground/world.ts'

const student = (standIn: StandIn): Person => standIn.person('Ada')

function shown({ message }: Outcome): Message {
  assert.ok(message)
  return message
}

const labels = (message: Message) =>
  message.components.flatMap(({ components }) =>
    components.flatMap((each) => ('label' in each && each.label ? [each.label] : [])),
  )

/** A student asks and gets a quoted, cited answer. */
export async function askStep(standIn: StandIn): Promise<void> {
  const message = shown(await student(standIn).run('ask', { question: 'What is a container?' }))
  const text = JSON.stringify(message.embeds)
  assert.match(text, /Sources/)
  assert.match(text, /\.md/)
}

// A chart of this size whose letters were missing has a third of it.
const LEAST_CHART_BYTES = 8_000

/** An instructor looks at the class; the first picture is kept at `path`, for an eye to see that its letters are there. */
export async function chartStep(standIn: StandIn, path: string): Promise<void> {
  const [picture] = shown(await standIn.person('Grace').run('insights')).attachments
  assert.ok(picture, 'a chart')
  const bytes = standIn.ground.files.get(picture.id)
  assert.ok(bytes)
  await writeFile(path, bytes)
  assert.ok(bytes.length > LEAST_CHART_BYTES, `a chart of ${bytes.length} bytes`)
}

/** Answers the first of three questions; the round stays open. Returns the second question. */
export async function quizBegins(standIn: StandIn): Promise<Message> {
  const first = shown(await student(standIn).run('quiz', { kind: 'true-false', questions: 3 }))
  const [choice = ''] = labels(first)
  const result = shown(await student(standIn).press(first, choice))
  return shown(await student(standIn).press(result, 'Next question'))
}

/** The open round goes on where it was: the second answer counts, and the summary knows both. */
export async function quizGoesOn(standIn: StandIn, open: Message): Promise<void> {
  const [choice = ''] = labels(open)
  const result = shown(await student(standIn).press(open, choice))
  const last = shown(await student(standIn).press(result, 'Next question'))
  const summary = shown(await student(standIn).press(last, 'Stop'))
  const text = JSON.stringify(summary.embeds)
  const counts = [...text.matchAll(/\*\*(\d+)\*\* (?:right|partly right|not right)/g)].map(([, count]) => Number(count))
  assert.equal(
    counts.reduce((sum, count) => sum + count, 0),
    2,
    `two answers in the summary: ${text}`,
  )
}
