// Letters as they are typed without accents: café and cafe are one.

/** Latin and Cyrillic marks taken off; what else is composed stays so. */
export function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
}
