// The menu, buttons and modals of /privacy.

import { z } from 'zod'
import { componentKind } from './component-id.ts'

const NONE = z.tuple([])
export const CHOOSE_VISIBILITY = componentKind('privacy', 'visibility', NONE)
export const RENAME = componentKind('privacy', 'rename', NONE)
export const RENAMED = componentKind('privacy', 'renamed', NONE)
export const DOWNLOAD = componentKind('privacy', 'download', NONE)
export const ERASE = componentKind('privacy', 'erase', NONE)
export const ERASED = componentKind('privacy', 'erased', NONE)
