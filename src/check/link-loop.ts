// Links to folders that are in the course already.

import type { Check } from './check.ts'

/** Each folder is in the course once: a link back into it is not followed. Its example needs a disk: see the walk's test. */
export const linkLoop: Check = { name: 'link-loop' }
