/** UTF-8 that was once read as Windows-1252 or Latin-1 and saved again: `Ã¨` for è, `â€™` for ’, `Å‘` for ő. */

/** What Windows-1252 has from 0x80 on, where Latin-1 has controls; a space stands for what it lacks. */
const windows = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const byteOfWindows = new Map([...windows].map((letter, index) => [letter, 0x80 + index]));

/** A letter in place of the first byte of a character, and what stands in place of the others; true text has them too. */
const follower = `[\\u0080-\\u00BF${windows.replaceAll(' ', '')}]`;
const pattern = `[\\u00C2-\\u00DF]${follower}|[\\u00E0-\\u00EF]${follower}{2}|[\\u00F0-\\u00F4]${follower}{3}`;
const sequences = new RegExp(pattern, 'g');
const sequenceFirst = new RegExp(`^(?:${pattern})`);

/** What may well follow a letter in true text: signs after a word, letters of capitals (`TÉŽ`). */
const mayFollow = /^[\u00A0«»‹›‘’“”…†‡•–—™®°º¹²³´·ŠŒŽšœžŸ]+$/;

/** What a doubtful sequence may stand for: other characters are rarer than the sequence itself. */
const usual =
  /^[\u00A0-\u017FȘșȚț\u0370-\u03FF\u0400-\u045FҐґ\u2000-\u206F\u20A0-\u20CF\u2100-\u214F\u2190-\u21FF\u2200-\u22FF]$/;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** What a sequence was before; undefined where it is no UTF-8, or a character that no text has. */
function decoded(sequence: string): string | undefined {
  const bytes = [...sequence].map((letter) => byteOfWindows.get(letter) ?? letter.charCodeAt(0));
  try {
    const character = utf8.decode(Uint8Array.from(bytes));
    return /[\p{Cc}\p{Cn}\p{Co}]/u.test(character) ? undefined : character;
  } catch {
    return undefined;
  }
}

/** A sequence in its line, and the character that it would stand for. */
interface Sighting {
  line: string;
  at: number;
  sequence: string;
  character: string;
}

/** Whether a sequence is what a wrong encoding left and no word that ends in a capital before a sign: `AMANHÃ»`. */
function isMojibake({ line, at, sequence, character }: Sighting): boolean {
  const signs = sequence.slice(1);
  if (!mayFollow.test(signs)) return true;
  if (!usual.test(character)) return false;
  if (/[ŠŒŽšœžŸ]/.test(signs)) return true;
  const before = /.$/u.exec(line.slice(0, at))?.[0] ?? '';
  const rest = line.slice(at + sequence.length);
  // No word has a capital after small letters or digits, nor goes on after a sign.
  if (/^\p{Lu}/u.test(sequence) && /[\p{Ll}\p{Nd}]/u.test(before)) return true;
  if (/^\p{Ll}/u.test(rest) || sequenceFirst.test(rest)) return true;
  const isLetter = /\p{L}/u.test(character);
  const isQuote = /^[«»‹›‘’“”]+$/.test(signs);
  if (/\p{L}/u.test(before)) {
    // In capitals: the character would have to be one too, and a quotation that closes was opened before.
    if (!/\p{Lu}/u.test(character)) return false;
    if (isQuote) return hasNothingElse(line);
    return /^\p{Lu}/u.test(rest) || /[™†‡•]/.test(signs);
  }
  return hasNothingElse(line) && !(isLetter && /^[«»‹›‘’“”…]+$/.test(signs));
}

/** Whether a line has, beyond ASCII, nothing but such sequences: a wrong encoding leaves nothing else. */
function hasNothingElse(line: string): boolean {
  return /^[\0-\x7F]*$/.test(line.replace(sequences, ''));
}

/**
 * The first characters of a text that are left of a wrong encoding, and the word that was probably meant; undefined
 * for true text, also where it holds such letters. `at` counts in UTF-16.
 */
export function mojibakeIn(text: string): { at: number; written: string; meant: string } | undefined {
  for (const { 0: sequence, index } of text.matchAll(sequences)) {
    const character = decoded(sequence);
    if (character === undefined) continue;
    const start = text.lastIndexOf('\n', index) + 1;
    const end = text.indexOf('\n', index);
    const line = text.slice(start, end === -1 ? undefined : end);
    const at = index - start;
    if (!isMojibake({ line, at, sequence, character })) continue;
    const head = /[^ \t\r,;"|]*$/.exec(line.slice(0, at))?.[0] ?? '';
    const tail = /^[^ \t\r,;"|]*/.exec(line.slice(at + sequence.length))?.[0] ?? '';
    return { at: index, written: sequence, meant: readAgain(head + sequence + tail) };
  }
  return undefined;
}

/** A word as it was before it was read in the wrong encoding, once or more often. */
function readAgain(word: string): string {
  const once = word.replaceAll(sequences, (sequence) => decoded(sequence) ?? sequence);
  return once !== word && mojibakeIn(once) !== undefined ? readAgain(once) : once;
}
