/** One cursor for everyone: slider, pointer and table say the same of every chart. */
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { present } from '../../src/present.ts';
import { languages } from '../../src/site.ts';
import { publication } from '../content.ts';
import { openPage, visitBuiltSite } from './site.ts';

const visit = visitBuiltSite();

/** A single value needs no cursor. */
const walked = [...publication.charts.values()].filter(({ data }) => data.length > 1);
const embeds = languages.flatMap((language) =>
  walked.map(({ id }) => ({ path: `embed/${language}/${id}/` })),
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

/**
 * The rows of the table as the readout should have them. Among series the readout names each of them,
 * the highest value first.
 */
async function rows(page: Page): Promise<{ readout: string[]; spoken: string }[]> {
  return page.evaluate(() => {
    const textOf = (cell: Element) => cell.textContent.trim().replace(/[ \n]+/g, ' ');
    const heads = [...document.querySelectorAll('table[data-chart] thead th')].slice(1).map(textOf);
    const hasSeries = document.querySelector('.series select') !== null;
    return [...document.querySelectorAll('table[data-chart] tbody')].flatMap((body) => {
      const group = body.querySelector('.group')?.textContent?.trim();
      return [...body.querySelectorAll<HTMLTableRowElement>('tr:not(.group)')].map((row) => {
        const [first, ...cells] = [...row.cells];
        const name = first === undefined ? '' : textOf(first);
        const label = group === undefined ? name : `${group}: ${name}`;
        const rest = cells.map(textOf);
        if (!hasSeries) {
          return { readout: [label, ...rest], spoken: [label, ...rest].filter(Boolean).join(', ') };
        }
        const valueOf = (index: number) => Number(cells[index]?.dataset['v'] ?? -Infinity);
        const words = rest
          .map((text, index) => ({ text: `${heads[index] ?? ''} ${text}`, value: valueOf(index) }))
          .sort((a, b) => b.value - a.value)
          .map(({ text }) => text)
          .join(', ');
        return { readout: [label, words], spoken: `${label}: ${words}` };
      });
    });
  });
}

test.each(embeds)(
  'the arrow keys walk every row of $path, and the readout says the row',
  async ({ path }) => {
    const context = await visit.context({ viewport: { width: 700, height: 900 } });
    const page = await context.newPage();
    await openPage(page, visit.url(path));
    const table = await rows(page);
    expect(table.length).toBeGreaterThan(1);
    await page.locator('input[type=range]').focus();
    await page.keyboard.press('Home');
    let drawn = 0;
    for (const [index, row] of table.entries()) {
      if (index > 0) await page.keyboard.press('ArrowRight');
      const { readout, spoken, marked } = await state(page);
      expect(readout).toEqual(row.readout);
      expect(spoken).toBe(row.spoken);
      // At the first row nothing has moved yet; a row that is not drawn at this width marks nothing.
      if (index === 0 || marked.length === 0) continue;
      expect(marked).toEqual([String(index)]);
      drawn++;
    }
    expect(drawn).toBeGreaterThan(0);
    await context.close();
  },
);

test.each(embeds)('pointing at a mark of $path says the same as the slider', async ({ path }) => {
  const context = await visit.context({ viewport: { width: 700, height: 1000 } });
  const page = await context.newPage();
  await openPage(page, visit.url(path));
  const table = await rows(page);
  const targets = await page.evaluate(() =>
    [...document.querySelectorAll('.drawing [data-k]')]
      .filter((mark) => mark.getClientRects().length > 0)
      .flatMap((mark) => {
        const label = mark.querySelector('text');
        const box = (label ?? mark.lastElementChild)?.getBoundingClientRect();
        if (box === undefined) return [];
        const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
        return [{ datum: mark.getAttribute('data-k'), isLabel: label !== null, x, y }];
      }),
  );
  expect(targets.length).toBeGreaterThan(1);
  for (const { datum, isLabel, x, y } of targets) {
    await page.mouse.move(x, y);
    const { readout, marked } = await state(page);
    // Marks may lie on one another: a label is its own datum's, and the readout always the marked one's.
    if (isLabel) expect(marked).toEqual([datum]);
    expect(marked).toHaveLength(1);
    expect(readout).toEqual(table[Number(marked[0])]?.readout);
  }
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

test('any row of the longest chart is at most 8 key presses away from the first', async () => {
  const [longest] = walked.toSorted((a, b) => b.data.length - a.data.length);
  const context = await visit.context({ viewport: { width: 700, height: 900 } });
  const page = await context.newPage();
  await openPage(page, visit.url(`embed/en/${present(longest, 'a chart').id}/`));
  const table = await rows(page);
  const slider = page.locator('input[type=range]');
  await slider.focus();
  // Where each key leads from each row, as the readout has it.
  const said = new Map(table.map(({ readout }, index) => [readout.join('|'), index]));
  expect(said.size).toBe(table.length);
  const reached = new Map([[0, 0]]);
  for (const [from, presses] of reached) {
    for (const key of ['Home', 'End', 'PageUp', 'PageDown', 'ArrowLeft', 'ArrowRight']) {
      await slider.evaluate((input: HTMLInputElement, index) => {
        input.valueAsNumber = index;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }, from);
      await page.keyboard.press(key);
      const to = present(said.get((await state(page)).readout.join('|')), `the row that ${key} leads to`);
      if (!reached.has(to)) reached.set(to, presses + 1);
    }
  }
  expect(reached.size).toBe(table.length);
  expect(Math.max(...reached.values())).toBeLessThanOrEqual(8);
  await context.close();
});
