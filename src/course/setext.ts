// Underlined headings, at a cost that does not grow with the text above: micromark copies all of it at each of them.

import { parse } from 'micromark'

type Options = NonNullable<Parameters<typeof parse>[0]>
type Extension = NonNullable<Options['extensions']>[number]
type Construct = Extract<NonNullable<Extension['flow']>[number], { tokenize: unknown }>

const NAME = 'setextUnderline'

/** The parser's own construct, which is given nothing but what it changes: the paragraph that becomes a heading. */
function bounded(construct: Construct): Construct {
  return {
    ...construct,
    name: `${NAME}Bounded`,
    resolveTo: (events, context) => {
      const from = events.findLastIndex(([kind, token]) => kind === 'enter' && token.type === 'content')
      const tail = events.splice(Math.max(0, from))
      for (const event of construct.resolveTo?.(tail, context) ?? tail) events.push(event)
      return events
    },
  }
}

/** For micromark: its underlined headings, replaced. */
export const setext: Extension = {
  disable: { null: [NAME] },
  flow: Object.fromEntries(
    Object.entries(parse().constructs.flow ?? {}).flatMap(([code, constructs]) => {
      const own = [constructs].flat().find((construct) => construct?.name === NAME)
      return own ? [[code, bounded(own)]] : []
    }),
  ),
}
