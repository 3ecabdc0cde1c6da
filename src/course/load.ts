// The only file of the core that reads a course from the disk: walks a corpus folder and hands its files on as values.

import { createHash } from 'node:crypto'
import type { Dirent } from 'node:fs'
import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import type { Course, Problem } from './course.ts'
import { EmptyCorpusError } from './empty-corpus.ts'
import { parseCourse } from './parse.ts'
import { byUnits } from './text-order.ts'

/** A file of the corpus as it is on disk. */
interface CorpusFile {
  /** Relative to the corpus folder, with `/` on every system. */
  readonly path: string
  readonly bytes: Uint8Array
}

/** A corpus folder, read but not parsed. */
export interface Corpus {
  /** Stable name of the course: the folder's. */
  readonly id: string
  /** In the order of their paths. */
  readonly files: readonly CorpusFile[]
  /** SHA-256 over paths and bytes, hexadecimal: changes exactly when the files do. */
  readonly hash: string
  /** What could not be read. */
  readonly problems: readonly Problem[]
}

// A course's chapter is some 100 kB; a file of this size is an export or a log and would take a minute to parse.
const LARGEST_FILE = 2 * 1024 * 1024
const MARKDOWN = /\.(?:md|markdown)$/i
const MDX = /\.mdx$/i

/**
 * What a repository says of itself rather than of the course: GitHub's names, in capitals. A lesson on licences is `license.md`.
 */
const OF_REPOSITORY =
  /^(?:LICEN[CS]E|COPYING|NOTICE|CHANGELOG|CHANGES|RELEASE_NOTES|CONTRIBUTING|CONTRIBUTORS|AUTHORS|MAINTAINERS|CODE_OF_CONDUCT|SECURITY|SUPPORT|GOVERNANCE)(?:[-_.][A-Z\d][\w.-]*)?\.(?:md|markdown)$/

/**
 * Reads a folder of markdown and parses it.
 * @throws {EmptyCorpusError} where nothing could be loaded; single files that fail are in `Course.problems`.
 */
export async function loadCourse(dir: string): Promise<Course> {
  return parseCourse(await readCorpus(dir))
}

/**
 * Reads the bytes of every markdown file under a folder: nested, through links, without dotfolders, node_modules and what a
 * repository says of itself.
 * @throws {EmptyCorpusError} where the folder holds no readable markdown.
 */
export async function readCorpus(dir: string): Promise<Corpus> {
  const root = await openFolder(dir)
  const walk = new Walk(root)
  await walk.run()
  const problems = [...walk.problems, ...walk.passedOver()]
  const files: CorpusFile[] = []
  for (const path of walk.paths.sort(byUnits)) {
    const file = await readOne(root, path)
    if ('bytes' in file) files.push(file)
    else problems.push(file)
  }
  if (files.length === 0) {
    const reason = problems.map((problem) => `${problem.path}: ${problem.message}`).join('\n')
    const message = `No markdown could be read in ${resolve(dir)}: put .md files there, or name another folder.`
    throw new EmptyCorpusError(reason === '' ? message : `${message}\n${reason}`, problems)
  }
  return { id: courseId(dir), files, hash: hashOf(files), problems }
}

/**
 * A cheap sign of the folder's state: names, sizes, times (of permissions too) and file numbers, no content. The same while
 * nothing changed; a link that is swapped for another folder changes it too.
 * @throws {EmptyCorpusError} where the folder is gone
 */
export async function corpusSign(dir: string): Promise<string> {
  const root = await openFolder(dir)
  const walk = new Walk(root)
  await walk.run()
  const signs = walk.paths.sort(byUnits).map(async (path) => {
    const { size, mtimeMs, ctimeMs, ino } = await stat(join(root, path))
    return `${path}\0${size}\0${mtimeMs}\0${ctimeMs}\0${ino}`
  })
  const settled = await Promise.allSettled(signs)
  return settled.map((sign) => (sign.status === 'fulfilled' ? sign.value : '')).join('\n')
}

async function openFolder(dir: string): Promise<string> {
  try {
    const root = await realpath(dir)
    if ((await stat(root)).isDirectory()) return root
  } catch (error) {
    throw new EmptyCorpusError(`No course at ${resolve(dir)}: ${reasonOf(error)}. Name a folder of .md files.`)
  }
  throw new EmptyCorpusError(`No course at ${resolve(dir)}: it is a file. Name a folder of .md files.`)
}

/** One walk over a folder. Real entries come before links, so that what is reached twice keeps its own path. */
class Walk {
  readonly paths: string[] = []
  readonly problems: Problem[] = []
  readonly #root: string
  /** The folders that are not entered (again), and the files that are taken. */
  readonly #seen = new Set<string>()
  #mdx = 0
  #links: string[] = []

  constructor(root: string) {
    this.#root = root
  }

  async run(): Promise<void> {
    // What holds the course would give it twice, and all that lies beside it.
    for (let at = this.#root; !this.#seen.has(at); at = dirname(at)) this.#seen.add(at)
    await this.#list('', this.#root)
    while (this.#links.length > 0) {
      const links = this.#links.sort(byUnits)
      this.#links = []
      for (const path of links) await this.#follow(path)
    }
  }

  /** One note on the files that hold a course's text in a language that is not read. */
  passedOver(): readonly Problem[] {
    if (this.#mdx === 0) return []
    const files = this.#mdx === 1 ? 'an .mdx file, which is' : `${this.#mdx} .mdx files, which are`
    const message = `Unexpected ${files} not read, expected .md: rename what is markdown all the same.`
    return [{ check: 'unreadable-file', severity: 'note', path: '.', message }]
  }

  async #enter(path: string, real: string): Promise<void> {
    if (this.#seen.has(real)) {
      const message =
        'Unexpected folder that is in the course already, or holds it, expected each folder once: not followed.'
      this.problems.push({ check: 'link-loop', severity: 'warning', path, message })
      return
    }
    this.#seen.add(real)
    await this.#list(path, real)
  }

  async #list(path: string, real: string): Promise<void> {
    let entries: Dirent[]
    try {
      entries = await readdir(real, { withFileTypes: true })
    } catch (error) {
      this.#report(path, `Unexpected folder that cannot be opened (${reasonOf(error)}), expected read permission.`)
      return
    }
    for (const entry of entries.sort((a, b) => byUnits(a.name, b.name))) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
      const below = path === '' ? entry.name : `${path}/${entry.name}`
      const realBelow = join(real, entry.name)
      if (entry.isSymbolicLink()) this.#links.push(below)
      else if (entry.isDirectory()) await this.#enter(below, realBelow)
      else if (entry.isFile()) this.#take(below, realBelow)
    }
  }

  async #follow(path: string): Promise<void> {
    try {
      const real = await realpath(join(this.#root, path))
      const kind = await stat(real)
      if (kind.isDirectory()) await this.#enter(path, real)
      else if (kind.isFile()) this.#takeLink(path, real)
    } catch (error) {
      const message = `Unexpected link that leads nowhere (${reasonOf(error)}), expected a file or folder: remove it or mend it.`
      this.#report(path, message)
    }
  }

  /** What a link calls markdown must be so under its own name: else a link could have any file of the machine quoted. */
  #takeLink(path: string, real: string): void {
    if (MARKDOWN.test(real)) this.#take(path, real)
    else if (MARKDOWN.test(path)) {
      this.#report(path, 'Unexpected link to a file that is no markdown, expected one to a .md file: not followed.')
    }
  }

  #take(path: string, real: string): void {
    if (MDX.test(path)) this.#mdx += 1
    if (!MARKDOWN.test(path) || OF_REPOSITORY.test(basename(path)) || this.#seen.has(real)) return
    this.#seen.add(real)
    this.paths.push(path)
  }

  #report(path: string, message: string): void {
    this.problems.push({ check: 'unreadable-file', severity: 'error', path: path === '' ? '.' : path, message })
  }
}

async function readOne(root: string, path: string): Promise<CorpusFile | Problem> {
  const problem = (message: string): Problem => ({ check: 'unreadable-file', severity: 'error', path, message })
  try {
    const { size } = await stat(join(root, path))
    if (size > LARGEST_FILE) {
      const [found, most] = [size, LARGEST_FILE].map((bytes) => (bytes / 1024 / 1024).toFixed(1))
      return problem(`Unexpected size of ${found} MB, expected at most ${most} MB: split the file or move it out.`)
    }
    return { path, bytes: await readFile(join(root, path)) }
  } catch (error) {
    return problem(
      `Unexpected failure to read the file (${reasonOf(error)}), expected a readable file: check permissions.`,
    )
  }
}

function courseId(dir: string): string {
  return basename(resolve(dir)) || 'course'
}

function hashOf(files: readonly CorpusFile[]): string {
  const hash = createHash('sha256')
  for (const { path, bytes } of files) hash.update(`${path}\0${bytes.length}\0`).update(bytes)
  return hash.digest('hex')
}

const SAID = new Map([
  ['ENOENT', 'it does not exist'],
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['ELOOP', 'it links to itself'],
  ['ENOTDIR', 'a part of its path is a file'],
  ['EMFILE', 'too many files are open'],
  ['EIO', 'the disk failed'],
])

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return SAID.get(code) ?? (error instanceof Error ? error.message : String(error))
}
