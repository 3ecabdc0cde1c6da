// What is said to the bot and not asked of the course: greetings, thanks, talk about the bot itself, orders to it.

const patterns: readonly RegExp[] = [
  // Greetings, thanks and farewells that are the whole message
  /^\W*(hi|hello|hey|yo|good (morning|afternoon|evening|night)|bye|goodbye|see you|thanks?|thank you|thx|ty|cheers|lol|ok|okay|cool|nice|great|test(ing)?)\b(?!.*\b(what|how|why|when|where|which|explain|define|show)\b)[^?]{0,40}$/,
  /^\W*(thank you|thanks)\b(?!.*\?)/,
  /^\W*(help( me)?|quiz me)( please| pls| plz)?\W*$/,
  // About the bot
  /\b(who|what) (are|r) (you|u)\b|\bare you (a |an )?(human|real|robot|bot|ai|chatgpt|alive|sentient|there|ok)\b/,
  /\b(who|which company) (built|made|created|trained|programmed|wrote) you\b|\b(which|what) (language )?model\b.*\byou\b/,
  /\byour (name|favou?rite|opinion|creator|maker|system prompt|instructions|birthday)\b|\bhow (old )?are you\b/,
  /\b(did|do) (i|you) (ask|say|tell|remember|feel|like|love|sleep|eat)\b.*\b(you|me|i|yesterday|before|ago|earlier)\b/,
  /\byou(?:'re| are|r) (so |really |very )?(useless|stupid|dumb|great|awesome|the best|wrong|bad|amazing|annoying|funny)\b/,
  // Entertainment
  /\b(tell|give) (me|us) (a|another|some) (joke|story|poem|riddle|fun fact)s?\b|\bsing\b.*\bsong\b/,
  // Orders that would replace what it is told to do
  /\b(ignore|disregard|forget|override)\b.{0,40}\b(instructions?|rules?|prompts?|previous|above|everything)\b/,
  /\b(system|developer) (prompt|override|message)\b|\bprompt injection\b|\bjailbreak\b/,
  /\b(from now on|new rule|you must now|you will now|pretend (to be|you)|act as|you are now|roleplay)\b/,
  /\b(reply|respond|answer) (only )?with\b|\brepeat after me\b/,
  /<\/?(system|assistant|user|question|instructions?|prompt)>/,
]

/** Whether a message is small talk or an order to the bot. English; other languages find no words of the course. */
export function isSmallTalk(text: string): boolean {
  const plain = text.slice(0, 600).normalize('NFKC').toLowerCase().replace(/[’]/g, "'").replace(/\s+/g, ' ').trim()
  return patterns.some((pattern) => pattern.test(plain))
}
