/**
 * Another engine than Chromium: one page of each kind, and a chart of each kind, in a Firefox of the machine.
 * npm brings none (`apt-get install firefox-esr` does), so without one these are skipped.
 */
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { isWalkable } from '../../src/charts/beside/chart-controls.ts';
import { onePageOfEachKind } from '../../src/commands/built-pages.ts';
import { site } from '../../src/site.ts';
import { publication } from '../published.ts';
import { findFirefox, keys, openFirefox, type FirefoxPage } from './firefox.ts';

const program = findFirefox();
const url = (path: string) => inject('servedOrigin') + site.basePath + path;
const pages = onePageOfEachKind().filter(({ kind }) => kind !== 'choice');
/** The first chart of each kind. */
const charts = [
  ...new Map([...publication.charts.values()].toReversed().map((chart) => [chart.spec.kind, chart])).values(),
];

describe.skipIf(program === undefined)('in Firefox (install one, or set FIREFOX_PATH)', () => {
  let page: FirefoxPage;
  beforeAll(async () => {
    if (program !== undefined) page = await openFirefox(program);
  });
  afterAll(() => page.close());

  test('one page of each kind is quiet, has its heading and scrolls down only', async () => {
    const faults: string[] = [];
    for (const { path } of pages) {
      for (const widthPx of [360, 1280]) {
        await page.open(url(path), widthPx);
        const { heading, overflowPx } = (await page.evaluate(
          `({ heading: document.querySelector('h1')?.outerHTML.length > 9,
              overflowPx: document.documentElement.scrollWidth - document.documentElement.clientWidth })`,
        )) as { heading: boolean; overflowPx: number };
        if (!heading) faults.push(`/${path} has no heading`);
        if (overflowPx > 0) faults.push(`/${path} sticks out by ${overflowPx} px at ${widthPx} px`);
        faults.push(...page.takeComplaints().map((text) => `/${path}: ${text}`));
      }
    }
    expect(pages.length).toBeGreaterThan(15);
    expect(faults).toEqual([]);
  });

  test.each(charts.map((chart) => ({ id: chart.id, kind: chart.spec.kind, walks: isWalkable(chart) })))(
    'a chart of kind $kind shows one drawing, and its cursor says the first row and the last',
    async ({ id, walks }) => {
      await page.open(url(`embed/en/${id}/`), 700);
      const drawings = await page.evaluate(
        `[...document.querySelectorAll('.drawing')].filter((each) => each.checkVisibility() &&
          each.getBoundingClientRect().height > 20).length`,
      );
      expect(drawings).toBe(1);
      if (walks) {
        await page.evaluate(`document.querySelector('input[type=range]').focus()`);
        const readout = () => page.evaluate(`document.querySelector('output > :not([hidden])').textContent`);
        await page.press(keys.End);
        const last = await readout();
        await page.press(keys.Home);
        const first = await readout();
        expect(first).not.toBe(last);
        await page.press(keys.ArrowRight);
        expect(await readout()).not.toBe(first);
      }
      expect(page.takeComplaints()).toEqual([]);
    },
  );
});
