// What is asked after another question: how it is understood, on any course.

import { describe, expect, it } from 'vitest'
import { buildEngine } from '../../../src/index/build.ts'
import type { Topic } from '../../../src/index/engine.ts'
import { writtenCourse } from '../written-course.ts'

const engine = buildEngine(
  writtenCourse('# Course\n\nA harbour pilot guides ships past the sandbanks of the estuary.\n'),
)
const taken = (question: string, before: string) => engine.ask(question, { question: before }).takenAs

describe('a question after another', () => {
  it.each([
    // Pointing words are named.
    ['what is a Pod?', 'and how do I delete it?', 'how do I delete a Pod?'],
    ['what is a Pod?', 'can I run more than one container in it?', 'can I run more than one container in a Pod?'],
    ['what is a bind mount?', 'when should I use one?', 'when should I use a bind mount?'],
    ['how do I list images', 'how do I remove them?', 'how do I remove images?'],
    ['what is AUFS?', 'where are its layers stored?', 'where are AUFS’s layers stored?'],
    ['what is a multi-stage build?', 'why would I want that?', 'why would I want a multi-stage build?'],
    ['how do I see the logs of a Pod?', 'can I follow them?', 'can I follow the logs of a Pod?'],
    ['what diseases do prions cause?', 'who discovered them?', 'who discovered prions?'],
    ['are there microbes that need light?', 'what are they called?', 'what are microbes that need light called?'],
    [
      'what is a symmetric cipher?',
      'is it slower than the other one?',
      'is a symmetric cipher slower than the other cipher?',
    ],
    ['how do I list all processes?', 'and kill one?', 'how do I kill one of all processes?'],
    ['can I override CMD and ENTRYPOINT?', 'when do I use which?', 'when do I use which? (CMD and ENTRYPOINT)'],
    ['is Docker Desktop free?', 'how do I install it?', 'how do I install Docker Desktop?'],
    ['what are yeasts?', 'can I grow one?', 'can I grow one? (yeasts)'],
    ['what is a registry?', 'is Docker Hub one?', 'is Docker Hub a registry?'],
    ['what is an index?', 'is it worth it?', 'is an index worth it?'],
    ['what is Rust?', 'is it hard to learn?', 'is Rust hard to learn?'],
    ['how expensive is saffron?', 'where can I buy it?', 'where can I buy saffron?'],
    ['can anybody tell me what a Pod is?', 'how do I delete it?', 'how do I delete a Pod?'],
    // A particle belongs to what is done.
    ['how do I set up minikube?', 'how do I stop it?', 'how do I stop minikube?'],
    ['set up minikube', 'how do I stop it?', 'how do I stop minikube?'],
    ['how do I back etcd up?', 'which port does it use?', 'which port does etcd use?'],
    ['what does docker compose up do?', 'how do I undo it?', 'how do I undo docker compose up?'],
    // What has something is rather spoken of than what it has.
    ["how do I see a container's logs?", 'how do I stop it?', 'how do I stop a container?'],
    // What is wanted is the deed, not the wanting.
    ['I want to run nginx in Docker', 'and stop it', 'I want to stop nginx?'],
    ['I need to restart my container', 'how?', 'how? (restart my container)'],
    ['my container exits immediately', 'how do I stop it?', 'how do I stop my container?'],
    // What was to be done stays, of what is named now.
    ['how do I delete a Pod?', 'what about a Deployment?', 'how do I delete a Deployment?'],
    ['how do I delete a Pod?', 'same for Deployments', 'how do I delete Deployments?'],
    ['what is a Pod?', 'what about a Deployment?', 'what is a Deployment?'],
    ['what does -d do?', 'and -p?', 'what does -p do?'],
    ['what does docker ps do?', 'and -a?', 'what does docker ps -a do?'],
    ['what does docker ps -a do?', 'and -q?', 'what does docker ps -q do?'],
    ['what does --rm do?', 'and --restart?', 'what does --restart do?'],
    ['how do I list images', 'and containers?', 'how do I list containers'],
    ['what does the kubelet do?', 'and the scheduler?', 'what does the scheduler do?'],
    ['why does a container exit at once?', 'and a Pod?', 'why does a Pod exit at once?'],
    ['where does Docker store images on Linux?', 'and volumes?', 'where does Docker store volumes on Linux?'],
    ['how many Pods does a ReplicaSet keep running?', 'and a Job?', 'how many Pods does a Job keep running?'],
    ['what is an obligate anaerobe?', 'and a facultative one?', 'what is a facultative anaerobe?'],
    ['how do I write a while loop in bash?', 'and an if statement?', 'how do I write an if statement in bash?'],
    ['is Docker free?', 'and Docker Desktop?', 'is Docker Desktop free?'],
    ['is MySQL fast and free?', 'and Postgres?', 'is Postgres fast and free?'],
    ['is a tomato a fruit?', 'and a cucumber?', 'is a cucumber a fruit?'],
    ['what is Docker Swarm?', 'no, I meant Kubernetes', 'what is Kubernetes?'],
    ['how long? (boil eggs)', 'and potatoes?', 'how long? (potatoes)'],
    // In another place, or by other means.
    ['how do I install Docker on Ubuntu?', 'and on Windows?', 'how do I install Docker on Windows?'],
    ['how do I scale a service with Compose?', 'and in Kubernetes?', 'how do I scale a service in Kubernetes?'],
    [
      'how do I push an image to a registry?',
      'to a private registry?',
      'how do I push an image to a private registry?',
    ],
    ['what does fork return?', 'and in the child?', 'what does fork return in the child?'],
    ['how do I delete a Pod?', 'how do I do that in Docker?', 'how do I delete a Pod in Docker?'],
    ['is Docker Desktop free?', 'for companies?', 'is Docker Desktop free for companies?'],
    [
      'give me an example (CMD and ENTRYPOINT)',
      'and in Compose?',
      'give me an example in Compose (CMD and ENTRYPOINT)',
    ],
    // Something else is to be done.
    ['how do I install Docker Compose', 'and stop it', 'how do I stop Docker Compose?'],
    ['how do I run a container?', 'and attach to it?', 'how do I attach to a container?'],
    ['how do I exit vim?', 'and save the file?', 'how do I save the file (vim)?'],
    ['what is a queen excluder?', 'and how to clean?', 'how to clean a queen excluder?'],
    // What is of something.
    ['what is rootless mode?', 'what are the limitations?', 'what are the limitations? (rootless mode)'],
    ['what are the advantages of FAT?', 'and the disadvantages?', 'what are the disadvantages of FAT?'],
    ['what are the advantages of FAT?', 'and of inodes?', 'what are the advantages of inodes?'],
    ['what is the difference between ADD and COPY?', 'show me an example', 'show me an example (ADD and COPY)'],
    ['explain joins', 'show me an example', 'show me an example (joins)'],
    ['what are enzymes?', 'how many are there?', 'how many are there? (enzymes)'],
    ['what is etcd?', 'what port?', 'what port? (etcd)'],
    ['how do I install Docker?', 'which version?', 'which version? (Docker)'],
    ['what are its components? (Kubernetes)', 'the first one', 'the first one (components, Kubernetes)'],
    // What is set against each other.
    ['what is a Service?', 'which is the default?', 'which is the default? (a Service)'],
    ['what is the difference between ADD and COPY?', 'which is faster?', 'which is faster? (ADD and COPY)'],
    [
      'what is the difference between ADD and COPY?',
      'which should I learn first?',
      'which should I learn first? (ADD and COPY)',
    ],
    ['is a container a VM?', 'what is the difference?', 'what is the difference? (a VM and a container)'],
    // All of it.
    ['who made Docker?', 'when?', 'when? (who made Docker)'],
    ['why is my oven cold?', 'how do I fix that?', 'how do I fix that? (my oven cold)'],
    ['how do I delete a Pod?', 'why?', 'why? (delete a Pod)'],
    [
      'why does my container exit at once?',
      'how can I prevent that?',
      'how can I prevent that? (my container exit at once)',
    ],
    ['how do I push an image to a registry?', 'who works there?', 'who works there? (push an image to a registry)'],
  ])('%s – %s', (before, question, understood) => {
    expect(taken(question, before)).toBe(understood)
  })

  it.each([
    // "There", "one", "that" and "it" that point to nothing.
    'what networks are there?',
    'which network drivers are there in Docker?',
    'is there a GUI for Docker?',
    'how does one install Docker?',
    'how can one see the logs of a container?',
    'which one of the drivers is the default?',
    'why do servers talk to one another?',
    'what is a container that restarts?',
    'is it possible to run Docker in Docker?',
    'is it safe to delete a volume?',
    'does it make sense to use Kubernetes at home?',
    'what does it mean when a container exits?',
    'is it true that glass is a liquid?',
    'is it legal to copy a book?',
    'what time is it in Tokyo?',
    'those who fought at Hastings',
    // Words that are spoken of as words, and numbers.
    'its or it’s?',
    "their vs they're",
    'he or she in legal writing',
    'one or two tailed test?',
    // To what the question named itself.
    'which one is heavier, gold or lead?',
    'how do I stop a container and then remove it',
    'I have a server that keeps restarting, how do I debug it?',
    'where does Docker keep its images?',
    'ADD or COPY, when do I use which?',
    'which is faster, ADD or COPY?',
    'which is the smallest base image?',
    // Complete, however it begins.
    'and what does an Ingress do?',
    'and how do I create an overlay network?',
    'so what is a namespace?',
    'then how do I publish a port?',
    'what is the default network driver?',
    'what does this course cover?',
    'docker compose',
    'volumes?',
    'tell me more about volumes',
    // What is elsewhere of something, by itself.
    'what is a solution?',
    'what is an element?',
    'what is risk?',
    'what are components?',
    'and?',
    '',
    '？',
  ])('%j stands by itself', (question) => {
    expect(taken(question, 'what is a Pod?')).toBeUndefined()
  })

  it('keeps what was compared, where one more is named', () => {
    const before = 'what is the difference between an image and a container?'
    expect(taken('and a volume?', before)).toBe('a volume? (the difference between an image and a container)')
    expect(taken('and between a Pod and a Job?', before)).toBe('what is the difference between a Pod and a Job?')
  })

  it('takes the rarest words of a question that is too long to look back to', () => {
    const long = `I read about the pilot yesterday evening, ${'and then some more of what I hardly understood, '.repeat(8)} why?`
    expect(taken('and who pays it?', long)).toBe('who pays pilot?')
  })

  it('is none where a section is called so, whatever it begins with', () => {
    const programming = buildEngine(
      writtenCourse(
        '# C\n\n## While loop\n\nIt tests first.\n\n## For loop\n\nIt counts.\n\n## On Windows\n\nIt is cl.\n',
      ),
    )
    const understood = (question: string) => programming.ask(question, { question: 'what is a while loop?' }).takenAs
    expect(understood('for loop')).toBeUndefined()
    expect(understood('on Windows?')).toBe('what is a while loop on Windows?')
    expect(understood('and for arrays?')).toBeDefined()
  })

  it('has nothing to look back to where nothing was named', () => {
    expect(taken('and why?', 'what?')).toBeUndefined()
    expect(taken('and why?', '🐝')).toBeUndefined()
  })
})

/** What each question is understood as. */
const dialogues: readonly (readonly (readonly [question: string, understood?: string])[])[] = [
  [
    ['what are mitochondria?'],
    ['who discovered them?', 'who discovered mitochondria?'],
    ['are they alive?', 'are mitochondria alive?'],
    ['do plants have them?', 'do plants have mitochondria?'],
    ['and animals?', 'do animals have mitochondria?'],
    ['where are they?', 'where are mitochondria?'],
  ],
  [
    ['who built the pyramids?'],
    ['when?', 'when? (who built the pyramids)'],
    ['are they hollow?', 'are the pyramids hollow?'],
    ['who owns them now?', 'who owns the pyramids now?'],
  ],
  [
    ['how do I stash my changes?'],
    ['how do I get them back?', 'how do I get my changes back?'],
    ['where are they stored?', 'where are my changes stored?'],
    ['how do I throw them away?', 'how do I throw my changes away?'],
  ],
  [
    ['fork a repository'],
    ['see its branches', 'see a repository’s branches'],
    ['delete it', 'delete a repository'],
    ['and tags?', 'delete tags'],
  ],
  [
    ['what is a view?'],
    ['is it slow?', 'is a view slow?'],
    ['what if it has a join?', 'what if a view has a join?'],
    ['how do I log in?'],
    ['how do I drop it?', 'how do I drop a view?'],
  ],
  [
    ['how do I warm up milk?'],
    ['how long does it take?', 'how long does it take? (warm up milk)'],
    ['what happens if I burn it?', 'what happens if I burn milk?'],
    ['and cream?', 'what happens if I burn cream?'],
    ['can I give it a name?', 'can I give cream a name?'],
    ['how do I store it?', 'how do I store cream?'],
  ],
  [['what is etcd?'], ['what port?', 'what port? (etcd)'], ['how do I back it up?', 'how do I back etcd up?']],
  [
    ['is Rust fast?'],
    ['and Go?', 'is Go fast?'],
    ['which is easier?', 'which is easier? (Rust and Go)'],
    ['for beginners?', 'which is easier for beginners? (Rust and Go)'],
    ['can I use one inside the other?', 'can I use one inside the other? (Rust and Go)'],
    ['how do I install it?', 'how do I install Go?'],
  ],
  [
    ['what is Kubernetes?'],
    ['why is it called K8s?', 'why is Kubernetes called K8s?'],
    ['is it better than Swarm?', 'is Kubernetes better than Swarm?'],
    ['is it hard to learn?', 'is Kubernetes hard to learn?'],
  ],
  [
    ['who was Napoleon?'],
    ['where was he born?', 'where was he born? (Napoleon)'],
    ['when did he die?', 'when did he die? (Napoleon)'],
    ['was he tall?', 'was he tall? (Napoleon)'],
  ],
  [
    ['how do I scale a Deployment?'],
    ['how do I undo that?', 'how do I undo that? (scale a Deployment)'],
    ['why?', 'why? (scale a Deployment)'],
    ['give me an example', 'give me an example (scale a Deployment)'],
    ['how do I delete it?', 'how do I delete a Deployment?'],
  ],
  [
    ['does git stash pop delete the stash?'],
    ['does it keep the index?', 'does git stash pop keep the index?'],
    ['and git stash apply?', 'does git stash apply keep the index?'],
    ['and the branch?', 'does git stash apply keep the branch?'],
  ],
]

describe('a conversation', () => {
  it.each(dialogues.map((turns) => ({ name: turns.map(([question]) => question).join(' – '), turns })))(
    '$name',
    ({ turns }) => {
      let topic: Topic | undefined
      for (const [question, understood] of turns) {
        const { takenAs, referent } = engine.ask(question, topic)
        expect(takenAs).toBe(understood)
        topic = { question: takenAs ?? question, ...(referent && { referent }) }
      }
    },
  )
})
