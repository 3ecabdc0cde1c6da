import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCourse } from '../../../src/course/parse.ts'
import { answerOf, choicesOf } from '../../../src/quiz/kinds/table.ts'
import { readQuestions } from '../../../src/quiz/reading/read.ts'

type Row = readonly [term: string, description: string]

const tableOf = (rows: readonly Row[]) =>
  `## Knots in use\n\n| Knot | Purpose |\n| --- | --- |\n${rows.map((row) => `| ${row.join(' | ')} |\n`).join('')}\n`

function questionsIn(markdown: string) {
  const bytes = new Uint8Array(Buffer.from(`# Ropes\n\n${markdown}`))
  const course = parseCourse({ id: 'c', files: [{ path: 'ropes.md', bytes }], hash: '', problems: [] })
  return readQuestions(course).questions
}

const KNOTS: readonly Row[] = [
  ['Bowline', 'Makes a loop that never slips'],
  ['Sheet bend', 'Joins two ropes of different thickness'],
  ['Cleat hitch', 'Fastens a line to the dock'],
  ['Figure eight', 'Stops an end from running out'],
  ['Rolling hitch', 'Grips another rope along its length'],
]

describe('derived questions', () => {
  it('leave out a description that two terms share, in one table or in two under like headings', () => {
    const all = ['Bowline', 'Sheet bend', 'Cleat hitch', 'Figure eight', 'Rolling hitch']
    expect(questionsIn(tableOf(KNOTS)).map(answerOf)).toEqual(all)
    const shared: Row = ['Becket', 'joins two ropes of different thickness.']
    const others = all.filter((term) => term !== 'Sheet bend')
    expect(questionsIn(tableOf([...KNOTS, shared])).map(answerOf)).toEqual(others)
    const twice = tableOf(KNOTS) + tableOf([shared, ...KNOTS.filter(([term]) => term !== 'Sheet bend')])
    expect(questionsIn(twice).map(answerOf)).toEqual(others)
  })

  it('have each an id and a prompt of their own, whatever a table says', () => {
    const terms = ['Bowline', 'Sheet bend', 'Cleat', 'Splice', 'Whipping', 'Clove hitch', 'Toggle', 'Lashing']
    const row = fc.tuple(fc.constantFrom(...terms), fc.constantFrom(...KNOTS.map(([, description]) => description)))
    const table = fc.uniqueArray(row, { minLength: 4, maxLength: 8, selector: ([term]) => term })
    fc.assert(
      fc.property(fc.array(table, { minLength: 1, maxLength: 2 }), (tables) => {
        const questions = questionsIn(tables.map(tableOf).join(''))
        expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length)
        expect(new Set(questions.map(({ prompt }) => prompt)).size).toBe(questions.length)
      }),
      { numRuns: 30 },
    )
  })

  it('take the wrong choices of a long table from the rows around, however many there are', () => {
    const word = (at: number) => [...String(at)].map((digit) => 'bdfgklmnrt'[Number(digit)]).join('o')
    const name = (at: number) => `Knot${word(1000 + at)}o`
    const row = (_: unknown, at: number): Row => [name(at), `Holds ${word(2000 + at)}i ${word(3000 + at)}u fast`]
    const rows = Array.from({ length: 400 }, row)
    const questions = questionsIn(tableOf(rows))
    expect(questions).toHaveLength(rows.length)
    const at = new Map(rows.map(([term], index) => [term, index]))
    const far = questions.filter((question) => {
      const asked = at.get(String(answerOf(question))) ?? 0
      return choicesOf(question).some((text) => Math.abs((at.get(text) ?? rows.length) - asked) > 100)
    })
    expect(far).toEqual([])
  })
})
