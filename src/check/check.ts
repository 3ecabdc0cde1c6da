// What a corpus check is: a name, and a function from the course to its diagnostics.

import type { Course, Problem } from '../course/course.ts'
import type { Question } from '../quiz/question.ts'

/** All that a check may look at. */
export interface CheckInput {
  readonly course: Course
  readonly questions: readonly Question[]
}

/** What is wrong, of the check that found it. */
export type Finding = Omit<Problem, 'check'>

/**
 * One check. Its doc comment holds a good and a bad `@example`: a markdown file each (several, parted by lines such as
 * `=== other.md`), which the tests run. The good one gives no problem, the bad one at least one.
 */
export interface Check {
  /** Kebab-case; every problem that it reports carries it. */
  readonly name: string
  run(input: CheckInput): readonly Finding[]
}

/** A check that passes on what the reader itself noticed under the same name. */
export function noticedByReader(name: string): Check {
  return { name, run: ({ course }) => course.problems.filter((problem) => problem.check === name) }
}
