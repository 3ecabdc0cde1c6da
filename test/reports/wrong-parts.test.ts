import { describe, expect, it } from 'vitest'
import type { Response } from '../../src/quiz/grade.ts'
import { wrongParts } from '../../src/reports/wrong-parts.ts'
import { ONE_OF_EACH } from './questions.ts'

const grade = { score: 0, verdict: 'wrong', notes: [] } as const

describe('what was wrong with an answer', () => {
  const wrongOf = (id: string, response: Response) => {
    const question = ONE_OF_EACH.find((one) => one.id === id)
    return question && wrongParts(question, { response, grade })
  }

  it('is the choices that were picked and are not right, of whatever kind the choice is', () => {
    expect(wrongOf('single', { picked: [0] })).toEqual(['Namespaces'])
    expect(wrongOf('multiple', { picked: [0, 3] })).toEqual(['Four'])
    expect(wrongOf('true', { picked: [1] })).toEqual(['False'])
    expect(wrongOf('false', { picked: [0] })).toEqual(['True'])
  })

  it('is the words that were typed, on one line, but no essay', () => {
    expect(wrongOf('short', { text: ' docker\nrun ' })).toEqual(['docker run'])
    expect(wrongOf('number', { text: '500' })).toEqual(['500'])
    expect(wrongOf('open', { text: 'because' })).toEqual([])
  })
})
