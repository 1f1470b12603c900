/** A newspaper with a server of its own that embeds our charts: another origin, as in real life. */
import type { BrowserContext, Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { builtPages } from '../../src/commands/built-pages.ts';
import type { Parent } from '../../src/embeds/embed-parents.ts';
import { startNewspaper, type NewspaperServer } from '../parents.ts';
import { visitBuiltSite } from './site.ts';

/** An article in a browser, new for each test. */
export interface Newspaper {
  /** The paths of two embeds of the built site. */
  embeds: string[];
  /** What an editor pastes into an article to embed the chart at a path. */
  snippet: (path: string, attributes?: string) => string;
  /** Opens an article with this body in a window this wide; returns the frames of its embeds. */
  open: (body: string, widthPx: number, head?: string) => Promise<Frame[]>;
  /** Opens the article that holds two embeds under a parent; returns their frames once they are there. */
  openUnder: (parent: Parent, widthPx: number, place?: 'open' | 'closed') => Promise<Frame[]>;
  /** The address of a path of the built site. */
  url: (path: string) => string;
  page: () => Page;
  /** What the console has said since the test began. */
  complaints: () => string[];
  /**
   * Waits until each embed's frame is as tall as what it holds, give or take a pixel.
   * @param given what the parent makes of a height
   */
  expectFit: (count: number, given?: (heightPx: number) => number) => Promise<void>;
  /** The messages that the article has received since it was opened, one text each. */
  messages: () => Promise<string[]>;
  /** The heights of all frames in the article. */
  heights: () => Promise<number[]>;
}

/** Starts the newspaper, the site and a browser for the tests of a file. */
export function openNewspaper(): Newspaper {
  const visit = visitBuiltSite();
  const embeds = builtPages().filter(({ path }) => /^embed\/\w\w\/[^/]+\/$/.test(path));
  let server: NewspaperServer;
  let context: BrowserContext;
  let page: Page;
  let complaints: string[];
  let noise: RegExp | undefined;

  beforeAll(async () => {
    server = await startNewspaper(
      embeds.slice(0, 2).map(({ path }) => visit.url(path)),
      visit.url(''),
    );
  });
  afterAll(() => {
    server.close();
  });
  beforeEach(async () => {
    context = await visit.context();
    page = await context.newPage();
    complaints = [];
    noise = undefined;
    await page.addInitScript(() => {
      const received: string[] = [];
      Object.assign(window, { received });
      addEventListener('message', ({ data, source }) => {
        const index = [...Array(frames.length).keys()].find((each) => frames[each] === source);
        received.push(`${index} ${JSON.stringify(data)}`);
      });
    });
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
  });
  afterEach(() => context.close());

  const embedded = () => page.frames().filter((frame) => frame.url().startsWith(visit.url('')));

  async function open(body: string, widthPx: number, head?: string): Promise<Frame[]> {
    server.print(body, head);
    await page.setViewportSize({ width: widthPx, height: 800 });
    await page.goto(server.origin);
    return embedded();
  }

  async function openUnder({ id, ownNoise }: Parent, widthPx: number, place = 'open'): Promise<Frame[]> {
    noise = ownNoise;
    // Tall, for browsers let frames out of sight sleep: what grows there is told when it comes into sight.
    await page.setViewportSize({ width: widthPx, height: 3000 });
    await page.goto(`${server.origin}/${id}${place === 'closed' ? '?closed' : ''}`);
    await expect.poll(() => embedded().length).toBe(2);
    return embedded();
  }

  /** By how many pixels more than one each frame is off the height of what it holds. */
  async function misfits(given: (heightPx: number) => number): Promise<number[]> {
    return Promise.all(
      embedded().map(async (frame) => {
        const element = await frame.frameElement();
        const height = await element.evaluate((iframe) => (iframe as HTMLElement).clientHeight);
        const needed = await frame.evaluate(() => document.documentElement.getBoundingClientRect().height);
        return Math.max(0, Math.abs(height - given(needed)) - 1);
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
    openUnder,
    url: visit.url,
    page: () => page,
    complaints: () => complaints.filter((complaint) => noise?.test(complaint) !== true),
    expectFit: async (count, given = (heightPx) => heightPx) => {
      await expect.poll(() => misfits(given)).toEqual(Array<number>(count).fill(0));
    },
    messages: () => page.evaluate(() => (window as unknown as { received: string[] }).received),
    heights: () =>
      page
        .locator('iframe')
        .evaluateAll((frames) => frames.map((frame) => frame.getBoundingClientRect().height)),
  };
}
