// A heading's words: plain text without emoji, with keycap digits as digits.

/** At a heading's end, the anchor that its author gave it. */
export const CUSTOM_ANCHOR = /\{#([\w:.-]+)\}$/

const KEYCAP_FRONT = /^([0-9#*])\uFE0F?\u20E3\s*/u
const KEYCAP = /([0-9#*])\uFE0F?\u20E3/gu
const EMOJI =
  /(?![0-9#*©®™])[\p{Emoji_Presentation}\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}]|\uFE0F|\u200D/gu

/** Plain text without emoji and without a colon at its end; the emoji alone where there is nothing else. */
export function headingText(text: string): string {
  const words = text.replace(KEYCAP_FRONT, '$1. ').replace(KEYCAP, '$1').replace(EMOJI, ' ')
  const plain = words.replace(/\s+/g, ' ').trim().replace(/\s*:$/, '')
  return plain === '' ? text.trim() : plain
}

// What is longer announces nothing, and looking for its ends would take long.
const LONGEST = 300

/** The words that say what a section is: of "3.2 Review questions:" and "Review questions (module 1)" they are the same. */
export function bareHeading(heading: string): string {
  return heading
    .slice(0, LONGEST)
    .replace(/^[\d.)\s:-]+|\s*(?:\([^)]*\)|\[[^\]]*\])\s*$|[\s:!?.]+$/g, '')
    .replace(/^(?:module|chapter|part|unit|week|lesson) \d+\s*[:.–—-]?\s*/i, '')
    .trim()
}

/** "1. The French Revolution", "1.3 Terror", "Chapter 2: Terror" without what numbers them; "1789 in Paris" is no number. */
export function unnumbered(heading: string): string {
  const number =
    /^(?:(?:module|chapter|part|unit|week|lesson)\s+\d+\s*[:.–—-]|\d{1,3}(?:\.\d+)+[.):]?|\d{1,3}[.):])\s+(?=\S)/i
  return heading.replace(number, '')
}
