/** One cursor for everyone: slider, pointer and table say the same of every chart. */
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { languages } from '../../src/site.ts';
import { publication } from '../content.ts';
import { openPage, visitBuiltSite } from './site.ts';

const visit = visitBuiltSite();

const embeds = languages.flatMap((language) =>
  [...publication.charts.keys()].map((chart) => ({ chart, path: `embed/${language}/${chart}/` })),
);

/** Readout, spoken value and highlighted datum as they are now. */
async function state(page: Page) {
  return page.evaluate(() => {
    const slider = document.querySelector('input[type=range]');
    const readout = [...(document.querySelector('.readout')?.children ?? [])].map((part) => part.textContent);
    const drawing = [...document.querySelectorAll('.drawing')].find(
      (each) => each.getClientRects().length > 0,
    );
    const marked = new Set(
      [...(drawing?.querySelectorAll('.is-on') ?? [])].map((mark) => mark.getAttribute('data-k')),
    );
    return { readout, spoken: slider?.getAttribute('aria-valuetext'), marked: [...marked] };
  });
}

/** The rows of the table as a readout should have them: with several series, the largest value first. */
async function rows(page: Page): Promise<string[][]> {
  return page.evaluate(() => {
    const heads = [...document.querySelectorAll('table[data-chart] thead th')].map(
      (head) => head.textContent?.trim() ?? '',
    );
    const hasSeries = document.querySelector('.cursor select') !== null;
    return [...document.querySelectorAll('table[data-chart] tbody')].flatMap((body) => {
      const group = body.querySelector('.group')?.textContent?.trim();
      return [...body.querySelectorAll('tr:not(.group)')].map((row) => {
        const cells = [...row.children].map((cell, index) => ({
          text: cell.textContent?.trim().replace(/[ \n]+/g, ' ') ?? '',
          number: Number(cell.getAttribute('data-v') ?? -Infinity),
          head: heads[index] ?? '',
        }));
        const [label, ...rest] = cells;
        if (hasSeries) {
          const sorted = rest.toSorted((a, b) => b.number - a.number);
          return [label?.text ?? '', sorted.map(({ head, text }) => `${head} ${text}`).join(', ')];
        }
        const name = group === undefined ? label?.text : `${group}: ${label?.text}`;
        return [name ?? '', ...rest.map(({ text }) => text)];
      });
    });
  });
}

/** What a screen reader hears of a row; a missing value has no state. */
function spokenOf([label = '', ...rest]: readonly string[], hasSeries: boolean): string {
  return hasSeries ? `${label}: ${rest.join('')}` : [label, ...rest.filter((text) => text !== '')].join(', ');
}

test.each(embeds)(
  'the arrow keys walk every row of $path, and the readout says the row',
  async ({ path }) => {
    const context = await visit.context({ viewport: { width: 700, height: 900 } });
    const page = await context.newPage();
    await openPage(page, visit.url(path));
    const table = await rows(page);
    expect(table.length).toBeGreaterThan(0);
    const hasSeries = (await page.locator('.cursor select').count()) > 0;
    await page.locator('input[type=range]').focus();
    await page.keyboard.press('Home');
    for (const [index, row] of table.entries()) {
      if (index > 0) await page.keyboard.press('ArrowRight');
      const { readout, spoken, marked } = await state(page);
      expect(readout).toEqual(row);
      expect(spoken).toBe(spokenOf(row, hasSeries));
      // At the first row nothing has moved yet; a row that is not drawn at this width marks nothing.
      if (index > 0 && marked.length > 0) expect(marked).toEqual([String(index)]);
    }
    await context.close();
  },
);

test.each(embeds)('pointing at a mark of $path says the same as the slider', async ({ path }) => {
  const context = await visit.context({ viewport: { width: 700, height: 1000 } });
  const page = await context.newPage();
  await openPage(page, visit.url(path));
  const table = await rows(page);
  // A datum's label, or what is drawn of it where it has none.
  const marks = page.locator(
    '.drawing:visible [data-k] text:first-of-type, .drawing:visible [data-k]:not(:has(text)) > :first-child',
  );
  const count = await marks.count();
  let pointed = 0;
  for (let index = 0; index < count; index++) {
    const mark = marks.nth(index);
    const datum = Number(await mark.evaluate((shape) => shape.closest('[data-k]')?.getAttribute('data-k')));
    const box = await mark.boundingBox();
    if (box === null) throw new Error(`mark ${index} has no box`);
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    // The middle of a bent shape may lie outside it.
    const isHit = await mark.evaluate(
      (shape, point) =>
        document.elementFromPoint(point[0], point[1])?.closest('[data-k]') === shape.closest('[data-k]'),
      [x, y] as const,
    );
    if (!isHit) continue;
    pointed += 1;
    await page.mouse.move(x, y);
    const { readout, marked } = await state(page);
    expect(readout).toEqual(table[datum]);
    expect(marked).toEqual([String(datum)]);
  }
  expect(pointed).toBeGreaterThan(1);
  await context.close();
});

test('the cursor costs two tab stops at the most with the table closed, and is 44 px tall', async () => {
  const context = await visit.context({ viewport: { width: 360, height: 900 } });
  const page = await context.newPage();
  for (const { path } of embeds) {
    await openPage(page, visit.url(path));
    const stops = await page.locator('figure :is(a[href], button, input, summary, select):visible').count();
    expect(stops).toBeLessThanOrEqual(5);
    const box = await page.locator('input[type=range]').boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
  }
  await context.close();
});

test('without a script there is no cursor, and nothing that pretends to be one', async () => {
  const context = await visit.context({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const { path } of embeds) {
    await page.goto(visit.url(path));
    expect(await page.locator('.cursor:visible').count()).toBe(0);
  }
  await context.close();
});
