// The shape of a question: what kind of passage would answer it.

/**
 * - `definition`: what is X; wants a sentence that says what X is.
 * - `procedure`: how to, which command; wants code.
 * - `comparison`: A or B; wants both named together, a table best.
 * - `reason`: why.
 * - `listing`: which, what are the; wants a list or table.
 */
export type Shape = 'definition' | 'procedure' | 'comparison' | 'reason' | 'listing' | 'other'

const PATTERNS: readonly (readonly [Shape, RegExp])[] = [
  ['comparison', /\b(vs\.?|versus|diff?eren\w+|differ|compare[ds]?|comparison|distinguish|better than|instead of)\b/],
  ['comparison', /^\S+(?: \S+)? or \S+(?: \S+)?[,?]/],
  ['reason', /\bwhy\b|\bhow come\b|\breasons? (?:for|behind)\b|\bpoint of\b/],
  ['procedure', /\b(commands?|syntax|flag|switch|yaml|snippet|script|config for|example of a)\b/],
  [
    'procedure',
    /\bhow (?:do|can|could|should|would|to|2)\b|^(?:show|give) me\b|^(?:run|create|start|make|set|open|build|install|delete|remove|list|stop)\b/,
  ],
  [
    'definition',
    /\bwh?at(?:'?s|s| is| are)\b(?! the (?:command|syntax|best|right|way))|\bdefin\w+|\bmean(?:s|ing|t)?\b|\bstands? for\b|\bexplain\b|^what (?:an? |the )?\S+(?: \S+)? (?:is|are|was|were)\b|^what (?:does|do) \S+(?: \S+){0,2} do\W*$/,
  ],
  ['listing', /\bwhich\b|\bname (?:the|some|all)\b|\blist\b|\bwhat (?:kinds|types|are)\b/],
]

/** The first shape whose pattern the question shows. */
export function shapeOf(question: string): Shape {
  const text = question.slice(0, 400).toLowerCase().trim()
  return PATTERNS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'other'
}
