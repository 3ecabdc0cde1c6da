import { afterAll, beforeAll, expect, it } from 'vitest'
import { LIMITS } from '../../src/bot/limits.ts'
import type { Problem } from '../../src/course/course.ts'
import { type Running, run } from './running.ts'

let here: Running
beforeAll(async () => {
  here = await run()
})
afterAll(() => here.close())

const problem = (message: string): Problem => ({
  check: 'front-matter',
  severity: 'error',
  path: 'a.md',
  line: 3,
  message,
})

it('tells whoever set the bot up, or the owner, which faults kept a changed course out', async () => {
  const owner = here.standIn.person('School')
  await here.bot.tellOfRefusedCourse([problem('Unexpected @everyone [x](javascript:alert(1)).')])
  const told = owner.visible(owner.dmChannel).at(-1)?.content ?? ''
  expect(told).toContain('a.md, line 3: Unexpected')
  expect(told).not.toMatch(/@everyone|(?<!\\)\]\(/)

  const grace = here.standIn.person('Grace')
  const { scope } = here
  await here.store.settings.change(scope, { setUpBy: grace.id })
  await here.bot.tellOfRefusedCourse(Array.from({ length: 200 }, () => problem('Unexpected value, expected another.')))
  const long = grace.visible(grace.dmChannel).at(-1)?.content ?? ''
  expect(long).toContain('200 faults')
  const listed = long
    .split('\n')
    .filter((line) => line === '- a.md, line 3: Unexpected value, expected another.').length
  expect(listed).toBeGreaterThan(10)
  expect(long).toMatch(new RegExp(`\n… and ${200 - listed} more$`))
  expect(long.length).toBeLessThanOrEqual(LIMITS.content)
})

it('tells the owner where whoever set the bot up has left, or takes no direct messages', async () => {
  const owner = here.standIn.person('School')
  const { scope } = here
  await here.store.settings.change(scope, { setUpBy: '123456789012345678' })
  await here.bot.tellOfRefusedCourse([problem('Unexpected first.')])
  expect(owner.visible(owner.dmChannel).at(-1)?.content).toContain('Unexpected first')

  const grace = here.standIn.person('Grace')
  await here.store.settings.change(scope, { setUpBy: grace.id })
  const send = { method: 'POST', route: /^\/channels\/\d+\/messages$/ }
  here.standIn.faults.next({ kind: 'status', status: 403 }, send)
  await here.bot.tellOfRefusedCourse([problem('Unexpected second.')])
  expect(owner.visible(owner.dmChannel).at(-1)?.content).toContain('Unexpected second')
  expect(grace.visible(grace.dmChannel).at(-1)?.content ?? '').not.toContain('Unexpected second')
})

it('says the same faults once, however often it starts, and again when they have been gone', async () => {
  const owner = here.standIn.person('School')
  await here.store.settings.change(here.scope, { setUpBy: undefined })
  const told = () => owner.visible(owner.dmChannel).filter(({ content }) => content.includes('I started with')).length
  const before = told()
  await here.bot.tellOfFaults([problem('Unexpected one.')])
  await here.restart()
  await here.bot.tellOfFaults([problem('Unexpected one.')])
  expect(told()).toBe(before + 1)
  await here.bot.tellOfFaults([problem('Unexpected one.'), problem('Unexpected two.')])
  expect(told()).toBe(before + 2)
  await here.bot.tellOfFaults([])
  await here.bot.tellOfFaults([problem('Unexpected one.')])
  expect(told()).toBe(before + 3)
})

it('tells them at the start which faults the course has that is served, and is silent about a whole one', async () => {
  const grace = here.standIn.person('Grace')
  const scope = { guild: here.standIn.guild.id, course: here.library.courseId }
  await here.store.settings.change(scope, { setUpBy: grace.id })
  const before = grace.visible(grace.dmChannel).length
  await here.bot.tellOfFaults([{ ...problem('Unexpected mark.'), severity: 'warning' }])
  expect(grace.visible(grace.dmChannel)).toHaveLength(before)
  await here.bot.tellOfFaults([problem('Unexpected value.'), { ...problem('Unexpected mark.'), severity: 'warning' }])
  const told = grace.visible(grace.dmChannel).at(-1)?.content ?? ''
  expect(told).toMatch(/I started with .* has 1 fault[\s\S]*a\.md, line 3: Unexpected value\.$/)
})
