// What a command was told to write to: a file, whole or not at all, or whatever else has that name.

import { createWriteStream } from 'node:fs'
import { lstat, realpath } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Chunks } from '../reports/chunks.ts'
import { writeWhole } from '../whole-file.ts'
import { cannotWrite } from './file-fault.ts'

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
    else {
      // Who may read it: whom the file before it allowed.
      const mode = found === undefined ? {} : { mode: found.mode & PERMISSIONS }
      await writeWhole(file, (part) =>
        pipeline(Readable.from(chunks), createWriteStream(part, { ...mode, flags: 'wx' })),
      )
    }
  } catch (error) {
    throw cannotWrite(out, error)
  }
}
