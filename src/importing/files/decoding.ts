/** Bytes told by what they begin with, and text decoded. */

import { mojibakeIn } from '../../text/mojibake.ts';
import { decodeUtf8 } from '../../text/source-tree.ts';
import type { Ledger } from '../grid.ts';
import { ask, refuse } from '../halt.ts';

/** What the bytes of a file are, whatever its name says. */
export type Format = 'xlsx' | 'ods' | 'json' | 'text';

const endings: Readonly<Record<Format, RegExp>> = {
  xlsx: /\.(?:xlsx|xlsm)$/i,
  ods: /\.ods$/i,
  json: /\.(?:json|jsonstat|px\.json)$/i,
  text: /\.(?:csv|tsv|txt|tab|sdmx)$/i,
};

/**
 * The format of a file by its bytes.
 * @throws Halt where it is none that can be read, or the name says another
 */
export function formatOf(bytes: Uint8Array, fileName: string): Format {
  if (bytes.length === 0) refuse('empty', {});
  const ending = /\.[^.]+$/.exec(fileName)?.[0] ?? '';
  const format = sniff(bytes, ending);
  // A name without an ending claims nothing.
  if (ending !== '' && !endings[format].test(fileName)) {
    if ([...Object.values(endings), /\.xls$/i].some((pattern) => pattern.test(fileName))) {
      refuse('other-format', { name: ending, bytes: format === 'text' ? 'csv' : format });
    }
    refuse('unsupported', { bytes: ending });
  }
  return format;
}

function sniff(bytes: Uint8Array, name: string): Format {
  const latin = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  if (latin.startsWith('PK\u0003\u0004')) return zipFormat(bytes);
  if (latin.startsWith('ÐÏ\u0011à¡±\u001aá')) {
    // A workbook under a password is an old container with one stream of this name in it.
    const whole = new TextDecoder('latin1').decode(bytes);
    if (/E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e/.test(whole)) refuse('encrypted', {});
    refuse('old-workbook', {});
  }
  for (const [start, what] of [
    ['%PDF', 'pdf'],
    ['\u001f\u008b', 'gzip'],
    ['Rar!', 'rar'],
    ['7z¼¯', '7z'],
    ['PK\u0005\u0006', 'zip'],
    ['\u0089PNG', 'png'],
    ['ÿØÿ', 'jpeg'],
    ['{\\rtf', 'rtf'],
    ['SQLite', 'sqlite'],
  ] as const) {
    if (latin.startsWith(start)) refuse('unsupported', { bytes: what });
  }
  const opening = latin
    .replace(/^(?:ï»¿|ÿþ|þÿ)?[\s\0]*/, '')
    .replaceAll('\0', '')
    .slice(0, 2000)
    .toLowerCase();
  if (/^(?:<!doctype html|<html|<head|<table|<meta)/.test(opening)) refuse('web-page', { name });
  if (opening.startsWith('<')) {
    if (/<html|<table/.test(opening)) refuse('web-page', { name });
    if (opening.includes('excel.sheet') || opening.includes('office:spreadsheet'))
      refuse('spreadsheet-xml', {});
    if (/sdmx|<(?:\w+:)?(?:genericdata|structurespecificdata|compactdata|structure)\b/.test(opening))
      refuse('sdmx-xml', {});
    refuse('unsupported', { bytes: 'xml' });
  }
  return /^[{[]/.test(opening) ? 'json' : 'text';
}

/** A zip is told by the names of its parts, which stand in the clear. */
function zipFormat(bytes: Uint8Array): Format {
  const latin = new TextDecoder('latin1').decode(bytes);
  if (latin.includes('mimetypeapplication/vnd.oasis.opendocument.spreadsheet')) return 'ods';
  if (latin.includes('xl/workbook.bin')) refuse('unsupported', { bytes: 'xlsb' });
  if (latin.includes('xl/')) return 'xlsx';
  return refuse('unsupported', { bytes: latin.includes('word/') ? 'docx' : 'zip' });
}

/** Letters and marks that Italian and its neighbours write; a wrong guess of the code page leaves others. */
const westEuropean = /^[A-Za-zÀ-ÖØ-öø-ÿŒœŠšŽž«»‘’“”–—…€°ºª·§²³½¼¾±×÷©®™\u00a0£¡¿´µ¶•†‡]$/u;

/** Signs that a Windows-1252 reading of DOS or Macintosh bytes puts inside words: `citt…`, `citt\u02c6`. */
const insideWords = /\p{L}[…Šˆ‡‚•—†™¤‰](?:\p{Ll}|\b|$)/u;

/**
 * The text of a file.
 * @param said the encoding that the editor names
 * @throws Halt where the encoding is in doubt
 */
export function decodeText(bytes: Uint8Array, said: string | undefined, ledger: Ledger): string {
  const text = decode(bytes, said, ledger);
  const unmarked = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (unmarked !== text) ledger.note('byte-order-mark');
  if (unmarked.trim() === '') refuse('empty', {});
  const lost = /[^\n]*\uFFFD[^\n]*/.exec(unmarked);
  if (lost !== null)
    refuse('lost-characters', { line: lineOf(unmarked, lost.index), text: lost[0].slice(0, 60) });
  if (unmarked.includes('\0')) refuse('unsupported', { bytes: 'binary' });
  return mended(unmarked, ledger);
}

function decode(bytes: Uint8Array, said: string | undefined, ledger: Ledger): string {
  const noteEncoding = (name: string) => {
    ledger.note('encoding', undefined, name, 'UTF-8');
  };
  if (said !== undefined) {
    noteEncoding(said);
    return new TextDecoder(said, { fatal: true }).decode(bytes);
  }
  const wide = utf16Of(bytes);
  if (wide !== undefined) {
    noteEncoding(wide);
    return new TextDecoder(wide, { fatal: true }).decode(bytes);
  }
  const utf8 = decodeUtf8(bytes);
  if (utf8 !== undefined) return utf8;
  const windows = new TextDecoder('windows-1252').decode(bytes);
  const odd = windows
    .split('\n')
    .findIndex(
      (line) =>
        [...line].some((letter) => letter > '\u007f' && !westEuropean.test(letter)) || insideWords.test(line),
    );
  if (odd !== -1) {
    const text = (windows.split('\n')[odd] ?? '').slice(0, 60);
    ask('encoding', { line: odd + 1, text }, ['windows-1252', 'macintosh', 'ibm866', 'iso-8859-15', 'utf-8']);
  }
  noteEncoding('Windows-1252');
  return windows;
}

/** UTF-16 by its mark, or by the noughts beside ASCII letters; undefined for anything else. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === undefined || second === undefined) return undefined;
  if (first !== 0 && second === 0) return 'utf-16le';
  return first === 0 && second !== 0 ? 'utf-16be' : undefined;
}

/** Text that was read in the wrong encoding before it was saved, as it was. */
function mended(text: string, ledger: Ledger): string {
  let whole = text;
  for (let found = mojibakeIn(whole); found !== undefined; found = mojibakeIn(whole)) {
    const { at, meant } = found;
    const head = /[^ \t\r\n,;"|]*$/.exec(whole.slice(0, at))?.[0] ?? '';
    const tail = /^[^ \t\r\n,;"|]*/.exec(whole.slice(at))?.[0] ?? '';
    const word = head + tail;
    if (word === meant) break;
    ledger.note('mojibake', undefined, word, meant);
    whole = whole.slice(0, at - head.length) + meant + whole.slice(at + tail.length);
  }
  return whole;
}

/** The line of an offset, from 1. */
export function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
