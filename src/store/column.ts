// What a column holds, as its shape: types cannot see into a file that another version, or a person, may have written.

import { z } from 'zod'

/**
 * A kept value as what it has to be.
 * @param where names the column and its row.
 * @throws {Error} saying where it stands and what is wrong with it
 */
export function readColumn<T>(where: string, shape: z.ZodType<T>, value: unknown): T {
  const read = shape.safeParse(value)
  if (read.success) return read.data
  throw new Error(
    `The database holds something in ${where} that this version cannot read: install the version that wrote it, or put back a backup.\n${z.prettifyError(read.error)}`,
  )
}

/** A column of JSON text. */
export function jsonOf<T>(shape: z.ZodType<T>): z.ZodType<T> {
  return z
    .string()
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text)
      } catch {
        context.addIssue({ code: 'custom', message: 'expected JSON' })
        return z.NEVER
      }
    })
    .pipe(shape)
}
