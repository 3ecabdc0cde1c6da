// What operators copy from the guide: the programs in its lines do what the guide says of them, day after day.

import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Code } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { EXIT } from '../../src/exit-codes.ts'
import { openStore } from '../../src/store/store.ts'
import { lectern } from '../cli/terminal.ts'
import { attempt, SCOPE } from '../store/sample.ts'

const text = readFileSync('docs/operations.md', 'utf8')
const guide = fromMarkdown(text)
const linesOf = (program: string) =>
  guide.children
    .filter((node): node is Code => node.type === 'code' && node.value.includes(program))
    .map(({ value }) => value)
const [backup = '', restore = ''] = linesOf('docker compose')
const [backupOfPod = '', restoreOfPod = ''] = linesOf('kubectl exec')

let app: string
const inside = (name: string) => join(app, 'data', name)

beforeEach(() => {
  app = mkdtempSync(join(tmpdir(), 'lectern-operations-'))
  mkdirSync(inside(''))
})
afterEach(() => rmSync(app, { recursive: true, force: true }))

/** Runs the `-e` program of some lines where the container would. */
function runIn(lines: string, input: Buffer = Buffer.alloc(0)): void {
  const program = /-e "(.+?)"/s.exec(lines)?.[1] ?? 'none'
  expect(spawnSync(process.execPath, ['-e', program], { cwd: app, input }).stderr.toString()).toBe('')
}

async function recorded(key: string): Promise<void> {
  const store = await openStore(inside('lectern.sqlite'))
  await store.attempts.record(attempt({ key }))
  await store.close()
}

describe('the guide to operations', () => {
  it('backs up again the next day, and keeps one copy inside', async () => {
    const [, inCopy = ''] = /backup (data\/\S+)/.exec(backup) ?? []
    expect(backup).toContain(`docker compose cp bot:/app/${inCopy} ./lectern-$(date +%F).sqlite`)
    for (const day of ['monday', 'tuesday']) {
      await recorded(day)
      runIn(backup)
      expect(await lectern(['backup', join(app, inCopy)], { DATA_DIR: inside('') })).toMatchObject({ status: 0 })
    }
    const copy = await openStore(join(app, inCopy))
    expect(await copy.attempts.ofScope(SCOPE)).toHaveLength(2)
    await copy.close()
    expect(readdirSync(inside('')).toSorted()).toEqual(['backup.sqlite', 'lectern.sqlite'])
  })

  it('restores a copy in place of the database, its log included', async () => {
    await recorded('kept')
    const copy = readFileSync(inside('lectern.sqlite'))
    await recorded('lost')
    for (const end of ['-wal', '-shm']) writeFileSync(inside(`lectern.sqlite${end}`), 'left behind')
    runIn(restore, copy)
    expect(readdirSync(inside(''))).toEqual(['lectern.sqlite'])
    const store = await openStore(inside('lectern.sqlite'))
    expect((await store.attempts.ofScope(SCOPE)).map(({ key }) => key)).toEqual(['kept'])
    await store.close()
  })

  it('says what each code means with which the process ends', () => {
    const codes = [...text.matchAll(/^\| (\d+) \|/gm)].map(([, code]) => Number(code))
    expect(codes).toEqual(Object.values(EXIT))
  })

  it('goes on from no line that failed', () => {
    for (const lines of [backup, restore]) {
      expect(lines.match(/&&$/gm)).toHaveLength((lines.match(/^docker compose/gm)?.length ?? 0) - 1)
    }
  })
})

/** Runs lines as they stand, where a cluster is this machine and the Pod its folder `app`. @returns what `kubectl` was asked */
function runOnCluster(lines: string): { asked: string[]; status: number | null; errors: string } {
  const place = join(app, 'operator')
  mkdirSync(place, { recursive: true })
  const [kubectl, log] = [join(place, 'kubectl'), join(place, 'asked.txt')]
  writeFileSync(log, '')
  writeFileSync(
    kubectl,
    `#!/bin/sh
echo "$1 $2" >> ${log}
[ "$1" = exec ] || exit 0
while [ "$1" != -- ]; do shift; done
shift 2
cd ${app}
[ "$1" != dist/cli.js ] || { shift; DATA_DIR=${inside('')}; export DATA_DIR; set -- ${resolve('bin/lectern.js')} "$@"; }
exec ${process.execPath} "$@"
`,
  )
  chmodSync(kubectl, 0o755)
  const { status, stderr } = spawnSync('sh', ['-c', lines], {
    cwd: place,
    env: { ...process.env, PATH: `${place}:${process.env['PATH']}` },
    encoding: 'utf8',
  })
  return { asked: readFileSync(log, 'utf8').trim().split('\n'), status, errors: stderr }
}

describe.skipIf(process.platform === 'win32')('the guide to operations in Kubernetes', () => {
  it('backs up again the next day, and restores what was backed up', async () => {
    for (const day of ['monday', 'tuesday']) {
      await recorded(day)
      expect(runOnCluster(backupOfPod)).toMatchObject({ status: 0, errors: '' })
    }
    await recorded('lost')
    for (const end of ['-wal', '-shm']) writeFileSync(inside(`lectern.sqlite${end}`), 'left behind')
    const [copy = ''] = readdirSync(join(app, 'operator')).filter((name) => name.endsWith('.sqlite.gz'))
    expect(runOnCluster(restoreOfPod.replace(/lectern-[\d-]+\.sqlite\.gz/, copy))).toEqual({
      asked: ['patch deployment/lectern', 'rollout status', 'exec --namespace', 'rollout undo'],
      status: 0,
      errors: '',
    })
    const store = await openStore(inside('lectern.sqlite'))
    expect((await store.attempts.ofScope(SCOPE)).map(({ key }) => key).toSorted()).toEqual(['monday', 'tuesday'])
    await store.close()
  })

  it('changes nothing where the copy was cut off', async () => {
    await recorded('kept')
    const before = readFileSync(inside('lectern.sqlite'))
    mkdirSync(join(app, 'operator'))
    writeFileSync(join(app, 'operator/cut.sqlite.gz'), gzipSync(before).subarray(0, -100))
    const { asked, status } = runOnCluster(restoreOfPod.replace(/lectern-[\d-]+\.sqlite\.gz/, 'cut.sqlite.gz'))
    expect(status).not.toBe(0)
    expect(asked).not.toContain('rollout undo')
    expect(readFileSync(inside('lectern.sqlite'))).toEqual(before)
  })

  it('names the container and the probes that the manifest has', () => {
    const [, patch = ''] = /--patch '(.+?)'/s.exec(restoreOfPod) ?? []
    const [container] = JSON.parse(patch).spec.template.spec.containers
    const manifest = readFileSync('deploy/kubernetes/deployment.yaml', 'utf8')
    expect(manifest).toContain(`- name: ${container.name}`)
    const probes = [...manifest.matchAll(/^ +(\w+Probe):$/gm)].map(([, name = '']) => [name, null])
    expect(container).toMatchObject(Object.fromEntries(probes))
    expect(probes).toHaveLength(3)
  })
})
