import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { attempt, type TemporaryStore, temporaryStore } from './sample.ts'

let place: TemporaryStore
beforeEach(async () => {
  place = await temporaryStore()
})
afterEach(() => place.remove())

describe('guilds', () => {
  it('are those that a course has anything of, each once; private practice has none', async () => {
    const { store } = place
    const scope = (guild: string) => ({ guild, course: 'c1' })
    await store.settings.change(scope('3'), { zone: 'UTC' })
    await store.attempts.record(attempt({ key: 'a', guild: '1' }))
    await store.attempts.record(attempt({ key: 'b', guild: '3' }))
    await store.attempts.record(attempt({ key: 'c', guild: undefined }))
    await store.attempts.record(attempt({ key: 'd', guild: 'elsewhere', course: 'c2' }))
    await store.roster.replace(scope('2'), [{ user: 'ada', name: 'Ada', id: '1' }])
    expect(await store.guilds('c1')).toEqual(['1', '2', '3'])
  })

  it('belong to courses, which are known by their names, private practice too', async () => {
    const { store } = place
    expect(await store.courses()).toEqual([])
    await store.settings.change({ guild: '1', course: 'knots' }, { zone: 'UTC' })
    await store.attempts.record(attempt({ course: 'boats', guild: undefined }))
    expect(await store.courses()).toEqual(['boats', 'knots'])
  })
})
