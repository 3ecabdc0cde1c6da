// The undoing of damaged encoding: what is healthy stays, what was damaged comes back, lines stay where they are.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CODE_PAGES } from '../../../src/course/encoding/code-page.ts'
import { repair } from '../../../src/course/encoding/repair.ts'
import { PITFALLS, SAMPLES } from './samples.ts'

/** Reads a text's UTF-8 as a code page, as a careless program does. Bytes that the page lacks are kept or dropped. */
function damage(text: string, pageName: string, drop = false): string {
  const page = CODE_PAGES.find((one) => one.name === pageName)
  if (!page) throw new Error(`no page ${pageName}`)
  const characters = new Map([...page.byteOf].map(([character, byte]) => [byte, character]))
  return [...new TextEncoder().encode(text)]
    .map((byte) =>
      byte < 128 ? String.fromCharCode(byte) : drop && page.undefined.includes(byte) ? '' : characters.get(byte),
    )
    .join('')
}

const names = Object.keys(SAMPLES)
const pages = CODE_PAGES.map((page) => page.name)
const someLines = fc.array(fc.constantFrom(...Object.values(SAMPLES), ...PITFALLS, '', 'plain text', '```'), {
  minLength: 1,
  maxLength: 12,
})

describe('repair', () => {
  it.each(names)('leaves healthy %s alone', (name) => {
    expect(repair(SAMPLES[name] ?? '').text).toBe(SAMPLES[name])
  })

  it.each(PITFALLS)('leaves %j alone', (line) => {
    expect(repair(line)).toEqual({ text: line, repairs: { lines: 0, restored: 0, lost: 0 } })
  })

  it('leaves any mixture of healthy lines alone', () => {
    fc.assert(
      fc.property(someLines, (lines) => {
        const text = lines.join('\n')
        expect(repair(text).text).toBe(text)
      }),
      { numRuns: 100 },
    )
  })

  describe.each(pages)('text damaged by %s', (page) => {
    it.each(names)('brings %s back', (name) => {
      const repaired = repair(damage(SAMPLES[name] ?? '', page))
      expect(repaired.text).toBe(SAMPLES[name])
      expect(repaired.repairs.lines).toBe(1)
    })

    it.each(names)('brings %s back after two rounds of it', (name) => {
      expect(repair(damage(damage(SAMPLES[name] ?? '', page), page)).text).toBe(SAMPLES[name])
    })

    it('brings back the damaged lines of a file and leaves the healthy ones', () => {
      fc.assert(
        fc.property(
          fc.array(fc.tuple(fc.constantFrom(...Object.values(SAMPLES)), fc.boolean()), { maxLength: 10 }),
          (lines) => {
            const text = lines.map(([line, damaged]) => (damaged ? damage(line, page) : line)).join('\n')
            expect(repair(text).text).toBe(lines.map(([line]) => line).join('\n'))
          },
        ),
        { numRuns: 50 },
      )
    })

    it('never changes the number of lines', () => {
      fc.assert(
        fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.boolean(), (text, drop) => {
          const damaged = damage(text, page, drop)
          expect(repair(damaged).text.split('\n')).toHaveLength(damaged.split('\n').length)
        }),
      )
    })
  })

  it.each([
    ['the studentsâ€™ work', 'the students’ work'],
    ['cafÃ©', 'café'],
    ['Â© 2026', '© 2026'],
    ['20 Â°C', '20 °C'],
    ['Â« Bonjour Â»', '« Bonjour »'],
    ['wait â€¦', 'wait …'],
    ['caf√©', 'café'],
    ['it‚Äôs', 'it’s'],
    ['â†’ next', '→ next'],
    ['12 â‚¬', '12 €'],
  ])('repairs %j though it stands alone', (damaged, healthy) => {
    expect(repair(damaged).text).toBe(healthy)
  })

  it('repairs damage next to healthy characters that the page does not have', () => {
    expect(repair(`${damage('Emma’s café', 'macintosh')} ✅`).text).toBe('Emma’s café ✅')
  })
})

describe('repair of lost bytes', () => {
  const lossy = (text: string) => damage(text, 'windows-1254', true)

  it('restores a corner from the strokes that meet it', () => {
    const box = ['┌────┬───┐', '│ a  │ b │', '└────┴───┘'].join('\n')
    expect(repair(lossy(box))).toEqual({ text: box, repairs: { lines: 3, restored: 1, lost: 0, line: 1 } })
  })

  it('closes a quotation that was opened', () => {
    const text = 'He said “stop” — and she “go”…'
    expect(repair(lossy(text)).text).toBe(text)
  })

  it('restores arrows and emoji where one candidate is left', () => {
    const text = '— a ← b – ❌ …'
    expect(repair(lossy(text))).toEqual({ text, repairs: { lines: 1, restored: 2, lost: 0, line: 1 } })
  })

  it('counts what it cannot know, and invents nothing', () => {
    const { text, repairs } = repair(lossy('— lunch 🍱 – box – lid —\nparty 🎉'.repeat(2)))
    expect(text).toBe('— lunch  – box – lid —\nparty '.repeat(2))
    expect(repairs).toMatchObject({ restored: 0, lost: 4 })
  })
})
