// One measurement in a process of its own, so that no other's compiled code, cache or memory flatters it. Started by
// fresh.ts with a task as JSON; prints what it measured as JSON. Reading files is outside of every time but the revival's.

import { readFileSync, writeFileSync } from 'node:fs'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import { readCorpus } from '../../src/course/load.ts'
import { parseCourse } from '../../src/course/parse.ts'
import { buildEngine, reviveEngine } from '../../src/index/build.ts'
import type { Engine } from '../../src/index/engine.ts'
import { processorTime } from './processor-time.ts'
import { rivals } from './rivals/list.ts'
import { type Row, rowsOf } from './rows.ts'
import { type Task, Task as TaskShape } from './task.ts'

const FIRST_QUESTION = 'how do I start a container in the background?'

async function run(task: Task): Promise<object> {
  switch (task.task) {
    case 'prepare':
      return prepare(task)
    case 'build':
      return build(task.dir)
    case 'remark':
      return parseAlone(task.dir, task.gfm)
    case 'revive':
      return revive(task.index)
    case 'memory':
      return memoryOf(task.rival, task.rows)
  }
}

async function prepare({ dir, index, rows }: Extract<Task, { task: 'prepare' }>): Promise<object> {
  const { corpus, course, engine, times } = await building(dir)
  const bytes = engine.serialise()
  const passages = rowsOf(course)
  writeFileSync(index, bytes)
  writeFileSync(rows, JSON.stringify(passages))
  const words = new Set<string>()
  for (const { text } of passages) for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) words.add(word)
  return {
    files: corpus.files.length,
    megabytes: corpus.files.reduce((sum, file) => sum + file.bytes.length, 0) / 1e6,
    passages: passages.length,
    words: words.size,
    indexMegabytes: bytes.length / 1e6,
    built: times,
  }
}

async function build(dir: string): Promise<object> {
  return (await building(dir)).times
}

/** From bytes to the first answer: what a start without a cache waits for. */
async function building(dir: string) {
  const corpus = await readCorpus(dir)
  const start = processorTime()
  const course = parseCourse(corpus)
  const parsed = processorTime()
  const engine = buildEngine(course)
  const built = processorTime()
  engine.ask(FIRST_QUESTION)
  const times = { parse: parsed - start, index: built - parsed, first: processorTime() - built }
  return { corpus, course, engine, times }
}

async function parseAlone(dir: string, gfm: boolean): Promise<object> {
  const { files } = await readCorpus(dir)
  const processor = gfm ? remark().use(remarkGfm).freeze() : remark().freeze()
  const start = processorTime()
  let nodes = 0
  for (const { bytes } of files) nodes += processor.parse(new TextDecoder().decode(bytes)).children.length
  return { parse: processorTime() - start, nodes }
}

/** From the file on disk to the first answer: what a start with a cache waits for. */
function revive(file: string): object {
  const before = settled()
  const start = processorTime()
  const engine = engineFrom(file)
  const revived = processorTime()
  engine.ask(FIRST_QUESTION)
  const first = processorTime() - revived
  const megabytes = (settled() - before) / 1e6
  // Asked once more, so that nothing of it could be collected before its size was taken.
  engine.ask(FIRST_QUESTION)
  return { revive: revived - start, first, megabytes }
}

/** A function of its own: what reads the file would keep its bytes for as long as it runs. */
function engineFrom(file: string): Engine {
  return reviveEngine(readFileSync(file))
}

async function memoryOf(name: string, file: string): Promise<object> {
  const rival = rivals.find((one) => one.name === name)
  if (!rival) throw new Error(`Unexpected rival ${name}.`)
  const before = settled()
  const start = processorTime()
  const searcher = await rival.build(readRows(file))
  const build = processorTime() - start
  const megabytes = (settled() - before + (searcher.nativeBytes?.() ?? 0)) / 1e6
  return { build, megabytes, found: searcher.search(FIRST_QUESTION).length }
}

function readRows(file: string): readonly Row[] {
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** Bytes in use: the heap and its buffers, after everything that can be collected was. */
function settled(): number {
  if (!globalThis.gc) throw new Error('Unexpected start without --expose-gc, expected it: run this through fresh.ts.')
  globalThis.gc()
  globalThis.gc()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

console.log(JSON.stringify(await run(TaskShape.parse(JSON.parse(process.argv[2] ?? '')))))
