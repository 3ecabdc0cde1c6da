// One value in a file, so that a start with the same inputs need not make it anew. What nobody has needed for long is
// removed.

import { readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { crc32 } from 'node:zlib'
import { makeFolder, OWN_FILE } from './folder.ts'
import { writeWhole } from './whole-file.ts'

/** Before what is cached. */
const CHECKSUM_BYTES = 4

/** Milliseconds for which a file is kept that nobody reads. */
const LIFE_MS = 30 * 24 * 3_600_000

/** A value's file, and what a crash left of one that was being written. */
const OURS = /\.(?:bin|part)$/

export class Cache<Kept> {
  readonly #file: string
  readonly #key: string

  /** @param key names all that the value is made from, its form's version included: under another it is not found */
  constructor(file: string, key: string) {
    this.#file = file
    this.#key = key
  }

  /** That it was read is marked on the file. @param revive makes use of what was kept; where it fails, nothing was */
  async read<Revived>(revive: (kept: Kept) => Revived): Promise<Revived | undefined> {
    try {
      const bytes = await readFile(this.#file)
      const body = bytes.subarray(CHECKSUM_BYTES)
      // An answer must stand in the course: what a disk has changed is made anew.
      if (bytes.readUInt32LE() !== crc32(body)) return undefined
      // Written by this class, under a key that holds its form's version.
      const { key, kept }: { key: string; kept: Kept } = deserialize(body)
      if (key !== this.#key) return undefined
      const revived = revive(kept)
      await utimes(this.#file, new Date(), new Date()).catch(() => {})
      return revived
    } catch {
      return undefined
    }
  }

  /** @throws as the file system does where it cannot be written; nothing is then changed */
  async write(kept: Kept): Promise<void> {
    const folder = dirname(this.#file)
    await makeFolder(folder)
    const body = serialize({ key: this.#key, kept })
    const checksum = Buffer.alloc(CHECKSUM_BYTES)
    checksum.writeUInt32LE(crc32(body))
    await writeWhole(this.#file, (part) => writeFile(part, [checksum, body], { mode: OWN_FILE }))
    await removeUnused(folder)
  }
}

/** Folders come and go, and each had a file of its own. Where one cannot be removed, the next that writes tries again. */
async function removeUnused(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  for (const file of names.filter((name) => OURS.test(name)).map((name) => join(folder, name))) {
    const found = await stat(file).catch(() => undefined)
    if (found !== undefined && found.mtimeMs < Date.now() - LIFE_MS) await rm(file, { force: true }).catch(() => {})
  }
}
