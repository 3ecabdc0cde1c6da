// Which sign parts a number's whole from its fraction. "2.000" is two, or two thousand where people write "1,5".

// "1,5", "1.500.000" and "1.500,5" can be read in one way only; with the signs changed over, so can "1.5".
const COMMA = /(?<!\d)0,\d|\d,(?!\d{3}(?!\d))\d|\.\d{3}[.,]\d/
const changedOver = (text: string) => text.replaceAll(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'))

/** Whether a number tells by itself that its fraction follows a comma, or that it follows a point; undefined if neither. */
function tellsComma(number: string): boolean | undefined {
  if (COMMA.test(number)) return true
  return COMMA.test(changedOver(number)) ? false : undefined
}

function writesComma(lang: string): boolean {
  const parts = new Intl.NumberFormat([lang, 'en']).formatToParts(1.5)
  return parts.some(({ type, value }) => type === 'decimal' && value === ',')
}

/** Whether numbers that stand together have a decimal comma: by what they tell themselves, else as their language writes. */
export function hasDecimalComma(numbers: readonly string[], lang: string): boolean {
  return numbers.map(tellsComma).find((tells) => tells !== undefined) ?? writesComma(lang)
}
