// The slash commands that the documents speak of: all of them exist.

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../../src/bot/registry.ts'

const ROOT = new URL('../../', import.meta.url)
const guides = readdirSync(new URL('docs', ROOT)).filter((name) => name.endsWith('.md'))

describe('the slash commands', () => {
  it.each(['README.md', 'CHANGELOG.md', ...guides.map((name) => `docs/${name}`)])('of %s exist', (path) => {
    const text = readFileSync(new URL(path, ROOT), 'utf8')
    const named = [...text.matchAll(/`\/([a-z]+)(?=[ `])/g)].map(([, name]) => name)
    const commands = COMMANDS.filter(({ type }) => type === 'chat').map(({ name }) => name)
    expect(named.filter((name) => name !== undefined && !commands.includes(name))).toEqual([])
  })
})
