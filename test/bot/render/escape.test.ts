// Links that can be offered.

import { describe, expect, it } from 'vitest'
import { safeUrl } from '../../../src/bot/render/escape.ts'

describe('safeUrl', () => {
  it('knows the host of another language, however often it is asked', () => {
    const links = Array.from({ length: 30_000 }, () => safeUrl('https://bücher.example/liste'))
    expect(new Set(links)).toEqual(new Set(['https://xn--bcher-kva.example/liste']))
  })
})
