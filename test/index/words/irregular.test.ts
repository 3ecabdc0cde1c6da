// Irregular forms and their bases are one term; the list holds no form twice.

import { describe, expect, it } from 'vitest'
import { createAnalyzer } from '../../../src/index/analyzer.ts'
import { baseForm } from '../../../src/index/words/irregular.ts'

const analyzer = createAnalyzer()

describe('irregular forms', () => {
  it('are found by their base and the other way round', () => {
    for (const [form, base] of [
      ['wrote', 'writing'],
      ['broken', 'breaks'],
      ['children', 'child'],
      ['indices', 'index'],
      ['nuclei', 'nucleus'],
      ['quizzes', 'quiz'],
      ['tries', 'try'],
    ] as const) {
      expect(analyzer.stem(form)).toBe(analyzer.stem(base))
    }
  })

  it('leave other words and other languages alone', () => {
    expect(baseForm('container')).toBe('container')
    expect(analyzer.stem('rang', 'de')).toBe('rang')
  })
})
