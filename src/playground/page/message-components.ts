// The custom elements that draw messages as Discord does: only those that the page uses.

import { DiscordMessage } from '@skyra/discord-components-core/discord-message.js'
import '@skyra/discord-components-core/discord-messages.js'
import '@skyra/discord-components-core/discord-author-info.js'
import '@skyra/discord-components-core/discord-embed.js'
import '@skyra/discord-components-core/discord-embed-description.js'
import '@skyra/discord-components-core/discord-embed-footer.js'
import '@skyra/discord-components-core/discord-reply.js'
import '@skyra/discord-components-core/discord-mention.js'
import '@skyra/discord-components-core/discord-quote.js'
import '@skyra/discord-components-core/discord-time.js'
import { css } from 'lit'

// The library's greys are too pale to read for some; its insides can be reached in no other way.
DiscordMessage.elementStyles.push(css`
  .discord-message-timestamp,
  .discord-message-edited {
    color: var(--quiet) !important;
  }
`)
