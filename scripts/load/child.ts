// A bot in a process of its own, with the probe in it: started, asked how it is doing, stopped or killed.

import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { z } from 'zod'
import type { StandIn } from '../../src/playground/stand-in.ts'

const Doing = z.object({
  memory: z.number(),
  cpuMs: z.number(),
  loopDelayMs: z.number(),
  times: z.record(z.string(), z.number()).optional(),
})

/**
 * Bytes; milliseconds of processor time and the 99th percentile of the event loop's delay, since it was last asked;
 * and, where it was sampled, milliseconds by whose code was running.
 */
export type Doing = z.infer<typeof Doing>

/** What runs, and how Node is to load it. */
export interface Program {
  readonly script: string
  /** Such as `--import`, `tsx`. */
  readonly node: readonly string[]
  readonly environment: Readonly<Record<string, string>>
}

export class BotProcess {
  readonly child: ChildProcess
  readonly said: string[] = []
  readonly #exit: Promise<number | string>

  constructor({ script, node, environment }: Program, standIn: StandIn) {
    this.child = fork(script, {
      execArgv: [...node],
      // Nothing of this process's own settings but where programs are.
      env: { PATH: process.env['PATH'], DISCORD_TOKEN: standIn.token, DISCORD_API: standIn.api, ...environment },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    })
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => this.said.push(text))
    }
    this.#exit = once(this.child, 'exit').then(([code, signal]) => code ?? signal)
  }

  /** Resolves when the bot is connected and its commands are registered. @throws where it ends before that */
  static async start(program: Program, standIn: StandIn): Promise<BotProcess> {
    const bot = new BotProcess(program, standIn)
    const died = bot.#exit.then((code) => {
      throw new Error(`the bot ended with ${code}: ${bot.said.join('').slice(-500)}`)
    })
    const registered = () => standIn.ground.commands.available(standIn.guild.id).length > 0
    const ready = async () => {
      await standIn.events.waitFor('gateway', ({ state }) => state === 'ready', 60_000)
      while (!registered()) await new Promise((resolve) => setTimeout(resolve, 50))
    }
    await Promise.race([ready(), died])
    return bot
  }

  /** @param how `sample` begins to sample, `sampled` ends it and gives the times */
  async doing(how: 'sample' | 'sampled' | 'how' = 'how'): Promise<Doing> {
    const answer = once(this.child, 'message')
    this.child.send(how)
    return Doing.parse((await answer)[0])
  }

  /** How the process ended: its code, or the signal that killed it. */
  get exit(): Promise<number | string> {
    return this.#exit
  }

  async end(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | string> {
    this.child.kill(signal)
    return this.#exit
  }
}
