/** The live thread: from a number in the prose to its mark and back; mouse, touch, keyboard, no motion, no script. */
import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { bytesWithin, inlineScripts } from './walk/requests.ts';
import { openPage, storiesWith, visitBuiltSite } from './site.ts';
import { bringAxe, violations } from './walk/axe.ts';

const visit = visitBuiltSite();
const stories = () => storiesWith('thread');
/** A story with a number next to its chart. */
const story = () => {
  const found = stories().find(({ path }) => path === 'en/stories/one-in-a-thousand/') ?? stories()[0];
  if (found === undefined) throw new Error('no story has threads');
  return found;
};

async function open(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await visit.context({ viewport: { width: 1440, height: 900 }, ...options });
  await bringAxe(context);
  const page = await context.newPage();
  await openPage(page, visit.url(story().path));
  return page;
}

/** The number whose mark in a chart is nearest, brought to where both are in sight; its index among the links. */
const nearest = (page: Page) =>
  page.evaluate(() => {
    const links = [...document.querySelectorAll<HTMLElement>('p a[data-at]')];
    const distances = links.map((link) => {
      const [chart = '', row, column] = link.dataset['at']?.split(' ') ?? [];
      const series = column === '0' ? ':not([data-s])' : `[data-s="${column}"]`;
      const marks = document.querySelectorAll(
        `figure[id="${chart}"] [data-k="${row}"]${series} > :not(text)`,
      );
      const mark = [...marks].find((each) => each.getClientRects().length > 0);
      if (mark === undefined) return Infinity;
      return Math.abs(mark.getBoundingClientRect().top - link.getBoundingClientRect().top);
    });
    const index = distances.indexOf(Math.min(...distances));
    links[index]?.scrollIntoView({ block: 'center' });
    return index;
  });

const thread = (page: Page) => page.locator('.thread path');
const number = (page: Page, index: number) => page.locator('p a[data-at]').nth(index);

test('hovering a number draws a thread to its mark, leaving it takes the thread away', async () => {
  const page = await open();
  const link = number(page, await nearest(page));
  await link.hover();
  expect(await thread(page).count()).toBe(1);
  const chart = (await link.getAttribute('data-at'))?.split(' ')[0] ?? '';
  expect(await page.locator(`[id="${chart}"] .chosen`).count()).toBeGreaterThan(0);
  // No word of the chart lies under it.
  const crossed = await page.evaluate((id) => {
    const path = document.querySelector<SVGPathElement>('.thread path');
    const texts = [...document.querySelectorAll(`[id="${id}"] text`)]
      .map((text) => text.getBoundingClientRect())
      .filter(({ width }) => width > 0);
    const length = path?.getTotalLength() ?? 0;
    return Array.from({ length: Math.ceil(length) }, (_, at) => path?.getPointAtLength(at)).filter(
      (point) =>
        point &&
        texts.some(
          ({ left, right, top, bottom }) =>
            point.x > left && point.x < right && point.y > top && point.y < bottom,
        ),
    ).length;
  }, chart);
  expect(crossed).toBe(0);
  expect(await violations(page)).toEqual([]);
  await page.mouse.move(2, 2);
  expect(await thread(page).count()).toBe(0);
  expect(await page.locator(`[id="${chart}"] .is-pointed`).count()).toBe(0);
  await page.context().close();
});

test('a tap draws it, a tap elsewhere ends it', async () => {
  const page = await open({ viewport: { width: 360, height: 900 }, hasTouch: true });
  const link = number(page, await nearest(page));
  await link.tap();
  expect(await thread(page).count()).toBe(1);
  await page
    .locator('.prose > .paragraph > p')
    .filter({ visible: true })
    .first()
    .evaluate((text) => text.scrollIntoView());
  await page.touchscreen.tap(180, 20);
  expect(await thread(page).count()).toBe(0);
  await page.context().close();
});

test('with the keyboard: focus draws it, Escape ends it, the note leads to the mark, the mark back to the sentence', async () => {
  const page = await open({ reducedMotion: 'reduce' });
  const link = number(page, await nearest(page));
  await link.focus();
  expect(await thread(page).count()).toBe(1);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  await page.keyboard.press('Escape');
  expect(await thread(page).count()).toBe(0);
  await link.press('Enter');
  const id = (await link.getAttribute('id')) ?? '';
  await page.locator(`a[data-mark="${id}"]`).press('Enter');
  const back = page.locator('.told a').filter({ visible: true });
  await expect.poll(() => back.count()).toBeGreaterThan(0);
  const hrefs = await back.evaluateAll((all) => all.map((each) => each.getAttribute('href')));
  expect(hrefs).toContain(`#${id}`);
  const words = (await page.locator(`[id="${id}"]`).textContent())?.trim() ?? '';
  expect(await page.locator(`.told a[href="#${id}"]`).textContent()).toContain(words);
  expect(await violations(page)).toEqual([]);
  await page.locator(`.told a[href="#${id}"]`).press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe(id);
  await page.context().close();
});

test('without a script the note leads to the chart, and nothing pretends to be a thread', async () => {
  const page = await open({ javaScriptEnabled: false });
  const target = await page.locator('a[data-mark]').first().getAttribute('href');
  expect(await page.locator(`[id="${target?.slice(1)}"]`).count()).toBe(1);
  expect(await page.locator('.thread *').count()).toBe(0);
  await page.context().close();
});

test('all the scripts of a story take 9,000 bytes at most', () => {
  const bytes = stories().map(({ path, file }) => ({
    path,
    bytes: bytesWithin(9_000, [inlineScripts(readFileSync(file, 'utf8')).join('\n')]),
  }));
  expect(bytes.filter((each) => each.bytes > 9_000)).toEqual([]);
});
