// What a restart keeps, and what a damaged state says.

import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { startStandIn } from '../../src/playground/stand-in.ts'
import { StateFile } from '../../src/playground/state-file.ts'

const folder = () => mkdtempSync(join(tmpdir(), 'stand-in-'))

describe('the state of the stand-in', () => {
  it('survives a restart: people, channels, messages and files under the same ids', async () => {
    const here = folder()
    const first = await startStandIn({ folder: here })
    const bytes = Buffer.from('hello')
    const said = first.person('Ada').send('remember this', { uploads: [{ index: 0, filename: 'note.txt', bytes }] })
    const { id } = first.person('Ada')
    await first.stop()
    const second = await startStandIn({ folder: here })
    expect(second.person('Ada').id).toBe(id)
    expect(second.person('Linus').visible()).toEqual([said])
    const [file] = said.attachments
    expect(second.ground.files.get(file?.id ?? '')?.toString()).toBe('hello')
    expect(BigInt(second.ground.snowflakes.next())).toBeGreaterThan(BigInt(said.id))
    await second.stop()
  })

  it('leaves what was there, and nothing beside it, where it cannot be written', () => {
    const here = folder()
    mkdirSync(join(here, 'state.json/in-the-way'), { recursive: true })
    const world = { botId: '1', users: [], guilds: [], channels: [], messages: [] }
    expect(() => new StateFile(here).write({ lastId: '1', world })).toThrow()
    expect(readdirSync(here)).toEqual(['state.json'])
  })

  it('says what to do about a damaged file, and leaves it as it is', async () => {
    const here = folder()
    writeFileSync(join(here, 'state.json'), '{"version":1,')
    await expect(startStandIn({ folder: here })).rejects.toMatchObject({ name: 'StateError' })
    await expect(startStandIn({ folder: here })).rejects.toThrow(/--fresh/)
  })
})
