// Opens the corpus that a command was pointed to, with a progress bar where that takes longer than a second.

import type { Config } from '../config.ts'
import { type Library, openLibrary } from '../library.ts'

const PATIENCE_MS = 1000
const BAR = 24

/** @throws {EmptyCorpusError} where there is nothing to load; the message names the path tried. */
export async function openCorpus(config: Config, folder: string | undefined): Promise<Library> {
  const bar = process.stderr.isTTY ? progressBar() : undefined
  try {
    return await openLibrary({ ...config, corpusDir: folder ?? config.corpusDir }, bar?.show)
  } finally {
    bar?.clear()
  }
}

function progressBar() {
  const start = performance.now()
  let shown = false
  return {
    show(done: number, total: number): void {
      if (performance.now() - start < PATIENCE_MS) return
      shown = true
      const filled = Math.round((BAR * done) / Math.max(total, 1))
      process.stderr.write(`\rReading ${'█'.repeat(filled)}${'░'.repeat(BAR - filled)} ${done}/${total}`)
    },
    clear(): void {
      if (shown) process.stderr.write('\r\u001b[K')
    },
  }
}
