// A file that is written in parts, as one text or one buffer, for where it must be whole (an attachment, a test).

import { Readable } from 'node:stream'
import { buffer, text } from 'node:stream/consumers'

export type Chunks = Iterable<string> | AsyncIterable<string>

export const wholeText = (chunks: Chunks): Promise<string> => text(Readable.from(chunks))

export const wholeFile = (chunks: Chunks): Promise<Buffer> => buffer(Readable.from(chunks))
