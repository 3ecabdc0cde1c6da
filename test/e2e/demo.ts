// The page with the demo bot behind it: what the end-to-end tests open, and by hand `npx tsx test/e2e/demo.ts`.

import { AdjustableClock } from '../../src/clock.ts'
import { loadPage } from '../../src/playground/page-files.ts'
import { servePage } from '../../src/playground/page-server.ts'
import { type StandIn, type StandInOptions, startStandIn } from '../../src/playground/stand-in.ts'
import { startDemoBot } from './demo-bot.ts'

/** Starts stand-in, page and bot; `close` ends them. */
export async function startDemo(options: StandInOptions = {}): Promise<{ standIn: StandIn; close(): Promise<void> }> {
  const clock = new AdjustableClock()
  const standIn = await startStandIn({ ...options, clock, seed: { guild: 'Tides 101', bot: 'Tidebot' } })
  const day = {
    id: 'day',
    label: 'Next day',
    hint: 'Goes forward by a day',
    run: async () => {
      clock.advance(86_400_000)
      return 'A day has passed.'
    },
  }
  const guide = [
    {
      title: 'Ask something',
      text: 'The answer quotes the course.',
      as: 'Ada',
      tries: [{ label: 'Why are there tides?', command: 'ask', values: { question: 'Why are there tides?' } }],
    },
    {
      title: 'Take a quiz',
      text: 'Every kind of question.',
      as: 'Ada',
      tries: [{ label: 'Start a quiz', command: 'quiz start' }],
    },
    { title: 'See the export', text: 'For instructors.', as: 'Grace', tries: [{ label: 'Export', command: 'export' }] },
  ]
  servePage(standIn, await loadPage(), { controls: [day], guide: () => guide })
  const client = await startDemoBot(standIn)
  return {
    standIn,
    async close() {
      await client.destroy()
      await standIn.stop()
    },
  }
}
