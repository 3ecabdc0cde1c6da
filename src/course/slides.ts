// Slides in markdown (reveal.js, Marp, remark.js): parted by lines of dashes.

/** A line of dashes under text would make a heading of it; between slides it ends one. */
export const SLIDE_END = /^-{2,}$/
/** What a slide says of its look; where remark.js's columns begin and end, and the speaker's notes. */
export const OF_A_SLIDE =
  /^(?:(?:class|name|layout|template|count|exclude|background-\w+)\s*:\s*\S.*|\?{3}|(?:\.[\w-]+)+\[|\])$/
const HEADING = /^#{1,6}\s/
const FEWEST = 3

/** Whether lines of dashes part slides: several stand alone, more than under text, and headings begin with #. */
export function isDeck(lines: readonly string[]): boolean {
  const ends = lines.flatMap((line, index) => (/^-{3,}\s*$/.test(line) ? [lines[index - 1] ?? ''] : []))
  const alone = ends.filter((before) => before.trim() === '').length
  const headings = lines.filter((line) => HEADING.test(line)).length
  return alone >= FEWEST && headings >= FEWEST && alone > ends.length - alone
}
