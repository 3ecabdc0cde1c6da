// Front matter that cannot be used.

import { noticedByReader } from './check.ts'

/**
 * Front matter is YAML or TOML, our keys have values of the right kind, and none is misspelled. Other tools' keys are left alone.
 *
 * @example good
 * ```markdown
 * ---
 * title: Volumes
 * tags: [storage]
 * weight: 30
 * ---
 * Text.
 * ```
 * @example bad
 * ```markdown
 * ---
 * titel: Volumes
 * tags: 4.5: 3
 * ---
 * Text.
 * ```
 * @example bad
 * ```markdown
 * ---
 * sumary: About volumes
 * ---
 * Text.
 * ```
 */
export const frontMatter = noticedByReader('front-matter')
