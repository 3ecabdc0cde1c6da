// /help, through the stand-in.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { COMMANDS } from '../../../src/bot/registry.ts'
import { type Running, run } from '../running.ts'

describe('/help', () => {
  let here: Running
  beforeAll(async () => {
    here = await run()
  })
  afterAll(() => here.close())

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
})
