import { afterAll, expect, it } from 'vitest'
import { tellOfFaults, tellOfRefusedCourse } from '../../src/bot/course-faults.ts'
import { LIMITS } from '../../src/bot/limits.ts'
import type { Problem } from '../../src/course/course.ts'
import { run } from './running.ts'

const here = await run()
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
  await tellOfRefusedCourse([problem('Unexpected @everyone [x](javascript:alert(1)).')], here.bot.app)
  const told = owner.visible(owner.dmChannel).at(-1)?.content ?? ''
  expect(told).toContain('a.md, line 3: Unexpected')
  expect(told).not.toMatch(/@everyone|(?<!\\)\]\(/)

  const grace = here.standIn.person('Grace')
  const { scope } = here
  await here.store.settings.change(scope, { setUpBy: grace.id })
  await tellOfRefusedCourse(
    Array.from({ length: 200 }, () => problem('Unexpected value, expected another.')),
    here.bot.app,
  )
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
  await tellOfRefusedCourse([problem('Unexpected first.')], here.bot.app)
  expect(owner.visible(owner.dmChannel).at(-1)?.content).toContain('Unexpected first')

  const grace = here.standIn.person('Grace')
  await here.store.settings.change(scope, { setUpBy: grace.id })
  const send = { method: 'POST', route: /^\/channels\/\d+\/messages$/ }
  here.standIn.faults.next({ kind: 'status', status: 403 }, send)
  await tellOfRefusedCourse([problem('Unexpected second.')], here.bot.app)
  expect(owner.visible(owner.dmChannel).at(-1)?.content).toContain('Unexpected second')
  expect(grace.visible(grace.dmChannel).at(-1)?.content ?? '').not.toContain('Unexpected second')
})

it('says the same faults once, however often it starts, and again when they have been gone', async () => {
  const owner = here.standIn.person('School')
  await here.store.settings.change(here.scope, { setUpBy: undefined })
  const told = () => owner.visible(owner.dmChannel).filter(({ content }) => content.includes('I started with')).length
  const before = told()
  await tellOfFaults([problem('Unexpected one.')], here.bot.app)
  await here.restart()
  await tellOfFaults([problem('Unexpected one.')], here.bot.app)
  expect(told()).toBe(before + 1)
  await tellOfFaults([problem('Unexpected one.'), problem('Unexpected two.')], here.bot.app)
  expect(told()).toBe(before + 2)
  await tellOfFaults([], here.bot.app)
  await tellOfFaults([problem('Unexpected one.')], here.bot.app)
  expect(told()).toBe(before + 3)
})

it('tells them at the start which faults the course has that is served, and is silent about a whole one', async () => {
  const grace = here.standIn.person('Grace')
  const scope = { guild: here.standIn.guild.id, course: here.library.courseId }
  await here.store.settings.change(scope, { setUpBy: grace.id })
  const before = grace.visible(grace.dmChannel).length
  await tellOfFaults([{ ...problem('Unexpected mark.'), severity: 'warning' }], here.bot.app)
  expect(grace.visible(grace.dmChannel)).toHaveLength(before)
  await tellOfFaults(
    [problem('Unexpected value.'), { ...problem('Unexpected mark.'), severity: 'warning' }],
    here.bot.app,
  )
  const told = grace.visible(grace.dmChannel).at(-1)?.content ?? ''
  expect(told).toMatch(/I started with .* has 1 fault[\s\S]*a\.md, line 3: Unexpected value\.$/)
})
