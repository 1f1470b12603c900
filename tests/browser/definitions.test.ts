/** The switch between definitions, in a site whose story has one: no script does it. */
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../src/commands/browser.ts';
import { startServer, type RunningServer } from '../../src/commands/serve.ts';
import { languages } from '../../src/site.ts';

const repository = fileURLToPath(new URL('../../', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'definitions-'));
const headings = { it: '## Un anno buono', en: '## A good year' };
const pages = { it: 'it/stories/una-su-mille/', en: 'en/stories/one-in-a-thousand/' };

let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  for (const entry of [
    'src',
    'content',
    'data',
    'public',
    'package.json',
    'astro.config.mjs',
    'tsconfig.json',
  ]) {
    cpSync(join(repository, entry), join(copy, entry), { recursive: true });
  }
  symlinkSync(join(repository, 'node_modules'), join(copy, 'node_modules'));
  for (const language of languages) {
    const file = join(copy, `content/stories/one-in-a-thousand/${language}.mdx`);
    const fixture = readFileSync(join(repository, `tests/fixtures/definitions/${language}.mdx`), 'utf8');
    const story = readFileSync(file, 'utf8');
    expect(story).toContain(headings[language]);
    writeFileSync(file, story.replace(headings[language], `${fixture}\n${headings[language]}`));
  }
  await promisify(execFile)(join(repository, 'node_modules/.bin/astro'), ['build', '--silent'], {
    cwd: copy,
  });
  server = await startServer({ root: join(copy, 'dist'), port: 0, compress: false });
  browser = await launchBrowser();
}, 300_000);

afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(copy, { recursive: true, force: true });
});

async function open(language: 'it' | 'en', options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(`${server.origin}/${pages[language]}`, { waitUntil: 'load' });
  return page;
}

const answers = (page: Page) =>
  page
    .locator('.definition-answer')
    .evaluateAll((parts) => parts.map((part) => part.checkVisibility({ visibilityProperty: true })));

test.each(languages)('the arrow keys switch the answers without a script (%s)', async (language) => {
  const page = await open(language, { javaScriptEnabled: false });
  expect(await answers(page)).toEqual([true, false, false]);
  await page.locator('.definition input').first().focus();
  await page.keyboard.press('ArrowDown');
  expect(await answers(page)).toEqual([false, true, false]);
  await page.keyboard.press('ArrowDown');
  expect(await answers(page)).toEqual([false, false, true]);
  await page.context().close();
});

test('a tap on a name shows its answer, and the page does not move', async () => {
  const page = await open('it', { viewport: { width: 360, height: 740 } });
  const heightPx = () => page.evaluate(() => document.documentElement.scrollHeight);
  const before = await heightPx();
  for (const index of [2, 1, 0]) {
    await page.locator('.definition label').nth(index).click();
    expect(await answers(page)).toEqual([0, 1, 2].map((each) => each === index));
    expect(await heightPx()).toBe(before);
  }
  await page.context().close();
});

test('every answer has its number, its source and a note; the group has the question for its name', async () => {
  const page = await open('en');
  const group = page.getByRole('radiogroup', { name: 'What counts as a small or medium-sized firm?' });
  expect(await group.getByRole('radio').count()).toBe(3);
  expect(await page.locator('.definition-number .cifra').allTextContents()).toEqual([
    'about 5.3 million',
    '99.9%, calculated',
    'more than 148,500',
  ]);
  expect(await page.locator('.definition-answer > .states').allTextContents()).toEqual([
    expect.stringContaining('Prometeia'),
    expect.stringContaining('Istat'),
    expect.stringContaining('Cerved'),
  ]);
  await page.locator('.definition-number .cifra').first().click();
  expect(await page.locator('.definition-number .note').first().isVisible()).toBe(true);
  await page.context().close();
});

test('on paper all answers stand one after the other, with their names', async () => {
  const page = await open('it');
  await page.emulateMedia({ media: 'print' });
  expect(await answers(page)).toEqual([true, true, true]);
  const tops = await page
    .locator('.definition')
    .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().top));
  expect(tops.toSorted((a, b) => a - b)).toEqual(tops);
  await page.context().close();
});

test.each([320, 360, 768, 1440])(
  'nothing is wider than the window at %i px, and names are 44 px tall',
  async (width) => {
    const page = await open('it', { viewport: { width, height: 900 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const heights = await page
      .locator('.definition label')
      .evaluateAll((labels) => labels.map((label) => label.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    await page.context().close();
  },
);
