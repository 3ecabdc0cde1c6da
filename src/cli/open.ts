// Opens the corpus that a command was pointed to, with a progress bar where that takes longer than a second.

import type { Config } from '../config.ts'
import { type Library, openLibrary } from '../library.ts'
import { bar } from '../reports/wording.ts'

const PATIENCE_MS = 1000
const BAR = 24

/**
 * What was read is kept for the next command, which is then quick; where this user may not write there it is slow, which is
 * no fault.
 * @throws {EmptyCorpusError} where there is nothing to load; the message names the path tried.
 */
export async function openCorpus(config: Config, folder: string | undefined): Promise<Library> {
  const progress = process.stderr.isTTY ? progressBar() : undefined
  try {
    return await openLibrary({ ...config, corpusDir: folder ?? config.corpusDir }, { onProgress: progress?.show })
  } finally {
    progress?.clear()
  }
}

function progressBar() {
  const start = performance.now()
  let shown = false
  return {
    show(done: number, total: number): void {
      if (performance.now() - start < PATIENCE_MS) return
      shown = true
      process.stderr.write(`\rReading ${bar(done / Math.max(total, 1), BAR)} ${done}/${total}`)
    },
    clear(): void {
      if (shown) process.stderr.write('\r\u001b[K')
    },
  }
}
