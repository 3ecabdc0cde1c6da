// A clear no: thrown by a handler to tell the person, in private, why something cannot be done. Not an error of ours.

export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly sentence: string

  /** @param sentence Discord markdown, shown as it is. */
  constructor(sentence: string) {
    super('refused')
    this.sentence = sentence
  }
}
