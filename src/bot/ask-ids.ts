// The buttons, menus and modals under an answer. Each carries the ask's id; the rest is found again from the store.

import { z } from 'zod'
import { componentKind } from './component-id.ts'

const AskId = z.coerce.number().int().positive()
const Index = z.coerce.number().int().min(0).max(999)

/** Ask, place of the section among the ones to read, page. */
export const READ = componentKind('ask', 'read', z.tuple([AskId, Index, Index]))
/** A menu whose values are places among the sections to read. */
export const PICK = componentKind('ask', 'pick', z.tuple([AskId]))
export const BACK = componentKind('ask', 'back', z.tuple([AskId]))
/** Ask, 1 for "this helped" or 0 for "this did not". */
export const HELPED = componentKind('ask', 'helped', z.tuple([AskId, z.enum(['0', '1'])]))
/** Ask, place of the section that helped, and the page of it that is shown. */
export const SECTION_HELPED = componentKind('ask', 'section-helped', z.tuple([AskId, Index, Index]))
export const SHARE = componentKind('ask', 'share', z.tuple([AskId]))
/** Opens the modal, and the modal itself: passing a question on to the instructors. */
export const INQUIRE = componentKind('ask', 'inquire', z.tuple([AskId]))
export const INQUIRY = componentKind('ask', 'inquiry', z.tuple([AskId]))
