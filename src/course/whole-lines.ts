// Lines that mean something to a generator by themselves, wherever they stand outside of code.

/** Lines that only a generator reads: a template's tags with no text between them, and attributes of the block above. */
const SILENT = /^(?<before>[\s>]*)(?:(?:\{%(?:(?!%\}).)*%\}|\{\{[<%](?:(?![%>]\}\}).)*[%>]\}\}|\{:[^}]*\})\s*)+$/

/** A tag after which markdown goes on: kramdown, Python-Markdown, PHP Markdown Extra. */
const OPENING = /^\s*<[a-z][\w-]*(?:\s[^<>]*)?\smarkdown=["']?(?:1|block|span|true|on)\b["']?[^<>]*>$/i

/** mkdocs-quiz: around a question and its choices. */
const QUIZ = /^\s*<\/?quiz(?:\s[^<>]*)?>$/i

/** GitBook, Jekyll: a tag and its end around a text; tags that keep a text as it is. */
const TAGGED = /^(?<indent>\s*)\{%\s*(?<name>\w+)[^%{}]*%\}(?<text>[^%{}]+)\{%\s*end\k<name>\s*%\}$/

/** Places for a table of contents or another file, commands to LaTeX. */
const PLACE =
  /^\s*(?:\[(?:TOC|toc)\]|\[\[_?(?:TOC|toc)_?\]\]|\{\{#\w+[^{}]*\}\}|-*8<-+.*|\\(?:newpage|pagebreak|clearpage|tableofcontents|appendix))\s*$/
/** mdBook puts a part of a file in its place, in code as well. */
export const INCLUDED = /^\s*\{\{#(?:include|rustdoc_include|playground)\b[^{}]*\}\}\s*$/

/** Markdown Extra: what an abbreviation means, shown over each place where it stands. */
const ABBREVIATION = /^\*\[(?<short>[^\]]+)\]:\s+(?<long>\S.*)$/

/** What such a line becomes: mostly nothing. Undefined for every other line. */
export function wholeLine(line: string): string | undefined {
  if (OPENING.test(line) || PLACE.test(line) || QUIZ.test(line)) return ''
  const silent = SILENT.exec(line)?.groups
  if (silent) return silent['before']?.trim() ?? ''
  const tagged = TAGGED.exec(line)?.groups
  if (tagged) return `${tagged['indent']}${tagged['text']?.trim()}`
  const abbreviation = ABBREVIATION.exec(line)?.groups
  return abbreviation && `**${abbreviation['short']}**: ${abbreviation['long']}`
}
