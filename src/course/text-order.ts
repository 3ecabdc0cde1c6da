/** Whether a text comes before another: by UTF-16 units, since the order by a locale is not the same on every machine. */
export function byUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
