// What runs beside the project's own code when it is checked and released: nothing that somebody else could exchange.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { describe, expect, it } from 'vitest'

const FOLDER = '.github/workflows'

describe.each(readdirSync(FOLDER))('the workflow %s', (name) => {
  const text = readFileSync(join(FOLDER, name), 'utf8')

  it('names each action by its commit, and the version for people to read', () => {
    const actions = [...text.matchAll(/^\s*-?\s*uses:\s*(.+)$/gm)].map(([, action]) => action)
    expect(actions.length).toBeGreaterThan(0)
    for (const action of actions) expect(action).toMatch(/^[\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  })

  it('may write nothing but where a job says so', () => {
    expect(load(text)).toMatchObject({ permissions: { contents: 'read' } })
  })
})

it('gets newer commits of its actions proposed by Dependabot', () => {
  expect(load(readFileSync('.github/dependabot.yml', 'utf8'))).toMatchObject({
    updates: [{ 'package-ecosystem': 'github-actions', schedule: {} }],
  })
})
