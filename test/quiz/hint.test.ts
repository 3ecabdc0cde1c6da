import { describe, expect, it } from 'vitest'
import { hintOf } from '../../src/quiz/hint.ts'
import { choices, sample } from './kinds/sample.ts'

describe('a hint', () => {
  it('is the author’s own where there is one', () => {
    expect(hintOf(sample({ kind: 'true-false', answer: true, hint: 'Think twice.' }), 1)).toEqual({
      text: 'Think twice.',
    })
  })

  it('names half of the wrong choices, the same for the same seed, and none where only one is wrong', () => {
    const four = sample({ kind: 'single-choice', choices: choices('a', '*b', 'c', 'd', 'e') })
    const hint = hintOf(four, 7)
    if (typeof hint === 'string' || 'text' in hint) expect.unreachable()
    expect(new Set(hint.wrong).size).toBe(2)
    expect(hint.wrong).not.toContain(1)
    expect(hintOf(four, 7)).toEqual(hint)
    expect(hintOf(sample({ kind: 'single-choice', choices: choices('a', '*b') }), 7)).toBe('look-it-up')
  })

  it('tells how many choices are right, and how many ideas or parts there are', () => {
    const many = sample({ kind: 'multiple-choice', choices: choices('*a', '*b', 'c') })
    const command = sample({ kind: 'short-answer', accepted: ['docker ps -a'], command: { anyOrder: false } })
    expect(hintOf(many, 1)).toEqual({ text: '2 of them are right.' })
    expect(hintOf(sample({ kind: 'open', keyIdeas: ['x', 'y', 'z'] }), 1)).toEqual({ text: 'It has 3 key ideas.' })
    expect(hintOf(command, 1)).toEqual({ text: 'It has 3 parts.' })
  })

  it('counts nothing where there is but one', () => {
    const short = sample({ kind: 'short-answer', accepted: ['htop'], command: { anyOrder: false } })
    expect(hintOf(short, 1)).toEqual({ text: 'h···' })
    expect(hintOf(sample({ kind: 'open', keyIdeas: ['x'] }), 1)).toBe('look-it-up')
  })

  it('shows where letters stand, by character and not by byte', () => {
    expect(hintOf(sample({ kind: 'short-answer', accepted: ['Überlauf 😀x'] }), 1)).toEqual({ text: 'Ü······· 😀·' })
  })

  it('sends to the course where it would give the answer away', () => {
    expect(hintOf(sample({ kind: 'true-false', answer: true }), 1)).toBe('look-it-up')
    expect(hintOf(sample({ kind: 'number', value: 1, tolerance: 0 }), 1)).toBe('look-it-up')
    expect(hintOf(sample({ kind: 'open', keyIdeas: [] }), 1)).toBe('look-it-up')
  })
})
