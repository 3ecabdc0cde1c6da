// The first message to whoever can set the bot up.

import { embed, type Message } from '../message.ts'
import { escapedLine } from '../render/escape.ts'

/** @param missing permissions by their names in Discord's settings */
export function welcomeView(guildName: string, missing: readonly string[]): Message {
  const steps = [
    '1. Try me: `/ask what is this course about?`',
    '2. Run `/setup` to choose a channel and a time for the daily question, and who the instructors are.',
    '3. Tell your class: mention me or write to me directly; `/help` shows everything.',
  ]
  const lack = `I still need: **${missing.join('**, **')}** (Server Settings → Roles, or the channel’s permissions).`
  return {
    embeds: [
      embed({
        title: `Hello, I am the course’s bot in ${escapedLine(guildName)}`,
        description: [...steps, ...(missing.length > 0 ? ['', lack] : [])].join('\n'),
      }),
    ],
  }
}
