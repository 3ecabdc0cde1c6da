// The manifests against Kubernetes' own types, offline: kubernetes-models validates values, and the compiler, given each
// manifest as a literal of its type, finds keys that Kubernetes does not have.

import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { loadAll } from 'js-yaml'
import { Deployment } from 'kubernetes-models/apps/v1/Deployment'
import { NetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicy'
import { Namespace } from 'kubernetes-models/v1/Namespace'
import { PersistentVolumeClaim } from 'kubernetes-models/v1/PersistentVolumeClaim'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { readConfig } from '../../src/config.ts'

const folder = 'deploy/kubernetes'
const models = { Deployment, NetworkPolicy, Namespace, PersistentVolumeClaim } as const
const modules = {
  Deployment: 'apps/v1/Deployment',
  NetworkPolicy: 'networking.k8s.io/v1/NetworkPolicy',
  Namespace: 'v1/Namespace',
  PersistentVolumeClaim: 'v1/PersistentVolumeClaim',
} as const
const Manifest = z.looseObject({
  apiVersion: z.string(),
  kind: z.enum(['Deployment', 'NetworkPolicy', 'Namespace', 'PersistentVolumeClaim']),
})
type Manifest = z.infer<typeof Manifest>

const run = promisify(execFile)
let scratch: string
let manifests: Manifest[]

beforeAll(async () => {
  // Inside the project, so that the compiler finds the types.
  scratch = await mkdtemp('.kubernetes-types-')
  const files = (await readdir(folder)).filter((name) => name !== 'kustomization.yaml')
  const texts = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')))
  manifests = texts.flatMap((text) => loadAll(text)).map((value) => Manifest.parse(value))
})
afterAll(() => rm(scratch, { recursive: true, force: true }))

/** What the compiler says of manifests written as literals of their types. */
async function compile(values: readonly Manifest[]): Promise<string> {
  const lines = values.map(
    (value, at) =>
      `import type { I${value.kind} as T${at} } from 'kubernetes-models/${modules[value.kind]}'\n` +
      `export const m${at}: T${at} = ${JSON.stringify(value)}\n`,
  )
  const file = join(scratch, 'manifests.ts')
  await writeFile(file, lines.join(''))
  const options = [
    '--ignoreConfig',
    '--noEmit',
    '--strict',
    '--skipLibCheck',
    '--module',
    'nodenext',
    '--types',
    'node',
  ]
  return run(process.execPath, ['node_modules/typescript/bin/tsc', ...options, file]).then(
    ({ stdout }) => stdout,
    (error: { stdout: string }) => error.stdout,
  )
}

describe('the Kubernetes manifests', () => {
  it('hold values that Kubernetes accepts', () => {
    expect(manifests.map(({ kind }) => kind).sort()).toEqual(Object.keys(models).sort())
    for (const manifest of manifests) new models[manifest.kind](manifest as never).validate()
  })

  it('hold no key that Kubernetes does not know', async () => {
    expect(await compile(manifests)).toBe('')
  })

  it('would be found out by a misspelled key', async () => {
    const claim = manifests.find(({ kind }) => kind === 'PersistentVolumeClaim')
    expect(await compile([{ ...claim, kind: 'PersistentVolumeClaim', apiVersion: 'v1', sepc: {} }])).toMatch(/sepc/)
  })

  it('are all listed for kustomize', async () => {
    const text = await readFile(join(folder, 'kustomization.yaml'), 'utf8')
    const [kustomization] = loadAll(text).map((value) => z.object({ resources: z.array(z.string()) }).parse(value))
    const files = (await readdir(folder)).filter((name) => name !== 'kustomization.yaml')
    expect(kustomization?.resources.toSorted()).toEqual(files.toSorted())
  })

  it('never run two bots at once, as root, or with a writable root', () => {
    const deployment = manifests.find(({ kind }) => kind === 'Deployment')
    expect(deployment).toMatchObject({
      spec: {
        replicas: 1,
        strategy: { type: 'Recreate' },
        template: {
          spec: {
            securityContext: { runAsNonRoot: true },
            containers: [{ securityContext: { readOnlyRootFilesystem: true, capabilities: { drop: ['ALL'] } } }],
          },
        },
      },
    })
  })

  it('are opened to Prometheus by what stands in their comments', async () => {
    const text = await readFile(join(folder, 'network-policy.yaml'), 'utf8')
    const opened = text.replace('  ingress: []\n', '').replaceAll(/^ {2}# (?=ingress:| )/gm, '  ')
    const policy = Manifest.parse(loadAll(opened)[0])
    new NetworkPolicy(policy as never).validate()
    expect(policy).toMatchObject({ spec: { ingress: [{ ports: [{ port: 9464 }] }] } })
    const deployment = await readFile(join(folder, 'deployment.yaml'), 'utf8')
    const settings = [...deployment.matchAll(/# - name: (METRICS_\w+)\n +# +value: "?([\w.]+)/g)]
    const environment = Object.fromEntries(settings.map(([, name, value]) => [name, value]))
    expect(readConfig(environment)).toMatchObject({ metricsPort: 9464, metricsHost: '0.0.0.0' })
  })

  it('restart no bot for a full disk, which tells of itself by not being ready', () => {
    const health = ['/nodejs/bin/node', 'dist/cli.js', 'health']
    expect(manifests.find(({ kind }) => kind === 'Deployment')).toMatchObject({
      spec: {
        template: {
          spec: {
            containers: [
              {
                startupProbe: { exec: { command: [...health, '--alive'] } },
                livenessProbe: { exec: { command: [...health, '--alive'] } },
                readinessProbe: { exec: { command: health } },
              },
            ],
          },
        },
      },
    })
  })
})
