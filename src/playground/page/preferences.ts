// What this browser remembers: light or dark, and how far the guide has been followed.

const THEME = 'theme'
const DONE = 'guide-done'
const GUIDE = 'guide'

/** Remembered between visits; a browser that forbids it forgets, and all else works. */
export class Preferences {
  readonly done = new Set<string>(read(DONE)?.split('\n').filter(Boolean))
  #theme = read(THEME)
  #guide = read(GUIDE)

  /** Whether the guide is open: where there is room for it until its first step is done, where nobody has said otherwise. */
  isGuideOpen({ hasRoom }: { hasRoom: boolean }): boolean {
    return this.#guide === null ? hasRoom && this.done.size === 0 : this.#guide === 'open'
  }

  get isLight(): boolean {
    return this.#theme === null ? matchMedia('(prefers-color-scheme: light)').matches : this.#theme === 'light'
  }

  toggleTheme(redraw: () => void): void {
    this.#theme = this.isLight ? 'dark' : 'light'
    write(THEME, this.#theme)
    this.apply()
    redraw()
  }

  /** Calls back when the system changes between light and dark, for those who follow it. */
  follow(redraw: () => void): void {
    matchMedia('(prefers-color-scheme: light)').addEventListener('change', () => {
      this.apply()
      redraw()
    })
  }

  apply(): void {
    document.documentElement.dataset['theme'] = this.isLight ? 'light' : 'dark'
  }

  openGuide(isOpen: boolean): void {
    this.#guide = isOpen ? 'open' : 'folded'
    write(GUIDE, this.#guide)
  }

  /** Who goes on without the guide has found the way: it folds on this page, where nobody has said otherwise. */
  wentOn(): void {
    this.#guide ??= 'folded'
  }

  /** A command of the guide was answered. */
  did(command: string): void {
    this.done.add(command)
    write(DONE, [...this.done].join('\n'))
  }
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    // Private windows may refuse; then the choice lasts for this visit.
  }
}
