import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pagesToVisit } from '../../src/commands/built-pages.ts';
import { allLanguages, site } from '../../src/site.ts';
import { openPage, visitBuiltSite } from './site.ts';

const visit = visitBuiltSite();

/** Uses everything a page offers but the links and the theme: presses, slides, chooses, opens. */
function useEverything(): void {
  for (const details of document.querySelectorAll('details')) details.open = true;
  for (const input of document.querySelectorAll<HTMLInputElement>('input[type=range]')) {
    input.value = input.max;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }
  for (const select of document.querySelectorAll('select')) {
    select.selectedIndex = select.options.length - 1;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }
  const controls = 'button:not([data-theme-switch]), input[type=radio], input[type=checkbox], summary';
  for (const input of document.querySelectorAll<HTMLInputElement>('input[type=search], input[type=text]')) {
    input.value = 'Lombardia';
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }
  for (const control of document.querySelectorAll<HTMLElement>(controls)) control.click();
}

const kept = () => ({
  cookies: document.cookie,
  stored: [...Object.entries(localStorage), ...Object.entries(sessionStorage)],
});

test('whatever a reader does, nothing is kept but the theme that was asked for', async () => {
  const pages = pagesToVisit().filter(({ path }) => path.startsWith('it/'));
  const used = [
    pages.find(({ kind }) => kind === 'front'),
    ...['guess', 'steps', 'definitions'].map((name) =>
      pages.find(
        ({ kind, file }) => kind === 'story' && readFileSync(file, 'utf8').includes(`class="${name}`),
      ),
    ),
    pages.find(({ kind }) => kind === 'chart'),
    pages.find(({ path }) => path === 'it/charts/'),
  ];
  const context = await visit.context({ colorScheme: 'light', permissions: ['clipboard-write'] });
  const foreign: string[] = [];
  context.on('request', (request) => {
    if (!request.url().startsWith(visit.url('')) && !/^(?:data|blob):/.test(request.url())) {
      foreign.push(request.url());
    }
  });
  const page = await context.newPage();
  for (const built of used) {
    expect(built).toBeDefined();
    await openPage(page, visit.url(built?.path ?? ''));
    await page.evaluate(useEverything);
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(kept)).toEqual({ cookies: '', stored: [] });
  }
  await page.locator('[data-theme-switch]').first().click();
  expect(await page.evaluate(kept)).toEqual({ cookies: '', stored: [['theme', 'dark']] });
  expect(await context.cookies()).toEqual([]);
  expect(foreign).toEqual([]);
  await context.close();
});

test('an address that leads nowhere answers 404 with the page that says so', async () => {
  const context = await visit.context();
  const page = await context.newPage();
  const response = await page.goto(visit.url('it/no-such-page/'));
  expect(response?.status()).toBe(404);
  expect(await page.locator('h1').count()).toBe(1);
  await context.close();
});

test.each([
  ['it-IT', 'it/'],
  ['en-GB', 'en/'],
  ['fr-CA', 'fr/'],
  ['de-DE', 'de/'],
  ['es-MX', 'es/'],
])('the first page leads a browser that speaks %s to /%s', async (locale, path) => {
  const context = await visit.context({ locale });
  const page = await context.newPage();
  await page.goto(visit.url(''));
  await page.waitForURL(visit.url(path));
  expect(await page.locator('h1').count()).toBe(1);
  await context.close();
});

test('the first page offers every language to a browser that speaks none of them', async () => {
  const context = await visit.context({ locale: 'nl-NL' });
  const page = await context.newPage();
  await openPage(page, visit.url(''));
  expect(page.url()).toBe(visit.url(''));
  for (const language of allLanguages) {
    const path = `${language}/`;
    expect(await page.locator(`a[href="${site.basePath}${path}"]`).isVisible()).toBe(true);
  }
  await context.close();
});
