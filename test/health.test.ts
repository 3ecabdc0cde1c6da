import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { askHealth, type Health, HealthSocket, isWell } from '../src/health.ts'

const well: Health = { gateway: 'connected', database: 'writable', index: 'loaded' }

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-health-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** A bot on the folder that tells this of itself. */
async function running(on: string, health: Health = well): Promise<HealthSocket> {
  const socket = await HealthSocket.take(on)
  socket.tell(async () => health)
  return socket
}

describe('health', () => {
  it('is told by the bot that runs on the data folder', async () => {
    const bot = await running(folder, { ...well, gateway: 'reconnecting' })
    expect(await askHealth(folder)).toEqual({ ...well, gateway: 'reconnecting' })
    await bot.close()
  })

  it('is refused where no bot runs, and where one is only starting', async () => {
    await expect(askHealth(folder)).rejects.toThrow()
    const starting = await HealthSocket.take(folder)
    await expect(askHealth(folder)).rejects.toThrow()
    await starting.close()
  })

  it('is refused after three seconds where an answer begins and does not end', async () => {
    const trickling = createServer((_request, response) => {
      const drops = setInterval(() => response.write(' '), 200)
      response.once('close', () => clearInterval(drops))
    })
    await new Promise<void>((done) => trickling.listen(join(folder, 'lectern.sock'), done))
    const began = performance.now()
    await expect(askHealth(folder)).rejects.toThrow()
    expect(performance.now() - began).toBeLessThan(6000)
    trickling.closeAllConnections()
    await new Promise((done) => trickling.close(done))
  })

  it('survives a socket that a killed process left behind', async () => {
    await writeFile(join(folder, 'lectern.sock'), '')
    const bot = await running(folder)
    expect(await askHealth(folder)).toEqual(well)
    await bot.close()
  })

  it('keeps a second bot off the same data from its start on', async () => {
    const starting = await HealthSocket.take(folder)
    await expect(HealthSocket.take(folder)).rejects.toThrow(/already runs/)
    await starting.close()
  })

  it('tells two long folders apart', async () => {
    const [one, two] = ['1', '2'].map((end) => join(folder, 'long'.repeat(30), end))
    const bots = await Promise.all([one, two].map((each) => running(each ?? '')))
    expect(await askHealth(one ?? '')).toEqual(well)
    await Promise.all(bots.map((bot) => bot.close()))
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
