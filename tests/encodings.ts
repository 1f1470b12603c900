/** Bytes as the wrong program saves them. */

export const encodings = ['windows-1252', 'utf-16', 'bom', 'crlf-mix', 'crlf', 'cr'] as const;
export type Encoding = (typeof encodings)[number];

/** Where Windows-1252 differs from Latin-1: https://encoding.spec.whatwg.org/#windows-1252 */
const windows1252 = new Map(
  Array.from({ length: 32 }, (_, index) => {
    const byte = 0x80 + index;
    return [new TextDecoder('windows-1252').decode(Uint8Array.of(byte)), byte] as const;
  }),
);

/** The text as the bytes of an encoding, or with other line ends; throws for what it can't write. */
export function encodeAs(encoding: Encoding, text: string): Uint8Array {
  switch (encoding) {
    case 'windows-1252':
      return Uint8Array.from(text, (character) => {
        const byte = windows1252.get(character) ?? character.codePointAt(0) ?? 0;
        if (byte > 0xff) throw new Error(`Windows-1252 has no ${character}`);
        return byte;
      });
    case 'utf-16':
      return Buffer.from(`\uFEFF${text}`, 'utf16le');
    case 'bom':
      return Buffer.from(`\uFEFF${text}`);
    case 'crlf-mix':
      // The first line only.
      return Buffer.from(text.replace('\n', '\r\n'));
    case 'crlf':
      return Buffer.from(text.replaceAll('\n', '\r\n'));
    case 'cr':
      return Buffer.from(text.replaceAll('\n', '\r'));
  }
}
