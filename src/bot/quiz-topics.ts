// The topics that can be practised: as they are offered while one types, and what is meant by one that was typed to its end.

import type { Library } from '../library.ts'
import type { Choice } from './command.ts'

/** Modules with questions, then tags. */
export function quizTopics({ modules, questions }: Library): readonly Choice[] {
  const asked = new Set(questions.map(({ path }) => path))
  const titles = modules.filter(({ path }) => asked.has(path)).map(({ path, title }) => ({ name: title, value: path }))
  const tags = [...new Set(questions.flatMap((question) => question.tags))].sort()
  return [...titles, ...tags.map((tag) => ({ name: `Tag: ${tag}`, value: tag }))]
}

/** Values of what goes by the typed name, else of all that have its words, the last one perhaps not typed to its end. */
export function topicsMeant(typed: string, offered: readonly Choice[]): readonly string[] {
  // Picked rather than typed.
  if (offered.some(({ value }) => value === typed)) return [typed]
  const wanted = folded(typed)
  if (wanted === '') return []
  const called = offered.filter(({ name, value }) => folded(name) === wanted || folded(value) === wanted)
  const like = offered.filter(({ name }) => ` ${folded(name)}`.includes(` ${wanted}`))
  return (called.length > 0 ? called : like).map(({ value }) => value)
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}
