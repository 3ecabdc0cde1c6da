import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { askHealth, type Health, isWell, serveHealth } from '../src/health.ts'

const well: Health = { gateway: 'connected', database: 'writable', index: 'loaded' }

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-health-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('health', () => {
  it('is told by the bot that runs on the data folder', async () => {
    const stop = await serveHealth(folder, async () => ({ ...well, gateway: 'reconnecting' }))
    expect(await askHealth(folder)).toEqual({ ...well, gateway: 'reconnecting' })
    await stop()
  })

  it('is refused where no bot runs', async () => {
    await expect(askHealth(folder)).rejects.toThrow()
  })

  it('survives a socket that a killed process left behind', async () => {
    await writeFile(join(folder, 'lectern.sock'), '')
    const stop = await serveHealth(folder, async () => well)
    expect(await askHealth(folder)).toEqual(well)
    await stop()
  })

  it('keeps a second bot off the same data', async () => {
    const stop = await serveHealth(folder, async () => well)
    await expect(serveHealth(folder, async () => well)).rejects.toThrow(/already runs/)
    await stop()
  })
})

describe('isWell', () => {
  it.each([
    [well, true],
    [{ ...well, gateway: 'reconnecting' }, true],
    [{ ...well, gateway: 'disconnected' }, false],
    [{ ...well, database: 'unwritable' }, false],
    [{ ...well, index: 'empty' }, false],
  ] as const)('%o: %s', (health, expected) => {
    expect(isWell(health)).toBe(expected)
  })
})
