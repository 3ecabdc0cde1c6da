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
  expect(long.length).toBeLessThanOrEqual(LIMITS.content)
})
