/** Named views of a chart: readers switch them, addresses name them, and none of it needs a script. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { viewChoices } from '../../src/charts/beside/chart-controls.ts';
import { languages } from '../../src/site.ts';
import { publication } from '../published.ts';
import { openPage, visitBuiltSite } from './site.ts';

const visit = visitBuiltSite();
const chart = [...publication.charts.values()].find((each) => viewChoices(each, 'en').length > 1);
const views = () => (chart === undefined ? [] : viewChoices(chart, 'en'));

const id = chart?.id ?? 'none';
/** Where a chart stands alone with its views. */
const places = { embed: `embed/en/${id}/`, page: `en/charts/${id}/` };
const inBothLanguages = Object.values(places).flatMap((path) =>
  languages.map((language) => path.replace('en/', `${language}/`)),
);

async function openAt(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await visit.context({ viewport: { width: 700, height: 900 }, ...options });
  const page = await context.newPage();
  await openPage(page, visit.url(path));
  return page;
}

const open = (query: string) => openAt(places.embed + query);

const viewIn = (page: Page) => new URL(page.url()).searchParams.get('view');

/** The rows in the order in which the shown drawing has them, and which look that is. */
const shown = (page: Page) =>
  page.evaluate(() => {
    const drawing = [...document.querySelectorAll('.drawing')].find(
      (each) => each.getClientRects().length > 0,
    );
    const rows = [...(drawing?.querySelectorAll('[data-k]') ?? [])].map((mark) =>
      mark.getAttribute('data-k'),
    );
    return { look: drawing?.parentElement?.className, order: [...new Set(rows)].join() };
  });

test('the publication has a chart with views', () => {
  expect(views().length).toBeGreaterThan(1);
});

test.each(inBothLanguages)('a view is chosen with the keyboard, without a script (%s)', async (path) => {
  const page = await openAt(path, { javaScriptEnabled: false });
  const before = await shown(page);
  await page.locator('.views input').first().focus();
  await page.keyboard.press('ArrowRight');
  const after = await shown(page);
  expect(after.look).not.toBe(before.look);
  expect(after.order).not.toBe(before.order);
  await page.context().close();
});

test.each(Object.entries(places))(
  'an address names a view, and on a page the choice of another one is kept in it (%s)',
  async (place, path) => {
    const [, second] = views();
    const page = await openAt(`${path}?theme=dark&view=${second?.id ?? ''}`);
    expect((await shown(page)).look).toBe('look look-1');
    // The first one is what the address shows without a word: it needs none.
    await page.locator('.views input').first().check({ force: true });
    expect((await shown(page)).look).toBe('look look-0');
    // Nobody sees the address of a frame.
    if (place === 'embed') return page.context().close();
    expect(new URL(page.url()).search).toBe('?theme=dark');
    await page.locator('.views input').nth(1).check({ force: true });
    expect(viewIn(page)).toBe(second?.id);
    await page.reload();
    expect((await shown(page)).look).toBe('look look-1');
    await page.context().close();
  },
);

test('where several charts have views, the choice among those of one is not kept in the address', async () => {
  const context = await visit.context();
  const page = await context.newPage();
  await page.route(visit.url(places.page), async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    await route.fulfill({
      response,
      body: html.replace('</main>', '<figure><fieldset class="views"></fieldset></figure></main>'),
    });
  });
  await openPage(page, visit.url(places.page));
  expect(await page.locator('.views').count()).toBe(2);
  await page.locator('.views input').nth(1).check({ force: true });
  expect((await shown(page)).look).toBe('look look-1');
  expect(viewIn(page)).toBeNull();
  await context.close();
});

test('an unknown view is the first one, and never reaches the page', async () => {
  const page = await open('?view=%3Cb%3Enowhere');
  expect((await shown(page)).look).toBe('look look-0');
  expect(await page.content()).not.toContain('nowhere');
  await page.context().close();
});

test.each(Object.entries(places))(
  'the cursor walks the rows in the order of the view (%s)',
  async (_, path) => {
    const page = await openAt(`${path}?view=${views()[1]?.id ?? ''}`);
    const { order } = await shown(page);
    await page.locator('input[type=range]').focus();
    const walked: string[] = [];
    for (const key of [
      'End',
      'Home',
      ...order
        .split(',')
        .slice(1)
        .map(() => 'ArrowRight'),
    ]) {
      await page.keyboard.press(key);
      if (key === 'End') continue;
      walked.push(
        await page.evaluate(() =>
          String(
            [...(document.querySelector('output')?.children ?? [])].findIndex(
              (part) => part.getClientRects().length > 0,
            ),
          ),
        ),
      );
    }
    expect(walked.join()).toBe(order);
    await page.context().close();
  },
);
