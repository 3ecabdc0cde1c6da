// Which line asks something.

const IMPERATIVE =
  /^(?:explain|describe|name|list|compare|contrast|define|discuss|give|write|create|show|sketch|draw|outline|summari[sz]e|identify|state|calculate|compute|prove|justify|distinguish|what|why|how|when|where|which|who)\b/i

/** Whether a line of plain text asks something of the reader. */
export function asks(text: string): boolean {
  const line = text.trim().replace(/^(?:\(?\d+[.)]|[a-z][.)])\s*/i, '')
  return /\?["”')\]]*$/.test(line) || IMPERATIVE.test(line)
}
