// What is wrong with the course, said to the instructors of every server.

import { createHash } from 'node:crypto'
import type { Problem } from '../course/course.ts'
import { cutWords } from '../reports/cut.ts'
import type { Scope } from '../store/schema.ts'
import type { App } from './command.ts'
import { tellInstructors } from './instructors.ts'
import { LIMITS } from './limits.ts'
import { escapedLine } from './render/escape.ts'
import { linesThatFit } from './render/lines.ts'
import { TEXTS } from './texts.ts'

/** Characters for the server's name before a sentence. */
const SERVER_NAME = 200
/** Characters of one fault. */
const FAULT = 500

/** Says that a changed course was not taken over, and why. Never rejects. */
export async function tellOfRefusedCourse(problems: readonly Problem[], app: App): Promise<void> {
  const sentence = sentenceOf(TEXTS.courseRefused, problems)
  for (const scope of scopesOf(app)) await tellInstructors(scope, sentence, app)
}

/** Says at a start which errors the course has that is served; not again at the next start while they stay. Never rejects. */
export async function tellOfFaults(problems: readonly Problem[], app: App): Promise<void> {
  const { notices } = app.store
  const errors = problems.filter(({ severity }) => severity === 'error')
  const faults = digestOf(errors)
  for (const scope of scopesOf(app)) {
    try {
      if ((await notices.faults(scope)) === faults) continue
      const isTold = errors.length === 0 || (await tellInstructors(scope, sentenceOf(TEXTS.courseFaulty, errors), app))
      if (isTold) await notices.told(scope, faults)
    } catch (error) {
      app.log.warn({ err: error, guild: scope.guild }, 'the instructors could not be told of faults of the course')
    }
  }
}

function scopesOf({ client, library }: App): readonly Scope[] {
  const course = library().courseId
  return [...client.guilds.cache.keys()].map((guild) => ({ guild, course }))
}

/** The same for the same faults, and empty for none. */
function digestOf(faults: readonly Problem[]): string {
  if (faults.length === 0) return ''
  const said = JSON.stringify(faults.map(({ path, line, message }) => [path, line, message]))
  return createHash('sha256').update(said).digest('hex')
}

function sentenceOf(say: (faults: number) => string, problems: readonly Problem[]): string {
  const said = say(problems.length)
  const lines = problems.map(({ path, line, message }) => {
    return `- ${escapedLine(cutWords(`${path}${line === undefined ? '' : `, line ${line}`}: ${message}`, FAULT))}`
  })
  return `${said}\n${linesThatFit(lines, { room: LIMITS.content - SERVER_NAME - said.length })}`
}
