/**
 * The bytes of a PNG. Drawings have few colours: up to 256 are written as a list and a byte a pixel, which takes half
 * the time and the bytes that the encoder of resvg takes. https://www.w3.org/TR/png-3/
 */

import { crc32, deflateSync } from 'node:zlib';
import { element, type Element } from '../markup/element.ts';
import { writeXml } from '../markup/write-markup.ts';

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
  const found = withList(pixels);
  if (found === 'not opaque') return undefined;
  const rows = found === 'too many' ? trueRows(pixels) : found.rows;
  if (rows === undefined) return undefined;
  const list = found === 'too many' ? [] : [part('PLTE', found.list)];
  const head = Buffer.alloc(13);
  head.writeUInt32BE(pixels.width, 0);
  head.writeUInt32BE(pixels.height, 4);
  head.set([8, found === 'too many' ? colourTrue : colourIndexed], 8);
  return Buffer.concat([
    signature,
    part('IHDR', head),
    ...list,
    part('IDAT', deflateSync(rows, { level: 6, memLevel: 9 })),
    part('IEND', Buffer.alloc(0)),
  ]);
}

/** Where colours are looked up by what is left of them: many more places than colours, so few meet. */
const placeBits = 12;
const places = 1 << placeBits;

/**
 * The rows with the number of its colour for each pixel, and the colours in the order in which they are first met.
 * Every pixel of every picture passes here: a row like the one above is copied, and a colour looked up only where it
 * is not that of the pixel before.
 */
function withList({
  width,
  height,
  bytes,
}: Pixels): { rows: Buffer; list: Buffer } | 'too many' | 'not opaque' {
  const isAligned = bytes.byteOffset % 4 === 0;
  const from = isAligned ? bytes : Uint8Array.from(bytes);
  // Of whole numbers with a sign the machine's own; an opaque colour is never 0.
  const words = new Int32Array(from.buffer, from.byteOffset, width * height);
  const rows = Buffer.allocUnsafe((width + 1) * height);
  const colourAt = new Int32Array(places);
  const numberAt = new Uint8Array(places);
  const colours: number[] = [];
  const rowBytes = width * 4;
  let [last, number, to] = [~(words[0] ?? 0), 0, 0];
  for (let start = 0; start < bytes.length; start += rowBytes) {
    if (start > 0 && bytes.compare(bytes, start - rowBytes, start, start, start + rowBytes) === 0) {
      rows.copyWithin(to, to - width - 1, to);
      to += width + 1;
      continue;
    }
    // Each row begins with its filter: 0, none.
    rows[to++] = 0;
    const end = start / 4 + width;
    for (let index = start / 4; index < end; index++) {
      const word = words[index] ?? 0;
      if (word !== last) {
        last = word;
        if (word >>> 24 !== 255) return 'not opaque';
        let place = Math.imul(word, 0x9e3779b1) >>> (32 - placeBits);
        while (colourAt[place] !== 0 && colourAt[place] !== word) place = (place + 1) % places;
        if (colourAt[place] === 0) {
          if (colours.length === mostColours) return 'too many';
          colourAt[place] = word;
          numberAt[place] = colours.length;
          colours.push(word);
        }
        number = numberAt[place] ?? 0;
      }
      rows[to++] = number;
    }
  }
  const list = Buffer.from(colours.flatMap((word) => [word & 255, (word >> 8) & 255, (word >> 16) & 255]));
  return { rows, list };
}

/** The rows with three bytes for each pixel; undefined when a pixel is not opaque. */
function trueRows({ width, height, bytes }: Pixels): Buffer | undefined {
  const rows = Buffer.alloc((width * 3 + 1) * height);
  let to = 0;
  for (let from = 0; from < bytes.length; from += 4) {
    if (bytes[from + 3] !== 255) return undefined;
    if (from % (width * 4) === 0) to++;
    rows[to++] = bytes[from] ?? 0;
    rows[to++] = bytes[from + 1] ?? 0;
    rows[to++] = bytes[from + 2] ?? 0;
  }
  return rows;
}

/** What a PNG says of itself to whoever opens it away from its page. */
export interface PngFacts {
  title: string;
  /** Whom to name. */
  credit: string;
  /** Address of the licence, and of the page that the picture is from. */
  licence: string;
  page: string;
  /** Pixels of the file for one of the picture, of which 96 are an inch. */
  scale: number;
}

const pixelsPerMetre = 96 / 0.0254;

/** The same PNG with its size on paper, its credit and its licence, in PNG's own words and as IPTC and XMP have them. */
export function pngWithFacts(png: Uint8Array, { title, credit, licence, page, scale }: PngFacts): Buffer {
  const size = Buffer.alloc(9);
  size.writeUInt32BE(Math.round(pixelsPerMetre * scale), 0);
  size.writeUInt32BE(Math.round(pixelsPerMetre * scale), 4);
  size.writeUInt8(1, 8);
  // Keyword, 0, not compressed, no language, no translated keyword, then the text.
  const text = (keyword: string, content: string) =>
    part('iTXt', Buffer.from(`${keyword}\0\0\0\0\0${content}`, 'utf8'));
  const described = element(
    'rdf:Description',
    {
      'rdf:about': '',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:xmpRights': 'http://ns.adobe.com/xap/1.0/rights/',
      'xmlns:cc': 'http://creativecommons.org/ns#',
      'xmlns:photoshop': 'http://ns.adobe.com/photoshop/1.0/',
      'photoshop:Credit': credit,
      'xmpRights:Marked': 'True',
      'xmpRights:WebStatement': licence,
    },
    element('dc:title', {}, inDefault('rdf:Alt', title)),
    element('dc:rights', {}, inDefault('rdf:Alt', credit)),
    element('dc:source', {}, page),
    element('cc:license', { 'rdf:resource': licence }),
  );
  const xmp = element(
    'x:xmpmeta',
    { 'xmlns:x': 'adobe:ns:meta/' },
    element('rdf:RDF', { 'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#' }, described),
  );
  const afterHead = signature.length + 25;
  const source = Buffer.from(png);
  return Buffer.concat([
    source.subarray(0, afterHead),
    part('pHYs', size),
    text('Title', title),
    text('Author', credit),
    text('Copyright', `${credit}. ${licence}`),
    text('Source', page),
    text('XML:com.adobe.xmp', writeXml([xmp])),
    source.subarray(afterHead),
  ]);
}

/** A text of XMP in the language that every program shows. */
function inDefault(list: string, content: string): Element {
  return element(list, {}, element('rdf:li', { 'xml:lang': 'x-default' }, content));
}

function part(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  whole.set(body, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}
