// Several things as one short answer: lists of any look, and what a part of them is worth.

import { describe, expect, it } from 'vitest'
import { gradeResponse } from '../../../src/quiz/kinds/table.ts'
import { sample } from './sample.ts'

const PARTS = ['hull, mast and keel']

function grade(prompt: string, accepted: readonly string[], text: string) {
  const question = sample({ kind: 'short-answer', prompt, accepted })
  return gradeResponse(question, { text }, { findPassage: () => undefined })
}

describe('several things', () => {
  it.each([
    '1. Hull 2. Mast 3. Keel',
    '1. mast\n2. hull\n3. keel',
    '1) keel, 2) mast and 3) hull',
    '(1) keel (2) mast (3) hull',
    '- mast\n- hull\n- keel',
  ])('may be a list: %j', (text) => {
    expect(grade('What is a boat made of?', PARTS, text)).toEqual({ score: 1, verdict: 'right', notes: [] })
  })

  it('keep the numbers that count nothing', () => {
    expect(grade('Which versions?', ['2. 3'], '2. 3').verdict).toBe('right')
    expect(grade('Which levels?', ['level 2 and level 1'], '1. level 2. level').verdict).toBe('wrong')
  })

  it('are worth the share that is there, less that of others', () => {
    const part = (text: string) => {
      const { score, verdict, notes } = grade('What is a boat made of?', PARTS, text)
      return [Math.round(score * 3), verdict, ...notes]
    }
    expect(part('keel, hull')).toEqual([2, 'partly', '2 of 3 are right.'])
    expect(part('keel')).toEqual([1, 'partly', '1 of 3 is right.'])
    expect(part('keel, hull, sand')).toEqual([1, 'partly', '2 of 3 are right, 1 is wrong.'])
    expect(part('1. keel 2. sand 3. salt')).toEqual([0, 'wrong', '1 of 3 is right, 2 are wrong.'])
    expect(part('sand')).toEqual([0, 'wrong'])
  })

  it('are worth no part where they are one name, in code, or in an order', () => {
    expect(grade('Which state is it?', ['Bosnia and Herzegovina'], 'Bosnia').score).toBe(0)
    expect(grade('Which two states are they?', ['Bosnia and Croatia'], 'Bosnia').score).toBe(0.5)
    expect(grade('What is printed?', ['`a, b, c`'], 'a, b').score).toBe(0)
    expect(grade('In which order are they built?', PARTS, 'hull, mast').score).toBe(0)
  })
})
