// The small words by which a question is taken apart: what they are, not what they mean. English, lower-case.

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Words that begin what is named: "a Pod", "my container", "one's registry". */
export const determiners = set(`a an the my your our his her this that these those some any each every all both another
one's someone's own`)

/** Words that tie what is named to the rest. "to" is told from the infinitive's by where it stands. */
export const prepositions =
  set(`of in on at for with without from by into onto about between among inside within outside
under through via using against during per than across besides`)

/** Where, or by what, something is done: one takes the place of another. */
export const settings = set('in on at with without by inside within under via using')

/** What makes another verb of a verb, before or behind what it is done to: "set up minikube", "back it up". */
export const particles = set('up down out off back away over along around')

export const joiners = set('and or nor vs vs. versus')

/** After these stands who does it, then what is done. */
export const auxiliaries =
  set(`do does did don't doesn't didn't can could can't couldn't will would won't wouldn't shall
should shouldn't may might must`)

export const beings = set("is are was were am be been isn't aren't wasn't weren't what's who's where's how's")

/** Who asks, or does: a verb follows. */
export const doers = set('i we you they he she it people one')

/**
 * What is always of something: alone, "the advantages" are those of what was spoken about. Besides the words of asking, that
 * say as little of a topic.
 */
export const aspects =
  set(`advantage advantages disadvantage disadvantages benefit benefits drawback drawbacks pros cons
upside upsides downside downsides limitation limitations strength strengths weakness weaknesses problem problems issue
issues risk risks challenge challenges cause causes effect effects consequence consequences symptom symptoms solution
solutions alternative alternatives option options type types kind kinds sort sorts form forms variant variants version
versions part parts component components element elements step steps stage stages phase phases feature features property
properties characteristic characteristics requirement requirements rule rules goal goals origin history definition
definitions detail details more else others anyone anybody everyone everybody nobody`)

/** What tells of a case and not of a thing: "is it safe to …", "is it possible that …". */
export const judgements =
  set(`possible impossible safe unsafe necessary needed better best good bad ok okay fine important
hard difficult easy worth useful useless normal common usual right wrong true dangerous enough allowed recommended
advisable legal illegal ethical moral likely unlikely`)

/** What people call the course itself and its parts: none of it is of anything else. */
export const lessons =
  set(`course courses class lecture lectures lesson lessons module modules chapter chapters lab labs
exercise exercises tutorial tutorials notes quiz quizzes question questions answer answers help`)
