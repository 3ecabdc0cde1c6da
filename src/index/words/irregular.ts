// Irregular forms of English, which no stemmer knows: "wrote" is a form of "write". The form stands before its base.

const FORMS = `
arose arise, arisen arise, ate eat, eaten eat, became become, began begin, begun begin, bent bend, bitten bite,
blew blow, blown blow, bought buy, broke break, broken break, brought bring, built build, burnt burn,
caught catch, chose choose, chosen choose, came come, crept creep, dealt deal, drawn draw, drew draw, driven drive,
drove drive, drank drink, dug dig, fallen fall, fell fall, felt feel, fled flee, flew fly, flown fly, forgot forget,
forgotten forget, fought fight, frozen freeze, froze freeze, gave give, given give, goes go, went go, gotten get,
got get, grew grow, grown grow, heard hear, held hold, hid hide, hidden hide, hung hang, kept keep, knew know, known know,
laid lay, learnt learn, lent lend, lost lose, made make, meant mean, met meet, misspelt misspell, overridden override,
overrode override, overwritten overwrite, overwrote overwrite, paid pay, ran run, rang ring, rebuilt rebuild, 
ridden ride, risen rise, rewritten rewrite, rewrote rewrite, said say, sang sing, sank sink, seen see,
sent send, shaken shake, shook shake, shown show, slept sleep, slid slide, sold sell, sought seek,
spent spend, spoke speak, spoken speak, spun spin, stolen steal, stole steal, stood stand, struck strike, stuck stick, 
swept sweep, swore swear, sworn swear, taken take, took take, taught teach, threw throw, thrown throw, thought think,
told tell, tore tear, torn tear, understood understand, undone undo, undid undo, withdrew withdraw, woke wake, woken wake,
worn wear, wore wear, written write, wrote write, children child, feet foot, men man, women woman, mice mouse,
teeth tooth, wives wife, knives knife, halves half, shelves shelf, indices index, 
matrices matrix, vertices vertex, appendices appendix, criteria criterion, phenomena phenomenon, analyses analysis,
crises crisis, hypotheses hypothesis, theses thesis, diagnoses diagnosis, syntheses synthesis, parentheses parenthesis,
axes axis, buses bus, gases gas, lenses lens, quizzes quiz, geese goose, oxen ox, loaves loaf, thieves thief, calves calf,
wolves wolf, nuclei nucleus, radii radius, fungi fungus, stimuli stimulus, foci focus, loci locus, syllabi syllabus,
bacteria bacterium, spectra spectrum, strata stratum, quanta quantum, curricula curriculum, errata erratum,
mitochondria mitochondrion, automata automaton, schemata schema, dying die, lying lie, tying tie,
died die, dies die, lied lie, lies lie, tied tie, ties tie, overthrew overthrow, overthrown overthrow, sunk sink,
proven prove, shot shoot, swam swim, won win, led lead, fed feed, bred breed, bound bind, beaten beat, forbade forbid,
forbidden forbid, forgave forgive, forgiven forgive, foresaw foresee, knelt kneel, mistook mistake, mistaken mistake,
shone shine, shrank shrink, shrunk shrink, sprang spring, strove strive, swollen swell, swung swing, undertook undertake,
undertaken undertake, upheld uphold, wept weep, withheld withhold, drunk drink, sung sing, rung ring, stung sting,
decision decide, decisions decide, division divide, divisions divide, invasion invade, invasions invade,
conclusion conclude, conclusions conclude, collision collide, collisions collide, explosion explode, explosions explode,
expansion expand, expansions expand, erosion erode, corrosion corrode, omission omit, omissions omit,
death die, deaths die,
tries try, tried try, flies fly, skies sky, dries dry, dried dry, cries cry, cried cry, spies spy
`

const BASES: ReadonlyMap<string, string> = new Map(
  FORMS.split(/,\s*|\n/)
    .map((pair) => pair.trim().split(' '))
    .flatMap(([form, base]) => (form && base ? [[form, base] as const] : [])),
)

/** The base of an irregular form of an English word, lower-case; any other word as it is. */
export function baseForm(word: string): string {
  return BASES.get(word) ?? word
}
