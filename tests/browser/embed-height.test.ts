import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { builtPages } from '../../src/commands/built-pages.ts';
import { visitBuiltSite } from './site.ts';

const visit = visitBuiltSite();
const embeds = builtPages().filter(({ path }) => /^embed\/\w\w\/[^/]+\/$/.test(path));
const paths = embeds.slice(0, 2).map(({ path }) => path);

/** A newspaper's own server: another origin, as in real life. */
let newspaper: Server;
let article = '';
let context: BrowserContext;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  newspaper = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8').end(article);
  });
  await new Promise<void>((done) => newspaper.listen(0, done));
});
afterAll(() => void newspaper.close());

beforeEach(async () => {
  context = await visit.context();
  page = await context.newPage();
  complaints = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
});
afterEach(() => context.close());

/** What a newspaper pastes into its article. */
function snippet(path: string, attributes = ''): string {
  return (
    `<iframe src="${visit.url(path)}" title="A chart" ${attributes} data-filiera ` +
    `style="width:100%;border:0" height="400"></iframe>` +
    `<script src="${visit.url('embed.js')}" async></script>`
  );
}

/** Opens an article with this body in a window of this width; returns the frames of its embeds. */
async function openArticle(body: string, width: number): Promise<Frame[]> {
  article = `<!doctype html><title>Article</title><body style="margin:0">${body}`;
  await page.setViewportSize({ width, height: 800 });
  await page.goto(`http://127.0.0.1:${(newspaper.address() as AddressInfo).port}/`);
  const frames = page.frames().filter((frame) => frame.url().startsWith(visit.url('')));
  await Promise.all(frames.map((frame) => frame.evaluate(() => document.fonts.ready.then(() => 0))));
  return frames;
}

/** By how many pixels each frame is off the height of what it holds. */
async function misfits(): Promise<number[]> {
  const frames = page.frames().filter((frame) => frame.url().startsWith(visit.url('')));
  return Promise.all(
    frames.map(async (frame) => {
      const element = await frame.frameElement();
      const given = await element.evaluate((iframe) => (iframe as HTMLElement).clientHeight);
      const needed = await frame.evaluate(
        () => document.documentElement.getBoundingClientRect().height,
      );
      return Math.max(0, Math.abs(given - needed) - 1);
    }),
  );
}

async function expectFit(count: number): Promise<void> {
  await expect.poll(misfits, { timeout: 5_000 }).toEqual(Array<number>(count).fill(0));
}

const heights = () =>
  page.locator('iframe').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));

describe('an article with embeds', () => {
  test.each([320, 600, 900])('gives each the height of its content at %i px', async (width) => {
    await openArticle(paths.map((path) => snippet(path)).join('<p>Text</p>'), width);
    await expectFit(paths.length);
    expect(complaints).toEqual([]);
  });

  test('follows when the window changes and when a table opens', async () => {
    const [frame] = await openArticle(snippet(paths[0] ?? ''), 900);
    await expectFit(1);
    await page.setViewportSize({ width: 320, height: 800 });
    await expectFit(1);
    const before = await heights();
    await frame?.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await expect.poll(heights, { timeout: 5_000 }).not.toEqual(before);
    await expectFit(1);
    expect(complaints).toEqual([]);
  });

  test('gives a sandboxed embed its height too', async () => {
    await openArticle(snippet(paths[0] ?? '', 'sandbox="allow-scripts"'), 600);
    await expectFit(1);
    expect(complaints).toEqual([]);
  });
});

/** What a page may throw at another; each as a program, for some cannot be written as JSON. */
const hostileMessages = [
  'null',
  '5',
  '"filiera:height"',
  '[]',
  '{ type: "filiera:height" }',
  '{ type: "filiera:height", version: 1, height: null }',
  '{ type: "filiera:height", version: 1, height: NaN }',
  '{ type: "filiera:height", version: 1, height: Infinity }',
  '{ type: "filiera:height", version: 1, height: -100 }',
  '{ type: "filiera:height", version: 1, height: 1e9 }',
  '{ type: "filiera:height", version: 1, height: "900" }',
  '{ type: "filiera:height", version: 1, height: { valueOf: null } }',
  '{ type: "filiera:height", version: 99, height: 900 }',
  '{ type: "another:height", version: 1, height: 900 }',
];
const plausibleMessage = '{ type: "filiera:height", version: 1, height: 900 }';

/** Posts messages to the article from inside `sender`, and waits until it has received them. */
async function post(sender: Frame, messages: string[]): Promise<void> {
  const received = page.evaluate(
    () =>
      new Promise<void>((done) => {
        addEventListener('message', ({ data }) => {
          if (data === 'the last one') requestAnimationFrame(() => done());
        });
      }),
  );
  // The listener above is in place before anything later reaches the same page.
  await page.evaluate(() => 0);
  const posts = messages.map((message) => `target.postMessage(${message}, '*');`).join('');
  await sender.evaluate(
    `{ const target = parent; ${posts} target.postMessage('the last one', '*'); 0 }`,
  );
  await received;
}

describe('the script of an article', () => {
  test.each(hostileMessages)('is not moved by %s', async (message) => {
    const [frame] = await openArticle(snippet(paths[0] ?? ''), 600);
    await expectFit(1);
    const before = await heights();
    if (frame !== undefined) await post(frame, [message]);
    expect(await heights()).toEqual(before);
    expect(complaints).toEqual([]);
  });

  test('is not moved by a right message from the wrong place', async () => {
    const stranger = '<iframe srcdoc="<p>An advertisement</p>" title="Ad" height="90"></iframe>';
    await openArticle(snippet(paths[0] ?? '') + stranger, 600);
    await expectFit(1);
    const before = await heights();
    const advertisement = page.frames().find((frame) => frame.url() === 'about:srcdoc');
    expect(advertisement).toBeDefined();
    if (advertisement !== undefined) await post(advertisement, [plausibleMessage]);
    await post(page.mainFrame(), [plausibleMessage]);
    expect(await heights()).toEqual(before);
    expect(complaints).toEqual([]);
  });

  test('takes a height from the embed itself', async () => {
    const [frame] = await openArticle(snippet(paths[0] ?? ''), 600);
    await expectFit(1);
    if (frame !== undefined) await post(frame, [plausibleMessage]);
    expect(await heights()).toEqual([900]);
  });
});
