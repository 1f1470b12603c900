/** A line to be continued: drawn by pointer, touch and keyboard, shown on one axis, told at once without a script. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage, storiesWith, visitBuiltSite } from './site.ts';
import { bringAxe, violations } from './walk/axe.ts';

const visit = visitBuiltSite();

async function open(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await visit.context({ viewport: { width: 320, height: 740 }, ...options });
  await bringAxe(context);
  const page = await context.newPage();
  await openPage(page, visit.url(storiesWith('guess-of-line')[0]?.path ?? ''));
  return page;
}

const values = (page: Page) =>
  page
    .locator('.guess-of-line input')
    .evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value));

/** What is drawn of a line, as the points of its curve. */
const pointsOf = (page: Page, line: string) =>
  page.locator(`.guess-of-line .${line}`).evaluate((each) => each.getAttribute('points')?.split(' ') ?? []);

test('the pointer draws the rest in one stroke, and every point it passes moves', async () => {
  const page = await open({ viewport: { width: 1000, height: 900 } });
  const before = await values(page);
  const pad = page.locator('.draw-here');
  await pad.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await pad.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.move(x + 10, y + height * 0.9);
  await page.mouse.down();
  await page.mouse.move(x + width - 12, y + height * 0.1, { steps: 30 });
  await page.mouse.up();
  const after = await values(page);
  expect(after.every((value, index) => value !== before[index])).toBe(true);
  expect(after.map(Number)).toEqual(after.map(Number).toSorted((a, b) => a - b));
  expect((await pointsOf(page, 'drawn')).length).toBe(after.length + 1);
  // A pointer that only passes by draws nothing.
  await page.mouse.move(x + width / 2, y + height * 0.2);
  expect(await values(page)).toEqual(after);
  await page.context().close();
});

test('the keyboard alone draws and asks; the true line stands on the same axis, and nothing is kept', async () => {
  const page = await open();
  const guess = page.locator('.guess-of-line');
  const sliders = guess.locator('input');
  const box = () => guess.locator('.line-box').boundingBox();
  await sliders.first().focus();
  await page.keyboard.press('End');
  expect(await sliders.first().getAttribute('aria-valuetext')).toBe(
    (await guess.locator('output').first().textContent())?.trim(),
  );
  const [height] = [(await box())?.height];
  expect(await guess.locator('.answer').isVisible()).toBe(false);
  await guess.locator('button').press('Enter');
  expect((await box())?.height).toBe(height);
  expect(await guess.locator('.answer').isVisible()).toBe(true);
  expect((await pointsOf(page, 'answer')).length).toBe((await sliders.count()) + 1);
  const answers = (await guess.getAttribute('data-answer'))?.split(' ') ?? [];
  expect(await guess.locator('.guess-result').textContent()).toContain(answers.at(-1));
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
    0,
    0,
    '',
  ]);
  await page.context().close();
});

test('without a script the whole line and its values stand there, and no slider', async () => {
  const page = await open({ javaScriptEnabled: false });
  const guess = page.locator('.guess-of-line');
  expect(await guess.locator('.answer').isVisible()).toBe(true);
  expect(await guess.locator('.line-values').isVisible()).toBe(true);
  expect(await guess.locator('input, button').filter({ visible: true }).count()).toBe(0);
  await page.context().close();
});

test('on paper the line is whole', async () => {
  const page = await open();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.guess-of-line .answer').isVisible()).toBe(true);
  expect(await page.locator('.guess-of-line .guess-play').isVisible()).toBe(false);
  await page.context().close();
});
