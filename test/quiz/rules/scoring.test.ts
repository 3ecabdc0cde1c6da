import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Attempt } from '../../../src/quiz/attempt.ts'
import { earnings, SCORING } from '../../../src/quiz/rules/points.ts'
import { counted } from '../../../src/quiz/rules/rulings.ts'
import { attempt } from '../../store/sample.ts'
import { sample } from '../kinds/sample.ts'

const page = readFileSync(new URL('../../../docs/scoring.md', import.meta.url), 'utf8')

/** The cells of the table that begins with a header. */
function table(header: string): string[][] {
  const lines = page.slice(page.indexOf(`| ${header} |`)).split('\n')
  const end = lines.findIndex((line) => !line.startsWith('|'))
  return lines.slice(2, end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.replaceAll('`', '').trim()),
  )
}

function answered(score: number, own: Partial<Attempt> = {}): Attempt {
  const verdict = score === 1 ? 'right' : score > 0 ? 'partly' : 'wrong'
  return attempt({ grade: { score, verdict, notes: [] }, ...own })
}

const sum = (attempts: readonly Attempt[]) => earnings(attempts).reduce((total, { points }) => total + points, 0)

describe('docs/scoring.md', () => {
  it('has every rule with its value', () => {
    expect(Object.fromEntries(table('Rule').map(([rule, value]) => [rule, Number(value)]))).toEqual(SCORING)
  })

  it('works out no hint of the daily question, which gives none', () => {
    const hints = table('Mode').flatMap(([mode, , , taken]) => (mode === 'daily' ? Number(taken) : []))
    expect(hints.length).toBeGreaterThan(0)
    expect(Math.max(...hints)).toBe(0)
  })

  const EARLIER: Record<string, readonly Attempt[]> = { none: [], miss: [answered(0)], right: [answered(1)] }

  it.each(table('Mode'))('%s after %s, score %s, hints %s: %s points', (mode, earlier, score, hints, points) => {
    const before = EARLIER[earlier ?? '']
    if (!before || (mode !== 'practice' && mode !== 'daily')) throw new Error('unknown row')
    const now = answered(Number(score), { mode, hints: Number(hints) })
    expect(sum([...before, now]) - sum(before)).toBe(Number(points))
  })
})

describe('earnings', () => {
  it('keep people and questions apart', () => {
    expect(sum([answered(1), answered(1, { user: 'bob' }), answered(1, { questionId: 'q2' })])).toBe(36)
  })

  it('reward a correction once', () => {
    expect(sum([answered(0), answered(1), answered(0), answered(1)])).toBe(7)
  })

  it('give an answer that could not be graded the points for taking part', () => {
    expect(sum([attempt({ grade: { score: 0, verdict: 'ungraded', notes: [] } })])).toBe(2)
  })
})

const WORD = sample({ kind: 'short-answer', accepted: ['sea'] })
const LOOSE = { anyOrder: true }

describe('rulings', () => {
  const base = { questionId: 'q1', contentHash: 'h1', by: 'grace', at: 5 }
  const wrong = answered(0, { response: { text: 'The Moons' } })

  it('take a retracted question out of the scores, but not its later edit', () => {
    const edited = answered(1, { contentHash: 'h2', user: 'bob' })
    expect(counted([wrong, edited], [{ ...base, kind: 'retracted' }])).toEqual([edited])
  })

  it('make an accepted answer right for everyone who gave it', () => {
    const other = answered(0, { response: { text: 'sun' }, user: 'bob' })
    const result = counted([wrong, other], [{ ...base, kind: 'accepted', response: { text: 'moon' }, question: WORD }])
    expect(result.map(({ grade }) => grade.verdict)).toEqual(['right', 'wrong'])
    const picked = answered(0, { response: { picked: [2, 0] } })
    const [ruled] = counted([picked], [{ ...base, kind: 'accepted', response: { picked: [0, 2] } }])
    expect(ruled?.grade.score).toBe(1)
  })

  it.each(['the Internet layer', 'the internet layer, not the link layer', 'It is the internet layer'])(
    'read an answer beside an accepted one as beside a key: %s',
    (text) => {
      const prompt = 'Which layer routes packets?'
      const question = sample({ kind: 'short-answer', prompt, accepted: ['network layer'] })
      const ruling = { ...base, kind: 'accepted', response: { text: 'internet layer' }, question } as const
      expect(counted([answered(0, { response: { text } })], [ruling])[0]?.grade.verdict).toBe('right')
    },
  )

  it.each([
    ['|', '&&', WORD],
    ['docker run -P nginx', 'docker run -p nginx', sample({ kind: 'short-answer', accepted: ['x'], command: LOOSE })],
    ['-5', '5', sample({ kind: 'number', value: 7, tolerance: 0 })],
    ['moon', 'The Moons', undefined],
  ])('accept %s without accepting %s', (text, other, question) => {
    const ruling = { ...base, kind: 'accepted', response: { text }, ...(question && { question }) } as const
    const attempts = [text, other].map((said) => answered(0, { response: { text: said } }))
    expect(counted(attempts, [ruling]).map(({ grade }) => grade.verdict)).toEqual(['right', 'wrong'])
  })
})
