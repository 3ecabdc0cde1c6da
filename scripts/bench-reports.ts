// Measures each export of a large simulated class: seconds (a busy machine's clock says little: its processor time more), peak
// memory, size of the file. Every export runs in a process of its own, so that one's memory is not another's.
// Usage: npm run bench:reports [-- STUDENTS ATTEMPTS]

import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { openLibrary } from '../src/library.ts'
import type { Question } from '../src/quiz/question.ts'
import { FORMATS } from '../src/reports/formats.ts'
import { openStore } from '../src/store/store.ts'
import { scriptCommand, wholeNumber } from './script-command.ts'
import { simulateClass } from './simulated-class.ts'
import { attemptOf } from './simulated-source.ts'

const START = Date.UTC(2026, 8, 14, 8)
const [students = 0, attempts = 0]: readonly number[] = scriptCommand(
  'bench:reports',
  'Measures each export of a large class.',
)
  .argument('[students]', 'of the simulated class', wholeNumber, 10_000)
  .argument('[attempts]', 'that they made', wholeNumber, 1_000_000)
  .parse().processedArgs
const QUESTIONS = 60
// Nine answers of ten are given, and some students give up.
const TAKING_PART = 0.81

// Prints what the process took when it ends: seconds of processor, and its largest resident size in MB.
const USAGE = `data:text/javascript,${encodeURIComponent(
  "process.on('exit', () => { const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage(); console.error('used', ((userCPUTime + systemCPUTime) / 1e6).toFixed(1), Math.round(maxRSS / 1000)) })",
)}`

const folder = mkdtempSync(join(tmpdir(), 'lectern-bench-'))
try {
  await fill()
  writeFileSync(join(folder, 'roster.csv'), rosterCsv())
  for (const format of Object.keys(FORMATS)) measure(format)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function simulated() {
  const rounds = Math.ceil(attempts / (students * QUESTIONS * TAKING_PART))
  return simulateClass({ seed: 1, students, questions: QUESTIONS, broken: 5, weeks: 8, rounds, start: START })
}

async function fill(): Promise<void> {
  const file = join(folder, 'lectern.sqlite')
  await (await openStore(file)).close()
  const database = new SQLite(file)
  database.pragma('synchronous = OFF')
  const insert = database.prepare(
    `INSERT INTO attempts (guild, course, key, user, question_id, content_hash, mode, seed, response, grade, grader, hints,
      shown_at, answered_at) VALUES ('1', 'corpus', ?, ?, ?, ?, 'practice', 0, ?, ?, 1, 0, ?, ?)`,
  )
  const questions = await courseQuestions()
  let kept = 0
  database.transaction(() => {
    for (const answers of simulated().students()) {
      for (const answer of answers) {
        if (kept === attempts) return
        kept += 1
        const { key, user, questionId, response, grade, shownAt, answeredAt } = attemptOf(answer, '1', 'corpus')
        const question = questions[Number(questionId.split('-')[1]) - 1]
        if (question === undefined) continue
        insert.run(
          key,
          user,
          question.id,
          question.contentHash,
          JSON.stringify(response),
          JSON.stringify(grade),
          shownAt,
          answeredAt,
        )
      }
    }
  })()
  database.close()
  console.log(`${students} students, ${kept} attempts, database ${megabytes(statSync(file).size)} MB`)
}

/** Questions of the real corpus, so that the command line knows them. */
async function courseQuestions(): Promise<readonly Question[]> {
  const { questions } = await openLibrary({ corpusDir: 'corpus', dataDir: folder, courseUrl: undefined })
  return questions.filter((question) => question.kind === 'single-choice').slice(0, QUESTIONS)
}

function rosterCsv(): string {
  const rows = simulated().users.map((user, at) => `${user},Student ${at},${at},s${at}@example.org`)
  return `discord,name,ID,email\n${rows.join('\n')}\n`
}

function measure(format: string): void {
  const out = join(folder, `export-${format}`)
  const begun = performance.now()
  const run = spawnSync(
    process.execPath,
    [
      '--import',
      USAGE,
      'bin/lectern.js',
      'export',
      '--format',
      format,
      '--out',
      out,
      '--roster',
      join(folder, 'roster.csv'),
    ],
    { encoding: 'utf8', env: { ...process.env, DATA_DIR: folder, CORPUS_DIR: 'corpus' } },
  )
  const seconds = ((performance.now() - begun) / 1000).toFixed(1)
  const [, cpu = '?', peak = '?'] = /used ([\d.]+) (\d+)/.exec(run.stderr) ?? []
  const size = existsSync(out) ? megabytes(statSync(out).size) : run.stderr
  console.log(`${format.padEnd(7)} ${seconds.padStart(6)} s (${cpu} s of processor)  peak ${peak} MB  file ${size} MB`)
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1)
}
