import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Classroom } from '../../src/bot/classroom.ts'
import { type Library, openLibrary } from '../../src/library.ts'
import { type TemporaryStore, temporaryStore } from '../store/sample.ts'

const COURSE = join(import.meta.dirname, '../fixtures/bot-course')
const NOTE = { question: 'does insurance pay for scratches?', markdown: 'It does.', author: 'Grace', at: 1 }

describe('Classroom', () => {
  let place: TemporaryStore
  let library: Library

  beforeAll(async () => {
    place = await temporaryStore()
    library = await openLibrary({ corpusDir: COURSE, dataDir: place.folder, courseUrl: undefined })
  })
  afterAll(() => place.remove())

  it('keeps what a class taught about one course apart from what it taught about another', async () => {
    const now = { guild: 'g1', course: 'sailing' }
    const before = { guild: 'g1', course: 'rowing' }
    await place.store.lessons.note(now, NOTE)
    const classroom = new Classroom(place.store)
    const answer = async (scope: typeof now) => (await classroom.engine(library, scope)).ask(NOTE.question).status
    expect(await answer(now)).toBe('answered')
    expect(await answer(before)).toBe('not-covered')
    expect(await answer(now)).toBe('answered')

    await place.store.lessons.note(before, NOTE)
    classroom.changed(before)
    expect(await answer(before)).toBe('answered')
  })
})
