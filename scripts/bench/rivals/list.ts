// All that ours is measured next to. The first is what the targets are about.

import { flexSearch } from './flexsearch.ts'
import { lunrIndex } from './lunr.ts'
import { defaultMiniSearch, tunedMiniSearch } from './minisearch.ts'
import { orama } from './orama.ts'
import type { Rival } from './rival.ts'
import { sqliteFts5 } from './sqlite.ts'

export const rivals: readonly Rival[] = [tunedMiniSearch, defaultMiniSearch, sqliteFts5, lunrIndex, flexSearch, orama]
