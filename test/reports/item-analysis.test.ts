import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { simulateClass } from '../../scripts/simulated-class.ts'
import { type GradedAnswer, ItemAnalysis, type ItemFigures } from '../../src/reports/item-analysis.ts'
import { verdictOn } from '../../src/reports/item-verdict.ts'
import { ONE_OF_EACH } from './questions.ts'

const [SINGLE] = ONE_OF_EACH
if (SINGLE === undefined) throw new Error('expected a question')

function analyse(students: Iterable<readonly GradedAnswer[]>): readonly ItemFigures[] {
  const analysis = new ItemAnalysis()
  for (const answers of students) analysis.addStudent(answers)
  return analysis.figures()
}

const answer = (question: string, grade: number, ...wrong: string[]): GradedAnswer => ({ question, grade, wrong })

const studentsOf = (marks: readonly (readonly number[])[]) =>
  marks.map((row) => row.map((grade, question) => answer(`q${question}`, grade)))

// Nine students (rows), six questions.
const MARKS = [
  [1, 1, 1, 1, 1, 0],
  [1, 1, 1, 1, 0, 0],
  [1, 1, 1, 0, 1, 0],
  [1, 1, 0, 1, 0, 1],
  [1, 0, 1, 0, 0, 1],
  [1, 1, 0, 0, 0, 0],
  [0, 1, 0, 0, 0, 1],
  [1, 0, 0, 0, 0, 1],
  [0, 0, 0, 1, 0, 1],
]

describe('ItemAnalysis', () => {
  it('agrees with a worked example', () => {
    // Worked out apart from this code, with Python's statistics module: correlation(x, X) for a question's marks x and the sums
    // of the other marks X; covariance(x, X) / covariance(sorted x, sorted X).
    const expected = [
      { facility: 7 / 9, pointBiserial: 0.188982, efficiency: 0.25 },
      { facility: 6 / 9, pointBiserial: 0.082199, efficiency: 0.1 },
      { facility: 4 / 9, pointBiserial: 0.365148, efficiency: 0.4 },
      { facility: 4 / 9, pointBiserial: 0.079057, efficiency: 0.1 },
      { facility: 2 / 9, pointBiserial: 0.373364, efficiency: 0.55 },
      { facility: 5 / 9, pointBiserial: -0.750813, efficiency: -0.914894 },
    ]
    const figures = analyse(studentsOf(MARKS))
    expect(figures).toHaveLength(expected.length)
    for (const [at, row] of expected.entries()) {
      expect(figures[at]?.facility).toBeCloseTo(row.facility, 6)
      expect(figures[at]?.pointBiserial).toBeCloseTo(row.pointBiserial, 6)
      expect(figures[at]?.efficiency).toBeCloseTo(row.efficiency, 6)
    }
  })

  it('compares the best third with the weakest, sharing places among those who are level', () => {
    const figures = analyse(studentsOf(MARKS))
    // By hand. Question 5: the best three by the rest all fail it, the weakest three all pass.
    expect(figures[5]?.discrimination).toBeCloseTo(-1, 10)
    // Question 2: two stand at 4 and one of them passes, one at 3 shares with nobody: 2/3. The weakest five are level, one passes.
    expect(figures[2]?.discrimination).toBeCloseTo(2 / 3 - 1 / 5, 10)
    // Question 0: 1 at the top; two passes and a share of one in three at the bottom.
    expect(figures[0]?.discrimination).toBeCloseTo(1 - (2 + 1 / 3) / 3, 10)
  })

  it('names the wrong choice that most students took', () => {
    const [figures] = analyse([[answer('q', 0, 'B')], [answer('q', 0, 'C')], [answer('q', 0.5, 'C', 'D')]])
    expect(figures).toMatchObject({ answers: 3, mostWrong: { text: 'C', students: 2 } })
    expect(figures?.facility).toBeCloseTo(1 / 6, 10)
  })

  it('does not compare students who answered hardly anything else', () => {
    const [figures] = analyse([[answer('q0', 1), answer('q1', 0)], [answer('q0', 0)]])
    expect(figures).toMatchObject({ compared: 0, discrimination: undefined, pointBiserial: undefined })
  })

  it('does not hold hard questions against those who happened to meet them', () => {
    // Two halves of a class, equally able; one met the easy questions, the other the hard ones, all met q.
    const rows = Array.from({ length: 40 }, (_, student) => {
      const able = student % 4 < 2 ? 1 : 0
      const hard = student % 2 === 0
      const others = [0, 1, 2, 3, 4].map((number) =>
        answer(`${hard ? 'hard' : 'easy'}${number}`, hard ? able * Number(number < 2) : able || Number(number > 1)),
      )
      return [answer('q', able), ...others]
    })
    expect(analyse(rows)[0]?.pointBiserial).toBeCloseTo(1, 1)
  })

  it('keeps every figure in its range, whatever is answered', () => {
    const anyAnswer = fc.record({
      question: fc.integer({ min: 0, max: 7 }).map(String),
      grade: fc.constantFrom(0, 0.25, 0.5, 1),
      wrong: fc.subarray(['A', 'B']),
    })
    const anyStudent = fc.uniqueArray(anyAnswer, { selector: ({ question }) => question })
    fc.assert(
      fc.property(fc.array(anyStudent, { maxLength: 30 }), (students) => {
        for (const figures of analyse(students)) {
          expect(figures.facility).toBeGreaterThanOrEqual(0)
          expect(figures.facility).toBeLessThanOrEqual(1)
          for (const figure of [figures.discrimination, figures.pointBiserial]) {
            if (figure !== undefined) expect(Math.abs(figure)).toBeLessThanOrEqual(1 + 1e-9)
          }
          if (figures.efficiency !== undefined) expect(figures.efficiency).toBeLessThanOrEqual(1 + 1e-9)
        }
      }),
    )
  })
})

describe('verdictOn', () => {
  function marksOf(seed: number): { marked: ReadonlySet<string>; broken: ReadonlySet<string> } {
    const made = simulateClass({ seed, students: 200, questions: 60, broken: 5, weeks: 8, start: 0 })
    const analysis = new ItemAnalysis()
    for (const answers of made.students()) {
      analysis.addStudent(
        answers.map(({ question, chosen }) => {
          const taken = question.choices[chosen]
          return answer(question.id, taken?.correct ? 1 : 0, ...(taken?.correct ? [] : [taken?.text ?? '']))
        }),
      )
    }
    const rows = new Map(analysis.figures().map((figures) => [figures.question, figures]))
    const marked = made.questions.filter((question) => {
      const figures = rows.get(question.id)
      return figures && verdictOn(figures, question).look
    })
    return { marked: new Set(marked.map(({ id }) => id)), broken: made.broken }
  }

  it('marks the five broken questions of a simulated class and no other', () => {
    const { marked, broken } = marksOf(1)
    expect(marked).toEqual(broken)
  })

  it('finds nearly all broken questions of many classes, and rarely blames a sound one', () => {
    let found = 0
    let blamed = 0
    for (let seed = 1; seed <= 20; seed += 1) {
      const { marked, broken } = marksOf(seed)
      found += [...broken].filter((id) => marked.has(id)).length
      blamed += [...marked].filter((id) => !broken.has(id)).length
    }
    expect(found).toBeGreaterThanOrEqual(90)
    expect(blamed).toBeLessThanOrEqual(10)
  })

  const figures: ItemFigures = {
    question: 'q',
    answers: 100,
    facility: 0.2,
    compared: 100,
    discrimination: -0.4,
    pointBiserial: -0.3,
    efficiency: -0.4,
    efficiencyError: 0.1,
    mostWrong: { text: 'Namespaces', students: 60 },
  }

  it('says what to check where a wrong choice beats the key', () => {
    const verdict = verdictOn(figures, SINGLE)
    expect(verdict).toMatchObject({ look: true })
    expect(verdict.look && verdict.reason).toContain('More chose “Namespaces” than the answer marked right')
  })

  it('tells guesses from answers that have little to do with knowing the rest', () => {
    const weak = { ...figures, efficiency: 0, efficiencyError: 0.1 }
    const reason = (facility: number) => JSON.stringify(verdictOn({ ...weak, facility }, SINGLE))
    expect(reason(0.3)).toContain('The class answers as if it guessed')
    expect(reason(0.8)).toContain('little to do with knowing the rest')
  })

  it('says nothing on a handful of answers', () => {
    expect(verdictOn({ ...figures, answers: 8 }, SINGLE)).toEqual({ look: false, tooFew: true })
  })

  it('marks what hardly anyone gets right, and leaves the easy alone', () => {
    expect(verdictOn({ ...figures, facility: 0.02 }, SINGLE).look).toBe(true)
    expect(verdictOn({ ...figures, facility: 0.98, efficiency: 0.1, efficiencyError: 0.3 }, SINGLE).look).toBe(false)
  })
})
