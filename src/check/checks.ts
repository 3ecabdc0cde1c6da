// Every corpus check, and the run of them all. A new check is a file, a line here, and its examples.

import type { Problem } from '../course/course.ts'
import { byUnits } from '../course/text-order.ts'
import { brokenLink } from './broken-link.ts'
import { type Check, type CheckInput, problemsOf } from './check.ts'
import { damagedEncoding } from './damaged-encoding.ts'
import { emptyFile } from './empty-file.ts'
import { frontMatter } from './front-matter.ts'
import { glossary } from './glossary.ts'
import { linkLoop } from './link-loop.ts'
import { repeatedChoice } from './repeated-choice.ts'
import { repeatedHeading } from './repeated-heading.ts'
import { similarQuestions } from './similar-questions.ts'
import { unansweredQuestion } from './unanswered-question.ts'
import { unclosedFence } from './unclosed-fence.ts'
import { unquotableBlock } from './unquotable-block.ts'
import { unreadComment } from './unread-comment.ts'
import { unreadableFile } from './unreadable-file.ts'
import { unsupportedAnswer } from './unsupported-answer.ts'
import { unusedTerm } from './unused-term.ts'

export const CHECKS: readonly Check[] = [
  unreadableFile,
  emptyFile,
  linkLoop,
  frontMatter,
  damagedEncoding,
  unclosedFence,
  brokenLink,
  repeatedHeading,
  unreadComment,
  unquotableBlock,
  unansweredQuestion,
  repeatedChoice,
  similarQuestions,
  unsupportedAnswer,
  glossary,
  unusedTerm,
]

/** Runs every check. Problems come all at once, those of one check after the other's. */
export function runChecks(input: CheckInput): Problem[] {
  return CHECKS.flatMap((check) => problemsOf(check, input))
}

/** Problems in the order of files and lines. */
export function byPlaces(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(byPlace)
}

function byPlace(a: Problem, b: Problem): number {
  return byUnits(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0)
}
