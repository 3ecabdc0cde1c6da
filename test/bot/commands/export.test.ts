// /export through the stand-in: instructors' files.

import { gunzipSync } from 'node:zlib'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import type { Person } from '../../../src/playground/person.ts'
import { FORMATS, isFormat } from '../../../src/reports/formats.ts'
import { answeredClass, bytesOf, MADE, upload } from '../answered-class.ts'
import { shown, text } from '../quiz-class.ts'

const ROSTER = (users: readonly string[]) =>
  `discord,name,ID,email\n${users.map((user, at) => `${user},Student ${at},${at},s${at}@example.org`).join('\n')}\n`

const here = await answeredClass()
afterAll(() => here.close())

describe('for instructors', () => {
  let grace: Person

  beforeEach(() => {
    grace = here.instructor()
  })

  it('a gradebook is refused until there is a roster, with the remedy', async () => {
    expect(text(shown(await grace.run('export', { format: 'canvas' })))).toContain(
      'upload a roster with `/roster` first',
    )
  })

  it('a roster is imported, and then gradebooks list who is not on it in a second file', async () => {
    expect(text(await upload(grace, ROSTER(MADE.users.slice(0, 6))))).toContain('now has 6 students')
    const message = shown(await grace.run('export', { format: 'moodle' }))
    expect(message.attachments.map((each) => each.filename)).toEqual([
      expect.stringMatching(/moodle-\d{4}-\d\d-\d\d\.csv$/),
      expect.stringContaining('not-on-roster'),
    ])
    expect(bytesOf(here, message).toString()).toContain('s0@example.org')
    expect(bytesOf(here, message, 1).toString()).toContain(MADE.users[7])
  })

  it.each(Object.keys(FORMATS).filter(isFormat))(
    '/export gives %s in private, and says where it names students',
    async (format) => {
      const message = shown(await grace.run('export', { format }))
      expect(message.ephemeralFor).toBe(grace.id)
      expect(bytesOf(here, message).length).toBeGreaterThan(50)
      expect(message.content.includes('names students')).toBe(FORMATS[format].personal)
    },
  )

  it('/export counts the period that was asked for', async () => {
    const message = shown(await grace.run('export', { format: 'csv', period: 'today' }))
    expect(bytesOf(here, message).toString().trim().split('\r\n')).toHaveLength(1)
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
    const [answer] = [...MADE.students()][0] ?? []
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
      expect(gunzipSync(bytesOf(here, message)).toString()).toContain('"format": "lectern-export"')
    }
  })
})
