// /leaderboard, /progress and /privacy through the stand-in: what a class sees of each other, and of themselves.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Person } from '../../../src/playground/person.ts'
import { attempt } from '../../store/sample.ts'
import { labels, quizClass, shown, text } from '../quiz-class.ts'
import type { Running } from '../running.ts'

const DAY = 86_400_000

describe('standing in the class', () => {
  let here: Running
  const people: Person[] = []
  const scope = () => ({ guild: here.standIn.guild.id, course: here.library.courseId })

  beforeAll(async () => {
    here = await quizClass()
    const now = Date.now()
    // Thirteen people: the first has one right answer, the second two, and so on; two of them as many.
    for (const [index, name] of [...'abcdefghijklm'].entries()) {
      const person = here.standIn.addPerson(`Student ${name}`)
      people.push(person)
      for (let count = 0; count <= Math.min(index, 11); count++) {
        const own = { user: person.id, key: `${name}${count}`, questionId: `q${count}`, answeredAt: now - 1000 }
        await here.store.attempts.record(attempt({ ...scope(), ...own }))
      }
    }
  })
  afterAll(() => here.close())

  const person = (index: number) => people[index] ?? expect.fail()
  const board = async (index: number, period = 'all') => shown(await person(index).run('leaderboard', { period }))

  it('shares ranks, goes by pages, and always says one’s own', async () => {
    const first = await board(0)
    const lines = (first.embeds[0]?.description ?? '').split('\n')
    expect(lines).toHaveLength(10)
    expect(lines.slice(0, 3).map((line) => [line.slice(1, 4).trim(), line.split(' · ')[1]])).toEqual([
      ['1', '144 points'],
      ['1', '144 points'],
      ['3', '132 points'],
    ])
    expect(first.embeds[0]?.fields?.[0]).toEqual({ name: 'You', value: 'Rank 13 with 12 points.' })
    const second = shown(await person(0).press(first, 'Next page'))
    expect(second.embeds[0]?.description).toContain('(you) · 12 points')
  })

  it('says when the period begins anew, and shows another one', async () => {
    const all = await board(1)
    const week = shown(await person(1).choose(all, 'Another period', ['week']))
    expect(week.embeds[0]?.title).toBe('Leaderboard · This week')
    expect(week.embeds[0]?.fields?.[1]?.value).toMatch(/^<t:\d+:F>$/)
  })

  it('shows pseudonyms until one chooses otherwise, and who hides only to themselves', async () => {
    expect(text(await board(0))).not.toContain('Student')
    const privacy = shown(await person(12).run('privacy'))
    await person(12).choose(privacy, 'How you appear on the leaderboard', ['name'])
    expect(text(await board(0))).toContain('Student m')
    await person(12).choose(privacy, 'How you appear on the leaderboard', ['hidden'])
    expect(text(await board(0))).not.toContain('Student m')
    const own = await board(12)
    expect(own.embeds[0]?.fields?.[0]?.value).toMatch(/^Rank 1 with 144 points\. Nobody but you/)
  })

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

  it('/progress shows points, accuracy and what is due', async () => {
    const ada = here.standIn.addPerson('Ada')
    const [question] = here.library.questions
    if (!question) throw new Error('no question')
    const grade = { score: 0, verdict: 'wrong', notes: [] } as const
    const own = { user: ada.id, key: 'p', questionId: question.id, contentHash: question.contentHash, grade }
    await here.store.attempts.record(attempt({ ...scope(), ...own, answeredAt: Date.now() - 30 * DAY }))
    const progress = text(shown(await ada.run('progress')))
    expect(progress).toContain('**1** answered, **0** right')
    expect(progress).toContain('**2** points, **0** this week')
    expect(progress).toContain('0% · Harbour (1)')
    expect(progress).toMatch(/To review now \(1\).*Which light is on the port side/)
    expect(text(shown(await here.standIn.addPerson('New').run('progress')))).toContain('Nothing yet')
  })

  it('/privacy gives one’s data as a file and deletes it on the typed word only', async () => {
    const bob = person(3)
    const privacy = shown(await bob.run('privacy'))
    expect(text(privacy)).toContain('4 answers to questions')
    expect(shown(await bob.press(privacy, 'Download my data')).attachments[0]).toMatchObject({
      filename: 'lectern-my-data.json',
    })
    await here.store.roster.replace(scope(), [{ user: bob.id, name: 'Bob B.', id: '7', email: 'bob@example.org' }])
    const file = shown(await bob.press(privacy, 'Download my data')).attachments[0]
    const data = here.standIn.ground.files.get(file?.id ?? '')?.toString()
    expect(JSON.parse(data ?? '')).toMatchObject({ roster: [{ name: 'Bob B.', email: 'bob@example.org' }] })
    expect(text(shown(await bob.run('privacy')))).toContain('your row on your instructors’ roster')
    const erase = async (confirmation: string) =>
      shown(await bob.submit(await bob.press(privacy, 'Delete my data'), { confirmation })).content
    expect(await erase('yes')).toContain('Nothing was deleted')
    expect((await here.store.people.read(bob.id)).attempts).toHaveLength(4)
    expect(await erase('Delete')).toContain('Done: 4 answers')
    expect((await here.store.people.read(bob.id)).attempts).toEqual([])
  })

  it('offers in a direct message what needs no server', async () => {
    const privacy = shown(await person(5).run('privacy', {}, person(5).dmChannel))
    expect(labels(privacy)).toEqual(['Download my data', 'Delete my data'])
  })
})
