// What has several names in a course: the terms of its glossary with the words that people use, the synonyms of front matter,
// and abbreviations that it explains.

import { abbreviations } from '../../course/abbreviations.ts'
import type { Course } from '../../course/course.ts'
import { type Names, nameKey, namesIn } from '../kinds/names.ts'

/** A longer description of a term is no name. */
const LONGEST = 5

/** "Container Runtime Interface (CRI)" has two names. */
function namesOfTerm(term: string): Names {
  const [, name = term, other] = /^(.+?)\s*\(([^()]+)\)$/.exec(term) ?? []
  return other === undefined ? [name] : [name, other]
}

/** Each thing with all of its names by their keys, the course's own first. A name of two things is none. */
function thingsIn(course: Course): readonly ReadonlyMap<string, string>[] {
  const byTerm = new Map<string, Map<string, string>>()
  const add = (names: Names) => {
    const [term = ''] = names
    const all = byTerm.get(nameKey(term)) ?? new Map<string, string>()
    for (const name of names) if (!all.has(nameKey(name))) all.set(nameKey(name), name)
    byTerm.set(nameKey(term), all)
  }
  for (const { term, words } of course.glossary) add([...namesOfTerm(term), ...words])
  for (const [short, { long }] of abbreviations(course)) add([long, short])
  const count = new Map<string, number>()
  for (const key of [...byTerm.values()].flatMap((all) => [...all.keys()])) count.set(key, (count.get(key) ?? 0) + 1)
  return [...byTerm.values()].flatMap((all) => {
    const own = [...all].filter(([key]) => key !== '' && count.get(key) === 1 && key.split(' ').length <= LONGEST)
    return own.length > 1 ? [new Map(own)] : []
  })
}

/** Finds the names of what a text speaks of, with all other names of the same thing. */
export function namesOf(course: Course): (text: string) => readonly Names[] {
  const things = thingsIn(course)
  return (text) => {
    const words = ` ${nameKey(text)} `
    const found = things.filter((names) => [...names.keys()].some((key) => words.includes(` ${key} `)))
    return found.map((names) => [...names.values()]).filter((names) => namesIn(text, names).length > 0)
  }
}
