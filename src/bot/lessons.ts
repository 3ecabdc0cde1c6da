// What a class taught the bot: sections that questions were pointed to, and instructors' notes. And unlearning it.

import { plainText, sectionName } from '../reports/wording.ts'
import type { Context } from './command.ts'

export interface Lesson {
  /** Names it among all lessons of the class. */
  readonly key: string
  readonly question: string
  /** Where it leads, or what the note says; plain text of people, not yet safe to show. */
  readonly answer: string
  readonly at: number
}

/** Newest first. */
export async function lessonsOf({ app, scope, engine }: Context): Promise<readonly Lesson[]> {
  const taught = await app.store.lessons.taught(scope)
  const notes = await app.store.lessons.notes(scope)
  const lessons = [
    ...taught.map(({ id, question, sectionId, at }) => {
      const headings = engine.citation(sectionId)?.headings
      return { key: `taught-${id}`, question, answer: sectionName(sectionId, headings), at }
    }),
    ...notes.map(({ id, question, markdown, author, at }) => {
      return { key: `note-${id}`, question, answer: `${author}: ${plainText(markdown)}`, at }
    }),
  ]
  return lessons.toSorted((one, other) => other.at - one.at)
}

/** Forgets the lessons of these keys; one that is not the class's own, or is gone, is passed over. */
export async function forget(keys: readonly string[], context: Context): Promise<void> {
  const { app, scope } = context
  const own = new Set((await lessonsOf(context)).map(({ key }) => key))
  for (const key of keys.filter((each) => own.has(each))) {
    const [kind, id = ''] = key.split('-')
    if (kind === 'note') await app.store.lessons.removeNote(id)
    else await app.store.lessons.unteach(Number(id))
  }
  app.classroom.changed(scope)
}
