// The child process of `openLibraryApart`: parses a corpus, leaves it in the cache, and ends; at the latest a moment after
// whoever asked for it has ended, in whatever way.

import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import { openLibrary } from './library.ts'

const Options = z.object({
  corpusDir: z.string(),
  dataDir: z.string(),
  courseUrl: z.string().optional(),
  asker: z.number(),
})

// The parsing keeps this thread from hearing anything, so that another one looks: who has lost its parent has got a new one.
const WATCH = `
  const { workerData: asker } = require('node:worker_threads')
  setInterval(() => process.ppid === asker || process.kill(process.pid, 'SIGKILL'), 250)`

const { courseUrl, asker, ...folders } = Options.parse(JSON.parse(process.argv[2] ?? ''))
new Worker(WATCH, { eval: true, workerData: asker, execArgv: [] }).unref()
await openLibrary({ ...folders, courseUrl })
