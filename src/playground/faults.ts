// Faults told to the stand-in: what the REST API should get wrong, and how often.

/** What goes wrong with a request. */
export type Fault =
  /** 429 with a Retry-After in seconds. */
  | { readonly kind: 'rate-limit'; readonly retryAfter: number }
  /** A server's error, such as 500 or 502. */
  | { readonly kind: 'status'; readonly status: number }
  /** No answer at all; the connection stays open. */
  | { readonly kind: 'hang' }
  /** The connection is cut. */
  | { readonly kind: 'cut' }

/** Which requests a fault is for. */
export interface Target {
  readonly method?: string
  /** Matches the path after `/api/v10`. */
  readonly route?: RegExp
  /** How many of them; 1 unless told. */
  readonly times?: number
  /** The request is carried out first and only its answer is lost. */
  readonly afterwards?: boolean
}

/** The faults that are still to come. */
export class Faults {
  #planned: { target: Target; fault: Fault; left: number }[] = []

  /** Plans a fault for the next requests that match. */
  next(fault: Fault, target: Target = {}): void {
    this.#planned.push({ target, fault, left: target.times ?? 1 })
  }

  clear(): void {
    this.#planned = []
  }

  /** The fault for this request, if one is planned; each is used up. */
  take(method: string, path: string): { fault: Fault; afterwards: boolean } | undefined {
    const found = this.#planned.find(
      ({ target }) => (target.method ?? method) === method && (target.route?.test(path) ?? true),
    )
    if (!found) return undefined
    found.left -= 1
    if (found.left <= 0) this.#planned = this.#planned.filter((each) => each !== found)
    return { fault: found.fault, afterwards: found.target.afterwards ?? false }
  }
}
