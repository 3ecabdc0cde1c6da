// The course's blocks, kept as bytes: few are ever quoted, and as values they would take many times the room.

import type { Block, Part } from '../course/course.ts'
import { type Outline, outlineOf } from './run.ts'

/** All blocks in columns; as JSON, block b lies between starts[b] and starts[b + 1]. */
export interface IndexedBlocks {
  readonly bytes: Uint8Array
  readonly starts: Uint32Array
  readonly sections: Uint32Array
  /** Characters of the markdown. */
  readonly lengths: Uint32Array
  /** Bits of what is told without reading a block. */
  readonly signs: Uint8Array
  /** Where the terms lie in the sequences, for what stands in a passage. */
  readonly termsFrom: Uint32Array
  readonly termsTo: Uint32Array
}

/** A text as what stands before and after another that it holds, nothing where it is that; as it is where it holds it not. */
type Around = string | readonly [before?: string, after?: string]

type WrittenPart = readonly [startLine: number, endLine: number, text: string, markdown: Around]

/** A block whose markdown and text are told by its parts as far as they repeat them. */
type Written = Omit<Block, 'markdown' | 'text' | 'parts'> & {
  readonly markdown: Around
  readonly text: Around
  readonly parts: readonly WrittenPart[]
}

const SIGNS = { paragraph: 1, introduces: 2 } as const

/** Numbers blocks and writes them down. */
export class BlockWriter {
  readonly #numbers = new Map<Block, number>()
  readonly #written: Uint8Array[] = []
  readonly #outlines: Omit<Outline, 'heading' | 'depth'>[] = []
  readonly #termsFrom: number[] = []
  readonly #termsTo: number[] = []
  readonly #encoder = new TextEncoder()

  /** The numbers of a section's blocks: the first, and the one after the last. */
  all(blocks: readonly Block[], section: number): readonly [from: number, to: number] {
    const from = this.#written.length
    for (const block of blocks) this.number(block, section)
    return [from, this.#written.length]
  }

  /** A block's number; a piece of a block gets one of its own. */
  number(block: Block, section: number): number {
    const known = this.#numbers.get(block)
    if (known !== undefined) return known
    const number = this.#written.push(this.#encoder.encode(JSON.stringify(writtenForm(block)))) - 1
    this.#numbers.set(block, number)
    this.#outlines.push({ section, ...outlineOf(block) })
    this.#termsFrom.push(0)
    this.#termsTo.push(0)
    return number
  }

  /** Tells where a block's terms lie. */
  locate(number: number, from: number, to: number): void {
    this.#termsFrom[number] = from
    this.#termsTo[number] = to
  }

  finish(): IndexedBlocks {
    const starts = new Uint32Array(this.#written.length + 1)
    this.#written.forEach((bytes, number) => {
      starts[number + 1] = (starts[number] ?? 0) + bytes.length
    })
    return {
      bytes: new Uint8Array(Buffer.concat(this.#written)),
      starts,
      sections: Uint32Array.from(this.#outlines, ({ section }) => section),
      lengths: Uint32Array.from(this.#outlines, ({ length }) => length),
      signs: Uint8Array.from(
        this.#outlines,
        (block) => (block.paragraph ? SIGNS.paragraph : 0) + (block.introduces ? SIGNS.introduces : 0),
      ),
      termsFrom: Uint32Array.from(this.#termsFrom),
      termsTo: Uint32Array.from(this.#termsTo),
    }
  }
}

export class BlockReader {
  readonly #data: IndexedBlocks
  /** Characters of each section's heading. */
  readonly #headings: Uint16Array
  readonly #depths: Uint8Array
  readonly #decoder = new TextDecoder()

  constructor(data: IndexedBlocks, sections: readonly { readonly headings: readonly string[] }[]) {
    this.#data = data
    this.#depths = Uint8Array.from(sections, ({ headings }) => headings.length)
    this.#headings = Uint16Array.from(sections, ({ headings }) => headings.at(-1)?.length ?? 0)
  }

  sectionOf(number: number): number {
    return this.#data.sections[number] ?? 0
  }

  outline(number: number): Outline {
    const { lengths, signs: bits } = this.#data
    const sign = bits[number] ?? 0
    const section = this.sectionOf(number)
    return {
      section,
      depth: this.#depths[section] ?? 0,
      heading: this.#headings[section] ?? 0,
      length: lengths[number] ?? 0,
      paragraph: (sign & SIGNS.paragraph) !== 0,
      introduces: (sign & SIGNS.introduces) !== 0,
    }
  }

  /** @throws {RangeError} where there is no such block */
  at(number: number): Block {
    const { bytes, starts } = this.#data
    const [from, to] = [starts[number], starts[number + 1]]
    if (from === undefined || to === undefined) throw new RangeError(`no block ${number}`)
    // Only BlockWriter writes these bytes.
    const written: Written = JSON.parse(this.#decoder.decode(bytes.subarray(from, to)))
    return readForm(written)
  }
}

function writtenForm(block: Block): Written {
  const { markdown, text } = bodies(block.parts)
  return {
    ...block,
    markdown: around(block.markdown, markdown),
    text: around(block.text, text),
    parts: block.parts.map((part) => [part.startLine, part.endLine, part.text, around(part.markdown, part.text)]),
  }
}

function readForm(written: Written): Block {
  const parts = written.parts.map(
    ([startLine, endLine, text, markdown]): Part => ({ startLine, endLine, markdown: within(markdown, text), text }),
  )
  const { markdown, text } = bodies(parts)
  return { ...written, markdown: within(written.markdown, markdown), text: within(written.text, text), parts }
}

/** What a block's markdown and text are made of, mostly. */
function bodies(parts: readonly Part[]): { readonly markdown: string; readonly text: string } {
  return {
    markdown: parts.map((part) => part.markdown).join('\n'),
    text: parts.flatMap((part) => part.text || []).join('\n'),
  }
}

function around(whole: string, body: string): Around {
  if (whole === body) return []
  const at = whole.indexOf(body)
  return at < 0 ? whole : [whole.slice(0, at), whole.slice(at + body.length)]
}

function within(outside: Around, body: string): string {
  return typeof outside === 'string' ? outside : (outside[0] ?? '') + body + (outside[1] ?? '')
}
