/**
 * The outlines of a TrueType font as WOFF2 stores them: points as steps, and each kind of number in a stream of its
 * own. https://www.w3.org/TR/WOFF2/#glyf_table_format
 */

import { present } from '../present.ts';

/** Whether a table is stored otherwise than in TrueType: outlines, and the places that follow from them. */
export function isTransformed(tag: string): boolean {
  return tag === 'glyf' || tag === 'loca';
}

/** Of the flags of a point. */
const [onCurve, shortX, shortY, repeated, sameX, sameY] = [1, 2, 4, 8, 16, 32];
/** Of the flags of a part of a composite glyph. */
const [wordArguments, hasScale, hasMoreParts, hasTwoScales, hasMatrix, hasInstructions] = [
  1, 8, 32, 64, 128, 256,
];

/** The streams of a font, as they grow glyph by glyph. */
class Streams {
  contours: number[] = [];
  pointCounts: number[] = [];
  flags: number[] = [];
  glyphs: number[] = [];
  composites: Buffer[] = [];
  boxes: Buffer[] = [];
  instructions: Buffer[] = [];
}

/** The transformed `glyf` table of a font's tables. Throws when one of those it needs is missing. */
export function takeOutlinesApart(tables: ReadonlyMap<string, Buffer>): Buffer {
  const table = (tag: string) => present(tables.get(tag), `the table ${tag} of a font`);
  const [glyf, loca] = [table('glyf'), table('loca')];
  const count = table('maxp').readUInt16BE(4);
  const isLong = table('head').readInt16BE(50) === 1;
  const placeOf = (index: number) =>
    isLong ? loca.readUInt32BE(index * 4) : loca.readUInt16BE(index * 2) * 2;
  const streams = new Streams();
  const hasBox = Buffer.alloc(Math.ceil(count / 32) * 4);
  for (let index = 0; index < count; index++) {
    const glyph = glyf.subarray(placeOf(index), placeOf(index + 1));
    const keepsBox = glyph.length > 0 && takeApart(glyph, streams);
    if (glyph.length === 0) streams.contours.push(0);
    if (keepsBox) hasBox[index >> 3] = (hasBox[index >> 3] ?? 0) | (128 >> (index & 7));
  }
  const parts = [
    int16s(streams.contours),
    Buffer.from(streams.pointCounts),
    Buffer.from(streams.flags),
    Buffer.from(streams.glyphs),
    Buffer.concat(streams.composites),
    Buffer.concat([hasBox, ...streams.boxes]),
    Buffer.concat(streams.instructions),
  ];
  const head = Buffer.alloc(8 + parts.length * 4);
  head.writeUInt16BE(count, 4);
  head.writeUInt16BE(isLong ? 1 : 0, 6);
  parts.forEach((part, index) => head.writeUInt32BE(part.length, 8 + index * 4));
  return Buffer.concat([head, ...parts]);
}

/** Adds a glyph to the streams; returns whether its box is among them: the reader can't count it from the points. */
function takeApart(glyph: Buffer, streams: Streams): boolean {
  const contours = glyph.readInt16BE(0);
  streams.contours.push(contours);
  if (contours < 0) takeCompositeApart(glyph, streams);
  else if (contours > 0 && isItsBox(glyph, takePointsApart(glyph, contours, streams))) return false;
  streams.boxes.push(glyph.subarray(2, 10));
  return true;
}

function isItsBox(glyph: Buffer, box: readonly number[]): boolean {
  return box.every((value, index) => glyph.readInt16BE(2 + index * 2) === value);
}

/** Adds the parts of a composite glyph. */
function takeCompositeApart(glyph: Buffer, streams: Streams): void {
  let [at, flags, isInstructed] = [10, hasMoreParts, false];
  while ((flags & hasMoreParts) !== 0) {
    flags = glyph.readUInt16BE(at);
    isInstructed ||= (flags & hasInstructions) !== 0;
    at += 4 + ((flags & wordArguments) !== 0 ? 4 : 2);
    if ((flags & hasScale) !== 0) at += 2;
    else if ((flags & hasTwoScales) !== 0) at += 4;
    else if ((flags & hasMatrix) !== 0) at += 8;
  }
  streams.composites.push(glyph.subarray(10, at));
  if (isInstructed) takeInstructions(glyph, at, streams);
}

function takeInstructions(glyph: Buffer, at: number, streams: Streams): void {
  const length = glyph.readUInt16BE(at);
  streams.glyphs.push(...shortNumber(length));
  streams.instructions.push(glyph.subarray(at + 2, at + 2 + length));
}

/** Adds the points of a simple glyph; returns the box around them: least x and y, greatest x and y. */
function takePointsApart(
  glyph: Buffer,
  contours: number,
  streams: Streams,
): [number, number, number, number] {
  let before = -1;
  for (let index = 0; index < contours; index++) {
    const last = glyph.readUInt16BE(10 + index * 2);
    streams.pointCounts.push(...shortNumber(last - before));
    before = last;
  }
  const count = before + 1;
  const instructionsAt = 10 + contours * 2;
  let at = instructionsAt + 2 + glyph.readUInt16BE(instructionsAt);
  const flags: number[] = [];
  while (flags.length < count) {
    const flag = glyph.readUInt8(at++);
    const times = (flag & repeated) === 0 ? 1 : glyph.readUInt8(at++) + 1;
    for (let time = 0; time < times; time++) flags.push(flag);
  }
  const stepsOf = (isShort: number, isSame: number) =>
    flags.map((flag) => {
      if ((flag & isShort) !== 0)
        return (flag & isSame) === 0 ? -glyph.readUInt8(at++) : glyph.readUInt8(at++);
      if ((flag & isSame) !== 0) return 0;
      at += 2;
      return glyph.readInt16BE(at - 2);
    });
  const xs = stepsOf(shortX, sameX);
  const ys = stepsOf(shortY, sameY);
  let [x, y] = [0, 0];
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  flags.forEach((flag, index) => {
    const [dx, dy] = [xs[index] ?? 0, ys[index] ?? 0];
    addStep(dx, dy, (flag & onCurve) !== 0, streams);
    [x, y] = [x + dx, y + dy];
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  });
  takeInstructions(glyph, instructionsAt, streams);
  return box;
}

/** Adds a step from one point to the next in as few bytes as it needs: how many, a flag says together with the signs. */
function addStep(dx: number, dy: number, isOnCurve: boolean, { flags, glyphs }: Streams): void {
  const [x, y] = [Math.abs(dx), Math.abs(dy)];
  const [signX, signY] = [dx < 0 ? 0 : 1, dy < 0 ? 0 : 1];
  const signs = signX + 2 * signY;
  const off = isOnCurve ? 0 : 128;
  if (x === 0 && y < 1280) {
    flags.push(off + ((y & 0xf00) >> 7) + signY);
    glyphs.push(y & 255);
  } else if (y === 0 && x < 1280) {
    flags.push(off + 10 + ((x & 0xf00) >> 7) + signX);
    glyphs.push(x & 255);
  } else if (x < 65 && y < 65) {
    flags.push(off + 20 + ((x - 1) & 0x30) + (((y - 1) & 0x30) >> 2) + signs);
    glyphs.push((((x - 1) & 15) << 4) | ((y - 1) & 15));
  } else if (x < 769 && y < 769) {
    flags.push(off + 84 + 12 * (((x - 1) & 0x300) >> 8) + (((y - 1) & 0x300) >> 6) + signs);
    glyphs.push((x - 1) & 255, (y - 1) & 255);
  } else if (x < 4096 && y < 4096) {
    flags.push(off + 120 + signs);
    glyphs.push(x >> 4, ((x & 15) << 4) | (y >> 8), y & 255);
  } else {
    flags.push(off + 124 + signs);
    glyphs.push(x >> 8, x & 255, y >> 8, y & 255);
  }
}

/** `255UInt16`: a byte where it is enough. */
function shortNumber(value: number): number[] {
  if (value < 253) return [value];
  if (value < 506) return [255, value - 253];
  if (value < 762) return [254, value - 506];
  return [253, value >> 8, value & 255];
}

function int16s(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  values.forEach((value, index) => bytes.writeInt16BE(value, index * 2));
  return bytes;
}
