// What people put around a question when they chat: nothing is meant by it, and where a course has the word, little.

/** Lower-case. Interjections, forms of address, and how one says that one does not understand. */
const CHATTER: ReadonlySet<string> = new Set(
  `lol lmao lmfao rofl haha hahaha hehe hmm hmmm hm um umm uh uhh uhm er erm huh ah oh ooh aha oops ugh argh meh yay
yo yoo heya hiya howdy sup wassup greetings bro bruh bros dude mate buddy pal fam sis guys folks everyone everybody yall u r n y k
sir madam prof professor lectern bot omg omfg wtf wth ffs smh tbh imo imho idk idc iirc afaik btw fyi tldr eli5 ngl fr rn
ikr irl nvm tysm tyvm thnx thnks thx plox pliz plss plsss sry soz sorry pardon cuz coz cos bc tho ofc obv obvs dunno gimme
lemme kinda sorta anyways alrighty confused confusing clueless dumb stupid silly noob newbie noobie asap`.split(/\s+/),
)

/** Whether a word is said around a question, whatever is asked. Known of English alone: "er" and "um" are words elsewhere. */
export function isChatter(word: string, lang = 'en'): boolean {
  return lang === 'en' && CHATTER.has(word)
}
