// /privacy through the stand-in: what one can see, take away and delete of oneself, and how one appears.

import { afterAll, describe, expect, it } from 'vitest'
import type { Person } from '../../../src/playground/person.ts'
import { labels, shown, text } from '../quiz-class.ts'
import { rankedClass } from '../ranked-class.ts'

const { here, person } = await rankedClass()
afterAll(() => here.close())

describe('what is kept about oneself', () => {
  it('takes a pseudonym that is free, and refuses one that is not', async () => {
    const privacy = shown(await person(11).run('privacy'))
    const named = await person(11).submit(await person(11).press(privacy, 'Change my pseudonym'), {
      pseudonym: '*Captain*',
    })
    expect(text(shown(named))).toContain('\\\\*Captain\\\\*')
    const other = shown(await person(10).run('privacy'))
    const taken = await person(10).submit(await person(10).press(other, 'Change my pseudonym'), {
      pseudonym: '*Captain*',
    })
    expect(shown(taken).content).toContain('has this pseudonym already')
  })

  const appearAs = async (chooser: Person, label: string) =>
    shown(await chooser.choose(shown(await chooser.run('privacy')), 'How you appear on the leaderboard', [label]))
  const onBoard = async () => text(shown(await person(2).run('leaderboard', { period: 'all' })))

  it('takes who wants to be off the board from it, whatever others are called by now', async () => {
    const [victim, other] = [person(8), person(9)]
    await here.store.members.change(here.scope, other.id, { visibility: 'name', name: 'Other', pseudonym: 'Grebe' })
    await here.store.members.change(here.scope, victim.id, { name: victim.user.displayName, pseudonym: 'Amber Fox' })
    await here.store.members.change(here.scope, other.id, { name: 'amber fox' })
    expect(text(await appearAs(victim, 'Not at all'))).toContain('Not at all')
    expect(await onBoard()).not.toContain('Amber Fox')
  })

  it('shows nobody by a name that is another’s pseudonym, and says so', async () => {
    const other = person(9)
    other.user.displayName = 'Amber Fox'
    expect(await onBoard()).toContain('Grebe')
    expect(text(shown(await other.run('privacy')))).toContain('**Grebe**, as your name is somebody else’s pseudonym')
    expect((await appearAs(other, 'By my name in this server')).content).toContain('has your name as their pseudonym')
    other.user.displayName = 'Barbara'
    expect(text(await appearAs(other, 'By my name in this server'))).toContain('By my name in this server')
    expect(await onBoard()).toContain('Barbara')
  })

  it('/privacy gives one’s data as a file and deletes it on the typed word only', async () => {
    const bob = person(3)
    const privacy = shown(await bob.run('privacy'))
    expect(text(privacy)).toContain('4 answers to questions')
    expect(shown(await bob.press(privacy, 'Download my data')).attachments[0]).toMatchObject({
      filename: 'lectern-my-data.json',
    })
    await here.store.roster.replace(here.scope, [{ user: bob.id, name: 'Bob B.', id: '7', email: 'bob@example.org' }])
    const file = shown(await bob.press(privacy, 'Download my data')).attachments[0]
    const data = here.standIn.ground.files.get(file?.id ?? '')?.toString()
    expect(JSON.parse(data ?? '')).toMatchObject({ roster: [{ name: 'Bob B.', email: 'bob@example.org' }] })
    expect(text(shown(await bob.run('privacy')))).toContain('your row on your instructors’ roster')
    const erase = async (confirmation: string) =>
      shown(await bob.submit(await bob.press(privacy, 'Delete my data'), { confirmation })).content
    expect(await erase('yes')).toContain('Nothing was deleted')
    expect((await here.store.people.read(bob.id)).attempts).toHaveLength(4)
    expect(await erase('Delete')).toContain('Done: I deleted 4 answers and everything else that I kept of yours.')
    expect((await here.store.people.read(bob.id)).attempts).toEqual([])
  })

  it('shows what one passed on by name, and takes the name from it whatever one is called by then', async () => {
    const ada = person(6)
    const asked = shown(await ada.run('ask', { question: 'may I park my yacht here?' }))
    await ada.submit(await ada.press(asked, 'Ask the instructors'), { how: ['named'] })
    const kept = async () => (await here.store.asks.list(here.scope)).at(-1)?.passedOnBy
    expect(await kept()).toBe('Student g')
    ada.user.displayName = 'Married Name'
    const privacy = shown(await ada.run('privacy'))
    expect(text(privacy)).toContain('1 question that you passed on with your name')
    await ada.submit(await ada.press(privacy, 'Delete my data'), { confirmation: 'delete' })
    expect(await kept()).toBeUndefined()
  })

  it('offers in a direct message what needs no server', async () => {
    const privacy = shown(await person(5).run('privacy', {}, person(5).dmChannel))
    expect(labels(privacy)).toEqual(['Download my data', 'Delete my data'])
  })
})
