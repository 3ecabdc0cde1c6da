// What every script of the project says to --help and to an option that it does not know.

import { readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { existingPath, scriptCommand, wholeNumber } from '../scripts/script-command.ts'

/** What a command line says, and the code that it ends with. */
function said(...args: readonly string[]) {
  const exit = vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`exit ${code}`)
  })
  let text = ''
  const command = scriptCommand('weigh', 'Weighs what is there.')
    .option('--place <dir>', 'where', existingPath)
    .option('--times <n>', 'how often', wholeNumber)
    .configureOutput({ writeOut: (more) => (text += more), writeErr: (more) => (text += more) })
  try {
    expect(() => command.parse(args, { from: 'user' })).toThrow(/^exit \d$/)
    return { text, code: exit.mock.calls[0]?.[0] }
  } finally {
    exit.mockRestore()
  }
}

describe('a script', () => {
  it('says with --help what to type, and ends well', () => {
    const { text, code } = said('--help')
    expect(text).toContain('Usage: npm run weigh -- [options]')
    expect(text).toContain('Weighs what is there.')
    expect(code).toBe(0)
  })

  it.each([
    [['--speed'], "unknown option '--speed'"],
    [['--place', 'nowhere/at/all'], 'There is no such file or folder.'],
    [['--times', 'twice'], 'Expected a whole number from 1.'],
    [['more'], 'too many arguments'],
  ])('ends with code 2 and one line for %j', (args, line) => {
    const { text, code } = said(...args)
    expect(text).toMatch(/^weigh: [^\n]+\n$/)
    expect(text).toContain(line)
    expect(code).toBe(2)
  })

  it('has the name that package.json gives it', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
    const named = Object.entries<string>(scripts).flatMap(([name, line]) => {
      const file = /\b(scripts\/[\w/-]+\.ts)/.exec(line)?.[1]
      const own = file === undefined ? undefined : /scriptCommand\(\s*'([^']+)'/.exec(readFileSync(file, 'utf8'))?.[1]
      return own === undefined ? [] : [{ name, own }]
    })
    expect(named.length).toBeGreaterThan(5)
    for (const { name, own } of named) expect(own).toBe(name)
  })
})
