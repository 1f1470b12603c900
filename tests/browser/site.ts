/** The built site for the browser suites: its server, and a browser to visit it. */
import { readFileSync } from 'node:fs';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Frame,
  type Page,
} from 'playwright-core';
import { afterAll, beforeAll, inject, vi } from 'vitest';
import { builtPages, type BuiltPage } from '../../src/commands/built-pages.ts';
import { site } from '../../src/site.ts';

/** What a test does with one page: whatever it returns is collected. */
export type Look<T> = (page: Page, built: BuiltPage) => Promise<T>;

/** The served site and the browser for a test file; the browser is there once its tests run. */
export interface Visit {
  /** The address of a path under the base path. */
  url: (path: string) => string;
  context: (options?: BrowserContextOptions) => Promise<BrowserContext>;
  /**
   * Visits pages, a few at once; returns one result a page, in the order of the pages.
   * @param tabs whether each page gets a new tab, or all share a few: a third of the work is starting one, but
   * what a look has changed of its tab (its size, its media) is there at the next page
   * @param prepare what to do with each context before a page of it is opened
   */
  survey: <T>(
    pages: readonly BuiltPage[],
    look: Look<T>,
    options?: BrowserContextOptions,
    tabs?: 'new' | 'shared',
    prepare?: (context: BrowserContext) => Promise<unknown>,
  ) => Promise<T[]>;
  /** Visits pages and returns what `look` found wrong, each line led by its page. */
  faults: (
    pages: readonly BuiltPage[],
    look: Look<string[]>,
    options?: BrowserContextOptions,
    tabs?: 'new' | 'shared',
  ) => Promise<string[]>;
}

const storiesByClass = new Map<string, readonly BuiltPage[]>();

/** The stories that hold an element of a class, in both languages: `guess`, `walk`. Throws when there is none. */
export function storiesWith(className: string): readonly BuiltPage[] {
  const known = storiesByClass.get(className);
  if (known !== undefined) return known;
  const attribute = new RegExp(`class="(?:[^"]* )?${className}[" ]`);
  const found = builtPages().filter(
    ({ kind, file }) => kind === 'story' && attribute.test(readFileSync(file, 'utf8')),
  );
  if (found.length === 0) throw new Error(`no story has an element of class ${className}`);
  storiesByClass.set(className, found);
  return found;
}

/** Rethrows an error with the page that it came from. */
const sayWhere =
  ({ path }: BuiltPage) =>
  (cause: unknown) => {
    throw new Error(`on /${path}: ${String(cause)}`, { cause });
  };

/** Waits until something holds, also outside a test; it ends what never comes about with an error. */
export const waitUntil = (holds: () => boolean) =>
  vi.waitFor(
    () => {
      if (!holds()) throw new Error(`still not: ${String(holds)}`);
    },
    { timeout: 120_000, interval: 20 },
  );

/** How many pages a file has open at once: with two files at work each core always has one to draw. */
const pagesAtOnce = 2;

/** Connects to the browser before the tests of a file; what the file has open is closed after them. */
export function visitBuiltSite(): Visit {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.connect(inject('browserAddress'), { timeout: 0 });
  });
  afterAll(() => browser.close());
  const url = (path: string) => inject('servedOrigin') + site.basePath + path;
  async function context(options?: BrowserContextOptions): Promise<BrowserContext> {
    const open = await browser.newContext(options);
    // A busy machine is no failure: this only ends what never comes.
    open.setDefaultTimeout(120_000);
    return open;
  }

  async function survey<T>(
    pages: readonly BuiltPage[],
    look: Look<T>,
    options?: BrowserContextOptions,
    tabs: 'new' | 'shared' = 'new',
    prepare?: (context: BrowserContext) => Promise<unknown>,
  ): Promise<T[]> {
    const results = new Map<BuiltPage, T>();
    const waiting = [...pages];
    async function work(): Promise<void> {
      const open = await context(options);
      await prepare?.(open);
      let page = await open.newPage();
      for (let built = waiting.shift(); built !== undefined; built = waiting.shift()) {
        if (built.kind === 'choice') await holdStill(page, url(''));
        results.set(built, await look(page, built).catch(sayWhere(built)));
        if (tabs === 'shared') await leave(page);
        else {
          await page.close();
          page = await open.newPage();
        }
      }
      await open.close();
    }
    await Promise.all(Array.from({ length: pagesAtOnce }, work));
    return pages.map((built) => results.get(built) as T);
  }

  async function faults(...[pages, look, ...how]: Parameters<Visit['faults']>): Promise<string[]> {
    const found = await survey(pages, look, ...how);
    return pages.flatMap(({ path }, index) => (found[index] ?? []).map((text) => `/${path}: ${text}`));
  }
  return { url, context, survey, faults };
}

/**
 * Makes a tab ready for another page: nobody listens to it any more, what still loads stops, and nothing is left that
 * would be laid out once more when the tab gets another size or medium for the next page.
 */
async function leave(page: Page): Promise<void> {
  page.removeAllListeners();
  await page.evaluate(() => {
    window.stop();
    document.documentElement.remove();
  });
  await page.unrouteAll();
}

/** The page that picks a language moves on at once: without its script it stays to be looked at. */
async function holdStill(page: Page, address: string): Promise<void> {
  await page.route(address, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/<script[\s\S]*?<\/script>/g, '');
    await route.fulfill({ response, body });
  });
}

/**
 * Opens a page and waits until its fonts are there and drawn, so that what is measured is final. Readers get
 * a font only when it comes at once (`optional`), which on a busy machine is a matter of luck: here it is waited for.
 */
export async function openPage(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'load' });
  await drawWithFonts(page);
}

/** Waits until the fonts of a page or of a frame are there, and lays it out with them. */
export async function drawWithFonts(page: Page | Frame): Promise<void> {
  await page.evaluate(async () => {
    for (const sheet of document.styleSheets) {
      for (const [index, rule] of [...sheet.cssRules].entries()) {
        if (!(rule instanceof CSSFontFaceRule) || !rule.cssText.includes('optional')) continue;
        sheet.deleteRule(index);
        sheet.insertRule(rule.cssText.replace('font-display: optional', 'font-display: block'), index);
      }
    }
    document.body.getBoundingClientRect();
    await document.fonts.ready;
  });
}
