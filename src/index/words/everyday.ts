// What students say for what courses on computing write. General English and general computing, not one course's
// contents: a line belongs here if it would hold for a course that nobody here has read.

import { createHash } from 'node:crypto'
import { actions } from './everyday/actions.ts'
import { clipped } from './everyday/clipped.ts'
import { cloud } from './everyday/cloud.ts'
import { code } from './everyday/code.ts'
import { containers } from './everyday/containers.ts'
import { databases } from './everyday/databases.ts'
import { delivery } from './everyday/delivery.ts'
import { faults } from './everyday/faults.ts'
import { files } from './everyday/files.ts'
import { networks } from './everyday/networks.ts'
import { processes } from './everyday/processes.ts'
import { security } from './everyday/security.ts'
import { settings } from './everyday/settings.ts'
import { shorthand } from './everyday/shorthand.ts'
import { sites } from './everyday/sites.ts'
import { statistics } from './everyday/statistics.ts'
import { teaching } from './everyday/teaching.ts'
import { teams } from './everyday/teams.ts'
import { web } from './everyday/web.ts'

type Pair = readonly [said: string, written: string]

/** By area. One line an entry: what courses write, then what people say for it, parted by commas. */
const areas = [
  actions,
  processes,
  files,
  networks,
  web,
  containers,
  cloud,
  delivery,
  teams,
  faults,
  security,
  databases,
  code,
  sites,
  settings,
  statistics,
  teaching,
  clipped,
]

/** What is said, and what courses write for it. */
export function everydayPairs(): readonly Pair[] {
  return [
    ...areas.flatMap(pairsOf),
    ...pairsOf(shorthand).flatMap(([short, long]): Pair[] => [
      [short, long],
      [long, short],
    ]),
  ]
}

/** Changes with the list. */
export function everydayDigest(): string {
  return createHash('sha256')
    .update(JSON.stringify([areas, shorthand]))
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
