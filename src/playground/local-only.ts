// Keeps the stand-in to its own machine, also against a page elsewhere whose name is made to point here.

const LOCAL = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/

/** Whether a Host header names this machine. */
export function isLocalHost(host: string | undefined): boolean {
  return host !== undefined && LOCAL.test(host)
}
