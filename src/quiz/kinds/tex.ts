// What TeX says, in the signs that people type: "$\frac{1}{4}$" as "1/4", "m \cdot a" as "m · a".

const SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    cdot: '·', times: '×', div: '/', pi: 'π', pm: '±', approx: '≈', leq: '≤', le: '≤', geq: '≥', ge: '≥', neq: '≠', ne: '≠',
  }),
) // biome-ignore format: a table

const DOLLARS = /\$\$([^$]+)\$\$|\$(?=\S)([^$]*[^\s$])\$(?!\d)/g
const FRACTION = /(\d)?\s?\\[dt]?frac\s?\{([^{}]{1,40})\}\s?\{([^{}]{1,40})\}/g
const ROOT = /\\sqrt\s?\{([^{}]{1,40})\}/g
const TEXT = /\\(?:text|mathrm|mathit|operatorname)\s?\{([^{}]{0,40})\}/g

const grouped = (part: string) => (/^[\p{L}\p{N}.,]*$/u.test(part.trim()) ? part.trim() : `(${part.trim()})`)

/** A text with its formulas in plain signs; one without any stays as it is. */
export function withoutTex(text: string): string {
  if (!/[$\\]/.test(text)) return text
  return text
    .replaceAll(DOLLARS, (_, display?: string, inline?: string) => display ?? inline ?? '')
    .replaceAll(/\\[()[\]]/g, ' ')
    .replaceAll(TEXT, '$1')
    .replaceAll(/\\([a-z]+)\b\s?/gi, (written, name: string) => SIGNS.get(name) ?? written)
    .replaceAll(/\\([dt]?frac)(\d)(\d)/g, '\\$1{$2}{$3}')
    .replaceAll(ROOT, '√($1)')
    .replaceAll(FRACTION, (_, whole: string | undefined, top: string, bottom: string) => {
      return `${whole === undefined ? '' : `${whole} `}${grouped(top)}/${grouped(bottom)}`
    })
    .replaceAll(/\\([a-z]+)\b\s?/gi, '$1')
    .replaceAll(/\\[,;:! ]/g, ' ')
    .replaceAll(/\\([*_^{}$%\\|])/g, '$1')
    .trim()
}
