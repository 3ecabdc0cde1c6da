// Loaded into a bot's process before its own code: answers its parent's question how it is doing, and nothing else.

import { monitorEventLoopDelay } from 'node:perf_hooks'
import { Sampling } from './sampling.ts'

const delay = monitorEventLoopDelay({ resolution: 5 })
delay.enable()
let before = process.cpuUsage()
let sampling: Sampling | undefined

process.on('message', async (message) => {
  if (message === 'sample') {
    sampling = new Sampling()
    await sampling.start()
  }
  const { user, system } = process.cpuUsage(before)
  process.send?.({
    memory: process.memoryUsage.rss(),
    cpuMs: (user + system) / 1000,
    times: message === 'sampled' ? await sampling?.stop() : undefined,
    // The timer's own pause is in it.
    loopDelayMs: Math.max(0, delay.percentile(99) / 1e6 - 5),
  })
  delay.reset()
  before = process.cpuUsage()
})
process.channel?.unref()
