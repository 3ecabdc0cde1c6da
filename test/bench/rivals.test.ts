// A rival that finds nothing would be quick: each must find what was asked for.

import { describe, expect, it } from 'vitest'
import { rivals } from '../../scripts/bench/rivals/list.ts'

const rows = [
  { id: 0, title: 'Harbours', text: 'Ships unload their cargo at the quay before the tide turns.' },
  { id: 1, title: 'Lighthouses', text: 'A lamp on a tower warns ships of rocks at night.' },
  { id: 2, title: 'Knots', text: 'A bowline makes a loop that does not slip; sailors tie it without looking.' },
  { id: 3, title: 'Weather', text: 'Falling pressure announces a storm.' },
]

describe.each(rivals.map((rival) => ({ name: rival.name, rival })))('$name', ({ rival }) => {
  it('finds a passage by a word of its text, and by its title', async () => {
    const searcher = await rival.build(rows)
    expect(searcher.search('bowline')[0]).toBe(2)
    expect(searcher.search('lighthouses')[0]).toBe(1)
  })

  it('finds it by a whole question too, of which the passage holds some words', async () => {
    const searcher = await rival.build(rows)
    expect(searcher.search('What does falling pressure mean? "I" (really) wonder: is it bad')).toContain(3)
  })

  it('finds nothing for what is nowhere', async () => {
    const searcher = await rival.build(rows)
    expect(searcher.search('zzyzx')).toEqual([])
  })
})
