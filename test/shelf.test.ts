import { chmod, mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Clock, systemClock } from '../src/clock.ts'
import type { Problem } from '../src/course/course.ts'
import { corpusSign } from '../src/course/load.ts'
import type { Library } from '../src/library.ts'
import { openShelf, type Shelf } from '../src/shelf.ts'

let folder: string
let shelf: Shelf | undefined
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-shelf-'))
  await mkdir(join(folder, 'one'))
  await writeFile(join(folder, 'one', 'tides.md'), '# Tides\n\nThe moon pulls the sea twice a day.\n')
})
afterEach(async () => {
  shelf?.close()
  await rm(folder, { recursive: true, force: true })
})

type News = { readonly swapped: Library } | { readonly refused: readonly Problem[] } | { readonly unkept: unknown }

async function serve(corpus: string): Promise<{ shelf: Shelf; news: () => Promise<News> }> {
  const waiting: ((news: News) => void)[] = []
  const told: News[] = []
  const tell = (news: News) => (waiting.shift() ?? ((late: News) => told.push(late)))(news)
  const events = {
    swapped: (swapped: Library) => tell({ swapped }),
    refused: (refused: readonly Problem[]) => tell({ refused }),
    unkept: (unkept: unknown) => tell({ unkept }),
  }
  const options = { corpusDir: join(folder, corpus), dataDir: join(folder, 'data'), courseUrl: undefined }
  shelf = await openShelf(options, events, systemClock, 20)
  const news = () =>
    new Promise<News>((resolve) => {
      const late = told.shift()
      if (late) resolve(late)
      else waiting.push(resolve)
    })
  return { shelf, news }
}

const says = (library: Library) => library.engine.search('moon', 1)[0]?.citation.headings ?? []

describe('a shelf', () => {
  it('serves a changed course, and lets whoever began with the old one end with it', async () => {
    const { shelf, news } = await serve('one')
    const before = shelf.library()
    await writeFile(join(folder, 'one', 'tides.md'), '# Ebb and flow\n\nThe moon pulls the sea twice a day.\n')
    expect(await news()).toHaveProperty('swapped')
    expect(says(shelf.library())).toEqual(['Ebb and flow'])
    expect(says(before)).toEqual(['Tides'])
  })

  it('says that it cannot keep what it has read, at the start and at each change, and serves it', async () => {
    await mkdir(join(folder, 'data'))
    await writeFile(join(folder, 'data', 'cache'), 'a file in the way')
    const { shelf, news } = await serve('one')
    expect(says(shelf.library())).toEqual(['Tides'])
    expect(await news()).toHaveProperty('unkept')
    await writeFile(join(folder, 'one', 'tides.md'), '# Ebb and flow\n\nThe moon pulls the sea twice a day.\n')
    expect(await news()).toHaveProperty('unkept')
    expect(await news()).toHaveProperty('swapped')
  })

  it('notices a link that is swapped for another folder, as mounted volumes do it', async () => {
    await symlink('one', join(folder, 'current'))
    const { shelf, news } = await serve('current')
    await mkdir(join(folder, 'two'))
    await writeFile(join(folder, 'two', 'tides.md'), '# Spring tides\n\nThe moon and the sun pull together.\n')
    await symlink('two', join(folder, 'next'))
    await rename(join(folder, 'next'), join(folder, 'current'))
    expect(await news()).toHaveProperty('swapped')
    expect(says(shelf.library())).toEqual(['Spring tides'])
  })

  it('keeps the old course where the new one has faults, and says which', async () => {
    const { shelf, news } = await serve('one')
    await writeFile(join(folder, 'one', 'broken.md'), '---\ntitle: [\n---\n\nText about the moon.\n')
    expect(await news()).toEqual({ refused: [expect.objectContaining({ path: 'broken.md', severity: 'error' })] })
    expect(says(shelf.library())).toEqual(['Tides'])
  })

  it('notices that a file may be read now, though nothing was written', async () => {
    const file = join(folder, 'one', 'tides.md')
    await chmod(file, 0o600)
    const before = await corpusSign(join(folder, 'one'))
    expect(await corpusSign(join(folder, 'one'))).toBe(before)
    await chmod(file, 0o644)
    expect(await corpusSign(join(folder, 'one'))).not.toBe(before)
  })

  it('looks no more once it is closed, though it was just looking', async () => {
    const options = { corpusDir: join(folder, 'one'), dataDir: join(folder, 'data'), courseUrl: undefined }
    const looks: (() => void)[] = []
    const clock: Clock = {
      now: () => 0,
      at(_, look) {
        looks.push(look)
        return () => {}
      },
    }
    shelf = await openShelf(options, { swapped() {}, refused() {}, unkept() {} }, clock)
    looks[0]?.()
    shelf.close()
    for (let look = 0; look < 3; look++) await corpusSign(options.corpusDir)
    expect(looks).toHaveLength(1)
  })

  it('keeps the old course where the folder is gone', async () => {
    const { shelf, news } = await serve('one')
    await rm(join(folder, 'one'), { recursive: true })
    expect(await news()).toHaveProperty('refused')
    expect(says(shelf.library())).toEqual(['Tides'])
  })
})
