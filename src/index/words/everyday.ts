// What students say for what courses on computing write. General English and general computing, not one course's
// contents: a line belongs here if it would hold for a course that nobody here has read.

import { createHash } from 'node:crypto'
import { ACTIONS } from './everyday/actions.ts'
import { CLIPPED } from './everyday/clipped.ts'
import { CLOUD } from './everyday/cloud.ts'
import { CODE } from './everyday/code.ts'
import { CONTAINERS } from './everyday/containers.ts'
import { DATABASES } from './everyday/databases.ts'
import { DELIVERY } from './everyday/delivery.ts'
import { FAULTS } from './everyday/faults.ts'
import { FILES } from './everyday/files.ts'
import { NATIONS } from './everyday/nations.ts'
import { NETWORKS } from './everyday/networks.ts'
import { PROCESSES } from './everyday/processes.ts'
import { SECURITY } from './everyday/security.ts'
import { SETTINGS } from './everyday/settings.ts'
import { SHORTHAND } from './everyday/shorthand.ts'
import { SITES } from './everyday/sites.ts'
import { STATISTICS } from './everyday/statistics.ts'
import { TEACHING } from './everyday/teaching.ts'
import { TEAMS } from './everyday/teams.ts'
import { WEB } from './everyday/web.ts'

type Pair = readonly [said: string, written: string]

/** By area. One line an entry: what courses write, then what people say for it, parted by commas. */
const AREAS = [
  ACTIONS,
  PROCESSES,
  FILES,
  NETWORKS,
  WEB,
  CONTAINERS,
  CLOUD,
  DELIVERY,
  TEAMS,
  FAULTS,
  SECURITY,
  DATABASES,
  CODE,
  SITES,
  SETTINGS,
  STATISTICS,
  TEACHING,
  CLIPPED,
]

/** What is said, and what courses write for it. */
export function everydayPairs(): readonly Pair[] {
  return [
    ...AREAS.flatMap(pairsOf),
    ...[SHORTHAND, NATIONS].flatMap(pairsOf).flatMap(([short, long]): Pair[] => [
      [short, long],
      [long, short],
    ]),
  ]
}

/** Changes with the list. */
export function everydayDigest(): string {
  return createHash('sha256')
    .update(JSON.stringify([AREAS, SHORTHAND, NATIONS]))
    .digest('base64url')
    .slice(0, 12)
}

function pairsOf(lines: string): Pair[] {
  return lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [written = '', said = ''] = line.split(': ')
      return said.split(', ').map((word): Pair => [word, written])
    })
}
