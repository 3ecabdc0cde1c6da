// Instructors' files and figures through the stand-in.

import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { simulateClass } from '../../../scripts/simulated-class.ts'
import { attemptOf } from '../../../scripts/simulated-source.ts'
import type { Person } from '../../../src/playground/person.ts'
import type { Message } from '../../../src/playground/world.ts'
import { FORMATS, isFormat } from '../../../src/reports/formats.ts'
import { readRoster } from '../../../src/reports/roster.ts'
import { quizClass, shown, text } from '../quiz-class.ts'
import type { Running } from '../running.ts'

const START = Date.UTC(2026, 8, 14, 8)
const ROSTER = (users: readonly string[]) =>
  `discord,name,ID,email\n${users.map((user, at) => `${user},Student ${at},${at},s${at}@example.org`).join('\n')}\n`

describe('for instructors', () => {
  let here: Running
  let grace: Person
  const made = simulateClass({ seed: 2, students: 8, questions: 12, broken: 1, weeks: 3, start: START })

  beforeAll(async () => {
    here = await quizClass()
    const { guild } = here.standIn
    const { questions } = here.library
    for (const answers of made.students()) {
      for (const answer of answers) {
        const attempt = attemptOf(answer, guild.id, here.library.courseId)
        const question = questions[Number(attempt.questionId.split('-')[1]) % questions.length]
        if (!question) continue
        const { id: questionId, contentHash } = question
        await here.store.attempts.record({ ...attempt, questionId, contentHash })
      }
    }
  })
  afterAll(() => here.close())
  beforeEach(() => {
    // A newcomer each time: nobody's pace.
    grace = here.standIn.addPerson('Grace', ['Instructor'])
  })

  const bytesOf = (message: Message, at = 0) => {
    const id = message.attachments[at]?.id ?? ''
    return here.standIn.ground.files.get(id) ?? Buffer.alloc(0)
  }

  async function upload(csv: string): Promise<Message> {
    return shown(await grace.run('roster', { file: { filename: 'roster.csv', bytes: Buffer.from(csv) } }))
  }

  it('a gradebook is refused until there is a roster, with the remedy', async () => {
    expect(text(shown(await grace.run('export', { format: 'canvas' })))).toContain(
      'upload a roster with `/roster` first',
    )
  })

  it('a roster with bad rows is refused by line, and nothing is imported', async () => {
    const [ada = '', bob = ''] = made.users
    const message = await upload(`discord,name,ID\n${ada},Ada,1\nnobody,Bob,2\n${bob},Cleo,=1+1\n`)
    expect(text(message)).toContain('Line 3, discord')
    expect(text(message)).toContain('Line 4, ID')
    const roster = await here.store.roster.of({ guild: here.standIn.guild.id, course: here.library.courseId })
    expect(roster).toEqual([])
  })

  it('counts every bad row of a roster, shown or not', async () => {
    const rows = Array.from({ length: 30 }, (_, at) => `nobody,=${'x'.repeat(280)}${at},1`)
    const csv = `discord,name,ID\n${rows.join('\n')}\n`
    const reading = readRoster(csv)
    const { content } = await upload(csv)
    const shownOnes = content.split('\n').filter((line) => line.startsWith('- ')).length
    const [, more] = /… (\d+) more\.$/.exec(content) ?? []
    expect(shownOnes).toBeGreaterThan(1)
    expect(shownOnes + Number(more)).toBe(reading.ok ? 0 : reading.problems.length)
  })

  it('a roster is imported, and then gradebooks list who is not on it in a second file', async () => {
    expect(text(await upload(ROSTER(made.users.slice(0, 6))))).toContain('now has 6 students')
    const message = shown(await grace.run('export', { format: 'moodle' }))
    expect(message.attachments.map((each) => each.filename)).toEqual([
      expect.stringMatching(/moodle-\d{4}-\d\d-\d\d\.csv$/),
      expect.stringContaining('not-on-roster'),
    ])
    expect(bytesOf(message).toString()).toContain('s0@example.org')
    expect(bytesOf(message, 1).toString()).toContain(made.users[7])
  })

  it.each(Object.keys(FORMATS).filter(isFormat))(
    '/export gives %s in private, and says where it names students',
    async (format) => {
      const message = shown(await grace.run('export', { format }))
      expect(message.ephemeralFor).toBe(grace.id)
      expect(bytesOf(message).length).toBeGreaterThan(50)
      expect(message.content.includes('names students')).toBe(FORMATS[format].personal)
    },
  )

  it('/export counts the period that was asked for', async () => {
    const message = shown(await grace.run('export', { format: 'csv', period: 'today' }))
    expect(bytesOf(message).toString().trim().split('\r\n')).toHaveLength(1)
  })

  it('/insights shows charts as pictures with alternative texts, and lets one look into each part', async () => {
    const message = shown(await grace.run('insights'))
    expect(message.ephemeralFor).toBe(grace.id)
    expect(message.attachments).toHaveLength(3)
    expect(message.embeds.flatMap((each) => each.image?.url ?? [])).toEqual(
      message.attachments.map(({ filename }) => `attachment://${filename}`),
    )
    for (const [at, { filename, description, width }] of message.attachments.entries()) {
      expect(filename).toMatch(/\.png$/)
      expect(description).toMatch(/\w+.*\./)
      expect(width).toBeGreaterThan(500)
      expect(bytesOf(message, at).subarray(1, 4).toString()).toBe('PNG')
    }
    for (const part of ['look', 'hardest', 'modules', 'asked', 'gaps', 'students']) {
      const looked = shown(await grace.choose(message, 'Look into …', [part]))
      expect(looked.ephemeralFor).toBe(grace.id)
      expect(looked.embeds[0]?.description).not.toBe('')
    }
  })

  it('/insights of a time in which nobody answered says so', async () => {
    const message = shown(await grace.run('insights', { period: 'today' }))
    expect(text(message)).toContain('Nobody has answered a question in this time')
    expect(message.attachments).toEqual([])
  })

  it('nothing of it is for students', async () => {
    const ada = here.standIn.person('Ada')
    for (const [command, values] of [
      ['export', { format: 'csv' }],
      ['insights', {}],
      ['roster', {}],
      ['gaps', {}],
    ] as const) {
      const outcome = await ada.run(command, values)
      expect(text(shown(outcome))).toContain('This is for instructors')
    }
  })

  it('compresses what would be too large for a message', async () => {
    // Nine megabytes of one answer.
    const { guild } = here.standIn
    const scope = { guild: guild.id, course: here.library.courseId }
    const [answer] = [...made.students()][0] ?? []
    if (!answer) expect.unreachable()
    else {
      for (let times = 0; times < 3; times += 1) {
        await here.store.lessons.note(scope, {
          question: `q${times}`,
          markdown: 'long '.repeat(800_000),
          author: 'g',
          at: 1,
        })
      }
      const message = shown(await grace.run('export', { format: 'json' }))
      expect(message.attachments[0]?.filename).toMatch(/\.json\.gz$/)
      expect(gunzipSync(bytesOf(message)).toString()).toContain('"format": "lectern-export"')
    }
  })
})
