// Pictures of people: an initial on a colour, drawn as SVG in the address itself.

const COLOURS = ['#5865f2', '#3a7d5c', '#8a5a00', '#b03a48', '#7a4fb5', '#1f6f8b']

/** The address of a picture for someone; the colour depends on their name alone. */
export function avatar(name: string): string {
  const sum = [...name].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0)
  const initial = /\p{L}|\p{N}/u.exec(name)?.[0]?.toUpperCase() ?? '?'
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="80" height="80"><rect width="80" height="80" fill="${COLOURS[sum % COLOURS.length]}"/>` +
    `<text x="40" y="53" font-family="sans-serif" font-size="38" font-weight="600" fill="#fff" text-anchor="middle">${initial}</text></svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}
