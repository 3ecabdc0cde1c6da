// Code fences that nobody closed.

import { noticedByReader } from './check.ts'

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
export const unclosedFence = noticedByReader('unclosed-fence')
