// Reads what a program sends by a zod schema, and turns every fault into Discord's own code and words.

import { z } from 'zod'
import { type Fault, invalidForm } from '../api-error.ts'

/**
 * Reads a form.
 * @param at the path of the form within the request's body
 * @throws {DiscordError} 50035 with all faults at once
 */
export function readForm<T>(schema: z.ZodType<T>, value: unknown, at: readonly (string | number)[] = []): T {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  throw invalidForm(
    parsed.error.issues.map((issue) => {
      const fault = toFault(issue)
      return { ...fault, path: [...at, ...fault.path] }
    }),
  )
}

/** Says a fault of a rule that no single field holds; for use inside a zod check. */
export function complain(context: z.RefinementCtx, path: (string | number)[], code: string, message: string): void {
  context.addIssue({ code: 'custom', path, message, params: { code } })
}

/** A string with Discord's way of counting: trimmed first, then `min` to `max` characters. */
export const text = (min: number, max: number) => z.string().trim().min(min).max(max)

/** What components are told apart by: 1-100 characters. */
export const customId = z.string().min(1).max(100)

/** An id, as a string of digits. */
export const snowflake = z.union([z.string(), z.number().int()]).transform((value, context) => {
  if (/^\d{1,20}$/.test(String(value))) return String(value)
  complain(context, [], 'NUMBER_TYPE_COERCE', `Value "${value}" is not snowflake.`)
  return z.NEVER
})

function toFault(issue: z.core.$ZodIssue): Fault {
  const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)))
  return { path, ...wording(issue) }
}

function wording(issue: z.core.$ZodIssue): { code: string; message: string } {
  switch (issue.code) {
    case 'too_big':
      return tooBig(issue.origin, Number(issue.maximum))
    case 'too_small':
      return tooSmall(issue.origin, Number(issue.minimum))
    case 'invalid_type':
      return issue.message.includes('received undefined')
        ? { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }
        : { code: 'BASE_TYPE_BAD_TYPE', message: `Could not interpret the value as ${issue.expected}.` }
    case 'invalid_value':
      return { code: 'BASE_TYPE_CHOICES', message: `Value must be one of {${issue.values.map(String).join(', ')}}.` }
    case 'custom':
      return { code: String(issue.params?.['code'] ?? 'BASE_TYPE_BAD_TYPE'), message: issue.message }
    case 'invalid_union':
      return { code: 'UNION_TYPE_CHOICES', message: 'Value of field "type" must be one of the known types.' }
    default:
      return { code: 'STRING_TYPE_REGEX', message: issue.message }
  }
}

function tooBig(origin: string, maximum: number): { code: string; message: string } {
  if (origin === 'string') {
    return { code: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${maximum} or fewer in length.` }
  }
  return origin === 'array'
    ? { code: 'BASE_TYPE_BAD_LENGTH', message: `Must be ${maximum} or fewer in length.` }
    : { code: 'NUMBER_TYPE_MAX', message: `int value should be less than or equal to ${maximum}.` }
}

function tooSmall(origin: string, minimum: number): { code: string; message: string } {
  if (origin === 'string' && minimum === 1) return { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }
  if (origin === 'string') return { code: 'BASE_TYPE_MIN_LENGTH', message: `Must be ${minimum} or more in length.` }
  return origin === 'array'
    ? { code: 'BASE_TYPE_BAD_LENGTH', message: `Must be ${minimum} or more in length.` }
    : { code: 'NUMBER_TYPE_MIN', message: `int value should be greater than or equal to ${minimum}.` }
}
