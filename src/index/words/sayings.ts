// Small talk by what is meant with it: each saying is all that is said, or all of it between two marks of punctuation. Without
// apostrophes, lower-case. English.

/** What somebody means who asks nothing of the course. */
export type Talk =
  | 'help'
  | 'quiz'
  | 'source'
  | 'doubt'
  | 'wording'
  | 'bot'
  | 'thanks'
  | 'farewell'
  | 'greeting'
  | 'unclear'
  | 'other'

/** "That", "the answer", "your quote": what was answered last. */
const LAST = '(?:that|this|it|(?:the|your|that|this|ur) (?:last )?(?:answer|quote|reply|response|one))'
const PLEASE = '(?:please |pls |plz )?'
const CAN_YOU = `${PLEASE}(?:(?:can|could|would|will) (?:you|u) )?${PLEASE}`
const SIMPLER =
  '(?:(?:in )?(?:an? )?(?:(?:even |much )?(?:simpler|easier|shorter)|(?:more )?(?:simply|differently|plainly|briefly|clearly)|more (?:simple|easy))(?: (?:way|words?|terms?|english|language))?|in (?:an? )?(?:simple|easy|plain|short|other|your own|fewer|basic|different) (?:way|words?|terms?|english|language)|like (?:im|i am) (?:\\d+|five|a child|stupid|dumb)(?: years old)?)'
const LANGUAGES =
  '(?:arabic|chinese|czech|dutch|english|french|german|greek|hindi|italian|japanese|korean|mandarin|polish|portuguese|russian|spanish|swedish|turkish|ukrainian|urdu|another language|my language)'

/** The first that fits says what is meant. */
export const SAYINGS: Readonly<Record<Talk, readonly RegExp[]>> = {
  help: [
    /^help(?: me)?(?: out)?(?: please| pls)?$|^what (?:can|could) i (?:say|type|write) here$/,
    /^(?:(?:can|could) (?:you|u|someone|somebody|anyone|anybody)(?: please)? help(?: me| us)?(?: out)?|i need(?: some| your)? help)(?: please)?$/,
    /^(?:(?:i have|ive|ive got|i got|can i ask|may i ask)(?: you)? )?(?:a |one )?(?:quick |small |short )?questions?$/,
    /^what (?:can|do|could) (?:you|u) do$|^how (?:do|can) i use (?:you|u|this bot|the bot)$|^how do (?:you|u) work$/,
  ],
  quiz: [
    new RegExp(`^${CAN_YOU}(?:quiz|test|examine) (?:me|us)(?: (?:on|about|in) .+)?(?: please| pls)?$`),
    new RegExp(
      `^${CAN_YOU}(?:ask|give) (?:me|us) (?:(?:an?|another|some|more|the|next) )*(?:quiz|practi[cs]e|review) ?(?:questions?)?(?: (?:on|about) .+)?$`,
    ),
    new RegExp(`^${CAN_YOU}ask (?:me|us) (?:something|(?:an?|another|some) questions?)(?: (?:on|about) .+)?$`),
    /^(?:(?:lets|i want|i wanna|id like|(?:can|could) (?:i|we)) )?(?:to )?(?:(?:start|begin|take|do|have|play) )?(?:(?:an?|another|new|some) )*quiz(?: time| please| pls| now)?$|^next question(?: please| pls)?$/,
  ],
  source: [
    /^(?:(?:what|whats|where|give me|show me)(?: is| are)? )?(?:your|ur) sources?(?: (?:for|of) (?:that|this|it))?$/,
    /^(?:any )?(?:sources?|citations?)(?: please| pls| needed|\?)$|^sources? (?:for|of) (?:that|this|it)$/,
    new RegExp(`^where (?:did|do) (?:you|u) (?:get|find|read|take|have) ${LAST}(?: from)?$`),
    /^where (?:does|did) (?:it|the course|he|she) say (?:that|this|so|it)$|^(?:says who|who says(?: that| so)?)$/,
  ],
  doubt: [
    /^(?:are (?:you|u) sure|is (?:that|this|it) (?:right|true|correct))$|^bad bot$|^(?:really|seriously)\?$/,
    new RegExp(
      `^(?:no )?(?:(?:i think|i believe|but|no) )*${LAST}(?:s| is|s just| was| seems| sounds| looks) (?:(?:so|very|really|just|totally|completely|clearly|obviously|simply) )*(?:wrong|false|incorrect|nonsense|bullshit|bs|rubbish|garbage|useless|not (?:right|true|correct|helpful|useful|it|the answer|an answer|my question|what i (?:asked|meant|wanted|need|needed|mean|want)(?: for| about)?))$`,
    ),
    /^(?:(?:thats|that|this|it) (?:isnt|is not|wasnt|was not) )?(?:not |un)(?:helpful|useful|what i (?:asked|meant|wanted|need|mean|want)(?: for| about)?)$|^(?:thats|that|this|it) (?:isnt|is not|wasnt|was not) (?:right|true|correct|it|helpful|useful|the answer|an answer|my question|what i (?:asked|meant|wanted|need|mean|want)(?: for| about)?)$/,
    new RegExp(
      `^${LAST} (?:(?:really|just) )?(?:didnt|did not|doesnt|does not) (?:(?:really|even) )*(?:help|answer (?:it|that|my question|the question)|make (?:any )?sense)(?: me)?(?: at all)?$`,
    ),
    /^(?:wrong|incorrect|wrong answer|(?:(?:you|u) (?:are|r|were)|youre|ur)(?: so| just)? wrong)(?: again)?$/,
  ],
  wording: [
    new RegExp(
      `^${CAN_YOU}(?:explain|say|put|describe|tell(?: me)?|rephrase|write|repeat)(?: (?:${LAST}|me|to me|again|a bit|a little|even))* ${SIMPLER}(?: please| pls)?$`,
    ),
    new RegExp(`^${CAN_YOU}(?:make ${LAST} )?${SIMPLER}(?: please| pls)?$`),
    new RegExp(
      `^${CAN_YOU}(?:rephrase|reword|paraphrase|simplify|shorten|summari[sz]e|translate|sum) (?:up )?${LAST}(?: up)?(?: (?:in)?to (?:\\w+ )?\\w+| for me| in \\w+(?: (?:words|sentences?))?)*(?: please| pls)?$`,
    ),
    new RegExp(
      `^${CAN_YOU}(?:translate|explain|say|answer|speak|talk|write)(?: ${LAST}| me| to me)*(?: (?:in|to|into))? ${LANGUAGES}(?: please| pls)?$`,
    ),
    /^(?:i )?(?:still )?(?:dont|do not) (?:get|understand)(?: it| this| that)?$|^im (?:so |very |really |still |just |totally )*(?:lost|confused|stuck)$/,
    /^(?:wait what|come again|(?:can you |could you )?(?:please )?(?:repeat|say) (?:that|it)(?: again)?|what did (?:you|u) (?:just )?(?:say|tell)(?: me)?|tl ?dr)$/,
  ],
  bot: [
    /^(?:who|what)(?: the hell)? (?:are|r) (?:you|u)$/,
    /^how (?:old )?(?:are|r) (?:you|u)(?: doing| feeling| today)*$/,
    /^(?:are|r) (?:you|u)(?: an?)?(?: real)? (?:human|person|real|robot|bot|ai|chatgpt|alive|sentient|there|ok|okay)(?: or (?:an? )?\w+)?$/,
    /^(?:who|which company) (?:built|made|created|trained|programmed|wrote) (?:you|u)$/,
    /^(?:which|what) (?:\w+ )?model (?:are you(?: \w+){0,2}|do you use|powers you)$/,
    /^(?:whats|what is|whos|who is|tell me) your (?:(?:real )?name|opinion|creator|maker|birthday|favou?rite(?: \w+){0,2})$/,
    /^do you (?:remember|know|love|like|hate|miss) (?:me|us)$|^do you (?:sleep|eat|dream|have feelings)$/,
  ],
  thanks: [
    /^(?:(?:(?:that|this|it) )?makes sense|(?:i )?got it|understood|i (?:see|get (?:it|this|that)|understand))$/,
    /^(?:(?:that|this|it)(?:s| is| was) )?(?:so |very |really |super )*(?:helpful|useful)$|^(?:that|this|it)(?:s| is| was) (?:it|all)$/,
    /^(?:(?:that|this|it) )?(?:fixed|solved) (?:it|this|that)$|^(?:nice|good|great|amazing|excellent) (?:work|job|bot)$/,
    /^(?:that|this|it|you)(?: really| totally)? (?:helped|helps|worked|works)(?: me)?(?: out)?(?: a lot| so much)?$/,
    /^(?:you|u) (?:are|r)(?: so| really| very| just| the| an?)* (?:great|awesome|best|amazing)$|^youre(?: so| really| very| just| the| an?)* (?:great|awesome|best|amazing)$/,
  ],
  farewell: [/^see (?:you|u|ya)(?: \w+)?$/],
  greeting: [
    /^(?:(?:whats|what is) (?:up|new|happening)|hows? (?:is )?(?:it going|life|everything|your day))$/,
    /^(?:is |are )?(?:anyone|anybody|you)(?: else)?(?: still)? (?:here|awake|up|around|online)$/,
  ],
  unclear: [/^(?:what|pardon)$/],
  other: [
    /^i (?:still )?(?:dont|do not) know(?: it| this| that)?$/,
    /^(?:just )?test(?:ing)?(?: test(?:ing)?| \d)*$|^im (?:so |very |really |still |just |totally )*(?:bored|tired|back|done)$/,
    /^(?:no (?:problem|worries)|(?:youre|you are) welcome|never ?mind|well done|of course|sure|my bad|just (?:kidding|asking|curious))$/,
    /^(?:you|u) (?:are|r)(?: so| really| very| just| the| an?)* (?:useless|stupid|dumb|bad|annoying|funny)$/,
    /^youre(?: so| really| very| just| the| an?)* (?:useless|stupid|dumb|bad|annoying|funny)$/,
    /^(?:this|the|that) bot (?:is|works|rocks|sucks)\b(?: \w+){0,4}$/,
    /^(?:this|that|it)(?:s| is)(?: so| really| very| just| all| too)* (?:stupid|dumb|annoying|boring|hard|difficult|frustrating|awful|terrible|crap|fun|funny|interesting)$/,
    /^(?:this|that|it) (?:sucks|rocks)$|^i (?:really |so )*(?:hate|love) (?:this|that|it)(?: (?:course|class|bot|lecture))?$|^i give up$|^what a mess$|^wow$|^sounds good$/,
    /^(?:you|u) suck$|^(?:fuck|screw)(?: (?:you|u|off|this|it))?$/,
    /^(?:what |when )?did (?:i|you) (?:just )?(?:ask|say|tell)(?: you| me)?(?: yesterday| before| earlier| just now| \w+ \w+ ago| last time)*$/,
    // Entertainment
    /^(?:can you |could you )?(?:please )?(?:tell|give) (?:me|us) (?:a|another|some) (?:joke|story|poem|riddle|fun fact)s?(?: please| now)*$/,
    /^(?:can you |could you )?(?:please )?(?:tell|give) (?:me|us) (?:a|another|some) jokes? about\b/,
    /^(?:can you |could you )?(?:please )?sing\b.*\bsong\b/,
  ],
}
