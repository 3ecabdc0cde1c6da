import { describe, expect, it } from 'vitest'
import { toldApart } from '../../src/reports/told-apart.ts'

const names = (...rows: readonly (readonly [user: string, name: string])[]) =>
  toldApart(rows.map(([user, name]) => ({ user, name }))).map((row) => row.name)

describe('students told apart', () => {
  it('keep a name that nobody else has', () => {
    expect(names(['100000000000001111', 'Ada'], ['100000000000002222', 'Bob'])).toEqual(['Ada', 'Bob'])
  })

  it('of one name have the end of their user id behind it', () => {
    expect(names(['100000000000001111', 'Ana'], ['100000000000002222', 'Ana '], ['100000000000003333', 'Bob'])).toEqual(
      ['Ana (…1111)', 'Ana  (…2222)', 'Bob'],
    )
  })

  it('have as much of it as they differ by', () => {
    expect(names(['100000000000071111', 'Ana'], ['100000000000081111', 'Ana'])).toEqual([
      'Ana (…71111)',
      'Ana (…81111)',
    ])
  })
})
