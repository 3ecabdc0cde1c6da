// A corpus folder, opened: what it answers, what it asks, and what is wrong with it. The cache in DATA_DIR lives here.

import type { Problem } from './course/course.ts'
import type { Engine } from './index/engine.ts'
import type { Question } from './quiz/question.ts'

/** One document as topics and help list it. */
export interface Module {
  readonly path: string
  readonly title: string
  readonly tags: readonly string[]
}

export interface Library {
  readonly courseId: string
  /** Hash of the files' content: changes exactly when the course does. */
  readonly version: string
  readonly engine: Engine
  readonly questions: readonly Question[]
  /** In teaching order. */
  readonly modules: readonly Module[]
  readonly problems: readonly Problem[]
}
