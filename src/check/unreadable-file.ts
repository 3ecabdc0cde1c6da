// Files that could not be read or parsed.

import type { Check } from './check.ts'

/**
 * Every markdown file can be read: it is text, not too large, not tangled beyond use, and no link that leads nowhere.
 *
 * @example good
 * ```markdown
 * # Volumes
 * A volume outlives its container.
 * ```
 * @example bad
 * ```markdown
 * \u0000\u0001 binary data \u0000
 * ```
 */
export const unreadableFile: Check = { name: 'unreadable-file' }
