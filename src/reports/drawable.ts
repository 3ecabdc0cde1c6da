// Names in a picture: the font that the program ships has no letters for some scripts, and would draw boxes.

// What DejaVu Sans lacks, by its own table of characters: the scripts of South and East Asia and of Ethiopia, and emoji;
// with the invisible characters that join emoji.
const UNDRAWABLE =
  /[\u0700-\u07BF\u0800-\u0E7F\u0F00-\u109F\u1100-\u13FF\u1700-\u1CFF\u2E00-\uA63F\uA800-\uFAFF\uFE30-\uFE6F\uFF00-\u{10FFFF}]|\u200D|\p{Variation_Selector}|\p{Extended_Pictographic}/gu

/** A name less what cannot be drawn; `instead` where no word is left. */
export function drawable(name: string, instead: string): string {
  const left = name.replaceAll(UNDRAWABLE, ' ').replaceAll(/\s+/g, ' ').trim()
  return /\p{L}{2}/u.test(left) ? left : instead
}
