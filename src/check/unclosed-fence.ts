// Code fences that nobody closed.

import type { Check } from './check.ts'

/**
 * A code fence has an end; without one the rest of the file is code.
 *
 * @example good
 * ```markdown
 * ~~~sh
 * docker ps
 * ~~~
 * Text.
 * ```
 * @example bad
 * ```markdown
 * # Listing
 * ~~~sh
 * docker ps
 *
 * # Removing
 * Text.
 * ```
 */
export const unclosedFence: Check = { name: 'unclosed-fence' }
