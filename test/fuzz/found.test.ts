// What fuzzing has found that belongs to no other test: each by name, so that it stays mended.

import { describe, expect, it } from 'vitest'
import { parseCourse } from '../../src/course/parse.ts'
import { buildEngine } from '../../src/index/build.ts'
import { readQuestions } from '../../src/quiz/reading/read.ts'

function engineOf(text: string) {
  const files = [{ path: 'a.md', bytes: new Uint8Array(Buffer.from(text)) }]
  return buildEngine(parseCourse({ id: 'found', files, hash: '', problems: [] }))
}

describe('found by fuzzing', () => {
  it('a chain of capitals and hyphens, forty of which kept the index busy for a second and eighty for good', () => {
    const engine = engineOf(`# Chains\n\nA boat floats. ${'Aa-'.repeat(2000)}\n`)
    expect(engine.search('boat', 1)).toHaveLength(1)
  })

  it('a note that chokes the parser, after which nobody in the guild could ask anything', () => {
    const engine = engineOf('# Boats\n\nA boat floats.\n')
    for (const markdown of [`${'> '.repeat(500)}deep`, 'a\u0000b']) {
      const note = { id: '1', question: 'When is the regatta?', markdown, author: '1', at: 0 }
      const taught = engine.taught([], [note])
      expect(taught.ask('When is the regatta?').citations[0]?.note?.author).toBe('1')
      expect(taught.search('boat', 1)).toHaveLength(1)
    }
  })

  it('an answer without a word in it, of a block that is too long and cannot be cut', () => {
    const nested = Array.from({ length: 60 }, (_, depth) => `${'  '.repeat(depth)}> x`).join('\n')
    const answer = engineOf(`> x\n${nested}\n`).ask('x')
    expect(answer.status === 'answered' ? answer.quote.length : 1).toBeGreaterThan(0)
  })

  it('an empty file, which was offered while typing and then had no section to show', () => {
    const engine = engineOf('')
    const [offered] = engine.suggest('', 1)
    expect(offered && engine.sectionsOf(offered)).toHaveLength(1)
  })

  it('a question whose last fence has no end, which ended on a line that the file has not', () => {
    const files = [{ path: 'quiz.md', bytes: new Uint8Array(Buffer.from('## Quiz\n- **Op\n```\n')) }]
    const { questions } = readQuestions(parseCourse({ id: 'found', files, hash: '', problems: [] }))
    expect(questions.map(({ startLine, endLine }) => [startLine, endLine])).toEqual([[2, 3]])
  })

  it('abbreviations are still read where a word of theirs has a hyphen', () => {
    const engine = engineOf('# Rights\n\nRole-Based Access Control (RBAC) says who may.\n\n# Boats\n\nA boat floats.\n')
    expect(engine.search('role-based access control', 1)[0]?.citation.headings.at(-1)).toBe('Rights')
    expect(engine.search('RBAC', 1)[0]?.citation.headings.at(-1)).toBe('Rights')
  })
})
