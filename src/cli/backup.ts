// `lectern backup`: a consistent copy of the database, also while the bot runs on it.

import type { Command } from 'commander'
import type { Config } from '../config.ts'
import { copySqlite } from '../store/sqlite.ts'
import { filled } from './arguments.ts'
import { existingDatabase } from './database.ts'
import { cannotWrite, isFileFault } from './file-fault.ts'

export function addBackup(program: Command, config: () => Config): void {
  program
    .command('backup')
    .description('copy the database to a new file while the bot runs')
    .argument('<file>', 'where to write the copy; must not exist yet', filled)
    .action((file: string) => {
      const database = existingDatabase(config())
      try {
        copySqlite(database, file)
      } catch (error) {
        throw isFileFault(error) ? cannotWrite(file, error) : error
      }
      console.log(`${database} was copied to ${file}`)
    })
}
