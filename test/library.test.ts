// A corpus folder, opened: what the course is called, and what is kept of it.

import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openLibrary, openLibraryApart } from '../src/library.ts'

describe('the title of a course', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lectern-library-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  async function titleOf(files: Readonly<Record<string, string>>): Promise<string> {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
    const options = { corpusDir: folder, dataDir: join(folder, '.data'), courseUrl: undefined }
    const { courseTitle } = await openLibrary(options)
    // From the cache it is the same.
    expect((await openLibrary(options)).courseTitle).toBe(courseTitle)
    return courseTitle
  }

  it('is that of its front page', async () => {
    expect(await titleOf({ 'README.md': '# Knots and boats\n\nText.', 'knots.md': '# Knots\n\nText.' })).toBe(
      'Knots and boats',
    )
  })

  it('is that of its only document', async () => {
    expect(await titleOf({ 'knots.md': '# Knots\n\nText.' })).toBe('Knots')
  })

  it.each([
    ['there is no front page', { 'boats.md': '# Boats\n\nText.' }],
    ['the front page has no title', { 'README.md': 'Text alone.' }],
  ])('is the folder’s name where %s', async (_, files) => {
    expect(await titleOf({ ...files, 'knots.md': '# Knots\n\nText.' })).toBe(basename(folder))
  })
})

describe('what the records of a course are kept under', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-library-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  const idOf = async (page: string) => {
    writeFileSync(join(folder, 'README.md'), page)
    writeFileSync(join(folder, 'knots.md'), '---\ncourse-id: of no front page\n---\n# Knots\n\nText.')
    const options = { corpusDir: folder, dataDir: join(folder, '.data'), courseUrl: undefined }
    return (await openLibrary(options)).courseId
  }

  it('is the folder’s name', async () => {
    expect(await idOf('# Knots and boats\n\nText.')).toBe(basename(folder))
  })

  it('is what the front page says, so that the folder may get another name', async () => {
    expect(await idOf('---\ncourse-id: boats-2026\n---\n# Knots and boats\n\nText.')).toBe('boats-2026')
  })
})

const INDEXER = join(import.meta.dirname, '../src/indexer.ts')

/** The arguments of every process of this machine. */
function argumentsOfAll(): readonly string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((process) => {
      try {
        return readFileSync(`/proc/${process}/cmdline`, 'utf8')
      } catch {
        return []
      }
    })
}

describe('the reading of a course', () => {
  it('tells how far it is, and has nothing to tell where the course is kept', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lectern-library-'))
    for (const name of ['boats.md', 'knots.md']) writeFileSync(join(folder, name), '# A title\n\nText.')
    const options = { corpusDir: folder, dataDir: join(folder, '.data'), courseUrl: undefined }
    const seen: string[] = []
    for (let times = 0; times < 2; times += 1) {
      await openLibrary(options, { onProgress: (done, total) => seen.push(`${done}/${total}`) })
    }
    expect(seen).toEqual(['1/2', '2/2'])
    rmSync(folder, { recursive: true })
  })
})

describe('a course that is parsed apart', () => {
  it.runIf(process.platform === 'linux')('is given to the child without the settings beside its own', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lectern-library-'))
    writeFileSync(join(folder, 'knots.md'), '# Knots\n\nText.')
    const settings = {
      corpusDir: folder,
      dataDir: join(folder, '.data'),
      courseUrl: undefined,
      token: 'a-secret-token',
    }
    const seen = new Set<string>()
    const watch = setInterval(() => {
      for (const line of argumentsOfAll()) if (line.includes(folder)) seen.add(line)
    }, 10)
    await openLibraryApart(settings)
    clearInterval(watch)
    expect([...seen].some((line) => line.includes('indexer'))).toBe(true)
    expect([...seen].join()).not.toContain('a-secret-token')
    rmSync(folder, { recursive: true })
  })
})

describe('the child process that parses a course', () => {
  it.runIf(process.platform === 'linux')(
    'ends where whoever asked for it has, in the middle of its work',
    {
      timeout: 60_000,
    },
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'lectern-library-'))
      const paragraphs = Array.from(
        { length: 20_000 },
        (_, at) => `## Knot ${at}\n\nKnot **${at}** holds *${at}* boats.`,
      )
      writeFileSync(join(folder, 'knots.md'), paragraphs.join('\n\n'))
      const options = { corpusDir: folder, dataDir: join(folder, '.data') }
      const endOf = async (asker: number) => {
        const child = fork(INDEXER, [JSON.stringify({ ...options, asker })], { execArgv: ['--import', 'tsx'] })
        return (await once(child, 'exit')).find((end) => end !== null)
      }
      expect(await endOf(1)).toBe('SIGKILL')
      writeFileSync(join(folder, 'knots.md'), '# Knots\n\nText.')
      expect(await endOf(process.pid)).toBe(0)
      rmSync(folder, { recursive: true })
    },
  )
})

describe('what is kept of a course', () => {
  it('is not used by other code than that which made it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lectern-library-'))
    writeFileSync(join(folder, 'knots.md'), '# Knots\n\nText.')
    const options = { corpusDir: folder, dataDir: join(folder, '.data'), courseUrl: undefined }
    const isReadBy = async (code: string) => {
      vi.resetModules()
      vi.doMock('../src/code-sign.ts', () => ({ signOfCode: () => code }))
      const onProgress = vi.fn()
      await (await import('../src/library.ts')).openLibrary(options, { onProgress })
      return onProgress.mock.calls.length > 0
    }
    expect(await isReadBy('one')).toBe(true)
    expect(await isReadBy('one')).toBe(false)
    expect(await isReadBy('another')).toBe(true)
    vi.doUnmock('../src/code-sign.ts')
    rmSync(folder, { recursive: true })
  })

  it('is not served once the disk has changed it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lectern-library-'))
    writeFileSync(join(folder, 'knots.md'), '# Knots\n\n## Which knot is strong?\n\nA bowline is a strong knot.')
    const options = { corpusDir: folder, dataDir: join(folder, '.data'), courseUrl: undefined }
    await openLibrary(options)
    const [name = ''] = readdirSync(join(folder, '.data/cache'))
    const file = join(folder, '.data/cache', name)
    const kept = readFileSync(file)
    kept.write('A bowline is a feeble', kept.indexOf('A bowline is a strong'))
    writeFileSync(file, kept)
    const answer = (await openLibrary(options)).engine.ask('Which knot is strong?')
    expect(JSON.stringify(answer)).toContain('strong knot')
    expect(JSON.stringify(answer)).not.toContain('feeble')
    rmSync(folder, { recursive: true })
  })
})
