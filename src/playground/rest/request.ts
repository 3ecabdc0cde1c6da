// A request to the REST API: reads its JSON or multipart body, and remembers what was asked and answered.

import type { IncomingMessage } from 'node:http'
import { refusal } from '../api-error.ts'
import type { Upload } from '../files.ts'

const BODY_LIMIT = 110 * 1024 * 1024

/** What is kept of a request for counters and tests. */
export interface RequestRecord {
  readonly method: string
  /** The path after `/api/v10`. */
  readonly path: string
  readonly body: unknown
  /** 0 where it was left hanging or cut. */
  readonly status: number
  readonly answer: unknown
}

/** A request's body: the JSON, and the files beside it. */
export interface Body {
  readonly json: unknown
  readonly uploads: readonly Upload[]
}

/** Reads a body. @throws {DiscordError} 50109 for what is no JSON, 40005 for what is too large */
export async function readBody(request: IncomingMessage): Promise<Body> {
  const bytes = await readBytes(request)
  const type = request.headers['content-type'] ?? ''
  if (bytes.length === 0) return { json: undefined, uploads: [] }
  if (!type.startsWith('multipart/form-data')) return { json: parse(bytes.toString('utf8')), uploads: [] }
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData().catch(() => {
    throw refusal.badJson()
  })
  const uploads: Upload[] = []
  for (const [name, value] of form) {
    const index = /^files\[(\d+)\]$/.exec(name)?.[1]
    if (index === undefined || typeof value === 'string') continue
    uploads.push({
      index: Number(index),
      filename: value.name,
      bytes: Buffer.from(await value.arrayBuffer()),
    })
  }
  const payload = form.get('payload_json')
  return { json: typeof payload === 'string' ? parse(payload) : {}, uploads }
}

async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk))
    size += bytes.length
    if (size > BODY_LIMIT) throw refusal.tooLarge()
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw refusal.badJson()
  }
}
