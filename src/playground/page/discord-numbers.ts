// Numbers of Discord's that the page tells apart. The package that has them all would come into the bundle whole.

export const COMPONENT = {
  row: 1,
  button: 2,
  select: 3,
  textInput: 4,
  userSelect: 5,
  roleSelect: 6,
  mentionableSelect: 7,
  channelSelect: 8,
  text: 10,
  label: 18,
} as const

/** The style of a text input that has several lines. */
export const PARAGRAPH = 2

/** The types of a command's option. */
export const OPTION = { text: 3, integer: 4, boolean: 5, user: 6, channel: 7, role: 8, number: 10, file: 11 } as const
