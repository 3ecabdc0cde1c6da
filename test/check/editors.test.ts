// What an editor is told about questions and terms, and what is left alone.

import { describe, expect, it } from 'vitest'
import { runChecks } from '../../src/check/checks.ts'
import type { Problem } from '../../src/course/course.ts'
import { parseCourse } from '../../src/course/parse.ts'
import { readQuestions } from '../../src/quiz/reading/read.ts'

const INTRODUCTION =
  '# Volumes\n\n## What is a volume?\n\nStorage that outlives its container, up to 1,500 of them.\n\n'

function problemsOf(text: string, introduction = INTRODUCTION): Problem[] {
  const files = [{ path: 'a.md', bytes: new TextEncoder().encode(`${introduction}${text}`) }]
  const course = parseCourse({ id: 'x', files, hash: '', problems: [] })
  return runChecks({ course, questions: readQuestions(course).questions })
}

function question(prompt: string, rest: string): string {
  return `### ${prompt}\n\n${rest}\n\nExplanation: so it is.\nSee: [above](#what-is-a-volume)\n\n`
}

const REVIEW = '## Review questions\n\n'

describe('unsupported-answer', () => {
  it('finds numbers in digits with separators and as words', () => {
    expect(problemsOf(REVIEW + question('How many may there be?', 'Answer: 1500'))).toEqual([])
    expect(problemsOf(REVIEW + question('How many may there be?', 'Answer: 1501'))).toHaveLength(1)
  })

  it('reads numbers as a grader does, in whatever words', () => {
    const said = 'There may be fifteen copies, or 2.5 million blocks.\n\n'
    const asked = (answer: string) =>
      problemsOf(said + REVIEW + question('How many of them may there be?', `Answer: ${answer}`))
    expect([asked('15'), asked('2500000')]).toEqual([[], []])
    expect([asked('50'), asked('2500')]).toMatchObject([[{ field: 'see' }], [{ field: 'see' }]])
  })

  it.each([
    ['It freezes at -39 °C.', '-39 °C', '-40 °C'],
    ['It boils at minus 183 °C.', '-183 °C', '183.5 °C'],
    ['There are 6 × 10^23 of them.', '6 × 10^23', '6 × 10^24'],
    ['About 1.5 million people.', '1,500,000', '15,000,000'],
    ['About 1,500,000 people.', '1.5 million', '15 million'],
    ['It takes half an hour.', '30 min', '20 min'],
    ['He sold 16 594 of them.', '16594', '594000'],
    ['A share of 12,5 % is lost.', '12,5 %', '13 %'],
    ['It holds 1,5 litres.', '1500 ml', '150 ml'],
    ['It weighs 0,8 g.', '0,8 ± 0,1 g', '0,7 ± 0,1 g'],
  ])('reads "%s" as %s, not as %s', (said, right, wrong) => {
    const asked = (answer: string) => problemsOf(`${said}\n\n${REVIEW}${question('How much?', `Answer: ${answer}`)}`)
    expect(asked(right)).toEqual([])
    expect(asked(wrong)).toMatchObject([{ check: 'unsupported-answer' }])
  })

  it('finds no answer by the little words of another language', () => {
    const german = `---\nlang: de\n---\n# Gase\n\n## What is a volume?\n\nDas Helium ist in der Luft.\n\n`
    const asked = (answer: string) => problemsOf(REVIEW + question('Was atmet man?', `Answer: ${answer}`), german)
    expect(asked('Helium in der Luft')).toEqual([])
    expect(asked('das Wasser in der Leitung')).toMatchObject([{ check: 'unsupported-answer' }])
  })

  it('lets an answer be worked out from the prompt', () => {
    expect(problemsOf(REVIEW + question('READY shows 2/3: how many containers?', 'Answer: 3'))).toEqual([])
  })

  it('wants each right choice, and no wrong one, in the section', () => {
    const choices = '- [x] storage\n- [ ] a network\n- [x] it outlives the container'
    expect(problemsOf(REVIEW + question('Which hold?', choices))).toEqual([])
    expect(problemsOf(REVIEW + question('Which hold?', choices.replace('[ ]', '[x]')))).toMatchObject([
      { check: 'unsupported-answer' },
    ])
  })

  it('leaves statements that are true or false alone', () => {
    expect(problemsOf(REVIEW + question('Bridges are routers.', '- [ ] True\n- [x] False'))).toEqual([])
    expect(problemsOf(REVIEW + question('Brücken leiten.', '- [ ] Richtig\n- [x] Falsch'))).toEqual([])
  })

  it('looks at the sections under the cited one, too', () => {
    const below = '### Where is it?\n\nIn a drawer of the kitchen.\n\n'
    expect(problemsOf(below + REVIEW + question('Where do you find it?', 'Answer: kitchen drawer'))).toEqual([])
  })
})

describe('similar-questions', () => {
  it('names the place of the first', () => {
    const text = REVIEW + question('What outlives a container on its host?', 'Answer: storage')
    const again = question('On a host, what outlives its container?', 'Answer: storage')
    expect(problemsOf(text + again)).toMatchObject([{ check: 'similar-questions', other: { path: 'a.md', line: 9 } }])
  })

  it('lets the answers tell whether prompts with most words in common ask the same', () => {
    const text = REVIEW + question('Which storage outlives a container on its host?', 'Answer: a volume')
    const longer = 'Which storage outlives every container on its Linux host?'
    const alike = (answer: string) =>
      problemsOf(text + question(longer, answer)).filter(({ check }) => check === 'similar-questions')
    expect(alike('Answer: volumes')).toHaveLength(1)
    expect(alike('Answer: none')).toEqual([])
  })

  it('compares answers where prompts are too short to tell', () => {
    const text = REVIEW + question('True?', 'Answer: storage') + question('Is it true?', 'Answer: container')
    expect(problemsOf(text)).toEqual([])
  })
})

describe('repeated-choice', () => {
  it('compares code letter by letter', () => {
    const choices = '- [x] `container`\n- [ ] `Container`\n- [ ] `--container`'
    expect(problemsOf(REVIEW + question('Which word?', choices))).toEqual([])
  })
})

describe('broken-link', () => {
  it('suggests the file whose name differs in case, not another of the same length', () => {
    const files = Object.entries({ 'a.md': '[b](B.md)\n', 'b.md': '# B\n\nText.\n' }).map(([path, text]) => ({
      path,
      bytes: new TextEncoder().encode(text),
    }))
    const course = parseCourse({ id: 'x', files, hash: '', problems: [] })
    expect(runChecks({ course, questions: [] })).toMatchObject([{ message: expect.stringContaining('such as `b.md`') }])
  })
})

describe('unanswered-question', () => {
  it('warns where nothing can be graded, and only notes a missing explanation', () => {
    const text = `${REVIEW}### Why?\n\n### Where does it live?\n\nAnswer: container\n`
    expect(problemsOf(text)).toMatchObject([
      { check: 'unanswered-question', severity: 'warning', field: 'answer' },
      { check: 'unanswered-question', severity: 'note', field: 'explanation' },
    ])
  })
})

describe('unused-term', () => {
  it('forgives plurals and an abbreviation in parentheses, and tells a term once', () => {
    const files = Object.entries({
      'a.md': INTRODUCTION,
      'b.md': '---\nsynonyms:\n  box: containers\n  way in: Ingress\n  door: Ingress\n---\n# B\n\nText.\n',
      'glossary.md': '| Term | Definition |\n| --- | --- |\n| Storage (S) | Where things are |\n',
    }).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }))
    const course = parseCourse({ id: 'x', files, hash: '', problems: [] })
    expect(runChecks({ course, questions: [] })).toMatchObject([{ check: 'unused-term', path: 'b.md' }])
  })
})
