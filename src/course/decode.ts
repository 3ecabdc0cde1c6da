// Bytes become text with `\n` line ends, healthy or repaired; line numbers never change.

import iconv from 'iconv-lite'
import type { Problem, Repairs } from './course.ts'
import { repair } from './encoding/repair.ts'

export interface Decoded {
  readonly text: string
  readonly repairs: Repairs
  readonly problems: readonly Problem[]
}

/**
 * Decodes a file's bytes (or takes its text).
 * @throws for binary data.
 */
export function decode(path: string, source: string | Uint8Array): Decoded {
  const { text, problems } = typeof source === 'string' ? { text: source, problems: [] } : fromBytes(path, source)
  if (text.includes('\0')) throw new Error('binary data')
  return { ...repair(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')), problems }
}

function fromBytes(path: string, bytes: Uint8Array): { text: string; problems: Problem[] } {
  const said = (found: string): Problem[] => [
    {
      check: 'damaged-encoding',
      severity: 'warning',
      path,
      message: `Unexpected encoding (${found}), expected UTF-8: it was read so; save the file as UTF-8.`,
    },
  ]
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { text: iconv.decode(Buffer.from(bytes), 'utf-16'), problems: said('UTF-16') }
  }
  const text = new TextDecoder().decode(bytes)
  // A replacement character may also stand in a healthy file; only the strict decoder knows.
  if (!text.includes('\uFFFD') || isUtf8(bytes) || text.includes('\0')) return { text, problems: [] }
  const faults = text.split('\uFFFD').length - 1
  const healthy = text.match(/[^\0-\x7f\uFFFD]/g)?.length ?? 0
  if (healthy > faults) return { text, problems: said('some bytes are not UTF-8') }
  return { text: iconv.decode(Buffer.from(bytes), 'windows-1252'), problems: said('Windows-1252') }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
