// Terms of the glossary that the course itself never uses.

import { stemmer } from 'stemmer'
import type { Course, GlossaryEntry } from '../course/course.ts'
import { plainWords } from '../quiz/kinds/words.ts'
import type { Check, Finding } from './check.ts'

/**
 * A term of the glossary, or of front matter's `synonyms`, stands somewhere in the course's text: people's words are
 * led to it, and it must lead on. Case, plurals and endings do not matter; an abbreviation in parentheses may be left out.
 *
 * @example good
 * ```markdown
 * # Volumes
 * Volumes outlive their container.
 * === glossary.md
 * | Term | Definition | Words |
 * | --- | --- | --- |
 * | Volume | Storage that Docker manages | disk |
 * ```
 * @example bad
 * ```markdown
 * # Volumes
 * Volumes outlive their container.
 * === glossary.md
 * | Term | Definition | Words |
 * | --- | --- | --- |
 * | Ingress | A way in | door |
 * ```
 */
export const unusedTerm: Check = {
  name: 'unused-term',
  run: ({ course }) => {
    if (course.glossary.length === 0) return []
    const said = saidBy(course)
    const known = new Set<string>()
    return course.glossary.flatMap((entry) => {
      if (known.has(entry.term) || formsOf(entry.term).some((form) => said.includes(form))) return []
      known.add(entry.term)
      return [problem(entry)]
    })
  },
}

/** All words of the course's sections in a row, but for those of glossaries. */
function saidBy(course: Course): string {
  const glossaries = new Set(course.glossary.filter(({ field }) => field === undefined).map(({ path }) => path))
  const sections = course.documents.filter(({ path }) => !glossaries.has(path)).flatMap(({ sections }) => sections)
  return sections
    .map(({ headings, blocks }) => stems([headings.at(-1) ?? '', ...blocks.map(({ text }) => text)].join('\n')))
    .join('')
}

function formsOf(term: string): readonly string[] {
  return [term, term.replaceAll(/\s*\([^)]*\)/g, '')].map(stems)
}

/** Stems between spaces, so that a term is found as whole words. */
function stems(text: string): string {
  return ` ${plainWords(text).map(stemmer).join(' ')} `
}

function problem({ term, words, path, line, field }: GlossaryEntry): Finding {
  const what = field === undefined ? `term "${term}"` : `term "${term}", to which \`${field}\` leads "${words.join()}",`
  const message = `Unexpected ${what} that the course never uses, expected one of its own terms.`
  return { severity: 'warning', path, line, field: field ?? 'term', message }
}
