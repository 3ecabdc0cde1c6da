// What several commands take, and refuse, in the same way.

import { InvalidArgumentError, Option } from 'commander'

/** An argument that an empty variable of a script may not stand for: neither this folder nor everybody is meant by it. */
export function filled(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('It is empty.')
  return text
}

export const corpusOption = () =>
  new Option('--corpus <dir>', 'the folder of markdown; else CORPUS_DIR, or corpus').argParser(filled)
