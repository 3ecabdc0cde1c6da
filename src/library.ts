// A corpus folder, opened: what it answers, what it asks, and what is wrong with it; and what is kept of it in DATA_DIR.

import { fork } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { dirname, extname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Cache } from './cache.ts'
import { byPlaces, runChecks } from './check/checks.ts'
import { signOfCode } from './code-sign.ts'
import type { Course, Problem } from './course/course.ts'
import { frontPageOf } from './course/front-page.ts'
import { type Corpus, readCorpus } from './course/load.ts'
import { parseCourse } from './course/parse.ts'
import { buildEngine, engineVersion, reviveEngine } from './index/build.ts'
import type { Engine } from './index/engine.ts'
import type { Question } from './quiz/question.ts'
import { readQuestions } from './quiz/reading/read.ts'

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

/** Of the code that this process runs, whatever lies there later: that is why it is read at once. */
const CODE = signOfCode(dirname(fileURLToPath(import.meta.url)))

interface Opening {
  /** Called after each parsed file with how many are done and how many there are. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined
  /** Called where what was read cannot be kept, so that whoever opens it next must read it anew. */
  readonly onUnkept?: (error: unknown) => void
}

/**
 * Opens a corpus: from the cache where its files are unchanged, else by parsing them.
 * @throws {EmptyCorpusError} where there is nothing to load; single files that fail are in `problems`
 */
export async function openLibrary(options: LibraryOptions, { onProgress, onUnkept }: Opening = {}): Promise<Library> {
  const corpus = await readCorpus(options.corpusDir)
  const cache = cacheOf(options, corpus)
  const cached = await cache.read(reviving(options))
  if (cached !== undefined) return cached
  const { stored, library } = build(corpus, options, onProgress)
  await cache.write(stored).catch((error: unknown) => onUnkept?.(error))
  return library
}

/**
 * The same for a process that serves people meanwhile: what must be parsed is parsed by a child process, so that neither
 * time nor memory of this one goes into it. Where the cache cannot be written, this process does it after all.
 */
export async function openLibraryApart(
  options: LibraryOptions,
  opening: Pick<Opening, 'onUnkept'> = {},
): Promise<Library> {
  const corpus = await readCorpus(options.corpusDir)
  const cache = cacheOf(options, corpus)
  const cached = await cache.read(reviving(options))
  if (cached !== undefined) return cached
  await indexApart(options)
  return (await cache.read(reviving(options))) ?? openLibrary(options, opening)
}

// Compiled, this file ends in .js, and so does the other.
const INDEXER = new URL(`./indexer${extname(import.meta.url)}`, import.meta.url)

/** Ends when the child has: a child that failed leaves no cache, and the caller sees to that. */
async function indexApart({ corpusDir, dataDir, courseUrl }: LibraryOptions): Promise<void> {
  // Everybody on the machine can read a process's arguments: of what was passed, which may be all settings, these three only.
  const options = JSON.stringify({ corpusDir, dataDir, courseUrl, asker: process.pid })
  await once(fork(INDEXER, [options], { stdio: 'ignore' }), 'exit').catch(() => undefined)
}

/** What the cache holds: everything of a library but the live engine. */
interface Stored extends Omit<Library, 'engine'> {
  readonly engine: Uint8Array
}

function build(corpus: Corpus, options: LibraryOptions, onProgress: Opening['onProgress']) {
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
    stored: { ...rest, engine: engine.serialise() },
    library: { ...rest, engine },
  }
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

/** One file a corpus folder. */
function cacheOf({ corpusDir, dataDir }: LibraryOptions, corpus: Corpus): Cache<Stored> {
  const place = createHash('sha256').update(resolve(corpusDir)).digest('hex').slice(0, 12)
  const key = [CODE, engineVersion, corpus.id, corpus.hash, JSON.stringify(corpus.problems)].join('/')
  return new Cache(join(dataDir, 'cache', `${place}.bin`), key)
}

function reviving(options: LibraryOptions): (stored: Stored) => Library {
  return (stored) => ({ ...stored, engine: reviveEngine(stored.engine, engineOptions(options)) })
}
