// Every kind of question with any key and any answer: a grade between nothing and all, the same the second time, and the
// right answer is right.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GradeShape, type Grading } from '../../src/quiz/grade.ts'
import { readQuantities } from '../../src/quiz/kinds/quantity.ts'
import { choicesOf, gradeResponse, keyOf, orderOf } from '../../src/quiz/kinds/table.ts'
import { conversionsBetween } from '../../src/quiz/kinds/units.ts'
import { compareAnswers } from '../../src/quiz/kinds/words.ts'
import type { Question } from '../../src/quiz/question.ts'
import { sample } from '../quiz/kinds/sample.ts'
import { typed } from './hostile.ts'
import { runs } from './runs.ts'

const grading: Grading = {
  findPassage: (text) =>
    text.length % 2 === 0
      ? undefined
      : { path: 'a.md', headings: ['A'], sectionId: 'a.md', startLine: 1, endLine: 2, text },
}

// A reader makes a question with choices only of what has a right one.
const choices = fc
  .array(fc.record({ text: typed, correct: fc.boolean() }), { minLength: 2, maxLength: 25 })
  .map((list) => list.map((choice, at) => (at === 0 ? { ...choice, correct: true } : choice)))
const question: fc.Arbitrary<Question> = fc.oneof(
  choices.map((list) => sample({ kind: 'single-choice', choices: list })),
  choices.map((list) => sample({ kind: 'multiple-choice', choices: list })),
  fc.boolean().map((answer) => sample({ kind: 'true-false', answer })),
  fc.array(typed, { minLength: 1, maxLength: 4 }).map((accepted) => sample({ kind: 'short-answer', accepted })),
  fc
    .tuple(typed, fc.boolean())
    .map(([text, anyOrder]) => sample({ kind: 'short-answer', accepted: [text], command: { anyOrder } })),
  fc
    .tuple(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.double({ min: 0, max: 10, noNaN: true }))
    .map(([value, tolerance]) => sample({ kind: 'number', value, tolerance, unit: 'MB' })),
  fc
    .tuple(typed, fc.array(typed, { maxLength: 4 }), fc.boolean())
    .map(([model, keyIdeas, has]) => sample({ kind: 'open', keyIdeas, ...(has ? { modelAnswer: model } : {}) })),
)
const response = fc.oneof(
  typed.map((text) => ({ text })),
  fc.array(fc.nat(40), { maxLength: 30 }).map((picked) => ({ picked })),
)

describe('grading anything', () => {
  it('gives a grade that can be stored, and the same again', () => {
    fc.assert(
      fc.property(question, response, (one, said) => {
        const grade = gradeResponse(one, said, grading)
        expect(GradeShape.parse(JSON.parse(JSON.stringify(grade)))).toEqual(grade)
        expect(gradeResponse(one, said, grading)).toEqual(grade)
        expect(typeof keyOf(one)).toBe('string')
      }),
      runs(150),
    )
  })

  it('calls the right choices right and any others not', () => {
    fc.assert(
      fc.property(choices, fc.array(fc.nat(24)), (list, any) => {
        const right = list.flatMap(({ correct }, at) => (correct ? [at] : []))
        const picked = any.filter((at) => at < list.length)
        const many = sample({ kind: 'multiple-choice', choices: list })
        expect(gradeResponse(many, { picked: right }, grading).verdict).toBe('right')
        const same = right.length === new Set(picked).size && picked.every((at) => right.includes(at))
        if (!same) expect(gradeResponse(many, { picked }, grading).verdict).not.toBe('right')
      }),
      runs(150),
    )
  })

  it('shows every choice once, in any order that a seed gives', () => {
    fc.assert(
      fc.property(question, fc.integer(), (one, seed) => {
        const order = orderOf(one, seed)
        expect(new Set(order).size).toBe(order.length)
        expect(order.length).toBe(choicesOf(one).length)
      }),
      runs(150),
    )
  })

  it('takes a number as it was written in its key', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const one = sample({ kind: 'number', value, tolerance: 0, unit: 'MB' })
        expect(gradeResponse(one, { text: keyOf(one) }, grading).verdict).toBe('right')
      }),
      runs(150),
    )
  })

  it('reads quantities and compares words without a throw, whatever they are', () => {
    fc.assert(
      fc.property(typed, typed, (one, two) => {
        for (const { values } of readQuantities(one)) expect(values.every(Number.isFinite)).toBe(true)
        for (const convert of conversionsBetween(one, two, true)) expect(convert(1)).not.toBeNaN()
        expect(compareAnswers(one, one)).toBe('same')
      }),
      runs(150),
    )
  })
})
