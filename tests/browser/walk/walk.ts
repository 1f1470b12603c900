/**
 * One walk over a part of the pages: each is opened in a tab with its script, and everything that must hold of it is
 * looked at on that visit; what depends on many widths, and what there is without the script, in a frame of that tab.
 * Each promise is a test of its own.
 */
import type { Frame, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { BuiltPage } from '../../../src/commands/built-pages.ts';
import { openPage, visitBuiltSite } from '../site.ts';
import { bringAxe } from './axe.ts';
import { owedWithoutScript, readContent, type Content } from './content.ts';
import { inFrame, withoutScript } from './framed.ts';
import { listenToLoading, quiet, takeWhatIsKept, type Loading } from './loading.ts';
import {
  listenForRequests,
  moreThanFonts,
  moreThanStories,
  readToTheEnd,
  tooHeavy,
  type Requested,
} from './requests.ts';
import { all, framed, pages, plainly, promises, rounds, type Of, type Setting } from './rounds.ts';

/** What one visit found. */
interface Visited {
  loading: Loading;
  requested: Requested[];
  /** What it gives with its script and without; undefined where another page stands for it. */
  given: { withIt: Content; without: Content } | undefined;
  /** What is wrong, by promise; every promise that was looked at is there. */
  faults: Map<string, string[]>;
}

/** How each tab is emulated now, and how large it is: to set what is set already costs more than most looks. */
const [medias, sizes] = [new WeakMap<Page, string>(), new WeakMap<Page, string>()];

async function setOnce(known: WeakMap<Page, string>, page: Page, wanted: object, set: () => Promise<void>) {
  const text = JSON.stringify(wanted);
  if (known.get(page) !== text) await set();
  known.set(page, text);
}

/** Emulates a medium in a tab. What moves when it changes would still be on its way when it is looked at. */
async function emulate(
  page: Page,
  wanted: Partial<Setting>,
  reducedMotion: 'reduce' | null = 'reduce',
): Promise<void> {
  const {
    media = 'screen',
    colorScheme = 'light',
    contrast = 'no-preference',
    forcedColors = 'none',
  } = wanted;
  const whole = { media, colorScheme, contrast, forcedColors, reducedMotion } as const;
  await setOnce(medias, page, whole, () => page.emulateMedia(whole));
}

async function resize(page: Page, { width, height = 800 }: Pick<Setting, 'width' | 'height'>): Promise<void> {
  const size = { width, height };
  await setOnce(sizes, page, size, () => page.setViewportSize(size));
}

/** What is looked at in a frame that shows a page. */
async function lookInside(
  frame: Frame,
  built: BuiltPage,
  add: (promise: string, found: string[]) => void,
): Promise<void> {
  for (const { of, looks } of framed) {
    if (!of(built)) continue;
    for (const [promise, lookAt] of Object.entries(looks)) add(promise, await lookAt(frame, built));
  }
}

/** Pages of which all is looked at in a frame: most of those of a template, whose others are looked at in a tab. */
const isLookedAtInside: Of = (built) =>
  built.kind !== 'embed' && built.kind !== 'story' && !plainly(built) && !rounds.some(({ of }) => of(built));

/** Such a page is opened in a frame of a tab that shows hardly anything, and not in the tab as well. */
async function lookAtFrame(page: Page, built: BuiltPage, home: string): Promise<Visited> {
  await emulate(page, {});
  await resize(page, { width: 1280 });
  await page.goto(`${home}robots.txt`);
  const listening = listenToLoading(page, new URL(home).origin);
  const faults = new Map<string, string[]>();
  const loading = await inFrame(
    page,
    async (frame) => {
      await takeWhatIsKept(page, listening);
      // What is said later is said of what we do to the page.
      const said = structuredClone(listening);
      await lookInside(frame, built, (promise, found) => faults.set(promise, found));
      return said;
    },
    home + built.path,
  );
  return { loading, requested: [], given: undefined, faults };
}

async function look(page: Page, built: BuiltPage, home: string): Promise<Visited> {
  if (isLookedAtInside(built)) return lookAtFrame(page, built, home);
  await emulate(page, {}, null);
  await resize(page, { width: 1280 });
  const listening = listenToLoading(page, new URL(home).origin);
  const requests = listenForRequests(page, home);
  // An embed is light unless it is asked to be as the reader's pages are.
  await openPage(page, home + built.path + (built.kind === 'embed' ? '?theme=auto' : ''));
  await takeWhatIsKept(page, listening);
  // What is said later is said of what we do to the page.
  const loading = structuredClone(listening);
  if (built.kind === 'embed' || built.kind === 'story') await readToTheEnd(page, requests);
  const requested = [...requests.requested];
  const withIt = plainly(built)
    ? await (await page.evaluateHandle(() => document)).evaluate(readContent)
    : undefined;
  const faults = new Map<string, string[]>();
  const add = (promise: string, found: string[]) => {
    faults.set(promise, [...(faults.get(promise) ?? []), ...found]);
  };
  for (const { of, setting, looks } of rounds) {
    if (!of(built)) continue;
    await emulate(page, setting);
    await resize(page, setting);
    for (const [promise, lookAt] of Object.entries(looks)) {
      add(
        promise,
        (await lookAt(page, built)).map((fault) => `${JSON.stringify(setting)} ${fault}`),
      );
    }
  }
  // A frame has the size that it is given, and the medium of its tab.
  await emulate(page, {});
  const given = withIt && { withIt, without: await withoutScript(page, readContent) };
  await inFrame(page, (frame) => lookInside(frame, built, add));
  return { loading, requested, given, faults };
}

/** The tests of all promises, for the pages of one part: several files share the pages out, so that no core waits. */
export function walkPages(part: Of): void {
  const visit = visitBuiltSite();
  const ours = pages.filter(part);
  const visited = new Map<BuiltPage, Visited>();
  beforeAll(async () => {
    const found = await visit.survey(
      ours,
      (page, built) => look(page, built, visit.url('')),
      {},
      'shared',
      bringAxe,
    );
    for (const [index, each] of found.entries()) {
      const built = ours[index];
      if (built !== undefined) visited.set(built, each);
    }
  });

  /** What is wrong with some of our pages, each fault led by its page. Throws when one was not looked at. */
  const faultsOf = (of: Of, find: (found: Visited, built: BuiltPage) => string[] | undefined): string[] =>
    ours.filter(of).flatMap((built) => {
      const found = visited.get(built);
      const faults = found === undefined ? undefined : find(found, built);
      if (faults === undefined) throw new Error(`/${built.path} was not looked at`);
      return faults.map((fault) => `/${built.path}: ${fault}`);
    });

  const here = [...promises].filter(([, of]) => of.some(part));
  test.each(here.map(([promise, of]) => ({ promise, of: new Set(of) })))('$promise', ({ promise, of }) => {
    expect(of.size, 'pages of the site that are looked at').toBeGreaterThanOrEqual(10);
    expect(
      faultsOf(
        (built) => of.has(built),
        ({ faults }) => faults.get(promise),
      ),
    ).toEqual([]);
  });

  describe('while it loads', () => {
    test.each(Object.entries(quiet))('%s: %s', (list) => {
      expect(faultsOf(all, ({ loading }) => loading[list as keyof Loading])).toEqual([]);
    });

    const ofKind =
      (kind: BuiltPage['kind']): Of =>
      (built) =>
        built.kind === kind;
    const has = (kind: BuiltPage['kind']) => ours.some(ofKind(kind));
    test.runIf(has('embed'))('an embed is one request, and fonts after it', () => {
      expect(faultsOf(ofKind('embed'), ({ requested }) => moreThanFonts(requested))).toEqual([]);
    });

    test.runIf(has('story'))(
      'a story keeps its document, sheets, scripts and fonts within their budgets',
      () => {
        expect(faultsOf(ofKind('story'), ({ requested }, built) => tooHeavy(built, requested))).toEqual([]);
      },
    );

    test.runIf(has('story'))(
      'a story asks for its document, sheets, scripts and fonts and for nothing else',
      () => {
        expect(faultsOf(ofKind('story'), ({ requested }) => moreThanStories(requested))).toEqual([]);
      },
    );
  });

  describe('without JavaScript', () => {
    test.each(Object.entries(owedWithoutScript))('%s', (_, faultsWithout) => {
      expect(faultsOf(plainly, ({ given }) => given && faultsWithout(given.without, given.withIt))).toEqual(
        [],
      );
    });
  });
}
