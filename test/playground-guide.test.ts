// The questions that the playground offers to somebody who has never seen the course.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Library, openLibrary } from '../src/library.ts'
import { guideOf, samplesOf } from '../src/playground-guide.ts'

describe('the sample questions', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lectern-guide-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  function libraryOf(files: Readonly<Record<string, string>>): Promise<Library> {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
    return openLibrary({ corpusDir: folder, dataDir: join(folder, '.data'), courseUrl: undefined })
  }
  const samplesFor = async (files: Readonly<Record<string, string>>) => samplesOf(await libraryOf(files))

  it('come with a quiz where the course asks something, and promise no more questions than it has', async () => {
    const text = '# Keels\n\nA keel keeps a boat upright.\n'
    const titles = guideOf(await libraryOf({ 'a.md': text })).map(({ title }) => title)
    expect(titles).toEqual(['Ask something', 'See the instructor’s export'])
    const asking = `${text}\n## Review questions\n\n### What keeps a boat upright?\nAnswer: the keel\n`
    expect(guideOf(await libraryOf({ 'a.md': asking }))[1]?.text).toMatch(/^The course’s own questions/)
  })

  it('are the topics as they are headed, without their numbers', async () => {
    const files = {
      '1.md': '# 1. The French Revolution\n\nThe French Revolution began in 1789, when the estates met at Versailles.',
      '2.md': '# Chapter 2: Napoleon and Vienna\n\nNapoleon lost, and the congress of Vienna drew the borders anew.',
      'LICENSE.md': '# LICENSE\n\nThe LICENSE is granted to everybody.',
    }
    expect(await samplesFor(files)).toEqual(['The French Revolution', 'Napoleon and Vienna'])
  })

  it('are headings that ask, where there are any', async () => {
    const cells = '# Cells\n\n## Why do cells divide at all?\n\nCells divide because a body grows and mends its wounds.'
    expect(await samplesFor({ 'cells.md': cells })).toEqual(['Why do cells divide at all?'])
  })
})
