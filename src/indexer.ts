// The child process of `openLibraryApart`: parses a corpus, leaves it in the cache, and ends.

import { z } from 'zod'
import { openLibrary } from './library.ts'

const Options = z.object({
  corpusDir: z.string(),
  dataDir: z.string(),
  courseUrl: z.string().optional(),
})

const { courseUrl, ...folders } = Options.parse(JSON.parse(process.argv[2] ?? ''))
await openLibrary({ ...folders, courseUrl })
