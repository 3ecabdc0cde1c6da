// Every corpus check, and the run of them all. A new check is a file, a line here, and its examples.

import type { Problem } from '../course/course.ts'
import { brokenLink } from './broken-link.ts'
import type { Check, CheckInput } from './check.ts'
import { damagedEncoding } from './damaged-encoding.ts'
import { frontMatter } from './front-matter.ts'
import { linkLoop } from './link-loop.ts'
import { repeatedHeading } from './repeated-heading.ts'
import { unquotableBlock } from './unquotable-block.ts'
import { unreadableFile } from './unreadable-file.ts'

export const CHECKS: readonly Check[] = [
  unreadableFile,
  linkLoop,
  frontMatter,
  damagedEncoding,
  brokenLink,
  repeatedHeading,
  unquotableBlock,
]

/** Runs every check. Problems come in the order of files and lines, all at once. */
export function runChecks(input: CheckInput): Problem[] {
  return CHECKS.flatMap((check) => check.run(input)).sort(byPlace)
}

function byPlace(a: Problem, b: Problem): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1
  return (a.line ?? 0) - (b.line ?? 0)
}
