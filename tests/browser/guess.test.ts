/** A guess: made with the keyboard alone, said aloud, drawn; plainly there without a script and on paper. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage, storiesWith, visitBuiltSite } from './site.ts';

const visit = visitBuiltSite();
const stories = () => storiesWith('guess-axis');
/** What depends on the numbers and not on the words is looked at in one language. */
const inItalian = () => stories().filter(({ path }) => path.startsWith('it/'));

async function openStory(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await visit.context(options);
  const page = await context.newPage();
  await openPage(page, visit.url(path));
  return page;
}

/** Opens stories one after the other in one tab, which begins each anew. */
async function inEach(
  stories: readonly { path: string }[],
  look: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const context = await visit.context(options);
  const page = await context.newPage();
  for (const { path } of stories) {
    await openPage(page, visit.url(path));
    await look(page);
    page.removeAllListeners();
  }
  await context.close();
}

/** `1.000` and `1,000` are both a thousand here, `3.6` and `3,6` three and six tenths. */
const numbersIn = (text: string | null) =>
  [...(text ?? '').matchAll(/\d+(?:[.,]\d{3})*(?:[.,]\d+)?/g)].map(([digits]) =>
    Number(digits.replaceAll(/[.,](?=\d{3}(?!\d))/g, '').replace(',', '.')),
  );

test('the keyboard alone makes a guess, and the result is said and drawn', async () => {
  await inEach(stories(), async (page) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const guess = page.locator('.guess:not(.guess-of-line)').first();
    const slider = guess.locator('input');
    const [answer, max] = [
      Number(await guess.getAttribute('data-answer')),
      Number(await slider.getAttribute('max')),
    ];
    expect(await guess.locator('.guess-number').isVisible()).toBe(false);
    await slider.focus();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    expect(Number(await slider.inputValue())).toBeLessThan(max);
    // The last step is the answer to none of the questions; the one before may be.
    await page.keyboard.press('ArrowRight');
    const value = Number(await slider.inputValue());
    expect(numbersIn(await guess.locator('.guess-value').textContent())[0]).toBe(value);
    expect(await slider.getAttribute('aria-valuetext')).toBe(
      await guess.locator('.guess-value').textContent(),
    );
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const result = guess.getByRole('status').last();
    const said = numbersIn(await result.textContent());
    expect(said[0]).toBe(value);
    expect(said.at(-1)).toBeCloseTo(value - answer);
    expect(await guess.locator('.guess-number').isVisible()).toBe(true);
    expect(numbersIn(await guess.locator('.guess-number').textContent())[0]).toBe(answer);
    const [bar, axis, gap] = await Promise.all(
      ['.guess-bar', '.guess-axis', '.guess-gap'].map((mark) => guess.locator(mark).boundingBox()),
    );
    // The guess, at the right end of the axis, stays where it is.
    expect((axis?.x ?? Number.NaN) + (axis?.width ?? 0)).toBeGreaterThan(bar?.x ?? Infinity);
    expect(gap?.width).toBeGreaterThan(0);
    // Nothing is asked for and nothing kept.
    expect(requests).toEqual([]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
      0,
      0,
      '',
    ]);
  });
});

test('a guess too low is told so, and a second guess takes the place of the first', async () => {
  const path = stories().at(-1)?.path ?? '';
  const page = await openStory(path);
  const guess = page.locator('.guess:not(.guess-of-line)').first();
  await guess.locator('input').focus();
  await page.keyboard.press('Home');
  await guess.locator('button').press('Space');
  const low = await guess.getByRole('status').last().textContent();
  await guess.locator('input').focus();
  await page.keyboard.press('End');
  await guess.locator('button').press('Space');
  const high = await guess.getByRole('status').last().textContent();
  expect(numbersIn(low)[0]).toBe(0);
  expect(high).not.toBe(low);
  await page.context().close();
});

test('no mark or label of the scale leaves it, whatever is guessed', async () => {
  const look = async (page: Page) => {
    const guess = page.locator('.guess:not(.guess-of-line)').first();
    for (const key of ['Home', 'End']) {
      await guess.locator('input').focus();
      await page.keyboard.press(key);
      await guess.locator('button').press('Enter');
      const strays = await guess.locator('.guess-marks').evaluate((scale) => {
        const { left, right } = scale.getBoundingClientRect();
        return [...scale.children].filter((mark) => {
          const box = mark.getBoundingClientRect();
          return box.left < left - 11 || box.right > right + 11;
        }).length;
      });
      expect(strays).toBe(0);
    }
  };
  await inEach(inItalian(), look, { viewport: { width: 360, height: 740 } });
});

test('without a script question and answer are plainly there, and no slider', async () => {
  const look = async (page: Page) => {
    const guess = page.locator('.guess:not(.guess-of-line)').first();
    expect((await guess.locator('.question').innerText()).trim()).toMatch(/\?$/);
    expect(await guess.locator('.guess-play').isVisible()).toBe(false);
    expect(await guess.locator('.guess-number').isVisible()).toBe(true);
    expect(await guess.locator('.guess-bar').isVisible()).toBe(true);
    expect(await guess.locator('input').isVisible()).toBe(false);
  };
  await inEach(inItalian(), look, { javaScriptEnabled: false });
});

test('on paper the answer stands under its question', async () => {
  const page = await openStory(inItalian()[0]?.path ?? '');
  await page.emulateMedia({ media: 'print' });
  const guess = page.locator('.guess:not(.guess-of-line)').first();
  expect(await guess.locator('.guess-number').isVisible()).toBe(true);
  expect(await guess.locator('.guess-play, summary').filter({ visible: true }).count()).toBe(0);
  await page.context().close();
});
