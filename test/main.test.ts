// The process itself: started as a person or a supervisor starts it, against the stand-in or nothing at all.

import { chmod, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type StartedProgram, startProgram } from '../scripts/started-program.ts'
import { EXIT } from '../src/exit-codes.ts'
import { askHealth, isWell } from '../src/health.ts'
import { type StandIn, startStandIn } from '../src/playground/stand-in.ts'
import { openStore } from '../src/store/store.ts'

const ROOT = join(import.meta.dirname, '..')
const TOKEN = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.secret.abcdefghijklmnopqrstuvwxyz'

describe('the process', () => {
  let folder: string
  const started: StartedProgram[] = []

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lectern-main-'))
  })
  afterAll(async () => {
    for (const each of started) each.process.kill('SIGKILL')
    await Promise.all(started.map(({ ended }) => ended))
    await rm(folder, { recursive: true })
  })

  function start(environment: Record<string, string>, ...args: string[]): StartedProgram {
    const places = {
      CORPUS_DIR: join(ROOT, 'test/fixtures/bot-course'),
      DATA_DIR: join(folder, `data-${started.length}`),
    }
    const made = startProgram({ args, environment: { ...places, ...environment }, folder })
    started.push(made)
    return made
  }

  it.each([
    ['a missing token in production', { NODE_ENV: 'production' }, [], EXIT.configuration, 'DISCORD_TOKEN is missing'],
    ['a corpus that is not there', { CORPUS_DIR: 'nowhere', DISCORD_TOKEN: TOKEN }, [], EXIT.corpus, 'nowhere'],
    ['an argument that it does not know', {}, ['--loud'], EXIT.usage, '--loud'],
  ] as const)('ends with a code and one line for %s', async (_, environment, args, exit, line) => {
    const { ended, errors } = start(environment, ...args)
    expect(await ended).toBe(exit)
    expect(errors()).toMatch(/^lectern: [^\n]+\n$/)
    expect(errors()).toContain(line)
  })

  it('says that no port is free after the last one, and what to set', async () => {
    const other = createServer()
    // Where somebody else has it, it is taken all the same.
    await new Promise<void>((resolve) => other.once('error', () => resolve()).listen(65_535, '127.0.0.1', resolve))
    const { ended, errors } = start({ PORT: '65535' })
    expect(await ended).toBe(EXIT.configuration)
    expect(errors()).toBe('lectern: port 65535 is taken: set PORT to another\n')
    other.close()
  })

  it('ends with a code that says that a restart does not help for a state of the playground that is damaged', async () => {
    const dataDir = join(folder, 'damaged')
    await mkdir(join(dataDir, 'playground/discord'), { recursive: true })
    await writeFile(join(dataDir, 'playground/discord/state.json'), '{"version":1,')
    const { ended, errors } = start({ PORT: '0', DATA_DIR: dataDir })
    expect(await ended).toBe(EXIT.database)
    expect(errors()).toMatch(/^lectern: .*--fresh[^\n]+\n$/)
  })

  it.runIf(process.getuid !== undefined)(
    'makes nothing that another user may read',
    async () => {
      const dataDir = join(folder, 'class', 'data')
      const playground = start({ PORT: '0', DATA_DIR: dataDir })
      await playground.says('Run `npm start` in a terminal')
      const made = ['', ...(await readdir(dataDir, { recursive: true }))]
      expect(made).toContain(join('playground', 'lectern.sqlite-wal'))
      for (const name of made) {
        expect([name, (await stat(join(dataDir, name))).mode & 0o077]).toEqual([name, 0])
      }
      playground.process.kill('SIGTERM')
      expect(await playground.ended).toBe(EXIT.ok)
    },
    60_000,
  )

  it.runIf(process.getuid !== undefined)(
    'warns where every user of the machine may read a database that was there',
    async () => {
      const dataDir = join(folder, 'shared')
      await mkdir(dataDir)
      await (await openStore(join(dataDir, 'lectern.sqlite'))).close()
      await chmod(dataDir, 0o755)
      await chmod(join(dataDir, 'lectern.sqlite'), 0o644)
      const bot = start({ DISCORD_TOKEN: TOKEN, DISCORD_API: 'http://127.0.0.1:1/api', DATA_DIR: dataDir })
      await bot.says('every user of this machine may read')
      bot.process.kill('SIGTERM')
      expect(await bot.ended).toBe(EXIT.ok)
    },
  )

  it('plays in the playground without a token, and prints a sample exchange where there is no terminal', async () => {
    const playground = start({ PORT: '0' })
    await playground.says('Run `npm start` in a terminal')
    expect(playground.out()).toMatch(/Ada: \/ask \S/)
    expect(playground.out()).toContain('http://127.0.0.1:')
    playground.process.kill('SIGTERM')
    expect(await playground.ended).toBe(EXIT.ok)
  })

  it('serves on where nobody reads what it says any more, and leaves when it is asked to', {
    timeout: 40_000,
  }, async () => {
    const dataDir = join(folder, 'unread')
    const playground = start({ PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'debug' })
    await playground.says('The page is at')
    const [origin = ''] = /http:\S+\d/.exec(playground.out()) ?? []
    playground.process.stdout?.destroy()
    playground.process.stderr?.destroy()
    await expect.poll(() => askHealth(dataDir).then(isWell, () => false), { timeout: 30_000 }).toBe(true)
    // Until it has said all that it says of itself.
    await new Promise((resolve) => setTimeout(resolve, 1000))
    expect((await fetch(origin)).status).toBe(200)
    expect(isWell(await askHealth(dataDir))).toBe(true)
    playground.process.kill('SIGTERM')
    expect(await playground.ended).toBe(EXIT.ok)
  })

  it('can be asked to stop while it is still being loaded', async () => {
    // What is loaded last is held up by the request.
    const hook = `import Module from 'node:module'
      const load = Module._load
      Module._load = (name, ...more) => {
        if (name.includes('discord.js')) process.kill(process.pid, 'SIGTERM')
        return load(name, ...more)
      }`
    const loading = start({ NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(hook)}` })
    expect(await loading.ended).toBe(EXIT.ok)
    expect(loading.errors()).toBe('')
  })

  describe('against a stand-in', () => {
    let standIn: StandIn
    beforeAll(async () => {
      standIn = await startStandIn({ token: TOKEN })
    })
    afterAll(() => standIn.stop())

    it('says how to invite it, answers, survives a malformed event, and never shows its token', async () => {
      const bot = start({ DISCORD_TOKEN: TOKEN, DISCORD_API: standIn.api, LOG_LEVEL: 'debug' })
      await bot.says('permissions=')
      standIn.gateway.sendRaw(JSON.stringify({ op: 0, t: 'MESSAGE_CREATE', s: 1000, d: { id: '1' } }))
      standIn.gateway.sendRaw(JSON.stringify({ op: 0, t: 'INTERACTION_CREATE', s: 1001, d: { id: '2', type: 2 } }))
      standIn.gateway.sendRaw(JSON.stringify({ op: 0, t: 'GUILD_CREATE', s: 1002, d: null }))
      await bot.says('something failed where nobody waited for it')
      const { message } = await standIn.person('Ada').run('ask', { question: 'how does a bowline work?' })
      expect(message?.embeds[0]?.description).toContain('neither slips nor jams')
      bot.process.kill('SIGTERM')
      expect(await bot.ended).toBe(EXIT.ok)
      expect(bot.out() + bot.errors()).not.toContain(TOKEN)
      expect(bot.out()).not.toContain('bowline')
    })

    it('gives the answer that is under way when it is told to stop', async () => {
      const bot = start({ DISCORD_TOKEN: TOKEN, DISCORD_API: standIn.api })
      await bot.says('permissions=')
      standIn.faults.next({ kind: 'rate-limit', retryAfter: 1 }, { route: /callback/ })
      const asked = standIn.person('Linus').run('ask', { question: 'how does a bowline work?' })
      await new Promise((resolve) => setTimeout(resolve, 300))
      bot.process.kill('SIGTERM')
      expect((await asked).message?.embeds[0]?.description).toContain('neither slips nor jams')
      expect(await bot.ended).toBe(EXIT.ok)
    })

    it('ends with one clear line where Discord refuses it', async () => {
      const bot = start({ DISCORD_TOKEN: TOKEN, DISCORD_API: standIn.api })
      await bot.says('permissions=')
      standIn.gateway.closeAll(4004)
      expect(await bot.ended).toBe(EXIT.refused)
      expect(bot.errors()).toMatch(/^lectern: Discord refused the token[^\n]+\n$/)
    })
  })

  it('warns where all records are of other courses, as after the folder was renamed', async () => {
    const dataDir = join(folder, 'renamed')
    await mkdir(dataDir)
    const store = await openStore(join(dataDir, 'lectern.sqlite'))
    await store.settings.change({ guild: 'g1', course: 'knots' }, { zone: 'UTC' })
    await store.close()
    const bot = start({ DISCORD_TOKEN: TOKEN, DISCORD_API: 'http://127.0.0.1:1/api', DATA_DIR: dataDir })
    await bot.says('"course":"bot-course","known":["knots"],"msg":"all records are of other courses')
    bot.process.kill('SIGTERM')
    expect(await bot.ended).toBe(EXIT.ok)
  })

  it('warns of them also where `course-id` is written while it runs', { timeout: 40_000 }, async () => {
    const dataDir = join(folder, 'named')
    const corpusDir = join(folder, 'knots')
    await mkdir(dataDir)
    await mkdir(corpusDir)
    await writeFile(join(corpusDir, 'README.md'), '# Knots\n\nA knot holds.')
    const store = await openStore(join(dataDir, 'lectern.sqlite'))
    await store.settings.change({ guild: 'g1', course: 'knots' }, { zone: 'UTC' })
    await store.close()
    const environment = { DISCORD_TOKEN: TOKEN, DISCORD_API: 'http://127.0.0.1:1/api' }
    const bot = start({ ...environment, DATA_DIR: dataDir, CORPUS_DIR: corpusDir })
    await bot.says('Discord cannot be reached')
    expect(bot.out()).not.toContain('other courses')
    await writeFile(join(corpusDir, 'README.md'), '---\ncourse-id: nots\n---\n# Knots\n\nA knot holds.')
    await bot.says('"course":"nots","known":["knots"],"msg":"all records are of other courses')
    bot.process.kill('SIGTERM')
    expect(await bot.ended).toBe(EXIT.ok)
  })

  it('waits for a Discord that is not there yet', async () => {
    const standIn = await startStandIn({ token: TOKEN })
    const { api, port } = standIn
    await standIn.stop()
    const bot = start({ DISCORD_TOKEN: TOKEN, DISCORD_API: api })
    await bot.says('Discord cannot be reached; trying again')
    const back = await startStandIn({ token: TOKEN, port })
    await bot.says('permissions=')
    bot.process.kill('SIGINT')
    expect(await bot.ended).toBe(EXIT.ok)
    await back.stop()
  })
})
