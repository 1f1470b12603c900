/**
 * A TrueType font as WOFF2 (https://www.w3.org/TR/WOFF2/): its outlines taken apart into streams of like numbers, all
 * compressed by the Brotli that Node has, which takes a third of the time of one compiled for the web.
 */

import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { present } from '../present.ts';
import { isTransformed, takeOutlinesApart } from './woff2-outlines.ts';

const compress = promisify(brotliCompress);

/** A table of a font: its tag of four letters, and what it holds. */
export interface FontTable {
  tag: string;
  bytes: Buffer;
}

/** The tags that are written as a number, in the order of the standard. */
const knownTags = (
  'cmap head hhea hmtx maxp name OS/2 post cvt  fpgm glyf loca prep CFF  VORG EBDT EBLC gasp hdmx kern LTSH PCLT VDMX ' +
  'vhea vmtx BASE GDEF GPOS GSUB EBSC JSTF MATH CBDT CBLC COLR CPAL SVG  sbix acnt avar bdat bloc bsln cvar fdsc feat ' +
  'fmtx fvar gvar hsty just lcar mort morx opbd prop trak Zapf Silf Glat Gloc Feat Sill'
).match(/.{4}(?= |$)/g);
const unknownTag = 63;

/** The tables of a font in TrueType, in the order of their tags. */
export function fontTables(font: Buffer): FontTable[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const entry = 12 + index * 16;
    const [start, length] = [font.readUInt32BE(entry + 8), font.readUInt32BE(entry + 12)];
    return { tag: font.toString('latin1', entry, entry + 4), bytes: font.subarray(start, start + length) };
  });
}

/**
 * The font as WOFF2.
 * @param font in TrueType; other outlines are refused
 * @param quality of Brotli: 11 searches longest, 10 takes half the time for about as many bytes
 */
export async function writeWoff2(font: Buffer, quality: 10 | 11): Promise<Buffer> {
  // The signature of what is signed would be that of another file.
  const tables = fontTables(font).filter(({ tag }) => tag !== 'DSIG');
  const held = new Map(tables.map(({ tag, bytes }) => [tag, bytes]));
  // The places of outlines follow the outlines.
  const ordered = tables.filter(({ tag }) => tag !== 'loca');
  const loca = tables.filter(({ tag }) => tag === 'loca');
  ordered.splice(ordered.findIndex(({ tag }) => tag === 'glyf') + 1, 0, ...loca);
  const directory: Buffer[] = [];
  const contents: Buffer[] = [];
  let fullSize = 12 + 16 * tables.length;
  for (const { tag, bytes } of ordered) {
    const content =
      tag === 'glyf' ? takeOutlinesApart(held) : tag === 'loca' ? Buffer.alloc(0) : asConverted(tag, bytes);
    const number = present(knownTags, 'the known tags').indexOf(tag);
    directory.push(
      number === -1 ? Buffer.concat([Buffer.of(unknownTag), Buffer.from(tag, 'latin1')]) : Buffer.of(number),
      lengthAsBytes(bytes.length),
      ...(isTransformed(tag) ? [lengthAsBytes(content.length)] : []),
    );
    contents.push(content);
    fullSize += Math.ceil(bytes.length / 4) * 4;
  }
  const content = Buffer.concat(contents);
  const compressed = await compress(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_FONT,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
  const head = Buffer.alloc(48);
  const size = head.length + Buffer.concat(directory).length + compressed.length;
  const padding = Buffer.alloc((4 - (size % 4)) % 4);
  head.write('wOF2', 'latin1');
  font.copy(head, 4, 0, 4);
  head.writeUInt32BE(size + padding.length, 8);
  head.writeUInt16BE(tables.length, 12);
  head.writeUInt32BE(fullSize, 16);
  head.writeUInt32BE(compressed.length, 20);
  held.get('head')?.copy(head, 24, 4, 8);
  return Buffer.concat([head, ...directory, compressed, padding]);
}

/** The head of a font says that a converter has passed: bit 11 of its flags. */
function asConverted(tag: string, bytes: Buffer): Buffer {
  if (tag !== 'head') return bytes;
  const head = Buffer.from(bytes);
  head.writeUInt16BE(head.readUInt16BE(16) | (1 << 11), 16);
  return head;
}

/** `UIntBase128`: seven bits a byte, the highest first, the eighth bit says that more follow. */
function lengthAsBytes(length: number): Buffer {
  const bytes = [length & 127];
  for (let rest = length >>> 7; rest > 0; rest >>>= 7) bytes.unshift((rest & 127) | 128);
  return Buffer.from(bytes);
}
