// The bytes of attachments: in memory, and in a folder where one is given.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A file that came with a request, or that a person attached. */
export interface Upload {
  /** The n of `files[n]`. */
  readonly index: number
  readonly filename: string
  readonly bytes: Buffer
}

export class Files {
  readonly #folder: string | undefined
  readonly #bytes = new Map<string, Buffer>()

  constructor(folder: string | undefined) {
    this.#folder = folder
    if (folder !== undefined) mkdirSync(folder, { recursive: true })
  }

  put(id: string, bytes: Buffer): void {
    if (this.#folder === undefined) this.#bytes.set(id, bytes)
    else writeFileSync(join(this.#folder, id), bytes)
  }

  /** The bytes of an attachment; ids are digits only, so that no path can leave the folder. */
  get(id: string): Buffer | undefined {
    if (this.#folder === undefined || !/^\d+$/.test(id)) return this.#bytes.get(id)
    const path = join(this.#folder, id)
    return existsSync(path) ? readFileSync(path) : undefined
  }
}

const KINDS: Readonly<Record<string, string>> = {
  ...{ png: 'image/png', jpg: 'image/jpeg', jpeg: 'image/jpeg', gif: 'image/gif', webp: 'image/webp' },
  ...{ csv: 'text/csv; charset=utf-8', json: 'application/json', txt: 'text/plain; charset=utf-8' },
  ...{ html: 'text/html; charset=utf-8', md: 'text/markdown; charset=utf-8', zip: 'application/zip' },
}

/** What a file is, by its name: programs seldom say it with their upload, and Discord guesses too. */
export function contentType(filename: string): string {
  return KINDS[filename.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream'
}

/** Width and height in pixels of a PNG, from its header; undefined for any other file. */
export function pngSize(bytes: Buffer): { width: number; height: number } | undefined {
  const isPng = bytes.length > 24 && bytes.readUInt32BE(0) === 0x89504e47
  return isPng ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) } : undefined
}
