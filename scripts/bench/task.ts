// What a process of its own is asked to measure, and what it tells. Times in ms of processor time, sizes in MB.

import { z } from 'zod'

export const Task = z.discriminatedUnion('task', [
  /** Writes the serialised index and the rows of a corpus to files. */
  z.strictObject({ task: z.literal('prepare'), dir: z.string(), index: z.string(), rows: z.string() }),
  z.strictObject({ task: z.literal('build'), dir: z.string() }),
  z.strictObject({ task: z.literal('remark'), dir: z.string(), gfm: z.boolean() }),
  z.strictObject({ task: z.literal('revive'), index: z.string() }),
  z.strictObject({ task: z.literal('memory'), rival: z.string(), rows: z.string() }),
])
export type Task = z.infer<typeof Task>

export const Built = z.object({ parse: z.number(), index: z.number(), first: z.number() })

export const Prepared = z.object({
  files: z.number(),
  megabytes: z.number(),
  passages: z.number(),
  /** Distinct words of the passages. */
  words: z.number(),
  indexMegabytes: z.number(),
  /** The first build, which the files come from. */
  built: Built,
})
export type Prepared = z.infer<typeof Prepared>

export const Parsed = z.object({ parse: z.number() })
export const Revived = z.object({ revive: z.number(), first: z.number(), megabytes: z.number() })
export const Weighed = z.object({ build: z.number(), megabytes: z.number() })
