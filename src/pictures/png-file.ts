/**
 * The bytes of a PNG. Drawings have few colours: up to 256 are written as a list and a byte a pixel, which takes half
 * the time and the bytes that the encoder of resvg takes. https://www.w3.org/TR/png-3/
 */

import { crc32, deflateSync } from 'node:zlib';

/** Pixels of four bytes each (red, green, blue, opacity), row by row. */
export interface Pixels {
  width: number;
  height: number;
  bytes: Buffer;
}

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const [colourIndexed, colourTrue] = [3, 2];
const mostColours = 256;

/** A PNG with these pixels; undefined when one of them is not opaque. */
export function opaquePng(pixels: Pixels): Buffer | undefined {
  if (!isOpaque(pixels)) return undefined;
  const indexed = withList(pixels);
  const [type, rows, list] =
    indexed === undefined
      ? ([colourTrue, trueRows(pixels), []] as const)
      : ([colourIndexed, indexed.rows, [part('PLTE', indexed.list)]] as const);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(pixels.width, 0);
  head.writeUInt32BE(pixels.height, 4);
  head.set([8, type], 8);
  return Buffer.concat([
    signature,
    part('IHDR', head),
    ...list,
    part('IDAT', deflateSync(rows, { level: 6, memLevel: 9 })),
    part('IEND', Buffer.alloc(0)),
  ]);
}

function isOpaque({ bytes }: Pixels): boolean {
  for (let at = 3; at < bytes.length; at += 4) if (bytes[at] !== 255) return false;
  return true;
}

/** The rows with the number of its colour for each pixel, and the colours; undefined when there are too many. */
function withList({ width, height, bytes }: Pixels): { rows: Buffer; list: Buffer } | undefined {
  const words = new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  const numbers = new Map<number, number>();
  const rows = Buffer.alloc((width + 1) * height);
  let [last, number, to] = [-1, 0, 0];
  for (let from = 0; from < words.length; from++) {
    // Each row begins with its filter: 0, none.
    if (from % width === 0) to++;
    const word = words[from] ?? 0;
    if (word !== last) {
      last = word;
      const known = numbers.get(word);
      number = known ?? numbers.size;
      if (known === undefined) numbers.set(word, number);
      if (numbers.size > mostColours) return undefined;
    }
    rows[to++] = number;
  }
  const colours = Uint32Array.from(numbers.keys());
  const list = Buffer.from(new Uint8Array(colours.buffer).filter((_, index) => index % 4 !== 3));
  return { rows, list };
}

/** The rows with three bytes for each pixel. */
function trueRows({ width, height, bytes }: Pixels): Buffer {
  const rows = Buffer.alloc((width * 3 + 1) * height);
  let to = 0;
  for (let from = 0; from < bytes.length; from += 4) {
    if (from % (width * 4) === 0) to++;
    rows[to++] = bytes[from] ?? 0;
    rows[to++] = bytes[from + 1] ?? 0;
    rows[to++] = bytes[from + 2] ?? 0;
  }
  return rows;
}

function part(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  whole.set(body, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}
