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
  /** What it finds, beside what the reader itself noticed under its name. */
  run?(input: CheckInput): readonly Finding[]
}

/** All that a check has to say. */
export function problemsOf({ name, run }: Check, input: CheckInput): readonly Problem[] {
  const noticed = input.course.problems.filter((problem) => problem.check === name)
  return [...noticed, ...(run?.(input) ?? []).map((finding) => ({ check: name, ...finding }))]
}
