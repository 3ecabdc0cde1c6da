// Conversations with the course of this project: what each question is understood as, and what is spoken about next.

import { beforeAll, describe, expect, it } from 'vitest'
import { Topics, topicAfter } from '../../src/bot/topics.ts'
import { loadCourse } from '../../src/course/load.ts'
import type { Answer } from '../../src/index/answer.ts'
import { buildEngine } from '../../src/index/build.ts'
import type { Engine, Topic } from '../../src/index/engine.ts'

/** A question, what it is taken as, and the section that answers it. */
type Turn = readonly [question: string, takenAs?: string | undefined, heading?: string]

const dialogues: readonly (readonly Turn[])[] = [
  [
    ['what is a Pod?', undefined, 'What is a Pod?'],
    ['and how do I delete it?', 'how do I delete a Pod?', 'Lab 5: delete a Pod'],
    ['what about a Deployment?', 'how do I delete a Deployment?'],
    ['how do I do that in Docker?', 'how do I delete a Deployment in Docker?'],
  ],
  [
    ['how do I limit memory?', undefined, 'Limit the memory'],
    ['and the cpu?', 'how do I limit the cpu?', 'Limit the CPU'],
    ['what about kubernetes', 'how do I limit kubernetes?'],
  ],
  [
    ['what is etcd?', undefined, 'What is etcd?'],
    ['what does the kubelet do?', undefined, 'What does the kubelet do?'],
    ['and the scheduler?', 'what does the scheduler do?', 'What does the kube-scheduler do?'],
    ['what about docker compose?', 'what does docker compose do?'],
    ['how do I start it?', 'how do I start docker compose?'],
  ],
  [
    ['What is Docker Compose?'],
    ['how do I install it', 'how do I install Docker Compose'],
    ['and stop it', 'how do I stop Docker Compose?'],
  ],
  [
    ['what is an image?', undefined, 'What is an image?'],
    ['what networks are there?'],
    ['what is a Pod?', undefined, 'What is a Pod?'],
    ['how does one install Docker?'],
  ],
  [
    ['what is helm?', undefined, 'What is Helm?'],
    ['which network drivers are there in Docker?', undefined, 'Docker network types'],
    ['and how do I create an overlay network?', undefined, 'Overlay network'],
    ['what is it for?', 'what is an overlay network for?', 'Overlay network'],
  ],
  [
    ['what is a volume?', undefined, 'Using volumes'],
    ['is there a GUI for Docker?', undefined, 'Docker Desktop and Docker Engine'],
    ['what is a bind mount?', undefined, 'Using bind mounts'],
    ['when should I use one?', 'when should I use a bind mount?', 'Using bind mounts'],
  ],
  [
    ['how do I list images', undefined, 'List and remove images'],
    ['and containers?', 'how do I list containers', 'List containers'],
    ['and how do I remove them?', 'how do I remove containers?', 'Remove containers'],
  ],
  [['capital of France?'], ['and of Germany?'], ['what is a namespace?'], ['why?', 'why? (a namespace)']],
  [
    ['what is a multi-stage build?', undefined, 'Multi-stage builds'],
    ['show me an example', 'show me an example (a multi-stage build)', 'Multi-stage builds'],
    ['how do I scan an image for vulnerabilities?', undefined, 'Scan images for vulnerabilities'],
  ],
  [
    ['how do I install Docker on Ubuntu?', undefined, 'Install Docker Engine on Ubuntu'],
    ['and on Windows?', 'how do I install Docker on Windows?', 'Install Docker on Windows and macOS'],
  ],
  [
    ['what is a Service in Kubernetes?'],
    [
      'which types are there?',
      'which types are there? (a Service)',
      'Service types: ClusterIP, NodePort, LoadBalancer',
    ],
    ['and what does an Ingress do?', undefined, 'Ingress and Gateway API'],
  ],
  [
    ['what is a ReplicaSet?', undefined, 'What is a ReplicaSet?'],
    ['how many Pods does it keep running?', 'how many Pods does a ReplicaSet keep running?', 'What is a ReplicaSet?'],
    ['and a DaemonSet?', 'how many Pods does a DaemonSet keep running?', 'What is a DaemonSet?'],
  ],
  [
    ['how do I see the logs of a container?', undefined, "Read a container's logs"],
    ['and of a Pod?', 'how do I see the logs of a Pod?'],
    ['can I follow them?', 'can I follow the logs of a Pod?', 'Read the logs of a Pod'],
  ],
  [
    ['what does docker system prune remove?', undefined, 'Clean up with prune'],
    ['does it remove volumes too?', 'does docker system prune remove volumes too?', 'Clean up with prune'],
  ],
  [
    ['what is a canary release?', undefined, 'Rolling, blue-green and canary releases'],
    ['and blue-green?', 'what is blue-green?', 'Rolling, blue-green and canary releases'],
    ['does one need Kubernetes for a small project?'],
  ],
  [
    ['how do I run a container?', undefined, 'Running containers'],
    ['how do I see its logs?', 'how do I see a container’s logs?', "Read a container's logs"],
    ['how do I stop it?', 'how do I stop a container?'],
    ['how do I delete it?', 'how do I delete a container?', 'Remove containers'],
  ],
  [
    ['what is a bridge network?', undefined, 'Bridge networks'],
    ['how do I connect a container to it?', 'how do I connect a container to a bridge network?', 'Bridge networks'],
    ['how do I list them?', 'how do I list a bridge network?', 'Bridge networks'],
  ],
  [
    ['is Docker free?', undefined, 'Docker editions and licences'],
    ['and Docker Desktop?', 'is Docker Desktop free?', 'Docker editions and licences'],
    ['for companies?', 'is Docker Desktop free for companies?', 'Docker editions and licences'],
  ],
  [
    ['what is Docker Hub?', undefined, 'Docker Hub'],
    ['how do I log in?'],
    ['how do I push to it?', 'how do I push to Docker Hub?'],
  ],
]

describe('a conversation', () => {
  let engine: Engine
  beforeAll(async () => {
    engine = buildEngine(await loadCourse('corpus'))
  }, 60_000)

  it.each(dialogues.map((turns) => ({ name: turns.map(([question]) => question).join(' – '), turns })))(
    '$name',
    ({ turns }) => {
      let topic: Topic | undefined
      for (const [question, takenAs, heading] of turns) {
        const answer = engine.ask(question, topic)
        expect(answer.takenAs).toBe(takenAs)
        if (heading !== undefined) expect(answer.citations[0]?.headings.at(-1)).toBe(heading)
        topic = topicAfter(topic, question, answer)
      }
    },
  )
})

describe('what is spoken about next', () => {
  const pod: Topic = { question: 'what is a Pod?' }
  const outcome = (status: 'uncertain' | 'not-covered', takenAs?: string): Answer => {
    return { status, confidence: 0, citations: [], ...(takenAs !== undefined && { takenAs }) }
  }

  it('is what was understood', () => {
    expect(topicAfter(pod, 'and a Job?', outcome('uncertain', 'what is a Job?'))).toEqual({
      question: 'what is a Job?',
    })
    expect(topicAfter(pod, 'what is a Job?', outcome('uncertain'))).toEqual({ question: 'what is a Job?' })
  })

  it('is also what that spoke of without naming it', () => {
    const referent = { text: 'a Pod', plural: false }
    const answer: Answer = { ...outcome('uncertain', 'is a Pod safe?'), referent }
    expect(topicAfter(pod, 'is it safe?', answer)).toEqual({ question: 'is a Pod safe?', referent })
  })

  it('is never what the course does not cover', () => {
    expect(topicAfter(pod, 'capital of France?', outcome('not-covered'))).toBeUndefined()
    expect(topicAfter(pod, 'how do I paint it?', outcome('not-covered', 'how do I paint a Pod?'))).toBe(pod)
  })

  it('is forgotten after ten minutes, and known to nobody else and nowhere else', () => {
    const topics = new Topics()
    const here = { guildId: 'g', channelId: 'c', userId: 'u' }
    topics.set(here, pod, 0)
    expect(topics.get(here, 10 * 60_000 - 1)).toBe(pod)
    expect(topics.get(here, 10 * 60_000)).toBeUndefined()
    for (const other of [{ guildId: undefined }, { channelId: 'd' }, { userId: 'v' }]) {
      expect(topics.get({ ...here, ...other }, 1)).toBeUndefined()
    }
    topics.set(here, undefined, 2)
    expect(topics.get(here, 3)).toBeUndefined()
  })
})
