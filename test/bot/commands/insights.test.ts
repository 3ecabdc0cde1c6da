// /insights through the stand-in: instructors' figures.

import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import type { Person } from '../../../src/playground/person.ts'
import { answeredClass, bytesOf } from '../answered-class.ts'
import { shown, text } from '../quiz-class.ts'

const here = await answeredClass()
afterAll(() => here.close())

describe('for instructors', () => {
  let grace: Person

  beforeEach(() => {
    grace = here.instructor()
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
      expect(bytesOf(here, message, at).subarray(1, 4).toString()).toBe('PNG')
    }
    for (const part of ['look', 'hardest', 'modules', 'asked', 'gaps', 'students']) {
      const looked = shown(await grace.choose(message, 'Look into …', [part]))
      expect(looked.ephemeralFor).toBe(grace.id)
      expect(looked.embeds[0]?.description).not.toBe('')
    }
  })

  it('names the hardest questions with the answer that was most often wrong, and none that all have right', async () => {
    const message = shown(await grace.run('insights'))
    const hardest = shown(await grace.choose(message, 'Look into …', ['hardest'])).embeds[0]?.description
    expect(hardest).not.toContain('**100 %**')
    expect(hardest).toMatch(/\(\d+ students?; most often wrong: `[^`]+` \(\d+\)\)/)
  })

  it('/insights of a time in which nobody answered says so', async () => {
    const message = shown(await grace.run('insights', { period: 'today' }))
    expect(text(message)).toContain('Nobody has answered a question in this time')
    expect(message.attachments).toEqual([])
  })
})
