/**
 * A picture of a chart of every type and of every kind of page, taken with the Chromium that an npm package
 * ships, so that every Linux x64 machine draws the same. `npm run golden` renews them. Of each one picture is
 * kept: narrow, dark and Italian or wide, light and English in turn, for other tests hold what must be so in all.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chartTypes } from '../../src/charts/chart-types.ts';
import { shippedBrowser } from '../../src/commands/browser.ts';
import { onePageOfEachKind, type BuiltPage } from '../../src/commands/built-pages.ts';
import { publication } from '../published.ts';
import { goldenFault, leftOver } from './golden-pictures.ts';
import { drawWithFonts, openPage, visitBuiltSite } from './site.ts';

const visit = visitBuiltSite();
let browser: Browser;
beforeAll(async () => {
  browser = await shippedBrowser();
});
afterAll(async () => {
  await browser.close();
});

const tallestPx = 1200;

/**
 * Opens a page and lets the browser draw it to the end, with the pages in its frames: their fonts come in their own
 * time, and a busy machine took the picture of a version before them.
 */
async function openStill(page: Page, path: string): Promise<void> {
  await openPage(page, visit.url(path));
  await page.locator('iframe[loading=lazy]').evaluateAll((frames) => {
    for (const frame of frames) (frame as HTMLIFrameElement).loading = 'eager';
  });
  for (const frame of page.frames().slice(1)) {
    await frame.waitForLoadState('load');
    await drawWithFonts(frame);
  }
  // A frame tells its height when its fonts are there, and the page gives it that height: nothing may move any more.
  await page.evaluate(async () => {
    const heights = () =>
      [document.documentElement, ...document.querySelectorAll('iframe')].map(
        ({ scrollHeight, clientHeight }) => [scrollHeight, clientHeight].join('/'),
      );
    let before = '';
    for (let still = 0; still < 10;) {
      await new Promise(requestAnimationFrame);
      const now = heights().join();
      still = now === before ? still + 1 : 0;
      before = now;
    }
  });
}

/** A narrow drawing in Italian on a dark ground, a wide one in English on a light ground. */
const looks = [
  { name: 'narrow', language: 'it', width: 320, colorScheme: 'dark' },
  { name: 'wide', language: 'en', width: 720, colorScheme: 'light' },
] as const;

/** Each type that the publication uses, and how its first chart is looked at: in turn. */
const chartLooks = chartTypes
  .flatMap(({ name: type }) => {
    const chart = [...publication.charts.values()].find(({ spec }) => spec.kind === type);
    return chart === undefined ? [] : [{ type, chart: chart.id }];
  })
  .map((each, index) => ({ ...each, look: looks[index % 2 === 0 ? 0 : 1] }));

test.each(chartLooks)('a chart of type $type looks as it did', async ({ type, chart, look }) => {
  const { name, language, width, colorScheme } = look;
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await openStill(page, `embed/${language}/${chart}/?theme=auto`);
  const picture = await page.locator('.drawing:visible').first().screenshot({ animations: 'disabled' });
  expect(goldenFault(`types/${type}-${name}`, picture)).toBeUndefined();
  await context.close();
});

/** Sections and pages of their own kind share a layout: one of each stands for all. */
const standFor = new Set(['it/stories/', 'it/about/design/']);

/**
 * Each kind of page once: on a phone, dark and in Italian, or on a wide screen, light and in English, in turn.
 * Other tests hold what must be so in all.
 */
const pages = () =>
  onePageOfEachKind()
    .filter(({ kind, path }) =>
      kind === 'section' || kind === 'other'
        ? standFor.has(path)
        : // What a page for the press has is looked at on others.
          kind !== 'choice' && kind !== 'press',
    )
    .map((built, index) => {
      const isPhone = index % 2 === 0;
      const slug = built.path.replace(/\/$/, '').replace(/[^a-z0-9]+/g, '-');
      return isPhone
        ? { path: asReaders(built), name: `${slug}-360`, width: 360, colorScheme: 'dark' as const }
        : { path: sisterOf(built.path), name: `${slug}-1440`, width: 1440, colorScheme: 'light' as const };
    });

/** An embed is light unless it is asked to be as the reader's pages are. */
const asReaders = ({ kind, path }: BuiltPage) => (kind === 'embed' ? `${path}?theme=auto` : path);

/** The same page in English; a story has another slug there. */
function sisterOf(path: string): string {
  const slug = /^it\/stories\/([^/]+)\/$/.exec(path)?.[1];
  const story = [...publication.stories.values()].find(({ it }) => it.frontMatter.slug === slug);
  return story === undefined
    ? path.replace(/(^|\/)it\//, '$1en/')
    : `en/stories/${story.en.frontMatter.slug}/`;
}

test.each(pages())('$name looks as it did', async ({ path, name, width, colorScheme }) => {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await openStill(page, path);
  const heightPx = await page.evaluate(() => document.documentElement.scrollHeight);
  const clip = { x: 0, y: 0, width, height: Math.min(tallestPx, heightPx) };
  const picture = await page.screenshot({ fullPage: true, clip, animations: 'disabled' });
  expect(goldenFault(`pages/${name}`, picture)).toBeUndefined();
  await context.close();
});

test('no picture is left of a page or a type that is no more', () => {
  const types = chartLooks.map(({ type, look }) => `types/${type}-${look.name}`);
  expect(leftOver([...types, ...pages().map(({ name }) => `pages/${name}`)])).toEqual([]);
});
