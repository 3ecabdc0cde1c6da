import { describe, expect, it } from 'vitest'
import { unusedTerm } from '../../src/check/unused-term.ts'
import { parseCourse, readDocument } from '../../src/course/parse.ts'

const problemsOf = (text: string) => readDocument('a.md', text).problems
const saidIn = (text: string) =>
  readDocument('a.md', text).document.sections.flatMap(({ headings, blocks }) => [
    headings.at(-1),
    ...blocks.map((block) => block.text),
  ])

describe('front matter without an end', () => {
  it.each([
    ['---\ntitle: No end\ntags:\n- a\n\n# Heading\n\nText.\n', 5],
    ['---\ntitle: No end\nlayout: post\n# Heading\n\nText.\n', 3],
    ['---\nlayout: post\ndate: 2026-01-01\n\n# Heading\n\nText.\n', 3],
    // A rule far below is not its end.
    ['---\ntitle: No end\n\n# Heading\n\nText.\n\n---\n\nMore.\n', 2],
    ['+++\ntitle = "No end"\n\n# Heading\n\nText.\n', 2],
  ])('is reported, and its keys are read and never quoted: %j', (text) => {
    const { document, problems } = readDocument('a.md', text)
    expect(problems).toEqual([
      expect.objectContaining({
        severity: 'error',
        line: 1,
        message: expect.stringMatching(/^Unexpected front matter without an end, expected a line `/),
      }),
    ])
    const { title } = document.frontMatter
    expect(title ?? 'No end').toBe('No end')
    const said = saidIn(text).join('\n')
    expect(said).toContain('Text.')
    expect(said).toContain('Heading')
    expect(said).not.toMatch(/title:|layout|date/)
    if (text.includes('More.')) expect(said).toContain('More.')
  })

  it.each([
    '---\n\n# Slide\n\n---\n\n# Next\n',
    '---\nA rule, and text below it.\n',
    '---\nNote: read this first.\n\nText.\n',
    '---\nTCP: reliable\nUDP: quick\n\nText.\n',
    '---\n',
    'title: none\n\nText.\n',
    '---\ntitle: Closed by dots\n...\n\nText.\n',
  ])('is not seen in %j', (text) => {
    expect(problemsOf(text)).toEqual([])
  })

  it('leaves text below a rule in the text', () => {
    expect(saidIn('---\nNote: read this first.\n\nText.\n')).toContain('Note: read this first.')
  })

  it('is told from broken front matter with a blank line in it', () => {
    for (const rest of ['tags: [a, b', '# which\ntags: [a, b']) {
      const [problem, ...others] = problemsOf(`---\ntitle: T\n\n${rest}\n---\n\nText.\n`)
      expect(problem?.message).toContain('expected YAML as `key: value` lines')
      expect(others).toEqual([])
    }
  })
})

describe('keys that say nothing where they stand', () => {
  it.each([
    ['derived: false', { line: 2, field: 'derived', message: /expected it indented below `quiz:`/ }],
    ['quiz: {derive: false}', { line: 2, field: 'quiz.derive', message: /of `quiz`, expected `derived`/ }],
    ['quiz:\n  derive: false', { line: 3, field: 'quiz.derive', message: /of `quiz`, expected `derived`/ }],
    ['tgas: [x]', { line: 2, field: 'tgas', message: /expected `tags`/ }],
    ['url: not a url', { line: 2, field: 'url', message: /expected an http\(s\) address/ }],
    ['url: ftp//nonsense here', { line: 2, field: 'url', message: /expected an http\(s\) address/ }],
    ['url: http//example.org', { line: 2, field: 'url', message: /expected an http\(s\) address/ }],
    ['url: www.example.org/a', { line: 2, field: 'url', message: /expected an http\(s\) address/ }],
  ])('are reported: %j', (lines, { message, ...place }) => {
    expect(problemsOf(`---\n${lines}\n---\nText.\n`)).toEqual([
      expect.objectContaining({ ...place, message: expect.stringMatching(message) }),
    ])
  })

  it.each(['url: /a/b/', 'url: a/b.html', 'url: about', 'url: :year/:title/', 'quiz: {derived: false}'])(
    'are not seen in %j',
    (lines) => {
      expect(problemsOf(`---\n${lines}\n---\nText.\n`)).toEqual([])
    },
  )
})

describe('what is right', () => {
  it.each([
    ['lang: EN', { lang: 'en' }],
    ['lang: en_US', { lang: 'en-US' }],
    ['lang: de-at', { lang: 'de-AT' }],
    ['lang: deu', { lang: 'de' }],
    ['tags: docker, storage,', { tags: ['docker', 'storage'] }],
    ['order: "2"', { order: 2 }],
    ['order: 1.5', { order: 1.5 }],
    ['title: 3.10', { title: '3.10' }],
    ['title: 2026-01-31 # a day', { title: '2026-01-31' }],
    ['title: true', { title: 'true' }],
    ['"title" : 1e3', { title: '1e3' }],
    ['{title: 7}', { title: '7' }],
  ])('is taken as it is meant: %s', (line, data) => {
    const { document, problems } = readDocument('a.md', `---\n${line}\n---\nText.\n`)
    expect(document.frontMatter).toEqual(data)
    expect(problems).toEqual([])
  })

  it('may be TOML', () => {
    const { document, problems } = readDocument('a.md', '+++\ntitle = 3.10\n+++\nText.\n')
    expect(document.frontMatter).toEqual({ title: '3.10' })
    expect(problems).toEqual([])
  })
})

describe('front matter below blank lines', () => {
  it.each([
    '\n\n---\ntitle: Late\norder: 3\n---\n# B\n\nText.\n',
    ' \t\n\n+++\ntitle = "Late"\norder = 3\n+++\n# B\n\nText.\n',
  ])('is read, and its lines are where they were: %j', (text) => {
    const { document, problems } = readDocument('a.md', text)
    expect(problems).toEqual([])
    expect(document.frontMatter).toEqual({ title: 'Late', order: 3 })
    expect(saidIn(text).join()).not.toContain('title')
    expect(document.sections.find(({ headings }) => headings.at(-1) === 'B')?.startLine).toBe(7)
  })

  it('is told from a rule with a heading below it', () => {
    expect(saidIn('\n---\nNote: this is old.\n---\n\nText.\n')).toContain('Note: this is old.')
  })

  it('is reported where it stands', () => {
    expect(problemsOf('\n\n---\norder: 3\nsumary: Late\n---\nText.\n')).toMatchObject([{ line: 5 }])
    expect(problemsOf('\n\n---\ntitle: Late\n\n# B\n\nText.\n')).toMatchObject([{ line: 3 }])
  })
})

describe('what is wrong', () => {
  it.each([
    'lang: english',
    'lang: 7',
    'lang: en_US.UTF-8',
    'lang: de-1',
    'lang: en-us-us',
    'order: true',
    'order: []',
    'order: first',
    'title: [a]',
  ])('is reported, and the rest is read: %s', (line) => {
    const { document, problems } = readDocument('a.md', `---\n${line}\nsummary: S\n---\nText.\n`)
    expect(document.frontMatter).toEqual({ summary: 'S' })
    expect(problems).toEqual([expect.objectContaining({ check: 'front-matter', severity: 'error', line: 2 })])
  })
})

describe('synonyms that lead to nothing', () => {
  it.each([
    ['synonyms: {zork: gizmotron}', 3],
    ['synonyms:\n  box: text\n  "zork": gizmotron', 5],
  ])('are reported at their own line and field: %j', (lines, line) => {
    const bytes = new TextEncoder().encode(`---\ntitle: T\n${lines}\n---\nText.\n`)
    const course = parseCourse({ id: 'x', hash: '', problems: [], files: [{ path: 'a.md', bytes }] })
    expect(unusedTerm.run?.({ course, questions: [] })).toEqual([
      expect.objectContaining({ line, field: 'synonyms', message: expect.stringMatching(/"gizmotron".*"zork"/) }),
    ])
  })
})
