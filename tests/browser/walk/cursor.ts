/** One cursor for everyone: slider, pointer and table of an embed say the same. */
import type { Page } from 'playwright-core';
import type { Look } from '../site.ts';

/**
 * Walks all rows with the slider, or points at the middle of all marks; returns what is wrong. It runs in the page.
 * What a key does to a slider is the browser's part: here its value is set as a key sets it, so that hundreds of rows
 * need no hundreds of messages; `keysAndPointer` presses real ones.
 */
function cursorFaults(how: string): string[] {
  const textOf = (cell: Element) => cell.textContent.trim().replace(/[ \n]+/g, ' ');
  const slider = document.querySelector<HTMLInputElement>('input[type=range]');
  const drawing = [...document.querySelectorAll('.drawing')].find((each) => each.getClientRects().length > 0);
  if (slider === null || drawing === undefined) return ['there is no slider or no drawing'];

  /** The rows as the readout should have them: among series it names each of them, the highest value first. */
  function expectedRows(): { readout: string[]; spoken: string }[] {
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
  }
  const rows = expectedRows();
  const faults: string[] = [];
  const readout = () =>
    [...(document.querySelector('.readout')?.children ?? [])].map((part) => part.textContent);
  const marked = () => [
    ...new Set([...drawing.querySelectorAll('.is-on')].map((mark) => mark.getAttribute('data-k'))),
  ];
  const same = (one: readonly unknown[], other: readonly unknown[] | undefined) =>
    JSON.stringify(one) === JSON.stringify(other);
  if (rows.length < 2) faults.push(`there are ${rows.length} rows`);

  if (how === 'walk') {
    let drawn = 0;
    for (const [index, row] of rows.entries()) {
      if (index > 0) {
        slider.stepUp();
        slider.dispatchEvent(new Event('input', { bubbles: true }));
      }
      if (!same(readout(), row.readout)) faults.push(`row ${index} reads ${readout().join(' | ')}`);
      const spoken = slider.getAttribute('aria-valuetext');
      if (spoken !== row.spoken) faults.push(`row ${index} is spoken as ${spoken}`);
      // At the first row nothing has moved yet; a row that is not drawn at this width marks nothing.
      if (index === 0 || marked().length === 0) continue;
      if (!same(marked(), [String(index)])) faults.push(`row ${index} marks ${marked().join(' and ')}`);
      drawn++;
    }
    if (drawn === 0) faults.push('no row is drawn');
    return faults;
  }

  const targets = [...drawing.querySelectorAll('[data-k]')].filter(
    (mark) => mark.getClientRects().length > 0,
  );
  if (targets.length < 2) faults.push(`there are ${targets.length} marks to point at`);
  for (const mark of targets) {
    const label = mark.querySelector('text');
    const box = (label ?? mark.lastElementChild)?.getBoundingClientRect();
    if (box === undefined) continue;
    const [clientX, clientY] = [box.x + box.width / 2, box.y + box.height / 2];
    const datum = mark.getAttribute('data-k');
    const hit = document.elementFromPoint(clientX, clientY);
    if (hit === null) faults.push(`${datum} lies outside the window`);
    hit?.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, clientX, clientY }));
    const found = marked();
    // Marks may lie on one another: a label is its own datum's, and the readout always the marked one's.
    if (label !== null && !same(found, [datum])) faults.push(`${datum} marks ${found.join(' and ')}`);
    if (found.length !== 1) faults.push(`pointing at ${datum} marks ${found.length}`);
    else if (!same(readout(), rows[Number(found[0])]?.readout)) {
      faults.push(`pointing at ${datum} reads ${readout().join(' | ')}`);
    }
  }
  return faults;
}

/** The value of the slider and what it speaks. */
const spokenNow = (page: Page) =>
  page.locator('input[type=range]').evaluate((slider: HTMLInputElement) => ({
    value: slider.valueAsNumber,
    last: Number(slider.max),
    spoken: slider.getAttribute('aria-valuetext'),
  }));

/** What to look at in an embed with a cursor, 700 px wide, by what it promises. */
export const cursorLooks: Readonly<Record<string, Look<string[]>>> = {
  'the slider walks every row, and the readout says the row': (page) => page.evaluate(cursorFaults, 'walk'),
  'pointing at a mark says the same as the slider': (page) => page.evaluate(cursorFaults, 'point'),
};

/** What depends on no word, hence is looked at in one language. */
export const handLooks: Readonly<Record<string, Look<string[]>>> = {
  'real keys and a real pointer move the cursor': async (page) => {
    const faults: string[] = [];
    const spoken = new Set<string | null>();
    await page.locator('input[type=range]').focus();
    for (const key of ['End', 'ArrowLeft', 'Home', 'ArrowRight'] as const) {
      await page.keyboard.press(key);
      const { value, last, spoken: words } = await spokenNow(page);
      const expected = { End: last, ArrowLeft: last - 1, Home: 0, ArrowRight: 1 }[key];
      if (value !== expected) faults.push(`${key} leads to ${value} of ${last}`);
      spoken.add(words);
    }
    // Of two rows the second is the last as well.
    if (spoken.size < 2) faults.push(`all keys speak ${[...spoken].join()}`);
    const mark = page.locator('.drawing:visible [data-k]:has(text)').last();
    if ((await mark.count()) === 0) return faults;
    await mark.locator('text').first().hover({ force: true });
    const [datum, marked] = await mark.evaluate((each) => [
      each.getAttribute('data-k'),
      each.closest('.drawing')?.querySelector('.is-on')?.getAttribute('data-k'),
    ]);
    if (marked !== datum) faults.push(`pointing at ${datum} marks ${marked}`);
    return faults;
  },
};

/** What to look at in an embed with a cursor, on a phone. */
export const phoneLooks: Readonly<Record<string, Look<string[]>>> = {
  'the cursor costs two tab stops at the most with the table closed, and is 44 px tall': (page) =>
    page.evaluate(() => {
      const stops = [
        ...document.querySelectorAll('figure :is(a[href], button, input, summary, select)'),
      ].filter(
        (stop) => stop.checkVisibility({ visibilityProperty: true }) && stop.getClientRects().length > 0,
      );
      const { height } = document.querySelector('input[type=range]')?.getBoundingClientRect() ?? {
        height: 0,
      };
      return [
        ...(stops.length > 5 ? [`${stops.length} stops`] : []),
        ...(height < 44 ? [`the slider is ${height} px tall`] : []),
      ];
    }),
};
