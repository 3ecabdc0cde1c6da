// Measures speed and size: building, starting, memory and questions, next to the search libraries that one would use
// instead. A busy machine's clock says little, so judge the ratios: each is taken within a round. `npm run bench` compiles
// this first, as what is deployed is compiled: tsx names each function again whenever it is made, which no rival pays for.
//
//   npm run bench                                      all corpora; the hundredfold course in one round
//   npm run bench -- --corpora corpus,hugo-docs --rounds 7
//   npm run bench -- --rivals tuned                    only those whose name holds the word; tuned MiniSearch always

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { InvalidArgumentError } from 'commander'
import { reviveEngine } from '../src/index/build.ts'
import { measureBuilding } from './bench/building.ts'
import { type BenchCorpus, corpusNames, openCorpus } from './bench/corpora.ts'
import { fresh } from './bench/fresh.ts'
import { questionsOn } from './bench/questions.ts'
import { type Runner, race } from './bench/race.ts'
import { growthTable, type Result, resultTables, setting, targetLines } from './bench/report.ts'
import { rivals } from './bench/rivals/list.ts'
import type { Row } from './bench/rows.ts'
import { Prepared, Weighed } from './bench/task.ts'
import { scriptCommand, wholeNumber } from './script-command.ts'

function corporaNamed(list: string): readonly string[] {
  const names = list.split(',')
  const unknown = names.find((name) => !corpusNames.includes(name))
  if (unknown === undefined) return names
  throw new InvalidArgumentError(`There is no corpus "${unknown}", only ${corpusNames.join(', ')}.`)
}

interface Values {
  readonly corpora: readonly string[]
  readonly rounds: number
  readonly rivals: string
}

const values: Values = scriptCommand('bench', 'Measures speed and size, next to search libraries.')
  .option('--corpora <names>', `some of ${corpusNames.join(',')}`, corporaNamed, corpusNames)
  .option('--rounds <n>', 'times that each is measured', wholeNumber, 5)
  .option('--rivals <word>', 'only those whose name holds the word, and tuned MiniSearch', '')
  .parse()
  .opts()
const { rounds } = values
const [reference, ...others] = rivals
const chosen = [
  ...(reference ? [reference] : []),
  ...others.filter(({ name }) => name.toLowerCase().includes(values.rivals.toLowerCase())),
]
// On a hundred courses a round takes minutes: one is enough, with some of the questions.
const LARGE = 50
const FEW = 25

async function measure(corpus: BenchCorpus, folder: string): Promise<Result> {
  const files = { index: join(folder, `${corpus.name}.index`), rows: join(folder, `${corpus.name}.json`) }
  const size = await fresh({ task: 'prepare', dir: corpus.dir, ...files }, Prepared)
  const times = corpus.copies >= LARGE ? 1 : rounds
  const building = await measureBuilding(corpus.dir, files.index, size.built, times)
  const rows: readonly Row[] = JSON.parse(readFileSync(files.rows, 'utf8'))
  const questions = questionsOn(corpus, rows).slice(0, corpus.copies >= LARGE ? FEW : undefined)
  const paces = race(await runners(rows, files.index), questions, times)
  const systems = []
  for (const pace of paces) {
    const rival = chosen.find(({ name }) => name === pace.name)
    const weight = rival
      ? await fresh({ task: 'memory', rival: rival.name, rows: files.rows }, Weighed)
      : { build: building.parse + building.index, megabytes: building.megabytes }
    systems.push({ ...pace, ...weight })
  }
  return { corpus: corpus.name, size, questions: questions.length, rounds: times, building, systems }
}

async function runners(rows: readonly Row[], index: string): Promise<readonly Runner[]> {
  const list: Runner[] = []
  for (const { name, build } of chosen) {
    const searcher = await build(rows)
    list.push({ name, answer: (question) => searcher.search(question) })
  }
  const engine = reviveEngine(readFileSync(index))
  return [...list, { name: 'Lectern', answer: (question) => engine.ask(question) }]
}

const folder = mkdtempSync(join(tmpdir(), 'lectern-bench-'))
try {
  console.log(`${setting(new Date())}\n`)
  const results: Result[] = []
  for (const name of values.corpora) {
    const corpus = openCorpus(name, folder)
    if (!corpus) {
      console.log(`## ${name}: not on this machine\n`)
      continue
    }
    const result = await measure(corpus, folder)
    results.push(result)
    console.log(resultTables(result))
  }
  console.log(growthTable(results))
  for (const line of targetLines(results)) console.log(line)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
