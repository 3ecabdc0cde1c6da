import { describe, expect, it } from 'vitest'
import { readConfig } from '../src/config.ts'
import type { Health } from '../src/health.ts'
import { Metrics } from '../src/metrics.ts'

const WELL: Health = { gateway: 'connected', database: 'writable', index: 'loaded' }

async function read(metrics: Metrics, path = '/metrics', host = '127.0.0.1') {
  const served = await metrics.serve(0, host)
  const response = await fetch(`http://${host}:${served.port}${path}`)
  const text = await response.text()
  await served.close()
  return { status: response.status, text }
}

describe('metrics', () => {
  it('count asks, quiz answers and handled interactions by what came of them', async () => {
    const metrics = new Metrics(async () => WELL)
    metrics.asked('answered')
    metrics.asked('answered')
    metrics.asked('not-covered')
    metrics.graded('daily', 'right')
    metrics.handled('ask', 'answered', 40)
    const { text } = await read(metrics)
    expect(text).toContain('lectern_asks_total{status="answered"} 2')
    expect(text).toContain('lectern_asks_total{status="not-covered"} 1')
    expect(text).toContain('lectern_quiz_answers_total{mode="daily",verdict="right"} 1')
    expect(text).toMatch(/lectern_interaction_seconds_bucket\{le="0.05",handler="ask",ending="answered"\} 1/)
  })

  it('say how gateway, database and index are at the moment of asking', async () => {
    const metrics = new Metrics(async () => ({ ...WELL, database: 'unwritable' }))
    const { text } = await read(metrics)
    expect(text).toContain('lectern_up{part="gateway"} 1')
    expect(text).toContain('lectern_up{part="database"} 0')
  })

  it('are all that is served', async () => {
    expect((await read(new Metrics(async () => WELL), '/')).status).toBe(404)
  })

  it.runIf(process.platform === 'linux')('listen at the address that they are given, and at no other', async () => {
    expect((await read(new Metrics(async () => WELL), '/metrics', '127.0.0.2')).status).toBe(200)
    const served = await new Metrics(async () => WELL).serve(0, '127.0.0.2')
    await expect(fetch(`http://127.0.0.1:${served.port}/metrics`)).rejects.toThrow()
    await served.close()
  })

  it('are this machine’s alone unless an address is set, as in a container', () => {
    expect(readConfig({}).metricsHost).toBe('127.0.0.1')
    expect(readConfig({ METRICS_HOST: '0.0.0.0' }).metricsHost).toBe('0.0.0.0')
    expect(readConfig({ METRICS_HOST: '::' }).metricsHost).toBe('::')
    for (const wrong of ['localhost', '0.0.0', '0.0.0.0:9464', 'http://0.0.0.0']) {
      expect(() => readConfig({ METRICS_HOST: wrong })).toThrow(/^METRICS_HOST: expected an address/)
    }
  })

  it('are off unless a port is set', () => {
    expect(readConfig({}).metricsPort).toBeUndefined()
    expect(readConfig({ METRICS_PORT: '' }).metricsPort).toBeUndefined()
    expect(readConfig({ METRICS_PORT: '9464' }).metricsPort).toBe(9464)
    expect(() => readConfig({ METRICS_PORT: 'x' })).toThrow(/METRICS_PORT/)
  })
})
