// The sections under a section.

import type { Document, Section } from './course.ts'

/** All sections of a document from a section's own down to the next heading of its depth, without it itself. */
export function sectionsUnder({ sections }: Document, section: Section): readonly Section[] {
  const rest = sections.slice(sections.indexOf(section) + 1)
  const end = rest.findIndex(({ depth }) => depth <= section.depth)
  return end < 0 ? rest : rest.slice(0, end)
}
