// Everyday words for one thing, in answers about computing: who writes "connects multiple hosts" has said "joins several
// hosts". One line a sense; a word stands in one line only.

import { stemmer } from 'stemmer'

const SENSES = `
one single sole
several multiple many various
join connect link attach
machine computer host server
start launch run begin boot
stop end exit terminate halt quit die
remove delete erase drop
create make build produce
show display print list
change modify edit alter shift
replace exchange swap substitute
keep hold kept held retain
lost lose gone vanish disappear
limit restrict cap
pull download fetch
send request call talk ask speak spoke
isolated isolation separate private
full whole complete entire
same identical equal
fail fault crash failure break
fix repair correct mend
small little tiny slim
large big huge
directory folder
spread distribute balance
allow let permit enable
permanent persistent
developer development develop dev
operation ops operate
database db
configuration config setting
application app program
environment env
production prod
repository repo
often frequent
fast quick rapid
kilobyte kb
megabyte mb
gigabyte gb
terabyte tb
`

const SENSE_OF: ReadonlyMap<string, string> = new Map(
  SENSES.trim()
    .split('\n')
    .flatMap((line) => {
      const stems = line.split(' ').map((word) => stemmer(word))
      return stems.map((stem) => [stem, stems[0] ?? stem] as const)
    }),
)

/** What a stem means: another stem of the same sense, or itself. */
export function senseOf(stem: string): string {
  return SENSE_OF.get(stem) ?? stem
}

const LONG_FORMS: readonly (readonly [RegExp, string])[] = [
  [/\bvms?\b/gi, 'virtual machine'],
  [/\bos\b/gi, 'operating system'],
]

/** A text with abbreviations written out. */
export function writtenOut(text: string): string {
  return LONG_FORMS.reduce((said, [short, long]) => said.replace(short, long), text)
}
