// The words with which people ask, whatever they ask about.

/** English; lower-case, as written. */
export const ASKING_WORDS: ReadonlySet<string> = new Set(
  `explain explained describe described define defined definition mean means meant meaning difference differences differ
differs different compare compared comparison versus vs command commands syntax example examples show give tell use used uses using need needs want
wants way ways know question answer help thing things happen happens happened possible try tried trying understand
purpose point role reason idea stand stands work works working exactly usually called name list discuss summarize
summarise overview summary introduction intro basics tutorial lecture course notes exercise lab story look like good best right correct get got one
someone somebody something anything everything`.split(/\s+/),
)
