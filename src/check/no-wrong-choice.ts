// Questions of which every choice is right.

import type { Check } from './check.ts'

/**
 * Among the choices of a question at least one is wrong: else there is nothing to tell apart, and a statement would be both
 * true and false.
 *
 * @example good
 * ```markdown
 * # Ports
 * ## Review questions
 * ### Which options publish ports?
 * - [x] `-p`
 * - [x] `-P`
 * - [ ] `-v`
 * ### Every port is published.
 * - [ ] True
 * - [x] False
 * ```
 * @example bad
 * ```markdown
 * # Ports
 * ## Review questions
 * ### Every port is published.
 * - [x] True
 * - [x] False
 * ```
 */
export const noWrongChoice: Check = {
  name: 'no-wrong-choice',
  run: ({ questions }) =>
    questions
      .filter((question) => 'choices' in question && question.choices.every(({ correct }) => correct))
      .map(({ path, startLine }) => {
        const message = 'Unexpected question whose choices are all right, expected one at least that is wrong.'
        return { check: 'no-wrong-choice', severity: 'warning', path, line: startLine, message } as const
      }),
}
