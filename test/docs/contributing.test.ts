// What contributors are told to run: every script there is, and none that is not.

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const ROOT = new URL('../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, ROOT), 'utf8')
const scripts: string[] = Object.keys(JSON.parse(read('package.json')).scripts)

describe('the guide to contributing', () => {
  it('names every script of package.json but the steps of another', () => {
    const steps = scripts.filter((name) => name.startsWith('check:'))
    const named = [...read('CONTRIBUTING.md').matchAll(/npm (?:run )?(?!ci\b)([a-z][a-z\d:]*)/g)].map(
      ([, name]) => name,
    )
    expect(new Set(named)).toEqual(new Set(scripts.filter((name) => !steps.includes(name))))
  })
})
