// The reader on real documents in ../shared, which are not part of this repository. Times are printed, never asserted.

import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CODE_PAGES } from '../../src/course/encoding/code-page.ts'
import { weigh } from '../../src/course/encoding/evidence.ts'
import { piecesOf } from '../../src/course/encoding/sequence.ts'
import { readCorpus } from '../../src/course/load.ts'
import { parseCourse } from '../../src/course/parse.ts'
import { toTree } from '../../src/course/tree.ts'

const SEEDS = new URL('../../../shared/seed-documents', import.meta.url).pathname
const HUGO = new URL('../../../shared/corpora/hugo-docs', import.meta.url).pathname

function missing(folder: string): boolean {
  if (existsSync(folder)) return false
  console.warn(`skipped: ${folder} is not there`)
  return true
}

describe.skipIf(missing(SEEDS))('the seed documents', async () => {
  const corpus = existsSync(SEEDS) ? await readCorpus(SEEDS) : undefined
  const course = corpus && parseCourse(corpus)
  const documents = course?.documents ?? []

  it.each([
    ['000', { lines: 19, restored: 0, lost: 0 }],
    ['001', { lines: 0, restored: 0, lost: 0 }],
    ['002', { lines: 0, restored: 0, lost: 0 }],
    ['003', { lines: 396, restored: 0, lost: 0 }],
    ['004', { lines: 443, restored: 100, lost: 2 }],
  ])('of %s are repaired as expected', (prefix, repairs) => {
    expect(documents.find((document) => document.path.startsWith(prefix))?.repairs).toMatchObject(repairs)
  })

  it('hold no damaged sequence in what is quoted or indexed', () => {
    const said = documents.flatMap((document) =>
      document.sections.flatMap((section) => [
        ...section.headings,
        ...section.blocks.flatMap((block) => [block.markdown, block.text]),
      ]),
    )
    const lines = said.flatMap((text) => text.split('\n'))
    const damaged = lines.filter((line) => CODE_PAGES.some((page) => weigh(piecesOf(line, page), page).strong > 0))
    expect(damaged).toEqual([])
    expect(lines.filter((line) => /\uFFFD|â€|Ã©|ğŸ|‚Ä|√©|Ô∏è/.test(line))).toEqual([])
  })

  it('keep the restored characters of 004: 89 corners, 8 arrows, 3 crosses', () => {
    const source = documents.find((document) => document.path.startsWith('004'))?.sections ?? []
    const text = source
      .flatMap((section) => [section.headings.at(-1) ?? '', ...section.blocks.map((block) => block.markdown)])
      .join('\n')
    const count = (character: string) => text.split(character).length - 1
    expect({ corners: count('┐'), arrows: count('←'), crosses: count('❌') }).toEqual({
      corners: 89,
      arrows: 8,
      crosses: 3,
    })
  })

  it('keep their line numbers: each heading stands on its line of the file', () => {
    for (const { path, bytes } of corpus?.files ?? []) {
      const lines = new TextDecoder().decode(bytes).split('\n')
      for (const section of documents.find((document) => document.path === path)?.sections ?? []) {
        if (section.depth > 0) expect(lines[section.startLine - 1]).toMatch(/^\s*#{1,6} /)
      }
    }
  })

  it('keep tables of contents, link lists and review questions out of the content', () => {
    const roles = (prefix: string, role: string) =>
      documents
        .filter((document) => document.path.startsWith(prefix))
        .flatMap((document) =>
          document.sections.filter((section) => section.role === role).map((section) => section.headings.at(-1)),
        )
    expect(roles('001', 'navigation')).toEqual(['Table of Contents', 'Related Reading'])
    expect(roles('001', 'review')).toEqual(['Questions'])
    expect(roles('002', 'navigation')).toEqual(['Table of Contents'])
    expect(roles('003', 'navigation')).toEqual(['Contents'])
  })

  it('keep placeholders such as <pod-name>', () => {
    const text = documents
      .flatMap((document) => document.sections.flatMap((section) => section.blocks.map((block) => block.markdown)))
      .join('\n')
    expect(text).toContain('kubectl exec -it <pod-name>')
    expect(text).toContain('docker run <image-name>')
  })
})

describe.skipIf(missing(HUGO))('a documentation site of a thousand files', () => {
  it('is read without an error; how long it took is printed beside the parser’s own time', async () => {
    const corpus = await readCorpus(HUGO)
    const texts = corpus.files.map(({ bytes }) => new TextDecoder().decode(bytes))
    const parser = timed(() => texts.map((text) => toTree(text)))
    const reader = timed(() => parseCourse(corpus))
    console.log(`${corpus.files.length} files: remark alone ${parser.ms} ms, the reader ${reader.ms} ms`)
    // Its LICENSE.md is no lesson.
    expect(reader.value.documents).toHaveLength(992)
    expect(reader.value.problems.filter((problem) => problem.severity === 'error')).toEqual([])
  })
})

function timed<Value>(work: () => Value): { value: Value; ms: number } {
  const start = performance.now()
  const value = work()
  return { value, ms: Math.round(performance.now() - start) }
}
