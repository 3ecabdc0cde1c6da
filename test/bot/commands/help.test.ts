// /help, through the stand-in.

import { afterAll, describe, expect, it } from 'vitest'
import type { Caller } from '../../../src/bot/command.ts'
import { COMMANDS } from '../../../src/bot/registry.ts'
import { helpView } from '../../../src/bot/views/help.ts'
import { run } from '../running.ts'

const caller: Caller = {
  ...{ userId: '1', name: 'Ada', guildId: '2', channelId: '3' },
  ...{ instructor: false, maySpeak: true },
}

const here = await run()
afterAll(() => here.close())

describe('/help', () => {
  const textOf = async (name: string) => {
    const { message } = await here.standIn.person(name).run('help')
    return JSON.stringify(message?.embeds)
  }

  it('lists every command of the registry that an instructor may use', async () => {
    const text = await textOf('Grace')
    for (const command of COMMANDS) if (command.type !== 'parts') expect(text).toContain(command.name)
  })

  it('hides from students what is for instructors', async () => {
    const text = await textOf('Ada')
    for (const command of COMMANDS) {
      if (command.type === 'chat') expect(text.includes(`/${command.name}*`)).toBe(command.who === 'everyone')
    }
  })

  it('names the modules of the course', async () => {
    expect(await textOf('Ada')).toContain('Boats')
  })

  it('calls the course by its front page, which is no module', () => {
    const modules = ['Boats', 'Knots', 'The harbour'].map((title) => ({ path: `${title}.md`, title, tags: [] }))
    const shown = (courseTitle: string) => helpView([], caller, { courseTitle, modules }).embeds?.[0]?.fields?.at(-1)
    expect(shown('The harbour')).toEqual({ name: 'The harbour', value: 'Boats · Knots' })
    expect(shown('folder')).toEqual({ name: 'The course', value: 'Boats · Knots · The harbour' })
  })
})
