// What runs beside the commands while the bot is connected, such as the poster of the daily question.

import type { App } from './command.ts'

export interface Service {
  /** Called once when the bot is ready. Must not throw; what it does later handles its own errors. */
  start(app: App): RunningService
}

export interface RunningService {
  /** Starts nothing new, and resolves when what is under way has ended. */
  stop(): Promise<void>
}
