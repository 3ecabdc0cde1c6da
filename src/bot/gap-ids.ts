// The buttons and menus of /gaps. A gap is named by any of its asks, so that it is found again whatever was asked since.

import { z } from 'zod'
import { componentKind } from './component-id.ts'

const Ask = z.coerce.number()

/** Another page of the list, or back to it. */
export const LIST = componentKind('gaps', 'list', z.tuple([z.coerce.number().int().min(0)]))
/** A gap chosen from the list. */
export const CHOOSE = componentKind('gaps', 'choose', z.tuple([]))
/** A section chosen as the answer. */
export const ANSWERED_IN = componentKind('gaps', 'in', z.tuple([Ask]))
/** Opens the modal for an instructor's own answer. */
export const WRITE = componentKind('gaps', 'write', z.tuple([Ask]))
export const WRITTEN = componentKind('gaps', 'written', z.tuple([Ask]))
export const PUT_AWAY = componentKind('gaps', 'away', z.tuple([Ask]))
/** What students marked as helped. */
export const HELPED_LIST = componentKind('gaps', 'helped', z.tuple([]))
export const APPROVE = componentKind('gaps', 'approve', z.tuple([]))
/** What the class taught, newest first, and forgetting some of it. */
export const LESSONS = componentKind('gaps', 'lessons', z.tuple([]))
export const FORGET = componentKind('gaps', 'forget', z.tuple([]))
