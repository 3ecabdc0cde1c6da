// A list in a message: whole lines as long as there is room, and how many are left out.

interface Room {
  /** UTF-16 units of all lines together. */
  readonly room: number
  /** Lines that are shown at most, however short they are; all unless told. */
  readonly most?: number
  /** How many there are, where `lines` are only the first of them. */
  readonly total?: number
  /** Said behind the number of those that are left out, such as where to find them. */
  readonly rest?: string
}

/** @param lines each short enough to fit by itself: one that is not is left out with all after it. */
export function linesThatFit(lines: readonly string[], { room, most, total = lines.length, rest = '' }: Room): string {
  const shown = lines.slice(0, most)
  const text = () => {
    const left = total - shown.length
    return [...shown, ...(left > 0 ? [`… and ${left} more${rest}`] : [])].join('\n')
  }
  while (shown.length > 0 && text().length > room) shown.pop()
  return text()
}
