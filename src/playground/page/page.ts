// The page's beginning: the settings of the message components first, then the components, then the page itself.

import './message-settings.ts'
import './message-components.ts'
import { App } from './app.ts'

const root = document.getElementById('app')
if (root) new App(root).start()
