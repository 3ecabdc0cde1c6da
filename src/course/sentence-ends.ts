// Where one sentence ends and the next begins. Segmenters by the Unicode rules know no abbreviation ("Dr. Who", "e.g. Docker")
// and no sentence that begins with a small letter, as many do that begin with a name of software.

/** What may stand between the end of a sentence and the white space behind it, and before a sentence's first letter. */
const CLOSING = String.raw`["'”’»)\]）」』】]{0,3}`
const OPENING = `["'“‘«([¿¡]{0,3}`
/** "e.g.", "z. B.", "J. Doe", and what else is written before names, numbers and examples. */
const SHORTENED = String.raw`(?<!(?<!\p{L})(?:\p{L}|Dr|Mrs?|Ms|Prof|St|Fig|Abb|Eq|Nr|No|vs|cf|approx)\.)`

/** A mark of scripts that put no space behind it, or are not written with capitals; or a dot and a letter that is no small one. */
const CERTAIN = new RegExp(
  [
    String.raw`(?<=[。！？｡]${CLOSING})(?![。！？｡"'”’»)\]）」』】])\s*(?=\S)`,
    String.raw`(?<=(?![.!?。！？｡])\p{Sentence_Terminal}${CLOSING})\s+`,
    String.raw`(?<=[.!?]${CLOSING})${SHORTENED}\s+(?=${OPENING}[\p{Lu}\p{Lt}\p{Lo}]|$)`,
  ].join('|'),
  'gu',
)
const BEFORE_SMALL = new RegExp(String.raw`(?<=[.!?]${CLOSING})${SHORTENED}(?<!(?<!\p{L})etc\.)\s+(?=\S)`, 'gu')
const CLAUSE = /(?<=[,;:–—])\s+(?=\S)|(?<=[、，；：،؛])\s*(?=\S)/gu
const SPACE = /(?<=\S)\s+(?=\S)/gu

/** The ways to cut a text, the best first: the others serve what would stay too long. */
export const CUTS = [CERTAIN, BEFORE_SMALL, CLAUSE, SPACE] as const

/** A text's sentences, without the white space between them. */
export function sentencesIn(text: string): string[] {
  return text.split(CERTAIN).filter((sentence) => sentence !== '')
}
