// Discord's documented limits, in one table. Sizes are in characters.

export const LIMITS = {
  content: 2000,
  embedTitle: 256,
  embedDescription: 4096,
  embedFields: 25,
  embedFieldName: 256,
  embedFieldValue: 1024,
  embedAuthor: 256,
  /** Titles, descriptions, field names and values, footers and authors of all embeds of a message together. */
  embedTotal: 6000,
  buttonsInRow: 5,
  buttonLabel: 80,
  selectOptions: 25,
  selectText: 100,
  selectPlaceholder: 150,
  customId: 100,
  url: 512,
  modalTitle: 45,
  labelText: 45,
  labelDescription: 100,
  textInputPlaceholder: 100,
  choices: 25,
  choiceName: 100,
  choiceValue: 100,
  /** Bytes of all files of a message. */
  fileBytes: 10 * 1024 * 1024,
} as const
