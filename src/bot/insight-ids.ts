// The menu of /insights.

import { z } from 'zod'
import { PERIODS } from '../quiz/rules/leaderboard.ts'
import { componentKind } from './component-id.ts'

/** Looks into one part of the same period. */
export const LOOK_INTO = componentKind('insights', 'look', z.tuple([z.enum(PERIODS)]))
