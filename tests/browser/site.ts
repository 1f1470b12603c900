/** The built site for the browser suites: a server for it, and a browser to visit it. */
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../src/commands/browser.ts';
import { builtPages, type BuiltPage } from '../../src/commands/built-pages.ts';
import { builtSite, startServer, type RunningServer } from '../../src/commands/serve.ts';
import { site } from '../../src/site.ts';

/** What a test does with one page: whatever it returns is collected. */
export type Look<T> = (page: Page, built: BuiltPage) => Promise<T>;

/** A served site and a browser for a test file; both are there once its tests run. */
export interface Visit {
  /** The address of a path under the base path. */
  url: (path: string) => string;
  context: (options?: BrowserContextOptions) => Promise<BrowserContext>;
  /** Visits pages, a few at once; returns one result a page, in the order of the pages. */
  survey: <T>(pages: BuiltPage[], look: Look<T>, options?: BrowserContextOptions) => Promise<T[]>;
  /** Visits pages and returns what `look` found wrong, each line led by its page. */
  faults: (pages: BuiltPage[], look: Look<string[]>, options?: BrowserContextOptions) => Promise<string[]>;
}

/** The stories that hold an element of a class, in both languages: `guess`, `walk`, `definition-list`. */
export function storiesWith(className: string): BuiltPage[] {
  const attribute = new RegExp(`class="(?:[^"]* )?${className}[" ]`);
  return builtPages().filter(
    ({ kind, file }) => kind === 'story' && attribute.test(readFileSync(file, 'utf8')),
  );
}

/** How many pages are open at once: two cores stay busy, no page waits long enough to time out. */
const pagesAtOnce = 3;

/** Serves the built site and launches a browser before the tests of a file, and ends both after. */
export function visitBuiltSite(): Visit {
  let server: RunningServer;
  let browser: Browser;
  beforeAll(async () => {
    builtPages();
    const options = { root: builtSite, basePath: site.basePath, port: 0, compress: false };
    [server, browser] = await Promise.all([startServer(options), launchBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  const url = (path: string) => server.origin + site.basePath + path;
  async function context(options?: BrowserContextOptions): Promise<BrowserContext> {
    const open = await browser.newContext(options);
    open.setDefaultTimeout(20_000);
    return open;
  }

  async function survey<T>(pages: BuiltPage[], look: Look<T>, options?: BrowserContextOptions): Promise<T[]> {
    const results = new Map<BuiltPage, T>();
    const waiting = [...pages];
    async function work(): Promise<void> {
      const open = await context(options);
      for (let built = waiting.shift(); built !== undefined; built = waiting.shift()) {
        const page = await open.newPage();
        if (built.kind === 'choice') await holdStill(page, url(''));
        results.set(built, await look(page, built));
        await page.close();
      }
      await open.close();
    }
    await Promise.all(Array.from({ length: pagesAtOnce }, work));
    return pages.map((built) => results.get(built) as T);
  }

  async function faults(...[pages, look, options]: Parameters<Visit['faults']>): Promise<string[]> {
    const found = await survey(pages, look, options);
    return pages.flatMap(({ path }, index) => (found[index] ?? []).map((text) => `/${path}: ${text}`));
  }
  return { url, context, survey, faults };
}

/**
 * Opens each page once, looks at it in every way, and makes a test of each way: the name of a look is what
 * every page promises, and it returns what is wrong. Looks run in the order given; the last may change the page.
 */
export function testEveryPage(
  visit: Visit,
  pages: () => BuiltPage[],
  looks: Readonly<Record<string, Look<string[]>>>,
  options?: BrowserContextOptions,
): void {
  const found = new Map<string, string[]>();
  beforeAll(async () => {
    const surveyed = await visit.survey(
      pages(),
      async (page, built) => {
        await openPage(page, visit.url(built.path));
        const faults: { promise: string; fault: string }[] = [];
        for (const [promise, look] of Object.entries(looks)) {
          const here = await look(page, built);
          await page.emulateMedia({ media: 'screen', reducedMotion: null, forcedColors: null });
          faults.push(...here.map((fault) => ({ promise, fault: `/${built.path}: ${fault}` })));
        }
        return faults;
      },
      options,
    );
    expect(surveyed.length).toBeGreaterThan(50);
    for (const { promise, fault } of surveyed.flat()) {
      found.set(promise, [...(found.get(promise) ?? []), fault]);
    }
  }, 300_000);

  test.each(Object.keys(looks))('%s', (promise) => {
    expect(found.get(promise) ?? []).toEqual([]);
  });
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
