// Bytes become text with `\n` line ends, healthy or repaired; line numbers never change.

import type { Problem, Repairs } from './course.ts'

export interface Decoded {
  readonly text: string
  readonly repairs: Repairs
  readonly problems: readonly Problem[]
}

/** Decodes a file's bytes (or takes its text). Throws for binary data. */
export function decode(source: string | Uint8Array): Decoded {
  const text = typeof source === 'string' ? source : new TextDecoder().decode(source)
  if (text.includes('\0')) throw new Error('binary data')
  return {
    text: text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'),
    repairs: { lines: 0, restored: 0, lost: 0 },
    problems: [],
  }
}
