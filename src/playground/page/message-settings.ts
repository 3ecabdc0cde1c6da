// Read by the message components as they load: avatars that are drawn here, so that no picture is fetched from anywhere.

import { avatar } from './avatar.ts'

declare global {
  interface Window {
    $discordMessage?: { avatars: Record<string, string> }
  }
}

const plain = avatar('?')
window.$discordMessage = {
  avatars: { default: plain, blue: plain, gray: plain, green: plain, orange: plain, red: plain, pink: plain },
}
