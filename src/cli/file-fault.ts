// Why a file that was named could not be read or written, as a person would say it.

import { dirname } from 'node:path'

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined)

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'this user may not',
  EPERM: 'this user may not',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is no folder',
  ENOSPC: 'the disk is full',
  EROFS: 'nothing can be written there',
}

function reasonOf(error: unknown, missing: string): string {
  const code = codeOf(error)
  if (code === 'ENOENT') return missing
  return REASONS[String(code)] ?? (error instanceof Error ? error.message : String(error))
}

/** @param name of the file as the person wrote it, with what it is. */
export const cannotRead = (name: string, error: unknown): Error =>
  new Error(`${name} cannot be read: ${reasonOf(error, 'it does not exist')}`)

export const cannotWrite = (file: string, error: unknown): Error =>
  new Error(`${file} could not be written: ${reasonOf(error, `there is no folder ${dirname(file)}`)}`)

/** Whether it is the file system that refused, not what was done with the file. */
export const isFileFault = (error: unknown): boolean => codeOf(error) === 'ENOENT' || String(codeOf(error)) in REASONS
