import { expect, it } from 'vitest'
import { textWidth } from '../src/terminal-width.ts'

it('is that of the terminal, no wider than the eye likes, and eighty columns where nobody knows', () => {
  expect([40, 300, 0, undefined].map(textWidth)).toEqual([40, 100, 80, 80])
})
