// What a command was told to write to: a file, whole or not at all, or whatever else has that name.

import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { lstat, realpath, rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Chunks } from '../reports/chunks.ts'

const PERMISSIONS = 0o777

/**
 * Writes through links, and straight into what is no regular file (a device, a pipe).
 * @throws Error that names the file; what it held is as it was then.
 */
export async function writeOut(out: string, chunks: Chunks): Promise<void> {
  try {
    const file = await realpath(out).catch(() => out)
    const found = await lstat(file).catch(() => undefined)
    if (found?.isFile() === false) await pipeline(Readable.from(chunks), createWriteStream(out))
    else await replace(file, chunks, found === undefined ? {} : { mode: found.mode & PERMISSIONS })
  } catch (error) {
    throw new Error(`${out} could not be written: ${error instanceof Error ? error.message : error}`)
  }
}

/** @param options who may read it: what the file before it allowed */
async function replace(file: string, chunks: Chunks, options: { readonly mode?: number }): Promise<void> {
  const part = `${file}.${randomUUID()}.part`
  try {
    await pipeline(Readable.from(chunks), createWriteStream(part, { ...options, flags: 'wx' }))
    await rename(part, file)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}
