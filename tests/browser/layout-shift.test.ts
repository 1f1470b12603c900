/** Nothing moves while a page loads, whether its fonts come at once or late, for a reader who has none yet. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { onePageOfEachKind, pagesToVisit, type BuiltPage } from '../../src/commands/built-pages.ts';
import { visitBuiltSite } from './site.ts';

const visit = visitBuiltSite();
const most = 0.01;

/** The sum of all shifts until the page has been still for a while. */
async function shiftOf(page: Page, { path }: BuiltPage, fontsLateByMs: number): Promise<number> {
  // A new reader each time: what a font leaves in the cache would hide the shift.
  await (await page.context().newCDPSession(page)).send('Network.setCacheDisabled', { cacheDisabled: true });
  await page.route('**/*.woff2', async (route) => {
    await new Promise((done) => setTimeout(done, fontsLateByMs));
    await route.continue();
  });
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(visit.url(path), { waitUntil: 'load' });
  await page.waitForTimeout(fontsLateByMs + 200);
  return page.evaluate(() =>
    (globalThis as unknown as { shifts: number[] }).shifts.reduce((sum, shift) => sum + shift, 0),
  );
}

const stories = () => pagesToVisit().filter(({ kind }) => kind === 'story');
const pages = () => [
  ...new Map([...onePageOfEachKind(), ...stories()].map((page) => [page.path, page])).values(),
];

/**
 * Each page is loaded twice: on a phone and on a wide screen, once with fonts that come at once and once with late
 * ones, in turn, for what shifts does so on the pages of a kind and in both languages alike.
 */
test.each([
  { width: 360, height: 720, fontsLateByMs: 0, turn: 0 },
  { width: 360, height: 720, fontsLateByMs: 400, turn: 1 },
  { width: 1440, height: 900, fontsLateByMs: 0, turn: 1 },
  { width: 1440, height: 900, fontsLateByMs: 400, turn: 0 },
])(
  'layout shifts by 0.01 at most at $width px with fonts $fontsLateByMs ms late',
  async ({ fontsLateByMs, turn, ...viewport }) => {
    const look = async (page: Page, built: BuiltPage) => {
      const shift = await shiftOf(page, built, fontsLateByMs);
      return shift > (built.kind === 'embed' ? 0.001 : most) ? [`shift of ${shift.toFixed(4)}`] : [];
    };
    const ours = pages().filter((_, index) => index % 2 === turn);
    expect(ours.length).toBeGreaterThan(10);
    expect(await visit.faults(ours, look, { viewport })).toEqual([]);
  },
);
