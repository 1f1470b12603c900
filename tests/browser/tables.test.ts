/** Tables: sorted by every column, filtered, copied; in a story, on a chart's page and in an embed. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { chartTable } from '../../src/charts/beside/chart-table.ts';
import { publication } from '../content.ts';
import { openPage, visitBuiltSite } from './site.ts';
import { bringAxe, violations } from './walk/axe.ts';

const visit = visitBuiltSite();
const charts = [...publication.charts.values()];
const long = charts.find((chart) => chartTable(chart, 'it').rows.length > 20)?.id ?? 'none';
const grouped = charts.find((chart) => chartTable(chart, 'en').rows.some(({ group }) => group))?.id ?? 'none';

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await visit.context({ viewport: { width: 700, height: 900 }, ...options });
  await bringAxe(context);
  const page = await context.newPage();
  await openPage(page, visit.url(path));
  return page;
}

/** The page of a chart with its table, which is folded away until it is asked for, open. */
async function openTable(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await open(path, options);
  await page.locator('#data summary').click();
  return page;
}

const rowsOf = (page: Page) =>
  page
    .locator('table[data-chart] tbody')
    .evaluateAll((bodies) =>
      bodies.map((body) =>
        [...body.querySelectorAll('tr')]
          .filter(({ hidden }) => !hidden)
          .map((row) => [...row.cells].map((cell) => cell.dataset['v'] ?? cell.textContent.trim())),
      ),
    );

test('each head sorts with the keyboard: both ways and back, said aloud, rows kept in their groups', async () => {
  const page = await openTable(`en/charts/${grouped}/`);
  const before = await rowsOf(page);
  const heads = page.locator('table[data-chart] thead th');
  for (let index = 0; index < (await heads.count()); index++) {
    const head = heads.nth(index);
    const seen: (string | null)[] = [];
    for (let press = 0; press < 3; press++) {
      await head.locator('button').press('Enter');
      seen.push(await head.getAttribute('aria-sort'));
      const said = await page.locator('.table-tools output').textContent();
      expect(said).toContain(await head.textContent());
      const now = await rowsOf(page);
      expect(now.map((group) => group[0])).toEqual(before.map((group) => group[0]));
      for (const [at, group] of now.entries()) {
        expect(group.toSorted()).toEqual(before[at]?.toSorted());
        const values = group.slice(1).map((row) => row[index] ?? '');
        const sorted = values.toSorted((a, b) => Number(a) - Number(b) || a.localeCompare(b, 'en'));
        if (seen.at(-1) === 'ascending') expect(values).toEqual(sorted);
        if (seen.at(-1) === 'descending') expect(values).toEqual(sorted.toReversed());
      }
    }
    expect(seen.toSorted()).toEqual(['ascending', 'descending', null]);
    expect(await rowsOf(page)).toEqual(before);
  }
  await page.context().close();
});

test('a filter leaves the rows that say all its words, accents or not, and says how many', async () => {
  const page = await openTable(`it/charts/${long}/`, { viewport: { width: 320, height: 800 } });
  const [all = []] = await rowsOf(page);
  await page.getByRole('searchbox').fill('LOMBARDÌA');
  const [left = []] = await rowsOf(page);
  expect(left.length).toBeGreaterThan(0);
  expect(left.length).toBeLessThan(all.length);
  expect(left.every(([name]) => /lombardia/i.test(name ?? ''))).toBe(true);
  expect(await page.locator('.table-tools output').textContent()).toBe(
    `${left.length} righe su ${all.length}`,
  );
  await page.locator('table[data-chart] thead button').first().click();
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.getByRole('searchbox').fill('');
  expect((await rowsOf(page))[0]?.length).toBe(all.length);
  await page.context().close();
});

test('the copy is what a spreadsheet of the language takes: tabs, plain numbers, what is shown', async () => {
  for (const [language, sign] of [
    ['it', ','],
    ['en', '.'],
  ] as const) {
    const page = await openTable(`${language}/charts/${grouped}/`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.locator('.table-tools button').click();
    await expect.poll(() => page.locator('.table-tools output').textContent()).not.toBe('');
    const copied = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
    const cells = copied.map((line) => line.split('\t'));
    const chart = publication.charts.get(grouped);
    const { rows } = chart === undefined ? { rows: [] } : chartTable(chart, language);
    expect(new Set(cells.map(({ length }) => length)).size).toBe(1);
    expect(cells.slice(1).map(([group, label, value]) => [group, label, value])).toEqual(
      rows.map(({ group, label, cells: [cell] }) => [group, label, String(cell?.value).replace('.', sign)]),
    );
    await page.context().close();
  }
});

test('the heads of a long table stay in sight', async () => {
  const page = await openTable(`it/charts/${long}/`, { viewport: { width: 700, height: 500 } });
  await page.locator('table[data-chart] tbody tr').last().scrollIntoViewIfNeeded();
  const top = await page
    .locator('table[data-chart] thead th')
    .first()
    .evaluate((head) => head.getBoundingClientRect().top);
  expect(top).toBeGreaterThanOrEqual(0);
  await page.context().close();
});

test('an embed brings its table as it is, within its budget; so does a page without a script', async () => {
  const embed = await open(`embed/en/${grouped}/`);
  await embed.locator('summary').click();
  expect(await embed.locator('tbody tr').count()).toBeGreaterThan(1);
  expect(await embed.locator('thead button, .table-tools').count()).toBe(0);
  await embed.context().close();
  const plain = await openTable(`en/charts/${grouped}/`, { javaScriptEnabled: false });
  expect(await plain.locator('thead button, .table-tools button').filter({ visible: true }).count()).toBe(0);
  await plain.context().close();
});
