// The codec of custom_ids: `prefix:action:scope:args…:signature`, at most 100 characters. The signature binds an id to the
// person or the guild it was made for, so that a forged id, or one carried elsewhere, is refused before any handler runs.

import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { z } from 'zod'
import { LIMITS } from './limits.ts'

type Arg = string | number

/** One kind of button, select or modal: who handles it, and the shape of what its id carries. */
export interface ComponentKind<Args extends readonly Arg[] = readonly Arg[]> {
  /** The command's or feature's name. */
  readonly prefix: string
  readonly action: string
  /** A tuple, read from strings: use `z.coerce.number()` for numbers. */
  readonly args: z.ZodType<Args>
}

export function componentKind<Args extends readonly Arg[]>(
  prefix: string,
  action: string,
  args: z.ZodType<Args>,
): ComponentKind<Args> {
  return { prefix, action, args }
}

/** Who an id is good for. */
export interface Holder {
  readonly userId: string
  /** Undefined in a direct message. */
  readonly guildId: string | undefined
}

/** `person`: only whom the message was made for. `guild`: everybody in the guild it was posted in. */
export type IdScope = 'person' | 'guild'

/** An id that has been read: signed by us for this holder, its args still to be validated by its kind. */
export interface ReadId {
  readonly prefix: string
  readonly action: string
  readonly args: readonly string[]
}

const SCOPE_MARKS = { person: 'p', guild: 'g' } as const
const SIGNATURE_LENGTH = 10

export class ComponentIds {
  readonly #key: Buffer

  /** @param secret stays the same over restarts, so that buttons do. */
  constructor(secret: string) {
    this.#key = createHash('sha256').update('lectern component ids\n').update(secret).digest()
  }

  /**
   * An id for a component.
   * @throws where it would be longer than 100 characters: keep what is long in the store, and its key in the id.
   */
  make<Args extends readonly Arg[]>(kind: ComponentKind<Args>, args: Args, holder: Holder, scope: IdScope): string {
    const parts = args.map((arg) => encodeURIComponent(String(arg)))
    const body = [kind.prefix, kind.action, SCOPE_MARKS[scope], ...parts].join(':')
    const id = `${body}:${this.#sign(body, holder, scope)}`
    if (id.length > LIMITS.customId) throw new RangeError(`A custom_id of ${kind.prefix}:${kind.action} is too long`)
    return id
  }

  /** Reads an id; undefined where it is not ours, was changed, or was made for somebody or somewhere else. */
  read(id: string, holder: Holder): ReadId | undefined {
    const end = id.lastIndexOf(':')
    const body = id.slice(0, end)
    const [prefix, action, mark, ...parts] = body.split(':')
    const scope = mark === 'p' ? 'person' : mark === 'g' ? 'guild' : undefined
    if (end < 0 || prefix === undefined || action === undefined || scope === undefined) return undefined
    const given = Buffer.from(id.slice(end + 1))
    const expected = Buffer.from(this.#sign(body, holder, scope))
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined
    return { prefix, action, args: parts.map((part) => decodeURIComponent(part)) }
  }

  #sign(body: string, holder: Holder, scope: IdScope): string {
    const subject = scope === 'person' ? `person ${holder.userId}` : `guild ${holder.guildId ?? `of ${holder.userId}`}`
    return createHmac('sha256', this.#key).update(`${subject}\n${body}`).digest('base64url').slice(0, SIGNATURE_LENGTH)
  }
}

/** Makes ids for one holder: what views get. */
export type IdMaker = <Args extends readonly Arg[]>(kind: ComponentKind<Args>, args: Args, scope?: IdScope) => string

/** @param usual the scope where none is given. */
export function idMaker(ids: ComponentIds, holder: Holder, usual: IdScope): IdMaker {
  return (kind, args, scope = usual) => ids.make(kind, args, holder, scope)
}
