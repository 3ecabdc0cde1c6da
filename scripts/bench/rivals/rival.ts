// What is run beside ours: a library that indexes rows and finds them again.

import type { Row } from '../rows.ts'

export interface Searcher {
  /** The ids of what was found, best first. */
  search(question: string): readonly number[]
  /** Bytes outside of JavaScript's heap, where there are any. */
  nativeBytes?(): number
}

export interface Rival {
  readonly name: string
  build(rows: readonly Row[]): Searcher | Promise<Searcher>
}

/** How many results those are asked for that take a limit. */
export const most = 10
