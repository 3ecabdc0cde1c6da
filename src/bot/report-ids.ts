// The buttons of /reports. Each carries the id of the report.

import { z } from 'zod'
import { componentKind } from './component-id.ts'

const ReportId = z.tuple([z.coerce.number().int().positive()])
export const RETRACT = componentKind('reports', 'retract', ReportId)
export const ACCEPT = componentKind('reports', 'accept', ReportId)
export const DISMISS = componentKind('reports', 'dismiss', ReportId)
/** The report after this one. */
export const LATER = componentKind('reports', 'later', ReportId)
