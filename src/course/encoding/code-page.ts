// One-byte code pages as tables: what a damaged text's characters were as bytes.

import iconv from 'iconv-lite'

export interface CodePage {
  readonly name: string
  readonly byteOf: ReadonlyMap<string, number>
  /** Bytes that mean nothing in the page: a program that read them may have dropped them. */
  readonly undefined: readonly number[]
}

// iconv-lite's Macintosh table is older than the euro sign and has no apple; what damaged real files had both.
const PATCHES: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  macintosh: [
    ['\u20ac', 0xdb],
    ['\uf8ff', 0xf0],
  ],
}

function codePage(name: string): CodePage {
  const byteOf = new Map<string, number>()
  const holes: number[] = []
  const patches = PATCHES[name] ?? []
  const bytes = Array.from({ length: 128 }, (_, index) => index + 128)
  for (const byte of bytes) {
    const character = iconv.decode(Buffer.from([byte]), name)
    if (character !== '\ufffd') byteOf.set(character, byte)
    else if (!patches.some((patch) => patch[1] === byte)) holes.push(byte)
  }
  for (const [character, byte] of patches) byteOf.set(character, byte)
  // Windows itself reads an undefined byte as the control character of the same number.
  for (const byte of holes) byteOf.set(String.fromCharCode(byte), byte)
  return { name, byteOf, undefined: holes }
}

/** The pages through which UTF-8 is misread in practice, the likelier first. */
export const CODE_PAGES: readonly CodePage[] = ['windows-1252', 'macintosh', 'windows-1254'].map(codePage)
