/** What the head of a column says its words and digits are: codes, days, years. */

const codeHead =
  /(?:^|\b)(?:cod(?:ice|\.)?|code|id|cap|zip|istat|belfiore|catastale|nuts\d?|iter107|itter107|ateco|nace|p\.?\s?iva|partita iva|codice fiscale|tel(?:efono)?|cig|cup|matricola|isbn|nr?\.?|n°|progressivo|prog\.?)(?:$|\b)/i;
/** `N.` heads the numbers of the rows as well as what is counted. */
const countHead = /^(?:nr?\.?|n°)$/i;

export const dateHead = /(?:^|\b)(?:data|date|giorno|day|dal|al)(?:$|\b)/i;
export const yearHead =
  /(?:^|\b|_)(?:ann[oi]|year|time(?:_period)?|periodo?|tempo|esercizio|refyear|data|dal|al|decorrenza)(?:$|\b|_)/i;

/** Whether whole numbers under a head are codes. */
export function isCodeColumn(head: string, texts: readonly string[]): boolean {
  if (!codeHead.test(head)) return false;
  if (!countHead.test(head.trim())) return true;
  const first = Number(texts[0]);
  return first <= 1 && texts.every((text, at) => Number(text) === first + at);
}

/** Whether the head names codes. */
export function namesCodes(head: string): boolean {
  return codeHead.test(head);
}

/** A code that a spreadsheet has written as a power of ten; undefined where there is none. */
export function lostDigits(head: string, texts: readonly string[]): string | undefined {
  if (!codeHead.test(head) || countHead.test(head.trim())) return undefined;
  return texts.find((text) => /^\d(?:[.,]\d+)?E\+\d+$/i.test(text));
}
