// Where the database is that a command is about.

import { existsSync } from 'node:fs'
import { type Config, databaseIn } from '../config.ts'
import { StoreError } from '../store/failure.ts'

/**
 * @returns the path of the bot's database.
 * @throws StoreError or Error where there is none; the message names the path tried, and the playground's where that is what there is.
 */
export function existingDatabase({ dataDir, playgroundDir }: Config): string {
  const file = databaseIn(dataDir)
  if (existsSync(file)) return file
  if (!existsSync(databaseIn(playgroundDir))) throw new StoreError('missing', file)
  throw new Error(
    `There is no database at ${file}, only the playground's: set DATA_DIR to ${playgroundDir} for that one.`,
  )
}
