import { expect, test, vi } from 'vitest';
import { publication } from '../content.ts';

/** A sheet with one length changed, in place of the one that is there. */
const changed = vi.hoisted(() => ({ sheet: '', from: '', to: '' }));
vi.mock('../../src/sheets/style-sheets.ts', async (original) => {
  const real = await original<typeof import('../../src/sheets/style-sheets.ts')>();
  return {
    ...real,
    readStyleSheet: (name: string) => {
      const css = real.readStyleSheet(name);
      if (name !== changed.sheet) return css;
      expect(css).toContain(changed.from);
      return css.replace(changed.from, changed.to);
    },
  };
});

const chart = [...publication.charts.values()].find(({ id }) => id === 'sme-job-shares');

/** The heights of one embed in a narrow frame and in a wide one. */
async function heights(sheet = '', from = '', to = ''): Promise<number[]> {
  Object.assign(changed, { sheet, from, to });
  vi.resetModules();
  const { embedHeight } = await import('../../src/embeds/embed-height.ts');
  if (chart === undefined) throw new Error('no chart with views');
  return [320, 700].map((widthPx) => embedHeight(chart, 'en', publication.references, widthPx));
}

/** The same with the sheets as they are: to load everything anew takes half a second. */
const unchanged = heights();

test.each([
  ['chart/embed', 'padding: 14px 16px 12px', 'padding: 24px 16px 12px', [10, 10]],
  ['chart/embed', 'height: 1.5625rem', 'height: 31px', [6, 6]],
  ['chart/embed', 'margin-top: 5px', 'margin-top: 0', [-5, -5]],
  ['chart/embed', '600 0.75rem/1.5rem', '600 0.75rem/30px', [6, 6]],
  ['chart/cursor', 'height: 44px', 'height: 48px', [4, 4]],
  ['chart/cursor', 'margin: -8px 0 -12px', 'margin: -8px 0 -10px', [2, 2]],
  ['chart/embed-foot', 'margin-top: 8px', 'margin-top: 11px', [3, 3]],
])('the height of an embed follows its sheet: %s, %s', async (sheet, from, to, differences) => {
  const before = await unchanged;
  const after = await heights(sheet, from, to);
  expect(after.map((height, index) => height - (before[index] ?? NaN))).toEqual(differences);
});

test('a length that the sheet no longer sets is missed by its name', async () => {
  await expect(heights('chart/embed', 'height: 1.5625rem', 'min-height: 25px')).rejects.toThrow(
    'missing: height of .kicker in chart/embed.css',
  );
});
