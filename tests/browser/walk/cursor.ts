/** One cursor for everyone: what stands at a mark is what the slider says and what the table has. */
import type { Look } from '../site.ts';

/**
 * Walks all rows with the slider, or points at the middle of all marks; returns what is wrong. It runs in the page.
 * What a key does to a slider is the browser's part: here its value is set as a key sets it, so that hundreds of rows
 * need no hundreds of messages; `value-at-mark.test.ts` presses real ones.
 */
function cursorFaults(how: string): string[] {
  const slider = document.querySelector<HTMLInputElement>('.cursor input');
  const value = document.querySelector('output');
  const drawing = [...document.querySelectorAll('.drawing')].find((each) => each.getClientRects().length > 0);
  if (slider === null || value === null || drawing === undefined) return ['no slider, value or drawing'];
  const faults: string[] = [];
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
  const rows = [...document.querySelectorAll<HTMLTableRowElement>('table[data-chart] tbody tr:not(.group)')];
  const shown = () => [...value.children].findIndex((part) => !(part as HTMLElement).hidden);

  /** What is wrong with what stands there now. */
  function look(name: string): void {
    const index = shown();
    const [part, row] = [value?.children[index], rows[index]];
    if (part === undefined || row === undefined || value?.hidden !== false) {
      faults.push(`${name} shows nothing`);
      return;
    }
    const words = plain(part.textContent);
    if (plain(slider?.getAttribute('aria-valuetext') ?? '') !== words) faults.push(`${name} says otherwise`);
    const group = row.parentElement?.querySelector('.group')?.textContent ?? '';
    const cells = [...row.cells].map((cell) => plain(cell.firstChild?.textContent ?? ''));
    const heads = [...row.cells].map((cell) => cell.dataset['head'] ?? '');
    for (const text of [plain(group), ...cells.filter((cell) => cell !== '–'), ...heads])
      if (!words.includes(text)) faults.push(`${name}: "${text}" is not in "${words}"`);
    const box = value.getBoundingClientRect();
    if (box.left < 0 || box.top < 0 || box.right > innerWidth || box.bottom > innerHeight)
      faults.push(`${name} is cut`);
    const covered = [...(drawing?.querySelectorAll(`[data-k="${index}"]`) ?? [])].filter((mark) => {
      const { left, right, top, bottom } = mark.getBoundingClientRect();
      return (
        Math.min(right, box.right) - Math.max(left, box.left) > 1 &&
        Math.min(bottom, box.bottom) - Math.max(top, box.top) > 1
      );
    });
    // Of a series that is chosen, the marks of the others may be.
    if (covered.length > 0 && value.querySelector('.is-on') === null) faults.push(`${name} covers its mark`);
    if (drawing?.querySelector(`[data-k="${index}"]`) && drawing.querySelector('.chosen.copy') === null)
      faults.push(`${name} has no ink`);
  }

  if (how === 'walk') {
    slider.focus();
    for (let index = 0; index <= Number(slider.max); index++) {
      slider.value = String(index);
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      look(`row ${index}`);
    }
    return faults;
  }
  for (const mark of drawing.querySelectorAll('[data-k] > :not(.chosen)')) {
    const { left, top, width, height } = mark.getBoundingClientRect();
    const [clientX, clientY] = [left + width / 2, top + height / 2];
    const at = document.elementFromPoint(clientX, clientY) ?? drawing;
    if (value.contains(at)) continue;
    at.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, clientX, clientY }));
    const hit = at.closest<SVGElement>('[data-k]')?.dataset['k'];
    look(`pointing at ${mark.parentElement?.dataset['k']}`);
    // Over time the nearest across is meant, of several that lie on one another any.
    if (hit !== undefined && drawing.querySelector('.crosshair') === null && String(shown()) !== hit)
      faults.push(`pointing at ${hit} shows ${shown()}`);
  }
  return faults;
}

/** What to look at in an embed with a cursor, by what it promises. */
export const cursorLooks: Readonly<Record<string, Look<string[]>>> = {
  'the slider walks every row, and the value at the mark says the row': (page) =>
    page.evaluate(cursorFaults, 'walk'),
  'pointing at a mark says the same as the slider': (page) => page.evaluate(cursorFaults, 'point'),
};

/** What to look at in an embed with a cursor, on a phone. */
export const phoneLooks: Readonly<Record<string, Look<string[]>>> = {
  'the cursor costs five tab stops at the most with the table closed, and is 44 px tall': (page) =>
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
