// The buttons, menus and modals of the daily question. Each carries the post's id, which is also how the bot finds its own
// message again.

import { z } from 'zod'
import { componentKind } from '../component-id.ts'

const Post = z.coerce.number().int().positive()
const Here = z.tuple([Post])

/** Post, position at which the choice is shown. */
export const DAILY_PICK = componentKind('daily', 'pick', z.tuple([Post, z.coerce.number().int().min(0).max(99)]))
/** A menu whose values are positions at which choices are shown. */
export const DAILY_CHOOSE = componentKind('daily', 'choose', Here)
/** Opens the modal, and the modal itself. */
export const DAILY_TYPE = componentKind('daily', 'type', Here)
export const DAILY_TYPED = componentKind('daily', 'typed', Here)
/** "My result", under the question: every message of a question has this one. */
export const DAILY_MINE = componentKind('daily', 'mine', Here)
/** "My result", under the answer: every reveal has this one. */
export const DAILY_REVEALED = componentKind('daily', 'revealed', Here)
/** Opens the modal, and the modal itself. */
export const DAILY_REPORT = componentKind('daily', 'report', Here)
export const DAILY_REPORTED = componentKind('daily', 'reported', Here)
