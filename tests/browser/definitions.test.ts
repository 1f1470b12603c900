/** The switch between definitions: no script does it. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { languages, type Language } from '../../src/site.ts';
import { openPage, storiesWith, visitBuiltSite } from './site.ts';

const visit = visitBuiltSite();

async function open(language: Language, options: BrowserContextOptions = {}): Promise<Page> {
  const story = storiesWith('definition-list').find(({ path }) => path.startsWith(`${language}/`));
  if (story === undefined) throw new Error('the test needs a story with definitions');
  const context = await visit.context(options);
  const page = await context.newPage();
  await openPage(page, visit.url(story.path));
  return page;
}

const answers = (page: Page) =>
  page
    .locator('.definition-answer')
    .evaluateAll((parts) => parts.map((part) => part.checkVisibility({ visibilityProperty: true })));

test.each([360, 1440])('definitions stand between their neighbours at %i px', async (width) => {
  const page = await open('en', { viewport: { width, height: 900 } });
  const [before, own, after] = await page.locator('.prose > .definitions').evaluate((block) =>
    [block.previousElementSibling, block, block.nextElementSibling].map((each) => {
      const { left, top, bottom } = each?.getBoundingClientRect() ?? new DOMRect();
      return { left, top, bottom };
    }),
  );
  expect(own?.top).toBeGreaterThanOrEqual(before?.bottom ?? Infinity);
  expect(own?.bottom).toBeLessThanOrEqual(after?.top ?? 0);
  expect(own?.left).toBeCloseTo(before?.left ?? Infinity);
  await page.context().close();
});

test.each(languages)('the arrow keys switch the answers without a script (%s)', async (language) => {
  const page = await open(language, { javaScriptEnabled: false });
  expect(await answers(page)).toEqual([true, false, false]);
  await page.locator('.definition input').first().focus();
  await page.keyboard.press('ArrowDown');
  expect(await answers(page)).toEqual([false, true, false]);
  await page.keyboard.press('ArrowDown');
  expect(await answers(page)).toEqual([false, false, true]);
  await page.context().close();
});

test('a tap on a name shows its answer, and the page does not move', async () => {
  const page = await open('it', { viewport: { width: 360, height: 740 } });
  const heightPx = () => page.evaluate(() => document.documentElement.scrollHeight);
  const before = await heightPx();
  for (const index of [2, 1, 0]) {
    await page.locator('.definition label').nth(index).click();
    expect(await answers(page)).toEqual([0, 1, 2].map((each) => each === index));
    expect(await heightPx()).toBe(before);
  }
  await page.context().close();
});

test('every answer has its number, its source and a note; the group has the question for its name', async () => {
  const page = await open('en');
  const group = page.getByRole('radiogroup', {
    name: 'How many small and medium-sized firms does Italy have?',
  });
  expect(await group.getByRole('radio').count()).toBe(3);
  expect(await page.locator('.definition-number .bound-number').allTextContents()).toEqual([
    'about 5.3\u00a0million',
    '3,743,650',
    'more than 148,500',
  ]);
  expect(await page.locator('.definition-answer > .states').allTextContents()).toEqual([
    expect.stringContaining('Prometeia'),
    expect.stringContaining('2023'),
    expect.stringContaining('Cerved'),
  ]);
  await page.locator('.definition-number .bound-number').first().click();
  expect(await page.locator('.definition-number .note').first().isVisible()).toBe(true);
  await page.context().close();
});

test('on paper all answers stand one after the other, with their names', async () => {
  const page = await open('it');
  await page.emulateMedia({ media: 'print' });
  expect(await answers(page)).toEqual([true, true, true]);
  const tops = await page
    .locator('.definition')
    .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().top));
  expect(tops.toSorted((a, b) => a - b)).toEqual(tops);
  await page.context().close();
});

test.each([320, 360, 768, 1440])(
  'nothing is wider than the window at %i px, and names are 44 px tall',
  async (width) => {
    const page = await open('it', { viewport: { width, height: 900 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const heights = await page
      .locator('.definition label')
      .evaluateAll((labels) => labels.map((label) => label.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    await page.context().close();
  },
);
