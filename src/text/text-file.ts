/** Bytes to text: UTF-8 without a byte-order mark, or a finding at the first byte that is not. */

import { fileStart, finding, type Finding, type Place } from '../findings/finding.ts';
import { TextPlaces } from './text-places.ts';
import { mojibakeIn } from './mojibake.ts';
import { limitFindings } from './file-limits.ts';
import { decodeUtf8 } from './source-tree.ts';
import { present } from '../present.ts';

/**
 * Characters that change a text without being seen: controls, zero-width and bidirectional marks,
 * private and non-characters, halves of a pair, line and paragraph separators, and the sign of a lost character.
 */
const unseen =
  /[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Co}\p{Noncharacter_Code_Point}\p{Zl}\p{Zp}\u{FFFD}]/u;

/** The same without what a file of lines needs: tab, line ends. */
const unseenButLines =
  /(?![\t\n\r])[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Co}\p{Noncharacter_Code_Point}\p{Zl}\p{Zp}\u{FFFD}]/u;

/** Characters of nearly every text, all of them seen: a text of nothing else is told ten times faster. */
const common = '\\u0020-\\u007E\\u00A0-\\u00AC\\u00AE-\\u024F\\u2010-\\u2027\\u20A0-\\u20BF\\u2190-\\u22FF';
const uncommon = new RegExp(`[^${common}]`);
const uncommonInLines = new RegExp(`[^\\t\\n\\r${common}]`);

/**
 * The text of a file, with what is wrong with its characters.
 * @param bytes undefined when the file is missing
 * @returns `text` is undefined when the bytes are no UTF-8 or a merge was not finished; a byte-order mark
 *   stays in it
 */
export function readTextFile(
  file: string,
  bytes: Uint8Array | undefined,
): { text: string | undefined; findings: Finding[] } {
  if (bytes === undefined) return { text: undefined, findings: [finding('TXT-001', fileStart(file))] };
  const kind = otherKind(bytes);
  if (kind !== undefined)
    return { text: undefined, findings: [finding('TXT-014', fileStart(file), { kind })] };
  const text = decodeUtf8(bytes);
  if (text === undefined) {
    return { text, findings: [finding('TXT-002', placeOfBadByte(file, bytes))] };
  }
  const limits = limitFindings(file, text);
  if (limits.length > 0) return { text: undefined, findings: limits };
  if (text.startsWith('\uFEFF')) return { text, findings: [finding('TXT-003', fileStart(file))] };
  const mark = mergeMark(text);
  if (mark !== undefined) return { text: undefined, findings: [mergeFinding(file, text, mark)] };
  const placeAt = (at: number, { length }: string) => new TextPlaces(file, text).at(at, at + length);
  const mojibake = mojibakeIn(text);
  if (mojibake !== undefined) {
    const { at, written, meant } = mojibake;
    return { text, findings: [finding('TXT-008', placeAt(at, written), { text: written, meant })] };
  }
  if (!uncommonInLines.test(text)) return { text, findings: [] };
  const apart = accentApart(text);
  if (apart !== undefined) {
    const { at, written, meant } = apart;
    return { text, findings: [finding('TXT-013', placeAt(at, written), { meant })] };
  }
  const found = unseenButLines.exec(text);
  if (found === null) return { text, findings: [] };
  const character = codePointName(found[0]);
  return { text, findings: [finding('TXT-004', placeAt(found.index, found[0]), { character })] };
}

/** How files begin that are no text, whatever their names end in. */
const beginnings = [
  { kind: 'office', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { kind: 'old-office', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { kind: 'pdf', bytes: [0x25, 0x50, 0x44, 0x46] },
] as const;

/** What a file is that was only given the name of a text: a workbook, a PDF, a page of the web. */
export function otherKind(bytes: Uint8Array): 'office' | 'old-office' | 'pdf' | 'html' | undefined {
  const known = beginnings.find(({ bytes: first }) => first.every((byte, index) => bytes[index] === byte));
  if (known !== undefined) return known.kind;
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200)).trimStart().toLowerCase();
  return start.startsWith('<!doctype html') || start.startsWith('<html') ? 'html' : undefined;
}

/** A letter with its marks; of those that one letter can hold, the first that a text writes apart. */
function accentApart(text: string): { at: number; written: string; meant: string } | undefined {
  for (const { 0: written, index: at } of text.matchAll(/\p{L}\p{M}+/gu)) {
    const meant = written.normalize('NFC');
    if (meant !== written) return { at, written, meant };
  }
  return undefined;
}

/** The offset of the first line that git writes around what two branches say differently, or undefined. */
export function mergeMark(text: string): number | undefined {
  return /^(?:<{7}|>{7})(?: .*)?$/m.exec(text)?.index;
}

/** The finding for a mark of an unfinished merge at an offset of the file's text. */
export function mergeFinding(file: string, text: string, mark: number): Finding {
  const place = new TextPlaces(file, text).at(mark, mark + 7);
  return finding('TXT-007', place);
}

/** The first unseen character of a text and its offset in it, or undefined. */
export function unseenCharacter(text: string): { at: number; character: string } | undefined {
  const found = uncommon.test(text) ? unseen.exec(text) : null;
  return found === null ? undefined : { at: found.index, character: found[0] };
}

/** The same of a text of several lines, in which tabs and line ends may stand. */
export function unseenInLines(text: string): { at: number; character: string } | undefined {
  const found = uncommonInLines.test(text) ? unseenButLines.exec(text) : null;
  return found === null ? undefined : { at: found.index, character: found[0] };
}

/** `U+200B` */
export function codePointName(character: string): string {
  const code = present(character.codePointAt(0), 'a character to name');
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Whether the bytes are UTF-16: they begin with its byte-order mark, or with half an ASCII letter. */
export function looksLikeUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  return bytes.length > 1 && (first === 0) !== (second === 0);
}

/** Where the first byte stands that no UTF-8 text has. */
export function placeOfBadByte(file: string, bytes: Uint8Array): Place {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (decodePrefix(bytes.subarray(0, middle)) === undefined) high = middle - 1;
    else low = middle;
  }
  const before = present(decodePrefix(bytes.subarray(0, low)), 'the text before what is no UTF-8');
  return new TextPlaces(file, `${before}\uFFFD`).at(before.length);
}

/** Like `decodeUtf8`, but a character cut off at the end is no fault. */
function decodePrefix(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}
