/** What pages ask for until they have been read to their end, and what that weighs. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Page, Request } from 'playwright-core';
import type { BuiltPage } from '../../../src/commands/built-pages.ts';
import { builtSite } from '../../../src/commands/serve.ts';
import { tagsOf } from '../html.ts';
import { waitUntil } from '../site.ts';

/** Bytes after brotli 11, fonts as they are. */
const storyBudgets = { documentAndSheets: 45_000, script: 9_000, fonts: 90_000 };

/** A quality that takes a tenth of the time of the best and leaves a text hardly longer. */
const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
const quickBytes = new Map<string, number>();

/** The length of texts, each after brotli; after brotli 11 where a quicker try doesn't keep them within `limit`. */
export function bytesWithin(limit: number, texts: readonly string[]): number {
  const sum = (lengthOf: (text: string) => number) =>
    texts.reduce((bytes, text) => bytes + (text === '' ? 0 : lengthOf(text)), 0);
  const tried = sum((text) => {
    const bytes = quickBytes.get(text) ?? brotliCompressSync(text, quick).length;
    quickBytes.set(text, bytes);
    return bytes;
  });
  return tried <= limit ? tried : sum((text) => brotliCompressSync(text).length);
}

/** The programs inside a page; data in a script element is part of the document. */
export function inlineScripts(html: string): string[] {
  return tagsOf(html)
    .filter(({ name, attributes: { src, type } }) => {
      const isProgram = type === undefined || type === 'module' || /javascript/.test(type);
      return name === 'script' && src === undefined && isProgram;
    })
    .map(({ inner }) => inner);
}

/** A request a page makes: what for, and the path in the built site, or else the whole address. */
export interface Requested {
  type: string;
  path: string;
}

/** What a page asks for, as it goes on. */
export interface Requests {
  requested: Requested[];
  /** What has been asked for and has not come yet, fonts left out: a face that is not wanted any more never comes. */
  awaited: Set<Request>;
}

/** Collects what a page asks for from now on. @param home where the site is served */
export function listenForRequests(page: Page, home: string): Requests {
  const requested: Requested[] = [];
  const awaited = new Set<Request>();
  page.on('request', (request) => {
    if (!request.url().startsWith('http')) return;
    const address = decodeURI(request.url()).replace(/[?#].*/, '');
    const path = address.startsWith(home) ? address.slice(home.length) : address;
    requested.push({ type: request.resourceType(), path });
    if (request.resourceType() !== 'font') awaited.add(request);
  });
  page.on('requestfinished', (request) => awaited.delete(request));
  page.on('requestfailed', (request) => awaited.delete(request));
  return { requested, awaited };
}

/** Scrolls a page to its end as a reader does, and waits until it asks for nothing more. */
export async function readToTheEnd(page: Page, { requested, awaited }: Requests): Promise<void> {
  await page.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += innerHeight) {
      scrollTo(0, y);
      await new Promise(requestAnimationFrame);
    }
    scrollTo(0, 0);
  });
  for (let count = -1; count < requested.length;) {
    count = requested.length;
    await waitUntil(() => awaited.size === 0);
    // What has come may ask for more.
    await page.evaluate(async () => {
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    });
  }
}

const fileOf = ({ path }: Requested) => join(builtSite, path);
const ofType = (requested: readonly Requested[], type: string) =>
  requested.filter((one) => one.type === type);

/** What an embed asks for besides itself and fonts. */
export function moreThanFonts(requested: readonly Requested[]): string[] {
  return requested
    .filter(({ type }, index) => type !== (index === 0 ? 'document' : 'font'))
    .map(({ type, path }) => `${type} ${path}`);
}

/** What a story asks for besides its document, sheets, scripts and fonts. */
export function moreThanStories(requested: readonly Requested[]): string[] {
  return requested
    .filter(({ type }) => !['document', 'stylesheet', 'script', 'font'].includes(type))
    .map(({ type, path }) => `${type} ${path}`);
}

/** The parts of a story that weigh more than they may. */
export function tooHeavy(built: BuiltPage, requested: readonly Requested[]): string[] {
  const html = readFileSync(built.file, 'utf8');
  const inline = inlineScripts(html);
  const documentOnly = inline.reduce((rest, script) => rest.replace(script, ''), html);
  const sheets = ofType(requested, 'stylesheet').map((sheet) => readFileSync(fileOf(sheet), 'utf8'));
  const scripts = ofType(requested, 'script').map((script) => readFileSync(fileOf(script), 'utf8'));
  const bytes = {
    documentAndSheets: bytesWithin(storyBudgets.documentAndSheets, [documentOnly, ...sheets]),
    script: bytesWithin(storyBudgets.script, [inline.join('\n'), ...scripts]),
    fonts: ofType(requested, 'font').reduce((total, font) => total + statSync(fileOf(font)).size, 0),
  };
  return Object.entries(storyBudgets)
    .map(([part, limit]) => ({ part, limit, found: bytes[part as keyof typeof bytes] }))
    .filter(({ limit, found }) => found > limit)
    .map(({ part, limit, found }) => `${part} ${found} of ${limit} bytes`);
}
