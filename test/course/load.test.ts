// Reading a corpus folder: what is found, what is skipped, and what bad input gets.

import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { EmptyCorpusError } from '../../src/course/empty-corpus.ts'
import { loadCourse, readCorpus } from '../../src/course/load.ts'

let dir = ''
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'lectern-corpus-'))
})
afterEach(() => rm(dir, { recursive: true, force: true }))

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(dir, path)), { recursive: true })
  await writeFile(join(dir, path), content)
}

const pathsOf = async () => (await loadCourse(dir)).documents.map((document) => document.path)

describe('loadCourse', () => {
  it('finds markdown at any depth, with / in its paths, in the same order everywhere', async () => {
    await write('b.md', '# B')
    await write('a/deep/er/x.markdown', '# X')
    await write('a/Z.MD', '# Z')
    await write('a/notes.txt', 'no markdown')
    expect(await pathsOf()).toEqual(['a/Z.MD', 'a/deep/er/x.markdown', 'b.md'])
  })

  it('puts documents in teaching order where front matter gives one', async () => {
    await write('a.md', '---\norder: 2\n---\n# A')
    await write('b.md', '---\norder: 1\n---\n# B')
    await write('c.md', '# C')
    expect(await pathsOf()).toEqual(['b.md', 'a.md', 'c.md'])
  })

  it('says once how many .mdx files it does not read', async () => {
    await write('a.md', '# A')
    await write('b.mdx', '# B')
    await write('c/d.mdx', '# D')
    expect((await loadCourse(dir)).problems).toMatchObject([
      { check: 'unreadable-file', severity: 'note', message: expect.stringContaining('2 .mdx files') },
    ])
  })

  it('skips dotfolders and node_modules', async () => {
    await write('a.md', '# A')
    await write('.git/b.md', '# B')
    await write('node_modules/x/readme.md', '# C')
    expect(await pathsOf()).toEqual(['a.md'])
  })

  it('skips what a repository says of itself, not the lessons on that', async () => {
    const own = ['LICENSE.md', 'LICENSE-MIT.md', 'CHANGELOG.md', 'unit/CONTRIBUTING.md', 'CODE_OF_CONDUCT.markdown']
    const lessons = ['README.md', 'SECURITY IN SHORT.md', 'license.md', 'unit/security.md']
    for (const path of [...own, ...lessons]) await write(path, '# A')
    expect(await pathsOf()).toEqual(lessons)
  })

  it('follows links to files and folders, as a mounted volume has them', async () => {
    await write('..data_1/a.md', '# A')
    await symlink('..data_1', join(dir, '..data'))
    await symlink('..data/a.md', join(dir, 'a.md'))
    const elsewhere = await mkdtemp(join(tmpdir(), 'lectern-linked-'))
    await writeFile(join(elsewhere, 'b.md'), '# B')
    await symlink(elsewhere, join(dir, 'more'))
    expect(await pathsOf()).toEqual(['a.md', 'more/b.md'])
    await rm(elsewhere, { recursive: true })
  })

  it('does not follow a link to what is no markdown under its own name, and says so', async () => {
    await write('a.md', '# A')
    await write('secret.txt', 'DISCORD_TOKEN=abc')
    await symlink('secret.txt', join(dir, 'b.md'))
    const { documents, problems } = await loadCourse(dir)
    expect(documents.map(({ path }) => path)).toEqual(['a.md'])
    expect(problems).toEqual([
      expect.objectContaining({ severity: 'error', path: 'b.md', message: expect.stringContaining('no markdown') }),
    ])
  })

  it('notices a link loop, and a folder linked twice', async () => {
    await write('a/x.md', '# X')
    await symlink('..', join(dir, 'a/up'))
    await symlink('a', join(dir, 'b'))
    const course = await loadCourse(dir)
    expect(course.documents.map((document) => document.path)).toEqual(['a/x.md'])
    expect(course.problems.map(({ check, path }) => [check, path])).toEqual([
      ['link-loop', 'a/up'],
      ['link-loop', 'b'],
    ])
  })

  it('does not follow a link to what holds the course', async () => {
    await write('notes.md', '# Notes of somebody else')
    await write('site/course/part/a.md', '# A')
    await symlink('..', join(dir, 'site/course/up'))
    await symlink('/', join(dir, 'site/course/part/root'))
    // By a detour: what it links to lies above the course, too.
    await symlink('../..', join(dir, 'site/beside'))
    await symlink('../beside', join(dir, 'site/course/way'))
    const { documents, problems } = await loadCourse(join(dir, 'site/course'))
    expect(documents.map(({ path }) => path)).toEqual(['part/a.md'])
    expect(problems.map(({ check, path }) => [check, path])).toEqual([
      ['link-loop', 'part/root'],
      ['link-loop', 'up'],
      ['link-loop', 'way'],
    ])
  })

  it('takes once what several links lead to, file or folder', async () => {
    await write('other/part/b.md', '# B')
    await write('other/c.md', '# C')
    await write('other/part/up/d.md', '# D')
    await symlink('../..', join(dir, 'other/part/loop'))
    await write('course/a.md', '# A')
    await symlink('../other/part', join(dir, 'course/1'))
    await symlink('../other/c.md', join(dir, 'course/2.md'))
    await symlink('../other', join(dir, 'course/3'))
    const { documents, problems } = await loadCourse(join(dir, 'course'))
    expect(documents.map(({ path }) => path)).toEqual(['1/b.md', '1/up/d.md', '2.md', 'a.md'])
    expect(problems.map(({ check, path }) => [check, path])).toEqual([
      ['link-loop', '3/part'],
      ['link-loop', '1/loop'],
    ])
  })

  it('reads volumes in volumes, as Kubernetes mounts them', async () => {
    await write('..2026_1/a.md', '# A')
    await write('..2026_1/part/b.md', '# B')
    await symlink('..2026_1', join(dir, '..data'))
    await symlink('..data/a.md', join(dir, 'a.md'))
    await symlink('..data/part', join(dir, 'part'))
    await write('more/..2026_2/c.md', '# C')
    await symlink('..2026_2', join(dir, 'more/..data'))
    await symlink('..data/c.md', join(dir, 'more/c.md'))
    const { documents, problems } = await loadCourse(dir)
    expect(documents.map(({ path }) => path)).toEqual(['a.md', 'more/c.md', 'part/b.md'])
    expect(problems).toEqual([])
  })

  it('reports a link that leads nowhere, and loads the rest', async () => {
    await write('a.md', '# A')
    await symlink('gone.md', join(dir, 'b.md'))
    const course = await loadCourse(dir)
    expect(course.documents).toHaveLength(1)
    expect(course.problems).toEqual([
      expect.objectContaining({
        check: 'unreadable-file',
        path: 'b.md',
        severity: 'error',
        message: expect.stringContaining('leads nowhere'),
      }),
    ])
  })

  it('takes its id from the folder', async () => {
    await write('cs101/a.md', '# A')
    expect((await loadCourse(join(dir, 'cs101'))).id).toBe('cs101')
    expect((await loadCourse(join(dir, 'cs101/'))).id).toBe('cs101')
  })
})

describe('loadCourse of bad input', () => {
  const BAD: Readonly<Record<string, readonly [content: string | Uint8Array, says: RegExp]>> = {
    'binary.md': [Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0xff]), /binary data/],
    'huge.md': ['x'.repeat(5 * 1024 * 1024), /5\.0 MB, expected at most 2\.0 MB/],
    'quotes.md': [`${'>'.repeat(50_000)} deep`, /nested more than 100 levels/],
    'lists.md': [`${'- '.repeat(50_000)}deep`, /nested more than 100 levels/],
    'indented.md': [
      Array.from({ length: 900 }, (_, level) => `${'  '.repeat(level)}- x`).join('\n'),
      /nested more than 100 levels/,
    ],
    'brackets.md': ['['.repeat(100_000), /more than 1000 inline marks/],
    'emphasis.md': ['*a **b '.repeat(20_000), /more than 1000 inline marks/],
    'ticks.md': [
      Array.from({ length: 2000 }, (_, length) => '`'.repeat(length)).join(' '),
      /more than 1000 inline marks/,
    ],
  }

  it.each(Object.entries(BAD))(
    'gives one line with the remedy for %s, and loads the rest',
    async (path, [content, says]) => {
      await write('good.md', '# Good')
      await write(path, content)
      const { documents, problems } = await loadCourse(dir)
      expect(documents.map((document) => document.path)).toEqual(['good.md'])
      expect(problems).toHaveLength(1)
      expect(problems[0]).toMatchObject({ check: 'unreadable-file', severity: 'error', path })
      expect(problems[0]?.message).toMatch(says)
      expect(problems[0]?.message).toMatch(/^Unexpected .+, expected .+: .+\.$/)
      expect(problems[0]?.message).not.toContain('\n')
    },
  )

  it('reads on after broken YAML, and names the line', async () => {
    await write('a.md', '---\ntitle: A\ntags: [a, b\n---\n# Heading\n\ntext\n')
    const { documents, problems } = await loadCourse(dir)
    expect(documents[0]?.sections[0]).toMatchObject({ headings: ['Heading'], startLine: 5 })
    expect(problems).toEqual([expect.objectContaining({ check: 'front-matter', path: 'a.md', severity: 'error' })])
    expect(problems[0]?.line).toBeGreaterThan(1)
  })

  it('is not blown up by YAML aliases', async () => {
    const levels = Array.from(
      { length: 30 },
      (_, level) => `l${level + 1}: &l${level + 1} [${Array(9).fill(`*l${level}`).join(', ')}]`,
    )
    await write('a.md', `---\nl0: &l0 [x]\n${levels.join('\n')}\ntags: *l30\nsynonyms: *l30\n---\n# A`)
    const { documents, problems } = await loadCourse(dir)
    expect(documents).toHaveLength(1)
    expect(problems.length).toBeGreaterThan(0)
    expect(problems.every((problem) => problem.check === 'front-matter' && problem.message.length < 300)).toBe(true)
  })

  it('runs no code that front matter names', async () => {
    await write('a.md', '---js\n{ title: process.exit(3) }\n---\n# A')
    expect((await loadCourse(dir)).documents).toHaveLength(1)
  })

  it('takes a zero-byte file as a document without sections that say anything', async () => {
    await write('empty.md', '')
    const { documents, problems } = await loadCourse(dir)
    expect(problems).toEqual([])
    expect(documents[0]).toMatchObject({ path: 'empty.md', title: 'empty', lineCount: 0 })
    expect(documents[0]?.sections.flatMap((section) => section.blocks)).toEqual([])
  })

  it('reads Windows-1252 and UTF-16, and says so', async () => {
    await write('latin.md', Buffer.from('# Caf\xe9 \x93naïve\x94', 'latin1'))
    await write('wide.md', Buffer.from('\ufeff# Größe\n', 'utf16le'))
    const { documents, problems } = await loadCourse(dir)
    expect(documents.map((document) => document.title)).toEqual(['Café “naïve”', 'Größe'])
    expect(problems.map(({ check, path }) => [check, path])).toEqual([
      ['damaged-encoding', 'latin.md'],
      ['damaged-encoding', 'wide.md'],
    ])
  })

  it.skipIf(process.getuid?.() === 0)('reports a file that may not be read', async () => {
    await write('good.md', '# Good')
    await write('secret.md', '# No')
    await chmod(join(dir, 'secret.md'), 0)
    expect((await loadCourse(dir)).problems[0]?.message).toContain('permission denied')
  })

  it('refuses a folder with nothing to load, naming it', async () => {
    await expect(loadCourse(dir)).rejects.toThrow(EmptyCorpusError)
    await expect(loadCourse(dir)).rejects.toThrow(`No markdown could be read in ${dir}: put .md files there`)
  })

  it('refuses a folder that is not there, and a file in its place', async () => {
    await expect(loadCourse(join(dir, 'nowhere'))).rejects.toThrow(/nowhere: it does not exist/)
    await write('a.md', '# A')
    await expect(loadCourse(join(dir, 'a.md'))).rejects.toThrow(/a\.md: it is a file/)
  })

  it('says why where every file failed', async () => {
    await write('huge.md', 'x'.repeat(5 * 1024 * 1024))
    await expect(loadCourse(dir)).rejects.toThrow(/huge\.md: Unexpected size/)
  })
})

describe('readCorpus', () => {
  it('gives a hash that changes exactly when paths or bytes do', async () => {
    await write('a.md', '# A')
    const { hash } = await readCorpus(dir)
    await write('ignored.txt', 'x')
    expect((await readCorpus(dir)).hash).toBe(hash)
    await write('a.md', '# B')
    expect((await readCorpus(dir)).hash).not.toBe(hash)
    await rm(join(dir, 'a.md'))
    await write('b.md', '# A')
    expect((await readCorpus(dir)).hash).not.toBe(hash)
  })
})
