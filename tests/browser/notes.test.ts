/**
 * The notes of numbers and terms: in place with a script, by plain links without, all open on paper. How they open
 * depends on no word: each story is looked at in one language. What the notes hold is looked at in both, in the walk.
 */
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { openPage, storiesWith, visitBuiltSite } from './site.ts';

const visit = visitBuiltSite();
const stories = () => storiesWith('bound-number').filter(({ path }) => path.startsWith('it/'));
let page: Page;

beforeAll(async () => {
  const context = await visit.context({ viewport: { width: 1280, height: 900 } });
  page = await context.newPage();
});

async function openStory(path: string, width = 1280, media: 'screen' | 'print' = 'screen'): Promise<void> {
  await page.emulateMedia({ media });
  await page.setViewportSize({ width, height: width < 600 ? 640 : 900 });
  await openPage(page, visit.url(path));
}

test('numbers and terms open their note in place, and Escape closes it and gives the focus back', async () => {
  let terms = 0;
  for (const { path } of stories()) {
    await openStory(path);
    const paragraph = page.locator('.paragraph:has(.bound-number ~ .bound-number)').first();
    const [first, second] = [
      paragraph.locator('.bound-number').nth(0),
      paragraph.locator('.bound-number').nth(1),
    ];
    const notes = paragraph.locator('.note:visible');
    // The first number of a part stands in the margin until another note is opened.
    const atFirst = await paragraph.locator('> .note.shown').count();
    expect(await notes.count()).toBe(atFirst);
    await first.focus();
    await page.keyboard.press('Enter');
    expect(await first.getAttribute('aria-expanded')).toBe('true');
    expect(await notes.count()).toBe(1);
    await second.focus();
    await page.keyboard.press('Space');
    // One a paragraph.
    expect(await first.getAttribute('aria-expanded')).toBe('false');
    expect(await second.getAttribute('aria-expanded')).toBe('true');
    expect(await notes.count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await notes.count()).toBe(atFirst);
    expect(await second.evaluate((link) => link === document.activeElement)).toBe(true);

    // Those among several definitions wait behind their tab. One term a story: the walk holds all of them.
    const term = page.locator('.term:visible').first();
    if ((await term.count()) === 0) continue;
    terms++;
    const note = page.locator(`[id="${(await term.getAttribute('href'))?.slice(1)}"]`);
    await term.focus();
    await page.keyboard.press('Enter');
    expect(await term.getAttribute('aria-expanded')).toBe('true');
    expect(await note.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await note.isVisible()).toBe(false);
    expect(await term.evaluate((link) => link === document.activeElement)).toBe(true);
  }
  expect(terms).toBeGreaterThan(3);
});

test('on a telephone a note opens where it can be seen, even below a long paragraph', async () => {
  for (const { path } of stories().slice(0, 1)) await openStory(path, 360);
  const terms = await page.locator('.term:visible').all();
  expect(terms.length).toBeGreaterThan(2);
  for (const term of terms) {
    await term.evaluate((link) => link.scrollIntoView({ block: 'end' }));
    await term.press('Enter');
    const below = await term.evaluate((link: HTMLAnchorElement) => {
      const note = document.getElementById(link.hash.slice(1));
      return note === null ? Infinity : note.getBoundingClientRect().bottom - innerHeight;
    });
    expect(below).toBeLessThanOrEqual(1);
    await page.keyboard.press('Escape');
  }
});

test('without a script a number leads to its note, which then shows', async () => {
  const context = await visit.context({ javaScriptEnabled: false });
  const plain = await context.newPage();
  for (const { path } of stories()) {
    await plain.goto(visit.url(path));
    for (const link of [plain.locator('.bound-number').first(), plain.locator('.term').first()]) {
      if ((await link.count()) === 0) continue;
      const target = await link.getAttribute('href');
      await link.click();
      expect(await plain.locator(target ?? '').isVisible()).toBe(true);
    }
  }
  await context.close();
});
