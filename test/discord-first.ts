// vega-lite adds a method to every Set, and discord.js cannot be loaded after it. The program loads discord.js first, as it
// draws charts only when asked to; so do the tests, which share their modules.

import 'discord.js'
