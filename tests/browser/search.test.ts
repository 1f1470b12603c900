/** The search: nothing of it before it is asked for, then keyboard, numbers and synonyms; its weight. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { builtSite } from '../../src/commands/serve.ts';
import { site } from '../../src/site.ts';
import { publication } from '../published.ts';
import { openPage, visitBuiltSite } from './site.ts';

const visit = visitBuiltSite();
/** Bytes that the first query may take, brotli where hosts compress. */
const mostBytes = 150_000;

const [term] = publication.glossary.terms.values();

/** The bytes of a file of the site as it travels: Pagefind's own files are compressed already. */
function bytesOf(address: string): number {
  const path = new URL(address).pathname.slice(site.basePath.length);
  const bytes = readFileSync(join(builtSite, path));
  return /\.(js|css|json)$/.test(path) ? brotliCompressSync(bytes).length : bytes.length;
}

test('is loaded when it is asked for, answers to the keyboard, and gives the focus back', async () => {
  const context = await visit.context({ viewport: { width: 360, height: 800 } });
  const page = await context.newPage();
  const asked: string[] = [];
  await openPage(page, visit.url('en/glossary/'));
  context.on('request', (request) => asked.push(request.url()));
  const ofSearch = () => asked.filter((address) => /\/search[./-]|\/pagefind\//.test(address));
  expect(ofSearch()).toEqual([]);

  // In a field a slash is a slash.
  await page.fill('[data-glossary] input', '');
  await page.press('[data-glossary] input', '/');
  expect(await page.inputValue('[data-glossary] input')).toBe('/');
  expect(ofSearch()).toEqual([]);

  await page.focus('[data-search]');
  await page.keyboard.press('/');
  const dialog = page.locator('.search-dialog');
  await dialog.waitFor();
  const found = dialog.locator('.search-found a');
  const status = dialog.locator('[role=status]');
  const ask = async (query: string) => {
    await dialog.locator('[name=q]').fill(query);
    await expect.poll(() => status.innerText(), { timeout: 60_000 }).toContain(`“${query}”`);
    return found.allInnerTexts();
  };
  const subsidies = await ask('subsidies');
  expect(subsidies.length).toBeGreaterThan(2);
  const worker = page.workers().find((each) => each.url().includes('search-worker'));
  const ofWorker =
    (await worker?.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))) ?? [];
  expect(ofWorker.some((address) => address.includes('wasm'))).toBe(true);
  const ofPage = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  const loaded = new Set(
    [...ofPage, ...ofWorker].filter((address) => /\/search[./-]|\/pagefind\//.test(address)),
  );
  expect([...loaded].reduce((sum, address) => sum + bytesOf(address), 0)).toBeLessThan(mostBytes);

  expect(await ask('sussidi')).toEqual(subsidies);
  const name = term?.words.en.name ?? '';
  expect((await ask(name)).length).toBeGreaterThan(0);
  expect(await ask('zzqzzqzz')).toEqual([]);

  await ask('subsidies');
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(subsidies[0]);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Escape');
  expect(await dialog.isVisible()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-search'))).toBe(true);
  await context.close();
});

test('on its own page takes the query of the address, and lists everything without one', async () => {
  const context = await visit.context();
  const page = await context.newPage();
  await openPage(page, `${visit.url('it/search/')}?q=${encodeURIComponent('incentivi')}`);
  await page.locator('.search-found a').first().waitFor();
  expect(await page.locator('[data-search-everything]').isVisible()).toBe(false);
  await page.locator('.search [name=q]').fill('');
  await page.locator('[data-search-everything]').waitFor();
  expect(new URL(page.url()).search).toBe('');
  await context.close();
});
