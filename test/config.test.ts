// The environment becomes settings, or one sentence for each variable that cannot be used.

import { describe, expect, it } from 'vitest'
import { ConfigError, readConfig } from '../src/config.ts'

describe('readConfig', () => {
  it('takes what is blank for not set', () => {
    const blank = { DISCORD_TOKEN: '  ', DISCORD_API: '', CORPUS_DIR: '', DATA_DIR: ' ', LOG_LEVEL: '', PORT: '' }
    expect(readConfig(blank)).toEqual(readConfig({}))
    expect(readConfig({}).port).toBe(3210)
  })

  it('takes no space around a value for part of it', () => {
    expect(readConfig({ DISCORD_TOKEN: ' abc \n', PORT: ' 80 ' })).toMatchObject({ token: 'abc', port: 80 })
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

  it('names every variable at fault', () => {
    expect(() => readConfig({ PORT: 'x', LOG_LEVEL: 'loud', COURSE_URL: 'https://example.org' })).toThrow(
      /COURSE_URL[\s\S]*LOG_LEVEL[\s\S]*PORT/,
    )
  })
})
