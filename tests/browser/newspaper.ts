/** A newspaper with a server of its own that embeds our charts: another origin, as in real life. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { builtPages } from '../../src/commands/built-pages.ts';
import { visitBuiltSite } from './site.ts';

/** An article in a browser, new for each test. */
export interface Newspaper {
  /** The paths of two embeds of the built site. */
  embeds: string[];
  /** What an editor pastes into an article to embed the chart at a path. */
  snippet: (path: string, attributes?: string) => string;
  /** Opens an article with this body in a window this wide; returns the frames of its embeds. */
  open: (body: string, widthPx: number) => Promise<Frame[]>;
  page: () => Page;
  /** What the console has said since the test began. */
  complaints: () => string[];
  /** Waits until each embed's frame is as tall as what it holds, give or take a pixel. */
  expectFit: (count: number) => Promise<void>;
  /** The heights of all frames in the article. */
  heights: () => Promise<number[]>;
}

/** Starts the newspaper, the site and a browser for the tests of a file. */
export function openNewspaper(): Newspaper {
  const visit = visitBuiltSite();
  const embeds = builtPages().filter(({ path }) => /^embed\/\w\w\/[^/]+\/$/.test(path));
  let server: Server;
  let article = '';
  let context: BrowserContext;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    server = createServer((_, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8').end(article);
    });
    await new Promise<void>((done) => server.listen(0, done));
  });
  afterAll(() => {
    server.close();
  });
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

  const embedded = () => page.frames().filter((frame) => frame.url().startsWith(visit.url('')));

  async function open(body: string, widthPx: number): Promise<Frame[]> {
    article = `<!doctype html><title>Article</title><body style="margin:0">${body}`;
    await page.setViewportSize({ width: widthPx, height: 800 });
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    return embedded();
  }

  /** By how many pixels more than one each frame is off the height of what it holds. */
  async function misfits(): Promise<number[]> {
    return Promise.all(
      embedded().map(async (frame) => {
        const element = await frame.frameElement();
        const given = await element.evaluate((iframe) => (iframe as HTMLElement).clientHeight);
        const needed = await frame.evaluate(() => document.documentElement.getBoundingClientRect().height);
        return Math.max(0, Math.abs(given - needed) - 1);
      }),
    );
  }

  return {
    embeds: embeds.slice(0, 2).map(({ path }) => path),
    snippet: (path, attributes = '') =>
      `<iframe src="${visit.url(path)}" title="A chart" ${attributes} data-filiera ` +
      `style="width:100%;border:0" height="400"></iframe>` +
      `<script src="${visit.url('embed.js')}" async></script>`,
    open,
    page: () => page,
    complaints: () => complaints,
    expectFit: async (count) => {
      await expect.poll(misfits, { timeout: 5_000 }).toEqual(Array<number>(count).fill(0));
    },
    heights: () =>
      page
        .locator('iframe')
        .evaluateAll((frames) => frames.map((frame) => frame.getBoundingClientRect().height)),
  };
}
