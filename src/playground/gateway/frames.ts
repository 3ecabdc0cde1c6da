// What a bot sends to the gateway, as far as the stand-in looks at it.

import { z } from 'zod'

/** Bytes of a frame that a bot may send. */
const FRAME_LIMIT = 4096

const Frame = z.object({ op: z.number().int(), d: z.unknown().optional() })
export type Frame = z.infer<typeof Frame>

/** The data of op 2. */
export const Identify = z.object({
  token: z.string(),
  intents: z.number().int(),
  properties: z.object({}),
  shard: z.tuple([z.number().int(), z.number().int()]).optional(),
})
/** The data of op 6. */
export const Resume = z.object({ token: z.string(), session_id: z.string(), seq: z.number().int() })
/** @returns undefined for what is too long, no JSON or no frame */
export function readFrame(text: string): Frame | undefined {
  if (Buffer.byteLength(text) > FRAME_LIMIT) return undefined
  try {
    return Frame.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}
