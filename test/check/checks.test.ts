// The corpus checks: each is held to the examples in its own doc comment.

import { describe, expect, it } from 'vitest'
import { problemsOf } from '../../src/check/check.ts'
import { byPlaces, CHECKS, runChecks } from '../../src/check/checks.ts'
import { parseCourse } from '../../src/course/parse.ts'
import { readQuestions } from '../../src/quiz/reading/read.ts'
import { examplesOf } from './examples.ts'

// Their fault is in a folder, which no example in a comment can show.
const WITHOUT_EXAMPLES = ['link-loop']

describe.each(
  CHECKS.filter((check) => !WITHOUT_EXAMPLES.includes(check.name)).map((check) => [check.name, check] as const),
)('%s', (name, check) => {
  const examples = examplesOf(name)

  it('has a good and a bad example in its doc comment', () => {
    expect(new Set(examples.map((example) => example.kind))).toEqual(new Set(['good', 'bad']))
  })

  it.each(examples)('is held to its $kind example', ({ kind, corpus }) => {
    const course = parseCourse(corpus)
    const problems = problemsOf(check, { course, questions: readQuestions(course).questions })
    if (kind === 'good') expect(problems).toEqual([])
    else expect(problems.length).toBeGreaterThan(0)
    for (const { message } of problems) expect(message).toMatch(/^Unexpected .+, expected .+\.$/s)
  })
})

describe('runChecks', () => {
  it('has each check under a name of its own', () => {
    expect(new Set(CHECKS.map((check) => check.name)).size).toBe(CHECKS.length)
  })

  it('loses nothing that the reader noticed', () => {
    const names = new Set(CHECKS.map((check) => check.name))
    const bytes = new TextEncoder().encode('---\ntags: 3\n: :\n---\ncafé')
    const latin = Uint8Array.from([0x63, 0x61, 0x66, 0xe9])
    const files = [
      { path: 'a.md', bytes },
      { path: 'b.md', bytes: latin },
      { path: 'c.md', bytes: new Uint8Array([0, 1, 2]) },
    ]
    const course = parseCourse({ id: 'x', files, hash: '', problems: [] })
    expect(course.problems.length).toBeGreaterThanOrEqual(3)
    for (const problem of course.problems) expect(names).toContain(problem.check)
    expect(runChecks({ course, questions: [] })).toEqual(expect.arrayContaining([...course.problems]))
  })

  it('names the check of each problem, for a list by file and line', () => {
    const text = '# A\n## B\n## B\n[x](#nowhere)\n'
    const files = ['b.md', 'a.md'].map((path) => ({ path, bytes: new TextEncoder().encode(text) }))
    const problems = runChecks({ course: parseCourse({ id: 'x', files, hash: '', problems: [] }), questions: [] })
    expect(byPlaces(problems).map(({ path, line, check }) => `${path}:${line} ${check}`)).toEqual([
      'a.md:3 repeated-heading',
      'a.md:4 broken-link',
      'b.md:3 repeated-heading',
      'b.md:4 broken-link',
    ])
  })

  it('names the other place of a repeated heading', () => {
    const files = [{ path: 'a.md', bytes: new TextEncoder().encode('# A\n## B\n\ntext\n\n## B\n') }]
    const [problem] = runChecks({ course: parseCourse({ id: 'x', files, hash: '', problems: [] }), questions: [] })
    expect(problem).toMatchObject({ line: 6, other: { path: 'a.md', line: 2 }, severity: 'warning' })
  })
})
