// Where a bot's processor time goes, by whose code it is: sampled by V8 while something is measured.

import type { Profiler } from 'node:inspector'
import { Session } from 'node:inspector/promises'

/** Whose a file is; the first that matches. What belongs to nobody (Node, native code) is its caller's. */
const OWNERS: readonly (readonly [owner: string, files: RegExp])[] = [
  ['SQLite', /node_modules\/(better-sqlite3|kysely)\/|dist\/store\/(sqlite|place)/],
  ['discord.js', /node_modules\/(discord\.js|@discordjs|undici|ws|discord-api-types|@sapphire|@vladfrangu)\//],
  ['our code', /node_modules\/|\/dist\//],
]
const BY_NAME: Readonly<Record<string, string>> = { '(idle)': 'waiting', '(garbage collector)': 'garbage collection' }
const ELSEWHERE = 'Node'

function ownerOf({ functionName, url }: Profiler.ProfileNode['callFrame'], caller: string): string {
  return BY_NAME[functionName] ?? OWNERS.find(([, files]) => files.test(url))?.[0] ?? caller
}

/** Milliseconds by owner. */
function timesOf({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): Record<string, number> {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const owners = new Map<number, string>()
  // Not by recursion: stacks are deep.
  const open: [id: number, caller: string][] = [[nodes[0]?.id ?? 0, ELSEWHERE]]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const node = byId.get(next[0])
    if (node === undefined) continue
    const owner = ownerOf(node.callFrame, next[1])
    owners.set(node.id, owner)
    for (const child of node.children ?? []) open.push([child, owner])
  }
  const times: Record<string, number> = {}
  samples.forEach((id, index) => {
    const owner = owners.get(id) ?? ELSEWHERE
    times[owner] = (times[owner] ?? 0) + (timeDeltas[index] ?? 0) / 1000
  })
  return times
}

export class Sampling {
  readonly #session = new Session()

  async start(): Promise<void> {
    this.#session.connect()
    await this.#session.post('Profiler.enable')
    await this.#session.post('Profiler.start')
  }

  /** @returns milliseconds since the start, by whose code they went into */
  async stop(): Promise<Record<string, number>> {
    const { profile } = await this.#session.post('Profiler.stop')
    this.#session.disconnect()
    return timesOf(profile)
  }
}
