// A class that answered the questions of its course for three weeks, and the files that its instructors give and get.

import { simulateClass } from '../../scripts/simulated-class.ts'
import { attemptOf } from '../../scripts/simulated-source.ts'
import type { Person } from '../../src/playground/person.ts'
import type { Message } from '../../src/playground/world.ts'
import { quizClass, shown } from './quiz-class.ts'
import type { Running } from './running.ts'

const START = Date.UTC(2026, 8, 14, 8)

export const MADE = simulateClass({ seed: 2, students: 8, questions: 12, broken: 1, weeks: 3, start: START })

export async function answeredClass(): Promise<Running> {
  const here = await quizClass()
  const { guild } = here.standIn
  const { questions } = here.library
  for (const answers of MADE.students()) {
    for (const answer of answers) {
      const attempt = attemptOf(answer, guild.id, here.library.courseId)
      const question = questions[Number(attempt.questionId.split('-')[1]) % questions.length]
      if (!question) continue
      const { id: questionId, contentHash } = question
      await here.store.attempts.record({ ...attempt, questionId, contentHash })
    }
  }
  return here
}

/** What a message has attached. */
export function bytesOf(here: Running, message: Message, at = 0): Buffer {
  const id = message.attachments[at]?.id ?? ''
  return here.standIn.ground.files.get(id) ?? Buffer.alloc(0)
}

export async function upload(instructor: Person, csv: string): Promise<Message> {
  return shown(await instructor.run('roster', { file: { filename: 'roster.csv', bytes: Buffer.from(csv) } }))
}
