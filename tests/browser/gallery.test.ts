/** The gallery: every chart without a script; with it, a choice that is said, kept and shared. */
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { galleryFilters, galleryOf } from '../../src/views/gallery.ts';
import { publication } from '../published.ts';
import { openPage, visitBuiltSite } from './site.ts';

const visit = visitBuiltSite();
const { entries, options } = galleryOf(publication, 'en');
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  context = await visit.context({ viewport: { width: 1100, height: 800 } });
  page = await context.newPage();
});
afterAll(() => context.close());

const open = (query = '') => openPage(page, visit.url(`en/charts/${query}`));
/** Ids of the charts that show, in their order. */
const shown = () =>
  page
    .locator('.charts-of li')
    .evaluateAll((figures) => figures.filter((figure) => figure.checkVisibility()).map(({ id }) => id));
const said = () => page.locator('.filters [role=status]').innerText();
const idsOf = (fits: (entry: (typeof entries)[number]) => boolean) =>
  entries.filter(fits).map(({ chart }) => chart.id);

test('shows every chart, and says how many', async () => {
  await open();
  expect(await shown()).toEqual(idsOf(() => true));
  expect(await said()).toBe(`Charts shown: ${entries.length} of ${entries.length}`);
});

test('shows one picture of every chart, in windows of every width and on paper', async () => {
  await open();
  const drawn = () =>
    page
      .locator('.charts-of li')
      .evaluateAll((figures) =>
        figures.map(
          (figure) => [...figure.querySelectorAll('img')].filter((img) => img.checkVisibility()).length,
        ),
      );
  const each = entries.map(() => 1);
  for (const width of [280, 360, 600, 700, 1100, 1900]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await drawn(), `at ${width} px`).toEqual(each);
  }
  await page.setViewportSize({ width: 700, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  expect(await drawn(), 'on paper').toEqual(each);
  await page.emulateMedia({ media: null });
  await page.setViewportSize({ width: 1100, height: 800 });
});

test('shows every chart without JavaScript, and no control', async () => {
  const without = await visit.context({ javaScriptEnabled: false });
  const plain = await without.newPage();
  await openPage(plain, visit.url('en/charts/?kind=bar'));
  expect(await plain.locator('.charts-of li:visible').count()).toBe(entries.length);
  expect(await plain.locator('.filters').isVisible()).toBe(false);
  await without.close();
});

test('filters by kind, place and theme together, says the count and keeps the choice in the address', async () => {
  await open();
  const [kind] = options.kind.toSorted((a, b) => b.count - a.count);
  await page.selectOption('select[name=kind]', kind?.key ?? '');
  const ofKind = idsOf((entry) => entry.kind === kind?.key);
  await expect.poll(said).toBe(`Charts shown: ${ofKind.length} of ${entries.length}`);
  expect(await shown()).toEqual(ofKind);
  const first = entries.find((entry) => entry.kind === kind?.key && entry.theme.length > 0);
  await page.selectOption('select[name=place]', first?.place ?? '');
  await page.selectOption('select[name=theme]', first?.theme[0] ?? '');
  const fitting = idsOf(
    (entry) =>
      entry.kind === kind?.key && entry.place === first?.place && entry.theme.includes(first.theme[0] ?? ''),
  );
  await expect.poll(shown).toEqual(fitting);
  const { searchParams } = new URL(page.url());
  expect(Object.fromEntries(searchParams)).toEqual({
    kind: kind?.key,
    place: first?.place,
    theme: first?.theme[0],
  });
  await page.reload();
  await expect.poll(shown).toEqual(fitting);
});

test('finds words in any order, with or without accents and capitals, also inside the drawings', async () => {
  await open();
  await page.fill('input[name=q]', 'COSTS staff');
  await expect.poll(async () => (await shown()).length).toBeLessThan(entries.length);
  expect(await shown()).toContain('growth-2017');
  await openPage(page, visit.url('it/charts/?q=piu%20costo'));
  await expect.poll(shown).toContain('growth-2017');
  await page.fill('input[name=q]', 'zzz');
  await expect.poll(shown).toEqual([]);
  expect(await said()).toMatch(/^Nessun grafico/);
});

test('finds a word also by its other number', async () => {
  await open('?q=grants');
  await expect.poll(shown).toContain('schemes-and-money');
  await openPage(page, visit.url('it/charts/?q=agevolazione'));
  await expect.poll(shown).toContain('support-flow');
  expect((await shown()).length).toBeLessThan(entries.length);
});

test('works with the keyboard alone, and gives everything back', async () => {
  await open('?q=zzz');
  await expect.poll(shown).toEqual([]);
  await page.locator('input[name=q]').focus();
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).searchParams.get('q')).toBe('zzz');
  // In the order in which they stand: the choices are beside the words, and what clears them all is under them.
  const stops: (string | null | undefined)[] = [];
  for (const _ of [...galleryFilters, 'the button']) {
    await page.keyboard.press('Tab');
    stops.push(
      await page.evaluate(() => {
        const { activeElement: focused } = document;
        return focused?.getAttribute('name') ?? focused?.textContent;
      }),
    );
  }
  expect(stops).toEqual([...galleryFilters, 'Clear the filters']);
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await shown()).length).toBe(entries.length);
  // The button is gone: the focus is where one begins again.
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
  expect(new URL(page.url()).search).toBe('');
});

test('an address that asks for what there is not shows everything, and is not written into the page', async () => {
  await open('?kind=%3Cscript%3E&place=constructor&theme=__proto__');
  expect(await shown()).toHaveLength(entries.length);
  expect(await page.content()).not.toContain('__proto__');
  await open('?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E');
  await expect.poll(shown).toEqual([]);
  expect(await page.locator('img:not(.charts-of img)').count()).toBe(0);
});

test('says with a drawing that nothing was found, and leaves no heading over nothing', async () => {
  await open('?q=zzz');
  await expect.poll(shown).toEqual([]);
  expect(await page.locator('.nothing').isVisible()).toBe(true);
  expect(await page.locator('.charts-of:visible').count()).toBe(0);
  await page.locator('.filters [type=reset]').click();
  await expect.poll(() => page.locator('.nothing').isVisible()).toBe(false);
});

test('as close as is chosen: titles alone, thumbnails, whole drawings', async () => {
  await open();
  const picturesShown = () => page.locator('.charts-of img:visible').count();
  expect(await picturesShown()).toBe(entries.length);
  await page.locator('.density [value=list]').check();
  expect(await picturesShown()).toBe(0);
  expect(await shown()).toEqual(idsOf(() => true));
  await page.locator('.density [value=drawings]').check();
  expect(await picturesShown()).toBe(entries.length);
  expect(await page.locator('.charts-of :is(.mini, .strip, a > .lead):visible').count()).toBe(0);
});

test('is at most 12,000 px tall on a phone', async () => {
  await page.setViewportSize({ width: 360, height: 800 });
  await open();
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(12_000);
  await page.setViewportSize({ width: 1100, height: 800 });
});

test('the count is said once when nothing changes', async () => {
  await open();
  const changes = await page.evaluate(async () => {
    let count = 0;
    const status = document.querySelector('.filters [role=status]');
    if (status) new MutationObserver(() => count++).observe(status, { childList: true, characterData: true });
    const field = document.querySelector<HTMLInputElement>('input[name=q]');
    for (const text of ['s', 'st', 'sta', 'staff', 'staff ']) {
      if (field) field.value = text;
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    }
    await new Promise((done) => setTimeout(done, 600));
    field?.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((done) => setTimeout(done, 400));
    return count;
  });
  expect(changes).toBe(1);
});
