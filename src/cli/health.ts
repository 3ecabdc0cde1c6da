// `lectern health`: exit code 0 where the bot that runs on DATA_DIR is well. The container's HEALTHCHECK.

import type { Command } from 'commander'
import type { Config } from '../config.ts'
import { askHealth, isAlive, isWell } from '../health.ts'

export function addHealth(program: Command, config: () => Config): void {
  program
    .command('health')
    .description('exit 0 where the running bot is well')
    .option('--alive', 'exit 0 also where only the database cannot be written, which no restart mends')
    .action(async ({ alive = false }: { alive?: boolean }) => {
      const { dataDir } = config()
      try {
        const health = await askHealth(dataDir)
        console.log(`gateway ${health.gateway}, database ${health.database}, index ${health.index}`)
        process.exitCode = (alive ? isAlive(health) : isWell(health)) ? 0 : 1
      } catch (error) {
        console.error(`lectern: ${silenceOf(dataDir, error)}`)
        process.exitCode = 1
      }
    })
}

/** Why there is no answer. Who may not ask shall not take it for nobody's, and start a second bot. */
function silenceOf(dataDir: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return code === 'EACCES' || code === 'EPERM'
    ? `this user may not ask the bot on ${dataDir}: run it as the bot's user`
    : `no bot answers on ${dataDir}`
}
