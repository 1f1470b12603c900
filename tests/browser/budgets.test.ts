import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pagesToVisit, type BuiltPage, type PageKind } from '../../src/commands/built-pages.ts';
import { builtSite } from '../../src/commands/serve.ts';
import { tagsOf } from './html.ts';
import { openPage, visitBuiltSite } from './site.ts';

/** Bytes after brotli 11, fonts as they are. */
const budgets = {
  embed: { median: 8_000, largest: 14_000, script: 2_500, parentScript: 1_200 },
  story: { documentAndSheets: 45_000, script: 6_000, fonts: 90_000 },
};

const visit = visitBuiltSite();
const pagesOf = (wanted: PageKind) => pagesToVisit().filter(({ kind }) => kind === wanted);
const brotliBytes = (text: string) => (text === '' ? 0 : brotliCompressSync(text).length);

/** The programs inside a page; data in a script element is part of the document. */
function inlineScripts(html: string): string[] {
  return tagsOf(html)
    .filter(({ name, attributes: { src, type } }) => {
      const isProgram = type === undefined || type === 'module' || /javascript/.test(type);
      return name === 'script' && src === undefined && isProgram;
    })
    .map(({ inner }) => inner);
}

/** A request a page makes: what for, and the path in the built site, or else the whole address. */
interface Requested {
  type: string;
  path: string;
}

/** What a page asks for until it has been read to its end. */
async function requestsOf(page: Page, built: BuiltPage): Promise<Requested[]> {
  const requested: Requested[] = [];
  const home = visit.url('');
  page.on('request', (request) => {
    if (!request.url().startsWith('http')) return;
    const address = decodeURI(request.url()).replace(/[?#].*/, '');
    const path = address.startsWith(home) ? address.slice(home.length) : address;
    requested.push({ type: request.resourceType(), path });
  });
  await openPage(page, visit.url(built.path));
  await page.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += innerHeight) {
      scrollTo(0, y);
      await new Promise(requestAnimationFrame);
    }
  });
  await page.waitForLoadState('networkidle');
  return requested;
}

/** Every page of a kind with what it asks for. */
async function requestsOfEach(kind: PageKind): Promise<{ built: BuiltPage; requested: Requested[] }[]> {
  const pages = pagesOf(kind);
  const requested = await visit.survey(pages, requestsOf);
  return pages.map((built, index) => ({ built, requested: requested[index] ?? [] }));
}

const fileOf = ({ path }: Requested) => join(builtSite, path);
const ofType = (requested: Requested[], type: string) => requested.filter((one) => one.type === type);

describe('an embed', () => {
  test('exists for the budgets to hold', () => {
    expect(pagesOf('embed').length).toBeGreaterThan(0);
  });

  test('keeps its document small: the median and the largest', () => {
    const bytes = pagesOf('embed')
      .map(({ path, file }) => ({ path, bytes: brotliBytes(readFileSync(file, 'utf8')) }))
      .toSorted((a, b) => a.bytes - b.bytes);
    expect(bytes[Math.floor(bytes.length / 2)]?.bytes).toBeLessThanOrEqual(budgets.embed.median);
    expect(bytes.filter((each) => each.bytes > budgets.embed.largest)).toEqual([]);
  });

  test('keeps its script within its budget', () => {
    const tooBig = pagesOf('embed')
      .map(({ path, file }) => ({
        path,
        bytes: brotliBytes(inlineScripts(readFileSync(file, 'utf8')).join('\n')),
      }))
      .filter(({ bytes }) => bytes > budgets.embed.script);
    expect(tooBig).toEqual([]);
  });

  test('needs no more than a small script in its host', () => {
    const bytes = brotliBytes(readFileSync(join(builtSite, 'embed.js'), 'utf8'));
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(budgets.embed.parentScript);
  });

  test('is one request, and fonts after it', async () => {
    const others = (await requestsOfEach('embed')).flatMap(({ built, requested }) =>
      requested
        .filter(({ type }, index) => type !== (index === 0 ? 'document' : 'font'))
        .map(({ type, path }) => `/${built.path}: ${type} ${path}`),
    );
    expect(others).toEqual([]);
  });
});

describe('a story', () => {
  test('keeps its document, sheets, scripts and fonts within their budgets', async () => {
    const stories = await requestsOfEach('story');
    expect(stories.length).toBeGreaterThan(0);
    const tooBig = stories.flatMap(({ built, requested }) => {
      const html = readFileSync(built.file, 'utf8');
      const inline = inlineScripts(html);
      const documentOnly = inline.reduce((rest, script) => rest.replace(script, ''), html);
      const sheets = ofType(requested, 'stylesheet').map((sheet) => readFileSync(fileOf(sheet), 'utf8'));
      const scripts = ofType(requested, 'script').map((script) => readFileSync(fileOf(script), 'utf8'));
      const sum = (texts: string[]) => texts.reduce((bytes, text) => bytes + brotliBytes(text), 0);
      const bytes = {
        documentAndSheets: sum([documentOnly, ...sheets]),
        script: sum([inline.join('\n'), ...scripts]),
        fonts: ofType(requested, 'font').reduce((total, font) => total + statSync(fileOf(font)).size, 0),
      };
      return Object.entries(budgets.story)
        .map(([part, limit]) => ({ part, limit, found: bytes[part as keyof typeof bytes] }))
        .filter(({ limit, found }) => found > limit)
        .map(({ part, limit, found }) => `/${built.path}: ${part} ${found} of ${limit} bytes`);
    });
    expect(tooBig).toEqual([]);
  });

  test('asks for its document, sheets, scripts and fonts and for nothing else', async () => {
    const others = (await requestsOfEach('story')).flatMap(({ built, requested }) =>
      requested
        .filter(({ type }) => !['document', 'stylesheet', 'script', 'font'].includes(type))
        .map(({ type, path }) => `/${built.path}: ${type} ${path}`),
    );
    expect(others).toEqual([]);
  });
});
