// Citations: where a passage or a section stands, and its public link where the course has one.

import type { Citation } from './answer.ts'
import type { IndexData, IndexedPassage } from './index-data.ts'
import { LIMITS } from './passages.ts'
import type { Place } from './places.ts'

export class Citer {
  readonly #data: IndexData
  readonly #template: string | undefined
  readonly #indexes: ReadonlyMap<string, number>

  constructor(data: IndexData, template: string | undefined) {
    this.#data = data
    this.#template = template
    this.#indexes = new Map(data.sections.map((section, index) => [section.id, index]))
  }

  sectionIndex(id: string): number | undefined {
    return this.#indexes.get(id)
  }

  /** @throws {RangeError} where there is no such passage */
  at(id: number): IndexedPassage {
    const passage = this.#data.passages[id]
    if (!passage) throw new RangeError(`no passage ${id}`)
    return passage
  }

  /** A section's own heading, and where the section begins. */
  heading(section: number): { readonly text: string; readonly line: number } {
    const { headings, startLine } = this.#data.sections[section] ?? {}
    return { text: headings?.at(-1) ?? '', line: startLine ?? 1 }
  }

  /** The section of a passage that is of one only. */
  onlySection(id: number): number | undefined {
    const [first, second] = this.at(id).sections
    return second === undefined ? first : undefined
  }

  /** A passage, under the heading of the section that it begins in. */
  passage(id: number): Citation {
    return this.place({ from: id, to: id }, this.at(id).sections[0] ?? 0)
  }

  /** A place, under the heading of one of its sections, from there on. */
  place({ from, to }: Place, section: number): Citation {
    const startLine = Math.max(this.at(from).startLine, this.#data.sections[section]?.startLine ?? 0)
    return this.#cite(section, startLine, this.at(to).endLine)
  }

  /** A whole section, cut to the number of lines that may be cited. */
  section(index: number): Citation {
    const section = this.#data.sections[index]
    if (!section) throw new RangeError(`no section ${index}`)
    return this.#cite(index, section.startLine, Math.min(section.endLine, section.startLine + LIMITS.lines - 1))
  }

  #cite(index: number, startLine: number, endLine: number): Citation {
    const section = this.#data.sections[index]
    const document = section && this.#data.documents[section.document]
    if (!section || !document) throw new RangeError(`no section ${index}`)
    const url = this.#link(document, section.anchor, startLine, endLine)
    return {
      sectionId: section.id,
      path: document.path,
      title: document.title,
      headings: section.headings,
      startLine,
      endLine,
      ...(url === undefined ? {} : { url }),
    }
  }

  #link(
    document: { readonly path: string; readonly url?: string },
    anchor: string,
    startLine: number,
    endLine: number,
  ): string | undefined {
    if (document.url !== undefined)
      return anchor === '' ? document.url : `${document.url.replace(/#.*$/, '')}#${anchor}`
    const values = {
      path: document.path.split('/').map(encodeURIComponent).join('/'),
      anchor,
      start: startLine,
      end: endLine,
    }
    return this.#template?.replace(/\{(path|anchor|start|end)\}/g, (_, key: keyof typeof values) => String(values[key]))
  }
}
