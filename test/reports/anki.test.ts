import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { ankiOf } from '../../src/reports/anki.ts'
import { ONE_OF_EACH } from './questions.ts'

function notes(): readonly (readonly string[])[] {
  const lines = [...ankiOf(ONE_OF_EACH, 'My course')].join('')
  const body = lines.replace(/^(#.*\n)+/, '')
  const rows: string[][] = parse(body, { delimiter: '\t' })
  return rows
}

describe('ankiOf', () => {
  it('begins with the header lines that Anki reads', () => {
    expect([...ankiOf([], 'My course')].join('')).toBe(
      '#separator:Tab\n#html:true\n#notetype:Basic\n#deck:My course\n#guid column:1\n#tags column:4\n',
    )
  })

  it('makes one note of four fields of each question', () => {
    expect(notes()).toHaveLength(ONE_OF_EACH.length)
    expect(new Set(notes().map((fields) => fields.length))).toEqual(new Set([4]))
  })

  it('gives a question the same id each time, so that a learner keeps the schedule', () => {
    expect(notes().map(([id]) => id)).toEqual(ONE_OF_EACH.map((question) => `lectern-My course-${question.id}`))
  })

  it('tells the cards of two courses apart, also where both name a question alike', () => {
    const [question] = ONE_OF_EACH
    if (!question) throw new Error('no question')
    const guids = (id: string) =>
      ['A', 'B'].map((course) => /^"(lectern-[^"]+)"/m.exec([...ankiOf([{ ...question, id }], course)].join(''))?.[1])
    expect(new Set(guids('q1')).size).toBe(2)
    expect(guids('0123456789abcdef')).toEqual(['lectern-0123456789abcdef', 'lectern-0123456789abcdef'])
  })

  it('shows raw HTML instead of running it, and keeps code', () => {
    const front = notes()[0]?.[1]
    expect(front).toContain('&lt;b&gt;j&lt;/b&gt;')
    expect(front).toContain('<code class="language-sh">docker run --rm {x}')
  })

  it('puts the answer and its source on the back, and never on the front', () => {
    const number = notes().find(([id]) => id === 'lectern-My course-number')
    expect(number?.[1]).not.toContain('512')
    expect(number?.[2]).toContain('512 ± 1 MB')
    expect(number?.[2]).toContain('One / two (module/one.md)')
  })

  it('writes tags without blanks', () => {
    expect(notes()[0]?.[3]).toBe('One-/-two linux-kernel single-choice')
  })
})
