// One value in a file, so that a start with the same inputs need not make it anew. Where it cannot be written there is no
// cache, and no failure.

import { readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { crc32 } from 'node:zlib'
import { makeFolder } from './folder.ts'
import { writeWhole } from './whole-file.ts'

/** Before what is cached. */
const CHECKSUM_BYTES = 4

export class Cache<Kept> {
  readonly #file: string
  readonly #key: string

  /** @param key names all that the value is made from, its form's version included: under another it is not found */
  constructor(file: string, key: string) {
    this.#file = file
    this.#key = key
  }

  /** @param revive makes use of what was kept; where it fails, nothing was */
  async read<Revived>(revive: (kept: Kept) => Revived): Promise<Revived | undefined> {
    try {
      const bytes = await readFile(this.#file)
      const body = bytes.subarray(CHECKSUM_BYTES)
      // An answer must stand in the course: what a disk has changed is made anew.
      if (bytes.readUInt32LE() !== crc32(body)) return undefined
      // Written by this class, under a key that holds its form's version.
      const { key, kept }: { key: string; kept: Kept } = deserialize(body)
      return key === this.#key ? revive(kept) : undefined
    } catch {
      return undefined
    }
  }

  async write(kept: Kept): Promise<void> {
    try {
      await makeFolder(dirname(this.#file))
      const body = serialize({ key: this.#key, kept })
      const checksum = Buffer.alloc(CHECKSUM_BYTES)
      checksum.writeUInt32LE(crc32(body))
      await writeWhole(this.#file, (part) => writeFile(part, [checksum, body]))
    } catch {}
  }
}
