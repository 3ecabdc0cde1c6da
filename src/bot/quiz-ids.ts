// The buttons, menus and modals of a round of practice. Each carries the round's key and the question's place in it.

import { z } from 'zod'
import { componentKind } from './component-id.ts'

const Key = z.string().regex(/^[\w-]{16}$/)
const Place = z.coerce.number().int().min(0).max(99)
const Position = z.coerce.number().int().min(0).max(99)
const Here = z.tuple([Key, Place])

/** Round, place, position at which the choice is shown. */
export const PICK = componentKind('quiz', 'pick', z.tuple([Key, Place, Position]))
/** A menu whose values are positions at which choices are shown. */
export const CHOOSE = componentKind('quiz', 'choose', Here)
/** Opens the modal, and the modal itself. */
export const TYPE = componentKind('quiz', 'type', Here)
export const TYPED = componentKind('quiz', 'typed', Here)
export const HINT = componentKind('quiz', 'hint', Here)
export const SKIP = componentKind('quiz', 'skip', Here)
/** To the question at that place, or to the summary past the last. */
export const NEXT = componentKind('quiz', 'next', Here)
export const STOP = componentKind('quiz', 'stop', Here)
/** A new round of what was missed in this one. */
export const AGAIN = componentKind('quiz', 'again', z.tuple([Key]))
/** Opens the modal, and the modal itself: something is wrong with this question. */
export const REPORT = componentKind('quiz', 'report', Here)
export const REPORTED = componentKind('quiz', 'reported', Here)
