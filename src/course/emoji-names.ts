// Emoji that authors write by GitHub's names. Discord knows no names in what a bot says, so that they would stay letters.

/** Those that say something of their own: marks in tables, signs before a remark. Others stay as they are written. */
const EMOJI: Readonly<Record<string, string>> = {
  arrow_down: '⬇️',
  arrow_left: '⬅️',
  arrow_right: '➡️',
  arrow_up: '⬆️',
  ballot_box_with_check: '☑️',
  bangbang: '‼️',
  bulb: '💡',
  checkered_flag: '🏁',
  construction: '🚧',
  cross_mark: '❌',
  exclamation: '❗',
  heavy_check_mark: '✔️',
  heavy_exclamation_mark: '❗',
  heavy_minus_sign: '➖',
  heavy_multiplication_x: '✖️',
  heavy_plus_sign: '➕',
  information_source: 'ℹ️',
  memo: '📝',
  negative_squared_cross_mark: '❎',
  no_entry: '⛔',
  no_entry_sign: '🚫',
  pencil: '📝',
  point_right: '👉',
  pushpin: '📌',
  question: '❓',
  red_circle: '🔴',
  green_circle: '🟢',
  yellow_circle: '🟡',
  rocket: '🚀',
  star: '⭐',
  warning: '⚠️',
  white_check_mark: '✅',
  x: '❌',
}
const NAMED = /(?<![\p{L}\p{N}:/]):([a-z][a-z0-9_]*):(?![\p{L}\p{N}:/])/gu

/** A part of a line, no code, with emoji instead of their names. */
export function withEmoji(part: string): string {
  return part.includes(':') ? part.replace(NAMED, (written, name: string) => EMOJI[name] ?? written) : part
}
