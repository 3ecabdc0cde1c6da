// Makes folders, level by level: Node's own `recursive` never ends where the system says that the parent is missing
// although it is there, as /proc does. What lies in them is a class's names and grades: nobody else on the machine may look.

import { chmod, mkdir, readdir, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'

/** Of what is kept: a folder, and a file, that no other user may read. */
const OWN_FOLDER = 0o700
export const OWN_FILE = 0o600

/** What everybody may do: read a file; look for a file in a folder whose name is known. */
const ALL_READ = 0o004
const ALL_ENTER = 0o001
const ALL = 0o007

/** Makes a folder, and those above it, that no other user may enter; one that is there stays as it is. @throws as `mkdir` does, for instance where one of them is a file */
export async function makeFolder(path: string): Promise<void> {
  const folder = resolve(path)
  const found = await stat(folder).catch(() => undefined)
  if (found?.isDirectory()) return
  if (dirname(folder) !== folder) await makeFolder(dirname(folder))
  await mkdir(folder, OWN_FOLDER).catch((error: NodeJS.ErrnoException) => {
    // Somebody else was faster; a file of that name is an error all the same.
    if (error.code !== 'EEXIST' || found !== undefined) throw error
  })
}

/**
 * Closes a folder to everybody, where nobody can be at home in it yet: it is empty, and this user's. Its group, whom
 * somebody may have chosen, keeps its rights.
 */
export async function closeEmptyFolder(folder: string): Promise<void> {
  const { mode, uid } = await stat(folder)
  if (uid !== process.getuid?.() || (await readdir(folder)).length > 0) return
  await chmod(folder, mode & ~ALL)
}

/** Whether every user of the machine may read a file. Where files have no such rights, nobody can tell. */
export async function isReadByAll(file: string): Promise<boolean> {
  if (process.getuid === undefined) return false
  const [folder, own] = await Promise.all([stat(dirname(file)), stat(file)])
  return (folder.mode & ALL_ENTER) !== 0 && (own.mode & ALL_READ) !== 0
}
