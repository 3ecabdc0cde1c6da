// The instructors' guide to files: every format that there is, and whom it names.

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { FORMATS } from '../../src/reports/formats.ts'

const guide = readFileSync(new URL('../../docs/for-instructors.md', import.meta.url), 'utf8')

describe('the table of export formats', () => {
  it('has every format, and says of each whether it names students', () => {
    const rows = [...guide.matchAll(/^\| (`[a-z`, ]+`) \| .+ \| (yes|no) \|$/gm)]
    const told = rows.flatMap(([, names = '', personal]) => {
      return [...names.matchAll(/`([a-z]+)`/g)].map(([, name]) => [name, personal === 'yes'])
    })
    const known = Object.entries(FORMATS).map(([name, { personal }]) => [name, personal])
    expect(told.toSorted()).toEqual(known.toSorted())
  })
})
