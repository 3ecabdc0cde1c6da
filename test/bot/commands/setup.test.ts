// /setup through the stand-in: what instructors set.

import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import type { Person } from '../../../src/playground/person.ts'
import { quizClass, shown, text } from '../quiz-class.ts'

const here = await quizClass()
afterAll(() => here.close())

describe('/setup', () => {
  let grace: Person
  const settings = () => here.store.settings.read(here.scope)

  beforeEach(() => {
    grace = here.instructor()
  })

  const panel = async () => shown(await grace.run('setup'))
  const times = { postAt: '9:30', closeAt: '', zone: 'europe/lisbon', termStart: '2026-09-14', termEnd: '' }
  const submitTimes = async (own: Partial<typeof times> = {}) =>
    shown(await grace.submit(await grace.press(await panel(), 'Times, zone and term'), { ...times, ...own }))

  it('keeps a channel, weekdays, switches and a role at once', async () => {
    const channel = here.standIn.channel('daily').id
    await grace.choose(await panel(), 'Channel of the daily question', [channel])
    await grace.choose(await panel(), 'Weekdays', ['5', '1'])
    await grace.choose(await panel(), 'What is on', ['derived'])
    const role = here.standIn.guild.roles.find(({ name }) => name === 'Instructor')?.id ?? 'none'
    const last = shown(await grace.choose(await panel(), 'Role of the instructors', [role]))
    expect(await settings()).toMatchObject({
      channel,
      weekdays: [1, 5],
      feedback: 'after-closing',
      derived: true,
      publicAnswers: false,
      setUpBy: grace.id,
      ...(role === 'none' ? {} : { instructorRole: role }),
    })
    expect(text(last)).toMatch(new RegExp(`in <#${channel}>, Mon, Fri, at 09:00 \\(next <t:\\d+:F>\\)`))
  })

  it('keeps times, forgiving how they are typed', async () => {
    expect(text(await panel())).toContain('**Term** always')
    const set = text(await submitTimes())
    expect(set).toContain('Europe/Lisbon')
    expect(set).toContain('**Term** from 2026-09-14 on')
    expect(text(await submitTimes({ termEnd: '2026-12-18' }))).toContain('**Term** 2026-09-14 to 2026-12-18')
    expect(text(await submitTimes())).toContain('from 2026-09-14 on')
    expect(await settings()).toMatchObject({ postAt: '09:30', zone: 'Europe/Lisbon', termStart: '2026-09-14' })
    expect((await settings()).closeAt).toBeUndefined()
  })

  it('names every value that it cannot use, and changes nothing', async () => {
    const before = await settings()
    const { content } = await submitTimes({ postAt: '25:00', zone: 'Mars/Olympus', termEnd: 'soon' })
    expect(content).toMatch(/Nothing was changed.*Post the daily question at.*Time zone.*Last day of the term/s)
    expect(await settings()).toEqual(before)
  })

  it('takes no term that ends before it begins', async () => {
    const { content } = await submitTimes({ termStart: '2026-09-14', termEnd: '2026-09-13' })
    expect(content).toMatch(/Nothing was changed.*Last day of the term: expected a day on or after the first day/s)
    expect((await settings()).termEnd).toBeUndefined()
  })

  it('takes a zone from its option, and offers zones while one types', async () => {
    expect((await grace.suggest('setup', { zone: 'kathm' })).map(({ value }) => value)).toEqual(['Asia/Kathmandu'])
    expect((await grace.suggest('setup', { zone: 'new york' })).map(({ value }) => value)).toEqual(['America/New_York'])
    await grace.run('setup', { zone: 'America/New_York' })
    expect((await settings()).zone).toBe('America/New_York')
    for (const [typed, zone] of Object.entries({ berlin: 'Europe/Berlin', 'los angeles': 'America/Los_Angeles' })) {
      await grace.run('setup', { zone: typed })
      expect((await settings()).zone).toBe(zone)
    }
  })

  it('previews the next question to the instructor alone', async () => {
    const preview = shown(await grace.press(await panel(), 'Preview the next question'))
    expect(preview.ephemeralFor).toBe(grace.id)
    expect(preview.embeds[0]?.title).toBe('Question of the day')
    expect(preview.embeds[0]?.footer?.text).toMatch(/ · \w+day,? \d+ \w+ \d{4}$/)
  })

  it('previews nothing once the term is over', async () => {
    await submitTimes({ termStart: '2020-09-14', termEnd: '2020-12-18' })
    expect(text(await panel())).toContain('(the term is over)')
    const { content } = shown(await grace.press(await panel(), 'Preview the next question'))
    expect(content).toContain('No question comes next: the term is over')
    await submitTimes()
  })

  it('says what keeps it from posting', async () => {
    await here.store.settings.change(here.scope, { channel: '999999999999999999' })
    expect(text(await panel())).toContain('The channel of the daily question is gone')
  })

  it('turns the daily question off', async () => {
    const off = shown(await grace.choose(await panel(), 'Channel of the daily question', ['none']))
    expect(text(off)).toContain('**Daily question** is off')
    expect((await settings()).channel).toBeUndefined()
  })

  it('is not for students', async () => {
    const ada = here.standIn.addPerson('Ada')
    expect(shown(await ada.run('setup')).content).toContain('This is for instructors')
  })
})
