// A file that is written in parts, as one text or one buffer, for where it must be whole (an attachment, a test).

import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { createGzip } from 'node:zlib'

export type Chunks = Iterable<string> | AsyncIterable<string>

export const wholeText = (chunks: Chunks): Promise<string> => text(Readable.from(chunks))

/**
 * The file in memory, which never holds more than the limit.
 * @param limit bytes.
 * @returns undefined where it is larger; it is read no further then.
 */
export async function wholeFile(
  chunks: Chunks,
  limit: number,
  how: 'plain' | 'gzip' = 'plain',
): Promise<Buffer | undefined> {
  const source = Readable.from(chunks)
  const stream = how === 'gzip' ? source.pipe(createGzip()) : source
  source.on('error', (error) => stream.destroy(error))
  const parts: Buffer[] = []
  let size = 0
  for await (const part of stream) {
    const bytes = Buffer.from(part)
    size += bytes.length
    if (size > limit) {
      source.destroy()
      return undefined
    }
    parts.push(bytes)
  }
  return Buffer.concat(parts)
}
