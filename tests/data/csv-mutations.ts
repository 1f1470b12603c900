/** Ways in which a table's bytes go wrong on their way through editors, spreadsheets and mail. */

import fc from 'fast-check';

export interface Mutation {
  name: string;
  apply: (bytes: Uint8Array) => Uint8Array;
}

const joined = (...parts: (Uint8Array | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => [...part]));
const edit = (bytes: Uint8Array, at: number, gone: number, put: Uint8Array | readonly number[]) =>
  joined(bytes.subarray(0, at), put, bytes.subarray(at + gone));

/** Changes the text of bytes that are UTF-8; others stay as they are. */
const inText = (change: (text: string) => string) => (bytes: Uint8Array) =>
  Uint8Array.from(Buffer.from(change(Buffer.from(bytes).toString('utf8')), 'utf8'));

const swapped = (text: string, a: number, b: number) => {
  const lines = text.split('\n');
  const [first, second] = [lines[a % lines.length] ?? '', lines[b % lines.length] ?? ''];
  lines[a % lines.length] = second;
  lines[b % lines.length] = first;
  return lines.join('\n');
};

/** Bytes that mean something to a reader of CSV, and any others. */
const telling = fc.constantFrom(
  ...[...',;"\n\r\t.-+0159 eE%='].map((sign) => sign.charCodeAt(0)),
  0,
  0x80,
  0xc3,
  0xa0,
  0xff,
);
const someBytes = fc.array(fc.oneof(telling, fc.nat(255)), { minLength: 1, maxLength: 4 });
/** Where: a share of the length, so that any position of any file is as likely (doubles crowd at 0). */
const where = fc.nat(999_999).map((millionths) => millionths / 1_000_000);
const at = (bytes: Uint8Array, share: number) => Math.floor(share * (bytes.length + 1));

/** Edits of single places: what a slip of the finger or a bad disk does. */
export const localMutations: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(where, someBytes).map(([share, put]) => ({
    name: 'insert',
    apply: (bytes: Uint8Array) => edit(bytes, at(bytes, share), 0, put),
  })),
  fc.tuple(where, fc.integer({ min: 1, max: 40 })).map(([share, gone]) => ({
    name: 'delete',
    apply: (bytes: Uint8Array) => edit(bytes, at(bytes, share), gone, []),
  })),
  fc.tuple(where, someBytes).map(([share, put]) => ({
    name: 'replace',
    apply: (bytes: Uint8Array) => edit(bytes, at(bytes, share), put.length, put),
  })),
  fc.tuple(where, where, fc.integer({ min: 1, max: 60 })).map(([from, to, length]) => ({
    name: 'duplicate',
    apply: (bytes: Uint8Array) => {
      const copied = bytes.slice(at(bytes, from), at(bytes, from) + length);
      return edit(bytes, at(bytes, to), 0, copied);
    },
  })),
  where.map((share) => ({
    name: 'truncate',
    apply: (bytes: Uint8Array) => bytes.slice(0, at(bytes, share)),
  })),
  fc.tuple(fc.nat(50), fc.nat(50)).map(([a, b]) => ({
    name: 'swap lines',
    apply: inText((text) => swapped(text, a, b)),
  })),
);

const beyondLatin = /[^\0-\u{FF}]/gu;
const hasOtherLetters = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8').search(beyondLatin) !== -1;
const inLatin = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));

/** What programs do to a whole file. None of it may change a value and stay unsaid, hash or no hash. */
export const globalMutations: fc.Arbitrary<Mutation> = fc.constantFrom<Mutation>(
  ...[';', '\t', '|'].map((delimiter) => ({
    name: `delimiter ${JSON.stringify(delimiter)}`,
    apply: inText((text) => text.replaceAll(',', delimiter)),
  })),
  { name: 'decimal commas', apply: inText((text) => text.replace(/(?<=,)(\d+)\.(\d+)(?=,)/g, '"$1,$2"')) },
  { name: 'bare decimal commas', apply: inText((text) => text.replace(/(?<=,)(\d+)\.(\d+)(?=,)/g, '$1,$2')) },
  {
    name: 'Windows-1252',
    // What has other letters is not saved so, or loses them: see the lossy ones.
    apply: (bytes) => (hasOtherLetters(bytes) ? bytes : inLatin(Buffer.from(bytes).toString('utf8'))),
  },
  {
    name: 'UTF-16',
    apply: (bytes) => Uint8Array.from(Buffer.from(Buffer.from(bytes).toString('utf8'), 'utf16le')),
  },
  { name: 'byte-order mark', apply: (bytes) => joined([0xef, 0xbb, 0xbf], bytes) },
  { name: 'CRLF', apply: inText((text) => text.replaceAll('\n', '\r\n')) },
  { name: 'CR', apply: inText((text) => text.replaceAll('\n', '\r')) },
  { name: 'no last line end', apply: inText((text) => text.replace(/\n$/, '')) },
  { name: 'blank line at the end', apply: inText((text) => `${text}\n`) },
  { name: 'blank lines between', apply: inText((text) => text.replaceAll('\n', '\n\n')) },
  { name: 'spaces around', apply: inText((text) => text.replaceAll(',', ', ')) },
  {
    name: 'all quoted',
    apply: inText((text) => (text.includes('"') ? text : text.replace(/[^,\n]+/g, '"$&"'))),
  },
  { name: 'decomposed', apply: inText((text) => text.normalize('NFD')) },
  { name: 'minus signs', apply: inText((text) => text.replace(/(?<=,)-(?=\d)/g, '\u2212')) },
  { name: 'capital header', apply: inText((text) => text.replace(/^.*/, (header) => header.toUpperCase())) },
  { name: 'empty', apply: () => new Uint8Array() },
);

/** What loses or changes characters inside cells: only a hash can tell it from an edit. */
export const lossyMutations: fc.Arbitrary<Mutation> = fc.constantFrom<Mutation>(
  {
    name: 'Windows-1252 with a sign for letters it lacks',
    apply: (bytes) => inLatin(Buffer.from(bytes).toString('utf8').replace(beyondLatin, '?')),
  },
  {
    name: 'encoded twice',
    apply: (bytes) => Uint8Array.from(Buffer.from(Buffer.from(bytes).toString('latin1'), 'utf8')),
  },
  { name: 'all unquoted', apply: inText((text) => text.replaceAll('"', '')) },
  { name: 'rows sorted', apply: inText((text) => text.split('\n').sort().join('\n')) },
  { name: 'in capitals', apply: inText((text) => text.toUpperCase()) },
  { name: 'quotes made typographic', apply: inText((text) => text.replaceAll('"', '”')) },
);
