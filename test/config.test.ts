// The environment becomes settings, or one sentence for each variable that cannot be used.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { ConfigError, loadDotEnv, readConfig } from '../src/config.ts'

describe('readConfig', () => {
  it('takes what is blank for not set', () => {
    const blank = { DISCORD_TOKEN: '  ', DISCORD_API: '', CORPUS_DIR: '', DATA_DIR: ' ', LOG_LEVEL: '', PORT: '' }
    expect(readConfig(blank)).toEqual(readConfig({}))
    expect(readConfig({}).port).toBe(3210)
  })

  it('takes no space around a value for part of it', () => {
    expect(readConfig({ DISCORD_TOKEN: ' abc \n', PORT: ' 80 ' })).toMatchObject({ token: 'abc', port: 80 })
  })

  it.each([
    ['“tok.en.x”', 'U+201C'],
    ['tok.en.x\u200b', 'U+200B'],
    ['tok.\nen.x', 'U+000A'],
    ['tök.en.x', 'U+00F6'],
    ['tok.en.x😀', 'U+1F600'],
    ['Bot tok.en.x', 'no spaces: copy it again, without “Bot” before it'],
  ])('takes %j for no token, names the character, and repeats nothing else of it', (DISCORD_TOKEN, character) => {
    expect(() => readConfig({ DISCORD_TOKEN })).toThrow(/^DISCORD_TOKEN: expected the token [^\n]+$/)
    expect(() => readConfig({ DISCORD_TOKEN })).toThrow(character)
    expect(() => readConfig({ DISCORD_TOKEN })).not.toThrow(/en\.x/)
  })

  it('knows an address of the API with and without a slash at its end', () => {
    expect(readConfig({ DISCORD_API: 'http://127.0.0.1:3210/api/' }).discordApi).toBe('http://127.0.0.1:3210/api')
  })

  it.each(['discord.com/api', 'https://discord.com/api/v10', 'https://ada:secret@discord.com/api'])(
    'refuses %j as the API, and does not repeat it',
    (DISCORD_API) => {
      expect(() => readConfig({ DISCORD_API })).toThrow(ConfigError)
      expect(() => readConfig({ DISCORD_API })).not.toThrow(/secret/)
    },
  )

  it.each(['1e3', '0x50', '80.0', '-1', '+80', '65536', '1_000', '٣'])('takes %j for no port', (port) => {
    expect(() => readConfig({ PORT: port })).toThrow(/^PORT: expected a port number/)
    expect(() => readConfig({ METRICS_PORT: port })).toThrow(/^METRICS_PORT: expected a port number/)
  })

  it.each([
    ['https://example.org/course', 'holds {path}'],
    ['htp://example.org/{path}', 'begins with https://'],
    ['https://example.org/{path}#{anchr}', 'nothing in braces but'],
    ['https://example.org/{path}#{ anchor }', 'nothing in braces but'],
    ['https://example.org/{path}#{anchor', 'nothing in braces but'],
  ])('takes %j for no link to the course', (COURSE_URL, fault) => {
    expect(() => readConfig({ COURSE_URL })).toThrow(fault)
  })

  it('knows a link to the lines of a file', () => {
    const COURSE_URL = 'https://example.org/{path}?plain=1#L{start}-L{end}'
    expect(readConfig({ COURSE_URL }).courseUrl).toBe(COURSE_URL)
  })

  it('names every variable at fault', () => {
    expect(() => readConfig({ PORT: 'x', LOG_LEVEL: 'loud', COURSE_URL: 'https://example.org' })).toThrow(
      /COURSE_URL[\s\S]*LOG_LEVEL: expected one of trace, debug, [\s\S]*PORT/,
    )
  })
})

describe('loadDotEnv', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-env-'))
  const file = join(folder, '.env')
  afterAll(() => rmSync(folder, { recursive: true }))

  const load = (content: string | Uint8Array, environment: NodeJS.ProcessEnv = {}) => {
    writeFileSync(file, content)
    return { note: loadDotEnv(environment, file), environment }
  }

  it('adds what the environment does not say, and is content where there is no such file', () => {
    const { note, environment } = load('# mine\nPORT=1\nexport DATA_DIR = "here"\nTZ=UTC\n', { PORT: '2' })
    expect({ note, environment }).toEqual({ note: undefined, environment: { PORT: '2', DATA_DIR: 'here', TZ: 'UTC' } })
    expect(loadDotEnv(environment, join(folder, 'none'))).toBeUndefined()
  })

  it.each([
    ['UTF-8 with a mark', Buffer.from('\uFEFFDISCORD_TOKEN=abc\n')],
    ['UTF-16, as PowerShell writes it', Buffer.from('\uFEFFDISCORD_TOKEN=abc\r\n', 'utf16le')],
    ['UTF-16 the other way', Buffer.from('\uFEFFDISCORD_TOKEN=abc\r\n', 'utf16le').swap16()],
  ])('reads %s', (_encoding, bytes) => {
    expect(load(bytes)).toEqual({ note: undefined, environment: { DISCORD_TOKEN: 'abc' } })
  })

  it('refuses a line that gives a variable of ours no value, and does not repeat what it says', () => {
    expect(() => load('PORT=1\nDISCORD_TOKEN: abc\n')).toThrow(ConfigError)
    expect(() => load('PORT=1\nDISCORD_TOKEN: abc\n')).toThrow(/line 2: expected DISCORD_TOKEN=…$/)
  })

  it('says that nothing of it is ours, where it says anything', () => {
    expect(load('DISCORD_TOKN=abc').note).toMatch(/sets none of DISCORD_TOKEN, .*such as DISCORD_TOKEN=…$/)
    expect(load('\n # nothing yet\n').note).toBeUndefined()
    expect(load('DISCORD_TOKEN=\n').note).toBeUndefined()
  })

  it('refuses what is there and cannot be read', () => {
    mkdirSync(join(folder, 'folder'))
    expect(() => loadDotEnv({}, join(folder, 'folder'))).toThrow(ConfigError)
    expect(() => loadDotEnv({}, join(folder, 'folder'))).toThrow(/expected a file that this user may read/)
  })
})
