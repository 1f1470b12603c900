/** Whether a file is whole and of the kind that its name says: a picture cut off or renamed stops a build without a place. */

import { crc32 } from 'node:zlib';

/** Why the bytes are no picture of the kind that a name says; undefined where they are, and for other names. */
export function pictureFault(name: string, bytes: Uint8Array): 'kind' | 'broken' | undefined {
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase();
  const format = formats.find(({ endings }) => ending !== undefined && endings.includes(ending));
  if (format === undefined) return undefined;
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!format.begins(view)) return 'kind';
  return format.isWhole(view) ? undefined : 'broken';
}

interface Format {
  endings: readonly string[];
  begins: (bytes: Buffer) => boolean;
  isWhole: (bytes: Buffer) => boolean;
}

const pngSignature = Buffer.from('89504e470d0a1a0a', 'hex');

const formats: readonly Format[] = [
  {
    endings: ['png'],
    begins: (bytes) => pngSignature.equals(bytes.subarray(0, 8)),
    isWhole: isWholePng,
  },
  {
    endings: ['jpg', 'jpeg'],
    begins: (bytes) => bytes.length > 3 && bytes.readUInt16BE(0) === 0xffd8 && bytes[2] === 0xff,
    // The last marker; some programs write a little after it.
    isWhole: (bytes) => bytes.includes(Buffer.from('ffd9', 'hex'), Math.max(2, bytes.length - 4096)),
  },
  {
    endings: ['gif'],
    begins: (bytes) => /^GIF8[79]a$/.test(bytes.toString('latin1', 0, 6)),
    isWhole: (bytes) => bytes.at(-1) === 0x3b,
  },
  {
    endings: ['webp'],
    begins: (bytes) =>
      bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP',
    isWhole: (bytes) => bytes.length >= 8 + bytes.readUInt32LE(4),
  },
  {
    endings: ['avif'],
    begins: (bytes) => bytes.toString('latin1', 4, 8) === 'ftyp',
    isWhole: (bytes) => boxesEndAt(bytes) === bytes.length,
  },
];

/** PNG (ISO/IEC 15948): chunks with the checksums they say, up to IEND. */
function isWholePng(bytes: Buffer): boolean {
  for (let at = pngSignature.length; at + 12 <= bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const end = at + 8 + length;
    if (end + 4 > bytes.length || crc32(bytes.subarray(at + 4, end)) !== bytes.readUInt32BE(end))
      return false;
    if (bytes.toString('latin1', at + 4, at + 8) === 'IEND') return true;
    at = end + 4;
  }
  return false;
}

/** Where the boxes of an ISO base media file (ISO/IEC 14496-12) end; a last box of size 0 goes to the end of the file. */
function boxesEndAt(bytes: Buffer): number {
  let at = 0;
  while (at + 8 <= bytes.length) {
    const size = bytes.readUInt32BE(at);
    if (size === 0) return bytes.length;
    const length = size === 1 && at + 16 <= bytes.length ? Number(bytes.readBigUInt64BE(at + 8)) : size;
    if (length < 8) return -1;
    at += length;
  }
  return at;
}
