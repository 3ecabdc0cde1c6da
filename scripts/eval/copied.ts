// Words copied from the course, as a student pastes a slide's sentence or an error message: is their place cited?

import type { Course } from '../../src/course/course.ts'
import { buildEngine } from '../../src/index/build.ts'
import { type Found, foundAt } from './report.ts'

/** Words that are copied, and the most lines that they are copied from. */
const COPIED = 6
const MOST = 300

/** Stretches of as many words, from the middle of lines that lie evenly over the course, with the sections they stand in. */
function stretchesOf(course: Course): readonly (readonly [words: string, sectionIds: ReadonlySet<string>])[] {
  const found = new Map<string, Set<string>>()
  for (const { id, role, blocks } of course.documents.flatMap(({ sections }) => sections)) {
    if (role !== 'content') continue
    for (const line of blocks.flatMap(({ text }) => text.split('\n'))) {
      const words = line.trim().split(/\s+/)
      const from = (words.length - COPIED) >> 1
      if (from < 0) continue
      const stretch = words.slice(from, from + COPIED).join(' ')
      found.set(stretch, (found.get(stretch) ?? new Set()).add(id))
    }
  }
  const step = Math.max(1, Math.ceil(found.size / MOST))
  return [...found].filter((_, place) => place % step === 0)
}

/** How often a section that has them is cited. */
export function copiedFound(course: Course): Found {
  const engine = buildEngine(course)
  return foundAt(
    stretchesOf(course).map(([words, sectionIds]) =>
      engine
        .ask(words)
        .citations.findIndex((citation) =>
          engine.sectionsOf(citation).some((section) => sectionIds.has(section.citation.sectionId)),
        ),
    ),
  )
}
