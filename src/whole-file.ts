// A file is written whole or not at all: what reads it meanwhile, and what a crash leaves, is the old one or the new one.

import { randomUUID } from 'node:crypto'
import { renameSync, rmSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'

const partOf = (file: string) => `${file}.${randomUUID()}.part`

/**
 * Puts a file in another's place, or where none is.
 * @param write writes it to a path beside it, which is free
 * @throws what `write` throws; `file` is then as it was, with nothing beside it
 */
export async function writeWhole(file: string, write: (part: string) => Promise<void>): Promise<void> {
  const part = partOf(file)
  try {
    await write(part)
    await rename(part, file)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}

/** The same for what may not wait. */
export function writeWholeSync(file: string, write: (part: string) => void): void {
  const part = partOf(file)
  try {
    write(part)
    renameSync(part, file)
  } catch (error) {
    rmSync(part, { force: true })
    throw error
  }
}
