// `lectern health`: exit code 0 where the bot that runs on DATA_DIR is well. The container's HEALTHCHECK.

import type { Command } from 'commander'
import type { Config } from '../config.ts'
import { askHealth, isWell } from '../health.ts'

export function addHealth(program: Command, config: () => Config): void {
  program
    .command('health')
    .description('exit 0 where the running bot is well')
    .action(async () => {
      const { dataDir } = config()
      const health = await askHealth(dataDir).catch(() => undefined)
      if (health === undefined) {
        console.error(`lectern: no bot answers on ${dataDir}`)
        process.exitCode = 1
        return
      }
      console.log(`gateway ${health.gateway}, database ${health.database}, index ${health.index}`)
      process.exitCode = isWell(health) ? 0 : 1
    })
}
