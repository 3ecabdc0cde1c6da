// How wide text at a terminal is written.

// Longer lines tire the eye, however wide the window.
const WIDEST = 100
const UNKNOWN = 80

/** @param columns of the terminal: 0 where it does not know them, undefined where there is none. */
export const textWidth = (columns: number | undefined): number => Math.min(columns || UNKNOWN, WIDEST)
