// Files whose encoding is damaged, or that are not UTF-8.

import type { Document } from '../course/course.ts'
import type { Check, Finding } from './check.ts'

/**
 * Text is UTF-8 and has never been read as something else. Damage is repaired while reading, but belongs repaired in the
 * file, above all where bytes are lost.
 *
 * @example good
 * ```markdown
 * The team’s café costs 3 € – “naïve”, no?
 * ```
 * @example bad
 * ```markdown
 * The teamâ€™s cafÃ© costs 3 â‚¬
 * ```
 */
export const damagedEncoding: Check = {
  name: 'damaged-encoding',
  run: ({ course }) => course.documents.flatMap(damageOf),
}

function damageOf({ path, repairs }: Document): Finding[] {
  if (repairs.lines === 0) return []
  const { lines, restored, lost, line } = repairs
  const torn = restored + lost
  const bytes = torn === 0 ? '' : `, ${torn} characters with lost bytes of which ${restored} could be restored`
  const message = `Unexpected damaged encoding (lines: ${lines}${bytes}), expected UTF-8: repaired for reading only, so mend the file.`
  return [{ severity: 'warning', path, ...(line !== undefined && { line }), message }]
}
