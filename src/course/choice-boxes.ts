// Choices whose boxes are written otherwise than on GitHub, line by line.

/** A choice with a round box. */
const ROUND_BOX = /^(\s*[-*+]\s+)\(([ xX])\)(?=\s)/
/** LiaScript: a choice with a box in a box. */
const BOX_IN_BOX = /^(\s*)\[(?:\(([ xX])\)|\[([ xX])\])\](?=\s+\S)/

/** Whether lines have a round box that is empty: it shows that "(x)" is not the letter. */
export function hasRoundBoxes(lines: readonly string[]): boolean {
  return lines.some((line) => ROUND_BOX.exec(line)?.[2] === ' ')
}

/** A choice with a box as GitHub has it; another line as it is. */
export function withBox(line: string, isRound: boolean): string {
  const choice = line.replace(BOX_IN_BOX, '$1- [$2$3]')
  return isRound ? choice.replace(ROUND_BOX, '$1[$2]') : choice
}
