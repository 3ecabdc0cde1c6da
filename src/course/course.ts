// The shape of a course once it has been read: documents, their sections, and the blocks of each, every one with its
// lines in the file on disk. Everything downstream (index, quiz, check) works on these values; nothing here does I/O.

import type { Heading, RootContent } from 'mdast'

/** A folder of markdown, read. A value: two courses can live side by side in one process. */
export interface Course {
  /** Stable name of the course: settings, attempts and component ids carry it. */
  readonly id: string
  readonly documents: readonly Document[]
  /** The rows of `glossary.md`, and the `synonyms` of front matter. */
  readonly glossary: readonly GlossaryEntry[]
  /** What could not be read or looked wrong while reading; the rest of the course is there all the same. */
  readonly problems: readonly Problem[]
}

export interface Document {
  /** Relative to the corpus folder, with `/` on every system. */
  readonly path: string
  /** Front matter's title, else the first heading, else the file's name. */
  readonly title: string
  /** A primary subtag of BCP 47, such as `de` for `de-AT` or `deu`; `en` unless the front matter says otherwise. */
  readonly lang: string
  readonly frontMatter: FrontMatter
  /** Lines of the file as it is on disk. */
  readonly lineCount: number
  /** In the order of the file. Text before the first heading is a section whose `headings` hold the title alone. */
  readonly sections: readonly Section[]
  /**
   * Where a link may lead beside sections: headings in quotes and lists, and names that the author gave to paragraphs,
   * pictures and the like.
   */
  readonly targets: readonly string[]
  /** Lines whose damaged encoding was undone, and sequences that had lost a byte and could (not) be restored. */
  readonly repairs: Repairs
}

export interface FrontMatter {
  readonly title?: string
  readonly order?: number
  /** The document's first paragraph as well. */
  readonly summary?: string
  readonly objectives?: readonly string[]
  readonly tags?: readonly string[]
  /** Words people use → the course's word. */
  readonly synonyms?: Readonly<Record<string, readonly string[]>>
  readonly url?: string
  /** BCP 47, canonical: `de-AT`. */
  readonly lang?: string
  /** `false` keeps the document's questions out of quizzes; `derived: false` keeps out those made from its tables. */
  readonly quiz?: boolean | { readonly derived?: boolean }
  /** On the front page: what the course's records are kept under. */
  readonly 'course-id'?: string
}

export interface Repairs {
  readonly lines: number
  readonly restored: number
  readonly lost: number
  /** The first line that was damaged; the first that lost something for good, where there is one. */
  readonly line?: number
}

/**
 * What a section is for. Only `content` becomes passages.
 * - `review`: questions in the review form (prompts, choices, keys): never quoted by an answer.
 * - `navigation`: a table of contents, a list of links.
 */
export type SectionRole = 'content' | 'review' | 'navigation'

export interface Section {
  /** Unique in the course: `path#anchor`, or the path alone for text before the first heading. */
  readonly id: string
  /** GitHub's slug of the heading, made unique in its document; empty before the first heading. */
  readonly anchor: string
  /** From the document's title down to this section's own heading, as plain text without emoji or emphasis. */
  readonly headings: readonly string[]
  /** 1 to 6; 0 before the first heading. */
  readonly depth: number
  /**
   * First line (the heading's, or of what stands above the title) and last line, 1-based and inclusive; subsections are
   * not included.
   */
  readonly startLine: number
  readonly endLine: number
  readonly role: SectionRole
  readonly blocks: readonly Block[]
  /** How students ask for this section, from its `<!-- asked: … -->` comments. Never shown as the course's words. */
  readonly asked: readonly string[]
  /** The heading's own tree, for its emphasis and code spans; absent before the first heading, and of HTML's headings. */
  readonly heading?: Heading
  /** The syntax tree under the heading, for readers that need more than blocks (questions). Lines are the file's. */
  readonly nodes: readonly RootContent[]
}

type BlockKind = 'paragraph' | 'list' | 'table' | 'code' | 'quote'

/** What can be quoted and cited: the smallest unit between which a long section is cut. */
export interface Block {
  readonly kind: BlockKind
  readonly startLine: number
  readonly endLine: number
  /** Clean GitHub-flavoured markdown: encoding repaired, HTML turned into its text, images and links within the course into their text. */
  readonly markdown: string
  /** What the index reads: plain text, one line a part. For code and ASCII drawings the text without the box lines. */
  readonly text: string
  /** Where an oversize block may be cut: list items, table rows (without the header), lines of code, sentences of a long paragraph. At least one. */
  readonly parts: readonly Part[]
  /** A table's header row and delimiter row, as markdown; of code the file that it is of, where its author says so. */
  readonly head?: string
  /** The info string of a code fence, lower-case; `drawing` for ASCII art. */
  readonly lang?: string
  /** Present where the block is not an answer to anything by itself. */
  readonly role?: 'contents' | 'links' | 'questions'
  /** A line in bold, or one that ends with a colon: it introduces the block after it and says little alone. */
  readonly leads?: true
}

export interface Part {
  readonly startLine: number
  readonly endLine: number
  readonly markdown: string
  readonly text: string
}

export interface GlossaryEntry {
  readonly term: string
  readonly definition: string
  /** Words that people use for the term. */
  readonly words: readonly string[]
  readonly path: string
  readonly line: number
  /** Of what the front matter says, which has no definition; absent for a row of the table. */
  readonly field?: 'synonyms'
}

/** A diagnostic: where, what is wrong, and what to do about it. */
export interface Problem {
  /** The check that found it, kebab-case: `front-matter`, `unreadable-file`, `broken-link`. */
  readonly check: string
  readonly severity: 'error' | 'warning' | 'note'
  readonly path: string
  readonly line?: number
  /** The front matter key or column, where there is one. */
  readonly field?: string
  /** One sentence: "Unexpected …, expected …". */
  readonly message: string
  /** The second place, where the fault collides with something. */
  readonly other?: { readonly path: string; readonly line: number }
}
