// Counters and timings for Prometheus, on a port where one is set. docs/operations.md has the alerts.

import { once } from 'node:events'
import { createServer } from 'node:http'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Meter } from './bot/meter.ts'
import { closeServer, type Health } from './health.ts'

// Around Discord's limit of three seconds.
const SECONDS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 5, 10]

export class Metrics implements Meter {
  readonly #registry = new Registry()
  readonly #handled: Histogram<'handler' | 'ending'>
  readonly #asks: Counter<'status'>
  readonly #answers: Counter<'mode' | 'verdict'>

  /** @param probe asked whenever somebody reads the metrics */
  constructor(probe: () => Promise<Health>) {
    const registers = [this.#registry]
    collectDefaultMetrics({ register: this.#registry })
    this.#handled = new Histogram({
      name: 'lectern_interaction_seconds',
      help: 'From the arrival of an interaction to the answer sent',
      labelNames: ['handler', 'ending'],
      buckets: SECONDS,
      registers,
    })
    this.#asks = new Counter({
      name: 'lectern_asks_total',
      help: 'Questions to the course by what it said',
      labelNames: ['status'],
      registers,
    })
    this.#answers = new Counter({
      name: 'lectern_quiz_answers_total',
      help: 'Answers to questions that are on disk',
      labelNames: ['mode', 'verdict'],
      registers,
    })
    new Gauge({
      name: 'lectern_up',
      help: '1 where the part is well: gateway (connected), database (writable), index (loaded)',
      labelNames: ['part'],
      registers,
      async collect() {
        const { gateway, database, index } = await probe()
        this.set({ part: 'gateway' }, gateway === 'connected' ? 1 : 0)
        this.set({ part: 'database' }, database === 'writable' ? 1 : 0)
        this.set({ part: 'index' }, index === 'loaded' ? 1 : 0)
      },
    })
  }

  handled(...[handler, ending, ms]: Parameters<Meter['handled']>): void {
    this.#handled.observe({ handler, ending }, ms / 1000)
  }

  asked(...[status]: Parameters<Meter['asked']>): void {
    this.#asks.inc({ status })
  }

  graded(...[mode, verdict]: Parameters<Meter['graded']>): void {
    this.#answers.inc({ mode, verdict })
  }

  /**
   * Serves `/metrics`, until the returned function is called.
   * @param host the address at which it listens
   * @throws where the port is taken, or the address is not this machine's.
   */
  async serve(port: number, host: string): Promise<{ readonly port: number; close(): Promise<void> }> {
    const server = createServer((request, response) => {
      if (request.url !== '/metrics') return void response.writeHead(404).end()
      this.#registry.metrics().then(
        (text) => response.setHeader('content-type', this.#registry.contentType).end(text),
        () => response.writeHead(500).end(),
      )
    })
    await once(server.listen(port, host), 'listening')
    const address = server.address()
    return {
      port: typeof address === 'object' && address !== null ? address.port : port,
      close: () => closeServer(server),
    }
  }
}
