// The menus, buttons and modal of /setup.

import { z } from 'zod'
import { componentKind } from './component-id.ts'

const NONE = z.tuple([])
export const SET_CHANNEL = componentKind('setup', 'channel', NONE)
export const SET_WEEKDAYS = componentKind('setup', 'weekdays', NONE)
export const SET_SWITCHES = componentKind('setup', 'switches', NONE)
export const SET_ROLE = componentKind('setup', 'role', NONE)
/** Opens the modal, and the modal itself. */
export const SET_TIMES = componentKind('setup', 'times', NONE)
export const TIMES = componentKind('setup', 'timed', NONE)
export const PREVIEW = componentKind('setup', 'preview', NONE)
