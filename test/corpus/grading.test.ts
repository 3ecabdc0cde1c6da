// The graders on the course's own questions: its own answers are right, and repeating the question is not.

import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadCourse } from '../../src/course/load.ts'
import type { Grading, Response } from '../../src/quiz/grade.ts'
import { choicesOf, gradeResponse, kindOf } from '../../src/quiz/kinds/table.ts'
import type { Question } from '../../src/quiz/question.ts'
import { readQuestions } from '../../src/quiz/reading/read.ts'

const NOWHERE: Grading = { findPassage: () => undefined }

/** The answers that a question itself calls right. */
function ownAnswers(question: Question): readonly Response[] {
  const kind = kindOf(question)
  const picked = kind.choices(question).flatMap(({ correct }, index) => (correct ? [index] : []))
  const typed = kind.accepted(question).map((one) => (typeof one === 'string' ? one : `${one.value} ${one.unit ?? ''}`))
  return picked.length > 0 ? [{ picked }] : typed.map((text) => ({ text }))
}

describe('the questions of the course', () => {
  let questions: readonly Question[]
  const verdict = (question: Question, response: Response) => gradeResponse(question, response, NOWHERE).verdict

  beforeAll(async () => {
    const course = readQuestions(await loadCourse(join(import.meta.dirname, '../../corpus')))
    expect(course.problems).toEqual([])
    questions = course.questions
  })

  it('are right by their own answers', () => {
    const missed = questions.flatMap((question) =>
      ownAnswers(question).flatMap((response) =>
        verdict(question, response) === 'right' ? [] : [[question.id, response]],
      ),
    )
    expect(questions.length).toBeGreaterThan(200)
    expect(missed).toEqual([])
  })

  // What a student may type who knows the answer, and what one who nearly knows it does.
  it.each([
    ['containers-hypervisor', ['Virtual machine monitor', 'VMM', 'hypervisor (VMM)'], ['virtual machine']],
    ['isolation-half-cpu', ['docker run --cpus 0.5 nginx', '--cpus=.5', '--cpu-quota=50000'], ['--cpus=5']],
    ['isolation-docker-top', ['docker top web', 'docker top CONTAINER', 'docker container top nap'], ['docker ps']],
    ['docker-group-command', ['sudo usermod -aG docker ada', 'sudo adduser $USER docker'], ['usermod -G docker ada']],
    ['running-ps-all', ['docker container list --all'], ['docker ps']],
    ['running-exec-shell', ['docker exec --interactive --tty web sh'], ['docker run -it web sh']],
    [
      'running-detach-keys',
      ['Ctrl-P, then Ctrl-Q', 'Ctrl+P and Ctrl+Q', 'press ctrl p then ctrl q', '^P^Q'],
      ['Ctrl+C'],
    ],
    ['dockerfiles-entrypoint-cmd', ['sleep 10', '["sleep", "10"]'], ['sleep 5']],
    ['dockerfiles-override-entrypoint', ['docker run --entrypoint sh nginx', '--entrypoint=sh'], ['--cmd']],
    [
      'dockerfiles-build-command',
      ['docker image build -t greeter:1.0 .', 'docker build . -t greeter:1.0'],
      ['docker build .'],
    ],
    ['orchestration-swarm-init', ['docker swarm init --advertise-addr 10.0.0.1'], ['docker swarm join']],
    ['k8s-apiserver-manifest', ['kube-apiserver.yaml'], ['kubelet.yaml']],
    ['workloads-scale-command', ['kubectl scale --replicas 5 deployments/web'], ['kubectl scale web --replicas=5']],
    ['workloads-undo', ['kubectl rollout undo deploy/web', 'kubectl rollout undo deploy web'], ['kubectl undo web']],
    ['lab-run', ['kubectl run nginx-pod --image=nginx --restart=Never'], ['kubectl run nginx']],
    ['lab-exec', ['kubectl exec --stdin --tty web -- sh'], ['kubectl exec web -- sh']],
    ['local-minikube-delete', ['Minikube delete', 'minikube delete --purge'], ['minikube stop']],
  ])('%s is right as it may be typed', (id, right, wrong) => {
    const question = questions.find((each) => each.id === id)
    if (!question) throw new Error(`no question ${id}`)
    const verdicts = (texts: readonly string[]) => texts.map((text) => `${text}: ${verdict(question, { text })}`)
    expect(verdicts(right)).toEqual(right.map((text) => `${text}: right`))
    expect(verdicts(wrong)).toEqual(wrong.map((text) => `${text}: wrong`))
  })

  it('are not right by repeating the question or ticking everything', () => {
    const won = questions.filter((question) => {
      const all = choicesOf(question).map((_, index) => index)
      return verdict(question, all.length > 0 ? { picked: all } : { text: question.prompt }) === 'right'
    })
    expect(won.map(({ id }) => id)).toEqual([])
  })
})
