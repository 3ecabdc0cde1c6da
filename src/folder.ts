// Makes folders, level by level: Node's own `recursive` never ends where the system says that the parent is missing
// although it is there, as /proc does.

import { mkdir, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'

/** Makes a folder and those above it. @throws as `mkdir` does, for instance where one of them is a file */
export async function makeFolder(path: string): Promise<void> {
  const folder = resolve(path)
  const found = await stat(folder).catch(() => undefined)
  if (found?.isDirectory()) return
  if (dirname(folder) !== folder) await makeFolder(dirname(folder))
  await mkdir(folder).catch((error: NodeJS.ErrnoException) => {
    // Somebody else was faster; a file of that name is an error all the same.
    if (error.code !== 'EEXIST' || found !== undefined) throw error
  })
}
