/** Nothing moves while a page loads, whether its fonts come at once or late, for a reader who has none yet. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { onePageOfEachKind, pagesToVisit, type BuiltPage } from '../../src/commands/built-pages.ts';
import { storyPath } from '../../src/publication/paths.ts';
import { present } from '../../src/present.ts';
import { publication } from '../published.ts';
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

/** How a page is loaded: on a phone or on a wide screen, with fonts that come at once or late. */
const loads = [
  { width: 360, height: 720, fontsLateByMs: 0 },
  { width: 1440, height: 900, fontsLateByMs: 400 },
  { width: 360, height: 720, fontsLateByMs: 400 },
  { width: 1440, height: 900, fontsLateByMs: 0 },
] as const;

const isOfAKind = ({ kind }: BuiltPage) => kind !== 'section' && kind !== 'other';

/**
 * Which pages are loaded how. The first page of a kind is loaded on both screens, with late fonts on one of them, in
 * turn; of sections and pages of their own kind, which share head, foot and layout, each on one screen; and a story
 * on one screen in Italian and on the other in English, for what shifts does so in both languages alike.
 */
function loaded(): Map<BuiltPage, readonly number[]> {
  const firsts = onePageOfEachKind();
  const known = new Map([...firsts, ...pagesToVisit()].map((built) => [built.path, built]));
  const ways = new Map<string, readonly number[]>();
  for (const [index, story] of [...publication.stories.values()].entries()) {
    const [narrow, wide] = index % 2 === 0 ? [0, 1] : [2, 3];
    ways.set(storyPath(story.it), [narrow]);
    ways.set(storyPath(story.en), [wide]);
  }
  for (const [index, built] of firsts.entries()) {
    ways.set(built.path, isOfAKind(built) ? (index % 2 === 0 ? [0, 1] : [2, 3]) : [index % loads.length]);
  }
  return new Map(
    [...ways].map(([path, numbers]) => [present(known.get(path), `the page /${path}`), numbers]),
  );
}

test.each(loads.map((load, number) => ({ ...load, number })))(
  'layout shifts by 0.01 at most at $width px with fonts $fontsLateByMs ms late',
  async ({ fontsLateByMs, number, ...viewport }) => {
    const look = async (page: Page, built: BuiltPage) => {
      const shift = await shiftOf(page, built, fontsLateByMs);
      return shift > (built.kind === 'embed' ? 0.001 : most) ? [`shift of ${shift.toFixed(4)}`] : [];
    };
    const ours = [...loaded()].filter(([, numbers]) => numbers.includes(number)).map(([built]) => built);
    expect(ours.length).toBeGreaterThan(10);
    expect(await visit.faults(ours, look, { viewport })).toEqual([]);
  },
);

test('every story is loaded on both screens', () => {
  const pages = [...loaded()];
  for (const { it, en } of publication.stories.values()) {
    const numbers = [it, en].flatMap(
      (story) => pages.find(([{ path }]) => path === storyPath(story))?.[1] ?? [],
    );
    expect(new Set(numbers.map((number) => loads[number]?.width)).size).toBe(2);
  }
});
