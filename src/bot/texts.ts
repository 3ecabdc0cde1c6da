// What the bot says of its own, in one place.

import type { Talk } from '../index/words/sayings.ts'
import { count } from '../reports/wording.ts'

export const TEXTS = {
  failed: (id: string) =>
    `Something went wrong on my side, and nothing was lost. Please try again; if it stays, tell an instructor this id: \`${id}\``,
  storeFailed: (id: string) =>
    `I cannot reach my records just now, so nothing was stored. Please try again in a minute (id \`${id}\`).`,
  instructorsOnly: 'This is for instructors: people who may manage this server, or who have the instructor role.',
  guildOnly: 'This works only in your class’s server, not in a direct message.',
  unknownCommand:
    'I do not know this command any more. It will disappear from the list soon; `/help` shows what there is.',
  foreignPart: 'This button or menu was not made for you, or comes from another place. Use `/ask` to get your own.',
  unknownPart: 'This button or menu is from an older version of me. Please run the command again.',
  tooFast: 'That was a lot at once. Please wait a few seconds, then go on.',
  tooMany: 'That was a lot at once. I answer what you wrote last in a few seconds.',
  distress:
    'I am sorry that it is so hard just now. I am only a program that quotes a course, so please turn to people: to somebody near you whom you trust, to your local emergency number where it cannot wait, or to a helpline in your country, which <https://findahelpline.com> names.',
  /** @param topic of the course, as Discord markdown; empty where there is none */
  emptyQuestion: (topic: string) =>
    `Ask me something about the course${topic === '' ? '' : `, such as what it says about “${topic}”`}. I quote the passage that answers it.`,
  typedCommand: (name: string) =>
    `Written as a message, \`/${name}\` is only text to me. Type \`/\` and choose **${name}** from the list that opens.`,
  emptyMessage: 'There are no words in this message that I could look up. Ask in your own with `/ask`.',
  ownMessage: 'This is a message of my own, and nothing that I could look up. Ask in your words with `/ask`.',
  dailyNotLookedUp: 'I look up no question of the day: what the course says about it is told when it has closed.',
  answerGone: 'I no longer have this answer. Please ask again.',
  sectionGone: 'This section is no longer in the course. Please ask again.',
  maySpeakNot: 'You may not write in this channel, so I cannot share this here for you.',
  roundGone: 'This round is over or too old. Begin a new one with `/quiz`.',
  noQuestions: 'This course has no review questions yet, so there is nothing to practise.',
  allKeptBack: 'The only question to practise with is the question of the day just now: answer it there.',
  noQuestionsOfTopic: 'There is no question for that topic. Pick one of those that are offered while you type.',
  noQuestionsOfKind: 'There is no question of that kind. Choose another, or leave it out.',
  noMatchingQuestions: 'There is no question for that topic and kind. Leave one of them out, or choose another.',
  reported: 'Thank you. Your instructors will see it; if they change something, your points follow.',
  reportedBefore: 'You have reported this question before. Your instructors have it in their list.',
  dailyClosed: 'This question has closed, so your answer does not count any more. The answer stands below it.',
  dailyErased: 'You had answered this question before you deleted your data, so it takes no second answer.',
  dailyNotAnswered: 'You did not answer this question.',
  dailyNotYetAnswered: 'You have not answered this question yet: there is still time.',
  retracted: 'Your instructors took this question back. It counts for nobody.',
  channelGone:
    'The channel of the daily question is gone. Choose another one with `/setup`; today’s question waits until then.',
  channelForbidden: (channel: string, missing: readonly string[]) =>
    `I may not post the daily question in <#${channel}>. ${missing.length > 0 ? `There I need: ${missing.join(', ')}.` : 'Give me access to it.'} Today’s question waits until then.`,
  pseudonymEmpty: 'A pseudonym needs at least one letter that can be seen.',
  pseudonymTaken: 'Somebody in this class has this pseudonym already. Please choose another one.',
  nameTaken:
    'Somebody in this class has your name as their pseudonym, so I cannot show you by it. Change what you are called in this server, or choose another way to appear.',
  notErased: 'Nothing was deleted: the word did not match.',
  erased: (answers: number) =>
    `Done: I deleted ${count(answers, 'answer')} and everything else that I kept of yours. Your instructors’ roster is theirs, and what you did as an instructor stays. A daily question that you had answered stays answered until it closes.`,
  downloaded:
    'This is all that I keep under your id. Notes that you wrote as an instructor are kept with the name alone.',
  notKept: 'Nothing was changed, because I cannot use this:',
  preview: 'This comes next, unless the course or the settings change. Only you see it.',
  termOver: 'No question comes next: the term is over. Its days are under “Times, zone and term”.',
  reportSettled: 'Somebody has dealt with this report already.',
  retractedNow: 'Retracted: the question counts for nobody, and is not asked again until it is changed in the course.',
  acceptedNow: 'Accepted: everybody who gave this answer has it right now.',
  dismissedNow: 'Left as it is.',
  courseRefused: (faults: number) =>
    `the course was changed, but the change has ${count(faults, 'fault')}, so I go on with the course as it was. Mend this and I take the change over by myself:`,
  courseFaulty: (faults: number) =>
    `I started with the course as it is, which has ${count(faults, 'fault')}: what is concerned may be missing from my answers and questions. Mend this and I take the change over by myself:`,
  emptyAnswer: 'There are no words in this answer. Press “Answer” again.',
  noNumber: 'A number was expected, and there is none in this answer. Press “Answer” again.',
  questionKeptBack:
    'This is the question of the day just now: answer it there. It can be practised again when it has closed.',
  questionChanged: 'This question was changed or removed in the course meanwhile, so it does not count.',
} as const

/** What is said to who asks nothing of the course. */
export const TALK: Readonly<Record<Talk, string>> = {
  help: 'Ask me about the course in your own words, and I quote what it says and where it stands. `/quiz` asks you its review questions, and `/help` shows what else I can do.',
  quiz: '`/quiz` asks you the course’s review questions: type `/` and choose it from the list that opens.',
  source:
    'The sources stand under each of my answers, and **Whole section** shows the passage with all that is around it.',
  doubt:
    'I quote the course word for word, but I may have picked the wrong passage. Press **This did not** under my answer, or put the question in other words.',
  wording:
    'I quote the course as it is written: I cannot put it in other words, shorten it or translate it. **Next best section** under my answer may say it differently.',
  bot: 'I am the course’s bot: a program that quotes the course and makes nothing up. `/help` shows what I can do.',
  thanks: 'You are welcome. Ask on whenever you like.',
  farewell: 'Until next time.',
  greeting: 'Hello. Ask me about the course, and I quote what it says. `/help` shows what else I can do.',
  unclear: 'I cannot tell what that is about. Name it in a whole question, and I look it up in the course.',
  other:
    'I know nothing but the course: ask me about something that is in it, and I quote what it says. `/help` shows what else I can do.',
}

/** Words for the outcomes of a question: said, not only shown by colour. */
export const OUTCOMES = {
  answered: 'Quoted from the course',
  uncertain: 'Not sure: these sections come closest',
  'not-covered': 'The course does not seem to cover this',
} as const
