// What this browser remembers: light or dark, and how far the guide has been followed.

const THEME = 'theme'
const DONE = 'guide-done'
const HIDDEN = 'guide-hidden'

/** Remembered between visits; a browser that forbids it forgets, and all else works. */
export class Preferences {
  readonly done = new Set<string>(read(DONE)?.split('\n'))
  #theme = read(THEME)
  #isGuideHidden = read(HIDDEN) === 'yes'

  get isGuideHidden(): boolean {
    return this.#isGuideHidden
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

  apply(): void {
    document.documentElement.dataset['theme'] = this.isLight ? 'light' : 'dark'
  }

  hideGuide(isHidden: boolean, redraw: () => void): void {
    this.#isGuideHidden = isHidden
    write(HIDDEN, isHidden ? 'yes' : 'no')
    redraw()
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
