// The path of headings over a section, for documents whose levels do not always say what belongs to what.

/** What the outline needs of a heading. */
export interface Level {
  readonly depth: number
  readonly text: string
  /** Nothing stands between this heading and the next, which has the same depth, and it is no question: it is a chapter's. */
  readonly bare: boolean
}

const END = '(?:summary|conclusions?|recap|outlook|wrap[- ]?up|(?:key )?takeaways|next steps)'
/** "Summary", "In conclusion", "Summary and outlook", "Recap: what a cell is". "Summary statistics" is a subject. */
const CLOSING = new RegExp(
  `^(?:(?:in )?(?:summary|conclusions?|recap)|wrap[- ]?up|(?:key )?takeaways|tl;?dr)(?:,? (?:and|&) ${END})?(?:\\s*:.*)?$`,
  'i',
)

// Above this depth a bare heading is more often a chapter that is yet to be written.
const CARELESS = 3

/** The headings that are open at a place in a document. */
export class Outline<Heading extends Level> {
  #open: Heading[] = []

  /** Headings from the outermost to the one entered last. */
  get path(): readonly Heading[] {
    return this.#open
  }

  /**
   * Enters a heading. It closes those of its depth and deeper, but for a bare one of its depth, unless it is bare too;
   * and a summary, which ends what it stands under and is no chapter, though deeper headings follow it.
   */
  enter(heading: Heading): void {
    const stays = (open: Heading) =>
      open.depth === heading.depth && open.depth >= CARELESS && open.bare && !heading.bare
    const closes = (open: Heading) => (open.depth >= heading.depth && !stays(open)) || CLOSING.test(open.text)
    while (this.#open.some(closes)) this.#open.pop()
    this.#open.push(heading)
  }
}
