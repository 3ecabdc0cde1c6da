// Why there is no course: in a file of its own, for whoever needs the error and not the loading.

import type { Problem } from './course.ts'

/** There is nothing to load: the folder is missing, is no folder, or holds no markdown that can be read. */
export class EmptyCorpusError extends Error {
  override readonly name = 'EmptyCorpusError'
  readonly problems: readonly Problem[]
  constructor(message: string, problems: readonly Problem[] = []) {
    super(message)
    this.problems = problems
  }
}
