// The contract of the command line: what programs that call it rely on.

import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { eachQuestion } from '../../src/cli/jsonl.ts'
import { HealthSocket } from '../../src/health.ts'
import { FORMATS } from '../../src/reports/formats.ts'
import { lectern, writtenBy } from './terminal.ts'

const COURSE = ['--corpus', 'test/fixtures/bot-course']
const folder = mkdtempSync(join(tmpdir(), 'lectern-cli-'))
const environment = { DATA_DIR: join(folder, 'data') }
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const run = (...args: readonly string[]) => lectern(args, environment)

describe('lectern', () => {
  it.each([
    [[], /expected a command: ([\w-]+, )+[\w-]+; lectern --help says more/],
    [['help', 'bogus'], /expected a command: ([\w-]+, )+/],
    [['moan'], "unknown command 'moan'"],
    [['constructor'], "unknown command 'constructor'"],
    [['ask'], 'expected a question, or --jsonl'],
    [['ask', ''], "'' is invalid for argument 'question'. It is empty."],
    [['ask', ' \n'], "is invalid for argument 'question'. It is empty."],
    [['ask', '--jsonl', 'why?'], 'expected a question or --jsonl, not both'],
    [['ask', 'why?', '--corpus', 'nowhere'], 'nowhere: it does not exist'],
    [['search'], "required option '--jsonl' not specified"],
    [['search', '--jsonl', '--limit', 'none'], 'Expected a whole number from 1.'],
    [['search', '--jsonl', '--limit', '1e1'], 'Expected a whole number from 1.'],
    [['export', '--format', 'xlsx'], `Allowed choices are ${Object.keys(FORMATS).join(', ')}`],
    [['questions', '--jsno'], "unknown option '--jsno' (Did you mean --json?)"],
    [['check', 'more'], 'too many arguments'],
    [['check', '--corpus', ''], "option '--corpus <dir>' argument '' is invalid. It is empty."],
    [['export', '--format', 'csv', '--guild', ''], "option '--guild <id>' argument '' is invalid."],
    [['export', '--format', 'csv', '--out', ''], "option '--out <file>' argument '' is invalid."],
    [['export', '--format', 'csv', '--roster', ''], "option '--roster <file>' argument '' is invalid."],
    [['backup', ''], "'' is invalid for argument 'file'. It is empty."],
  ])('ends with code 2 and one line on stderr for %j', async (args, line) => {
    const { status, stdout, stderr } = await run(...args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/^lectern: [^\n]+\n$/)
    expect(stderr).toMatch(line)
  })

  it('names every setting at fault, without its value', async () => {
    const { status, stderr } = await lectern(['health'], { PORT: 'secret', COURSE_URL: 'secret', LOG_LEVEL: 'loud' })
    expect(status).toBe(2)
    for (const name of ['PORT', 'COURSE_URL', 'LOG_LEVEL']) expect(stderr).toContain(`${name}: `)
    expect(stderr).not.toContain('secret')
    expect(stderr).toMatch(/^lectern: [^\n]+\n$/)
  })

  it('says in one line what is wrong with one setting in two ways', async () => {
    const { status, stderr } = await lectern(['ask', 'why?'], { COURSE_URL: 'https://example.org/{path' })
    expect(status).toBe(2)
    expect(stderr).toMatch(/^lectern: COURSE_URL: [^\n]+; COURSE_URL: [^\n]+\n$/)
  })

  it.skipIf(!existsSync('/dev/full'))('says in one line that its output cannot be written', () => {
    const full = openSync('/dev/full', 'w')
    const { status, stderr } = spawnSync(process.execPath, ['bin/lectern.js', 'questions', ...COURSE], {
      encoding: 'utf8',
      stdio: ['ignore', full, 'pipe'],
    })
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringMatching(/^lectern: .*ENOSPC[^\n]*\n$/) })
  })

  it('prints help and version with code 0', async () => {
    expect(await run('help', 'ask')).toMatchObject({ status: 0, stdout: expect.stringContaining('Usage: lectern ask') })
    expect(await run('--help')).toMatchObject({
      status: 0,
      stderr: '',
      stdout: expect.stringContaining('Usage: lectern'),
    })
    expect(await run('export', '--help')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('--roster <file>'),
    })
    expect((await run('--version')).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  it('is a program of that name', () => {
    const { status, stderr } = spawnSync(process.execPath, ['bin/lectern.js', 'moan'], { encoding: 'utf8' })
    expect({ status, stderr }).toEqual({ status: 2, stderr: "lectern: unknown command 'moan'\n" })
  })
})

describe('lectern ask', () => {
  it('answers for a person, with the source', async () => {
    const { status, stdout } = await run('ask', 'how does a bowline work?', ...COURSE)
    expect(status).toBe(0)
    expect(stdout).toContain('neither slips nor jams')
    expect(stdout).toContain('knots.md:')
  })

  it('answers as JSON, by the contract', async () => {
    const answer = JSON.parse((await run('ask', 'how does a bowline work?', '--json', ...COURSE)).stdout)
    expect(answer).toMatchObject({ answered: true, status: 'answered', ms: expect.any(Number) })
    expect(answer.citations[0]).toEqual({
      path: 'knots.md',
      title: 'Knots',
      headings: ['Knots', 'The bowline'],
      startLine: expect.any(Number),
      endLine: expect.any(Number),
    })
    const refused = JSON.parse((await run('ask', 'who won the world cup in 1990?', '--json', ...COURSE)).stdout)
    expect(refused).toMatchObject({ answered: false, answer: '' })
    expect(refused.confidence).toBeLessThan(answer.confidence)
  })
})

describe('questions as JSON lines', () => {
  it('get one line each in their order; a bad line is named, and stops none', async () => {
    const lines = ['{"id":1,"question":"a"}', 'nonsense', '', '{"id":"x","question":"b"}'].join('\r\n')
    const { stdout, stderr } = await writtenBy(() =>
      eachQuestion(Readable.from([lines]), (question) => ({ asked: question })),
    )
    expect(stdout).toBe('{"id":1,"asked":"a"}\n{"id":"x","asked":"b"}\n')
    expect(stderr).toBe('lectern: line 2: expected {"id": …, "question": "…"}\n')
    expect(process.exitCode).toBe(1)
    process.exitCode = undefined
  })
})

describe('an input of JSON lines', () => {
  const asked = (...lines: readonly string[]) =>
    writtenBy(() => eachQuestion(Readable.from([lines.join('\n')]), (question) => ({ asked: question })))
  afterEach(() => {
    process.exitCode = undefined
  })

  it('may begin with a byte order mark', async () => {
    const { stdout, stderr } = await asked('\uFEFF{"id":1,"question":"a"}')
    expect({ stdout, stderr }).toEqual({ stdout: '{"id":1,"asked":"a"}\n', stderr: '' })
  })

  it('may not have a number for an id that would lose digits', async () => {
    const { stdout, stderr } = await asked(
      '{"id":12345678901234567890,"question":"a"}',
      '{"id":"12345678901234567890","question":"b"}',
      '{"id":9007199254740991,"question":"c"}',
    )
    expect(stdout).toBe('{"id":"12345678901234567890","asked":"b"}\n{"id":9007199254740991,"asked":"c"}\n')
    expect(stderr).toBe(
      'lectern: line 1: expected an id that keeps its digits: write a number this large as a string\n',
    )
  })

  it('that is a folder is an error, not an empty one', () => {
    const { status, stderr } = spawnSync(process.execPath, ['bin/lectern.js', 'ask', '--jsonl', ...COURSE], {
      encoding: 'utf8',
      stdio: [openSync(folder, 'r'), 'pipe', 'pipe'],
    })
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'lectern: Standard input is a folder: expected lines of JSON.\n',
    })
  })
})

describe('lectern questions', () => {
  it('lists what the course asks, for people and as JSON', async () => {
    const corpus = ['--corpus', 'test/fixtures/quiz-course']
    const all = JSON.parse((await run('questions', '--json', ...corpus)).stdout)
    expect(all.length).toBeGreaterThan(3)
    for (const one of all) {
      expect(one).toMatchObject({ id: expect.any(String), kind: expect.any(String), path: expect.any(String) })
      expect(['review', 'derived']).toContain(one.origin)
    }
    expect((await run('questions', ...corpus)).stdout).toContain(`\n${all.length} questions\n`)
  })

  it('says how questions are written where the course asks none', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lectern-unasked-'))
    writeFileSync(join(folder, 'a.md'), '# Keels\n\nA keel keeps a boat upright.\n')
    expect((await run('questions', '--corpus', folder)).stdout).toMatch(/^No questions: docs\/writing-a-course\.md/)
    rmSync(folder, { recursive: true })
  })
})

describe('lectern check', () => {
  it('reports every problem with its place, and ends with code 1 where one is an error', async () => {
    const corpus = mkdtempSync(join(folder, 'course-'))
    writeFileSync(join(corpus, 'a.md'), '# A\n\nSee [B](b.md).\n\n## Quiz\n\n### Which?\n- [ ] one\n- [ ] two\n')
    const bad = await run('check', '--corpus', corpus)
    expect(bad.status).toBe(1)
    expect(bad.stdout).toMatch(/^a\.md:3 .*broken-link$/m)
    expect(bad.stdout).toMatch(/^a\.md:7 error .*question$/m)
    const problems = JSON.parse((await run('check', '--json', '--corpus', corpus)).stdout)
    expect(problems).toContainEqual(expect.objectContaining({ check: 'broken-link', path: 'a.md', line: 3 }))
    expect(await run('check', ...COURSE)).toMatchObject({ status: 0, stderr: '' })
  })
})

describe('lectern health', () => {
  it('says where no bot answers', async () => {
    const { status, stderr } = await run('health')
    expect(status).toBe(1)
    expect(stderr).toBe(`lectern: no bot answers on ${environment.DATA_DIR}\n`)
  })

  it('says where this user may not ask, who would start a second bot', ({ skip }) => {
    const closed = join(folder, 'closed')
    mkdirSync(closed)
    // Nobody is kept out of a folder who is root.
    const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
    chmodSync(closed, 'uid' in nobody ? 0o700 : 0)
    chmodSync(folder, 0o755)
    const asked = (args: readonly string[]) =>
      spawnSync(process.execPath, args, { ...nobody, encoding: 'utf8', env: { ...process.env, DATA_DIR: closed } })
    const isKeptOut = asked([
      '-e',
      `fs.readFileSync('bin/lectern.js'); process.exit(fs.existsSync('${closed}/.') ? 1 : 0)`,
    ])
    if (process.getuid === undefined || isKeptOut.status !== 0) return skip()
    const { status, stderr } = asked(['bin/lectern.js', 'health'])
    expect(status).toBe(1)
    expect(stderr).toBe(`lectern: this user may not ask the bot on ${closed}: run it as the bot's user\n`)
  })

  it('is asked of a bot whose disk is full for what a restart may mend', async () => {
    const full = join(folder, 'full')
    const bot = await HealthSocket.take(full)
    bot.tell(async () => ({ gateway: 'connected', database: 'unwritable', index: 'loaded' }))
    const asked = (...args: readonly string[]) => lectern(['health', ...args], { DATA_DIR: full })
    const stdout = 'gateway connected, database unwritable, index loaded\n'
    expect(await asked()).toEqual({ status: 1, stdout, stderr: '' })
    expect(await asked('--alive')).toEqual({ status: 0, stdout, stderr: '' })
    bot.tell(async () => ({ gateway: 'disconnected', database: 'writable', index: 'loaded' }))
    expect(await asked('--alive')).toMatchObject({ status: 1 })
    await bot.close()
  })
})
