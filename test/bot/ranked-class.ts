// A class of thirteen whose ranks are known.

import type { Person } from '../../src/playground/person.ts'
import { attempt } from '../store/sample.ts'
import { quizClass } from './quiz-class.ts'
import type { Running } from './running.ts'

/** The first has one right answer, the second two, and so on; the last two have as many. */
export async function rankedClass(): Promise<{ here: Running; person: (index: number) => Person }> {
  const here = await quizClass()
  const { scope } = here
  const people: Person[] = []
  const now = Date.now()
  for (const [index, name] of [...'abcdefghijklm'].entries()) {
    const person = here.standIn.addPerson(`Student ${name}`)
    people.push(person)
    for (let count = 0; count <= Math.min(index, 11); count++) {
      const own = { user: person.id, key: `${name}${count}`, questionId: `q${count}`, answeredAt: now - 1000 }
      await here.store.attempts.record(attempt({ ...scope, ...own }))
    }
  }
  const person = (index: number): Person => {
    const found = people[index]
    if (!found) throw new Error(`nobody is number ${index}`)
    return found
  }
  return { here, person }
}
