// Makes engines: from a course, or from the serialised form of one without parsing any markdown.

import { deserialize, serialize } from 'node:v8'
import type { Course } from '../course/course.ts'
import { createAnalyzer } from './analyzer.ts'
import { reviveMiniSearch } from './candidates.ts'
import { CourseEngine } from './course-engine.ts'
import type { Engine } from './engine.ts'
import type { IndexData } from './index-data.ts'
import { indexCourse } from './indexing.ts'
import type { EngineOptions } from './tables.ts'
import { everydayDigest } from './words/everyday.ts'

/** An engine that can be written down. */
export interface BuiltEngine extends Engine {
  /** What {@link reviveEngine} reads. Keyed by the course's content and {@link engineVersion}. */
  serialise(): Uint8Array
}

/** Changes whenever an index made by other code could not be used: part of the key of a cached index. */
export const engineVersion = `18/${createAnalyzer().version}/${everydayDigest()}/v8-${process.versions.v8}`

/** The bytes are no index of this version. The remedy is to build it again. */
export class IndexFormatError extends Error {
  override readonly name = 'IndexFormatError'
}

/** Builds an engine from a course. CPU only, linear in the course's length. */
export function buildEngine(course: Course, options: EngineOptions = {}): BuiltEngine {
  const analyzer = createAnalyzer()
  const { data, miniSearch } = indexCourse(course, analyzer, options.tuning?.everyday)
  return Object.assign(new CourseEngine({ data, miniSearch, analyzer, ...options }), {
    serialise: () => serialize({ version: engineVersion, data, miniSearch: JSON.stringify(miniSearch) }),
  })
}

/**
 * An engine from its serialised form: no markdown is parsed, no text is analysed.
 * @throws {IndexFormatError} where the bytes are damaged or were written by another version
 */
export function reviveEngine(bytes: Uint8Array, options: EngineOptions = {}): Engine {
  const { data, miniSearch } = readStored(bytes)
  return new CourseEngine({ data, miniSearch: reviveMiniSearch(miniSearch), analyzer: createAnalyzer(), ...options })
}

interface Stored {
  readonly version: string
  readonly data: IndexData
  readonly miniSearch: string
}

function readStored(bytes: Uint8Array): Stored {
  let value: unknown
  try {
    value = deserialize(bytes)
  } catch {
    throw new IndexFormatError('The serialised index is damaged; build it again.')
  }
  if (!isStored(value)) throw new IndexFormatError('The serialised index is of another version; build it again.')
  for (const columns of Object.values(value.data)) detach(columns)
  return value
}

/** Gives columns memory of their own: as they are read, each keeps the whole file in memory. */
function detach(columns: object): void {
  for (const [name, column] of Object.entries(columns)) {
    const typed = column instanceof Uint8Array || column instanceof Uint16Array || column instanceof Uint32Array
    if (typed) Object.assign(columns, { [name]: column.slice() })
  }
}

/** The version is a promise about the rest: only this code writes it. */
function isStored(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && 'version' in value && value.version === engineVersion
}
