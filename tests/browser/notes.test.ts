/** The notes of numbers and terms: in place with a script, by plain links without, all open on paper. */
import { expect, test } from 'vitest';
import { openPage, storiesWith, visitBuiltSite } from './site.ts';

const visit = visitBuiltSite();
const stories = () => storiesWith('bound-number');

test('a number opens its note, one a paragraph, and Escape closes it and gives the focus back', async () => {
  const context = await visit.context({ viewport: { width: 1280, height: 900 } });
  for (const { path } of stories()) {
    const page = await context.newPage();
    await openPage(page, visit.url(path));
    const paragraph = page.locator('.paragraph:has(.bound-number ~ .bound-number)').first();
    const [first, second] = [
      paragraph.locator('.bound-number').nth(0),
      paragraph.locator('.bound-number').nth(1),
    ];
    expect(await paragraph.locator('.note:visible').count()).toBe(0);
    await first.focus();
    await page.keyboard.press('Enter');
    expect(await first.getAttribute('aria-expanded')).toBe('true');
    expect(await paragraph.locator('.note:visible').count()).toBe(1);
    await second.focus();
    await page.keyboard.press('Space');
    expect(await first.getAttribute('aria-expanded')).toBe('false');
    expect(await second.getAttribute('aria-expanded')).toBe('true');
    expect(await paragraph.locator('.note:visible').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await paragraph.locator('.note:visible').count()).toBe(0);
    expect(await second.evaluate((link) => link === document.activeElement)).toBe(true);
    await page.close();
  }
  await context.close();
});

test('every number has a note that names its source, and a way back', async () => {
  const faults = await visit.faults(stories(), async (page, { path }) => {
    await openPage(page, visit.url(path));
    return page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('.bound-number')].flatMap((number) => {
        const note = document.getElementById(number.hash.slice(1));
        if (note === null) return [`${number.textContent} has no note`];
        const back = note.querySelector(`a[href="#${number.id}"]`) === null ? ['no way back'] : [];
        const source = (note.textContent?.length ?? 0) < 40 ? ['no source'] : [];
        return [...back, ...source].map((fault) => `${number.textContent}: ${fault}`);
      }),
    );
  });
  expect(faults).toEqual([]);
});

test('a term opens its definition in place, and Escape closes it and gives the focus back', async () => {
  const context = await visit.context({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  let terms = 0;
  for (const { path } of stories()) {
    await openPage(page, visit.url(path));
    // Those among several definitions wait behind their tab.
    for (const term of await page.locator('.term:visible').all()) {
      terms++;
      const note = page.locator(`[id="${(await term.getAttribute('href'))?.slice(1)}"]`);
      await term.focus();
      await page.keyboard.press('Enter');
      expect(await term.getAttribute('aria-expanded')).toBe('true');
      expect(await note.isVisible()).toBe(true);
      expect((await note.innerText()).length).toBeGreaterThan(60);
      const inGlossary = await note.locator('.note-links a').first().getAttribute('href');
      expect(inGlossary).toMatch(/\/glossary\/#[a-z-]+$/);
      await page.keyboard.press('Escape');
      expect(await note.isVisible()).toBe(false);
      expect(await term.evaluate((link) => link === document.activeElement)).toBe(true);
    }
  }
  expect(terms).toBeGreaterThan(5);
  await context.close();
});

test('on a telephone a note opens where it can be seen, even below a long paragraph', async () => {
  const context = await visit.context({ viewport: { width: 360, height: 640 } });
  const page = await context.newPage();
  for (const { path } of stories().slice(0, 1)) await openPage(page, visit.url(path));
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
  await context.close();
});

test('without a script a number leads to its note, which then shows', async () => {
  const context = await visit.context({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const { path } of stories()) {
    await page.goto(visit.url(path));
    for (const link of [page.locator('.bound-number').first(), page.locator('.term').first()]) {
      if ((await link.count()) === 0) continue;
      const target = await link.getAttribute('href');
      await link.click();
      expect(await page.locator(target ?? '').isVisible()).toBe(true);
    }
  }
  await context.close();
});

test('on paper every note is open and nothing asks to be clicked', async () => {
  const context = await visit.context();
  const page = await context.newPage();
  for (const { path } of stories()) {
    await openPage(page, visit.url(path));
    await page.emulateMedia({ media: 'print' });
    const notes = page.locator('.note');
    expect(await page.locator('.note:visible').count()).toBe(await notes.count());
    expect(
      await page
        .locator('.cursor:visible, .chart-actions:visible, .nav:visible, .note-links:visible')
        .count(),
    ).toBe(0);
    const charts = await page.locator('.chart').count();
    expect(charts).toBeGreaterThan(0);
    expect(await page.locator('.chart .drawing:visible').count()).toBe(charts);
  }
  await context.close();
});
