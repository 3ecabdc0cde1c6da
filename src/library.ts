// A corpus folder, opened: what it answers, what it asks, and what is wrong with it. The cache in DATA_DIR lives here.

import { fork } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { extname, join, resolve } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { crc32 } from 'node:zlib'
import { byPlaces, runChecks } from './check/checks.ts'
import type { Course, Document, Problem } from './course/course.ts'
import { type Corpus, readCorpus } from './course/load.ts'
import { parseCourse, readerVersion } from './course/parse.ts'
import { makeFolder } from './folder.ts'
import { buildEngine, engineVersion, reviveEngine } from './index/build.ts'
import type { Engine } from './index/engine.ts'
import type { Question } from './quiz/question.ts'
import { questionsVersion, readQuestions } from './quiz/reading/read.ts'

/** One document as topics and help list it. */
export interface Module {
  readonly path: string
  readonly title: string
  readonly tags: readonly string[]
}

export interface Library {
  /** What all records are kept under: the `course-id` of the front page; else the folder's name. */
  readonly courseId: string
  /** What people call the course: the title of its front page, or of its only document; else its id. */
  readonly courseTitle: string
  /** Hash of the files' content: changes exactly when the course does. */
  readonly version: string
  readonly engine: Engine
  readonly questions: readonly Question[]
  /** In teaching order. */
  readonly modules: readonly Module[]
  readonly problems: readonly Problem[]
}

export interface LibraryOptions {
  readonly corpusDir: string
  /** Where the index is kept between starts. */
  readonly dataDir: string
  readonly courseUrl: string | undefined
}

/** Changes whenever what is cached beside the index does: questions, modules, problems. */
const CACHE_FORMAT = 8
/** Before what is cached. */
const CHECKSUM_BYTES = 4

type Progress = (done: number, total: number) => void

/**
 * Opens a corpus: from the cache where its files are unchanged, else by parsing them.
 * @param onProgress called after each parsed file with how many are done and how many there are
 * @throws {EmptyCorpusError} where there is nothing to load; single files that fail are in `problems`
 */
export async function openLibrary(options: LibraryOptions, onProgress?: Progress): Promise<Library> {
  const corpus = await readCorpus(options.corpusDir)
  const cache = new Cache(options, corpus)
  const cached = await cache.read()
  if (cached !== undefined) return cached
  const { stored, library } = build(corpus, options, onProgress)
  await cache.write(stored)
  return library
}

/**
 * The same for a process that serves people meanwhile: what must be parsed is parsed by a child process, so that neither
 * time nor memory of this one goes into it. Where the cache cannot be written, this process does it after all.
 */
export async function openLibraryApart(options: LibraryOptions): Promise<Library> {
  const corpus = await readCorpus(options.corpusDir)
  const cache = new Cache(options, corpus)
  const cached = await cache.read()
  if (cached !== undefined) return cached
  await indexApart(options)
  return (await cache.read()) ?? openLibrary(options)
}

// Compiled, this file ends in .js, and so does the other.
const INDEXER = new URL(`./indexer${extname(import.meta.url)}`, import.meta.url)

/** Ends when the child has: a child that failed leaves no cache, and the caller sees to that. */
async function indexApart({ corpusDir, dataDir, courseUrl }: LibraryOptions): Promise<void> {
  // Everybody on the machine can read a process's arguments: of what was passed, which may be all settings, these three only.
  const options: LibraryOptions = { corpusDir, dataDir, courseUrl }
  const child = fork(INDEXER, [JSON.stringify(options)], { stdio: 'ignore' })
  await new Promise<void>((resolve) => {
    child.once('error', () => resolve())
    child.once('exit', () => resolve())
  })
}

/** What the cache holds: everything of a library but the live engine. */
interface Stored extends Omit<Library, 'engine'> {
  readonly key: string
  readonly engine: Uint8Array
}

function build(corpus: Corpus, options: LibraryOptions, onProgress?: Progress) {
  const course = parseCourse(corpus, onProgress)
  const engine = buildEngine(course, engineOptions(options))
  const { questions, problems } = readQuestions(course)
  const courseId = frontPageOf(course)?.frontMatter['course-id'] ?? course.id
  const rest = {
    courseId,
    courseTitle: titleOf(course) ?? courseId,
    version: corpus.hash,
    questions,
    modules: modulesOf(course),
    problems: byPlaces([...runChecks({ course, questions }), ...problems]),
  }
  return {
    stored: { ...rest, key: keyOf(corpus), engine: engine.serialise() },
    library: { ...rest, engine },
  }
}

const FRONT_PAGE = /^(?:readme|_?index)\.(?:md|markdown)$/i

/** The only document is its own. */
function frontPageOf({ documents }: Course): Document | undefined {
  const [only, second] = documents
  return second === undefined ? only : documents.find(({ path }) => FRONT_PAGE.test(path))
}

function titleOf(course: Course): string | undefined {
  const front = frontPageOf(course)
  // A page without a heading has its file's name for a title.
  return front === undefined || front.path.startsWith(`${front.title}.`) ? undefined : front.title
}

function modulesOf(course: Course): Module[] {
  return course.documents.map(({ path, title, frontMatter }) => ({ path, title, tags: frontMatter.tags ?? [] }))
}

function engineOptions({ courseUrl }: LibraryOptions) {
  return courseUrl === undefined ? {} : { courseUrl }
}

function keyOf(corpus: Corpus): string {
  const versions = [CACHE_FORMAT, readerVersion, questionsVersion, engineVersion]
  return [...versions, corpus.id, corpus.hash, JSON.stringify(corpus.problems)].join('/')
}

/** One file a corpus folder. Where it cannot be written there is no cache, and no failure. */
class Cache {
  readonly #options: LibraryOptions
  readonly #key: string
  readonly #folder: string
  readonly #file: string

  constructor(options: LibraryOptions, corpus: Corpus) {
    const place = createHash('sha256').update(resolve(options.corpusDir)).digest('hex').slice(0, 12)
    this.#options = options
    this.#key = keyOf(corpus)
    this.#folder = join(options.dataDir, 'cache')
    this.#file = join(this.#folder, `${place}.bin`)
  }

  async read(): Promise<Library | undefined> {
    try {
      const bytes = await readFile(this.#file)
      const body = bytes.subarray(CHECKSUM_BYTES)
      // An answer must stand in the course: what a disk has changed is parsed anew.
      if (bytes.readUInt32LE() !== crc32(body)) return undefined
      // Written by this program, under a key that holds its format's version.
      const { key, engine, ...rest }: Stored = deserialize(body)
      return key === this.#key ? { ...rest, engine: reviveEngine(engine, engineOptions(this.#options)) } : undefined
    } catch {
      return undefined
    }
  }

  async write(stored: Stored): Promise<void> {
    const part = `${this.#file}.${process.pid}.part`
    try {
      await makeFolder(this.#folder)
      const body = serialize(stored)
      const checksum = Buffer.alloc(CHECKSUM_BYTES)
      checksum.writeUInt32LE(crc32(body))
      await writeFile(part, [checksum, body])
      // Whole or not at all, also for another process that reads it just now.
      await rename(part, this.#file)
    } catch {}
  }
}
