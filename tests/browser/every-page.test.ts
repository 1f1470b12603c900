/**
 * One walk over the pages: each is opened once with its script and once without, and everything that must hold
 * of it is looked at on that visit. Each promise is a test of its own.
 */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { onePageOfEachKind, pagesToVisit, type BuiltPage } from '../../src/commands/built-pages.ts';
import { openPage, visitBuiltSite, type Look } from './site.ts';
import { violations } from './walk/axe.ts';
import { chartLooks } from './walk/chart-looks.ts';
import { owedWithoutScript, readContent, type Content } from './walk/content.ts';
import { punctuationFaults, sidewaysFaults, smallTextFaults } from './walk/every-reader.ts';
import { listenToLoading, quiet, takeWhatIsKept, type Loading } from './walk/loading.ts';
import { faultsOnPaper, lostBars, weakTexts } from './walk/modes.ts';
import { plainHeightFaults } from './walk/plain-height.ts';
import {
  listenForRequests,
  moreThanFonts,
  moreThanStories,
  readToTheEnd,
  tooHeavy,
  type Requested,
} from './walk/requests.ts';
import { unusedShare } from './walk/unused-rules.ts';

const visit = visitBuiltSite();

/** How a page is looked at; what is not named is as most readers have it. */
interface Setting {
  width: number;
  height?: number;
  media?: 'print';
  colorScheme?: 'dark';
  contrast?: 'more';
  forcedColors?: 'active';
}

/** A few promises that are looked at together. */
interface Round {
  /** Of which pages. */
  of: (built: BuiltPage) => boolean;
  setting: Setting;
  looks: Readonly<Record<string, Look<string[]>>>;
}

const firstOfKind = new Set(onePageOfEachKind().map(({ path }) => path));
const all = () => true;
const firsts = ({ path }: BuiltPage) => firstOfKind.has(path);
/** Stored versions were looked at when they were stored. */
const embeds = ({ path }: BuiltPage) => /^embed\/\w\w\/[^/]+\/$/.test(path);
const axe = 'no page violates a rule of axe, light at 1280 px and dark at 360 px';
const paper = 'paper carries the page and nothing to press';
const contrast = 'with more contrast secondary text is as dark as text';

/** In this order: what opens the tables and what takes the page apart comes last. */
const rounds: readonly Round[] = [
  // Each theme and each width once, for time’s sake: colours seldom depend on the width, or places on the theme.
  { of: all, setting: { width: 1280 }, looks: { [axe]: violations } },
  { of: all, setting: { width: 360, colorScheme: 'dark' }, looks: { [axe]: violations } },
  // What is left of A4 and Letter between the margins that the style sheet sets, at 96 pixels an inch.
  ...[
    { width: 672, height: 994 },
    { width: 695, height: 928 },
  ].map((sheet): Round => ({
    of: firsts,
    setting: { ...sheet, media: 'print', colorScheme: 'dark' },
    looks: { [paper]: (page) => page.evaluate(faultsOnPaper) },
  })),
  {
    of: firsts,
    setting: { width: 1280, contrast: 'more' },
    looks: { [contrast]: (page) => page.evaluate(weakTexts) },
  },
  {
    of: firsts,
    setting: { width: 1280, colorScheme: 'dark', contrast: 'more' },
    looks: { [contrast]: (page) => page.evaluate(weakTexts) },
  },
  {
    of: firsts,
    setting: { width: 1280, colorScheme: 'dark', forcedColors: 'active' },
    looks: {
      'in forced colours the bars of kickers are drawn all the same': (page) => page.evaluate(lostBars),
    },
  },
  {
    of: firsts,
    setting: { width: 1280 },
    looks: {
      'no more than a fifth of the rules of a page match nothing on it': async (page) => {
        const { share, selectors } = await page.evaluate(unusedShare);
        return share > 0.2 ? [`${Math.round(share * 100)} % unused: ${selectors.join(' | ')}`] : [];
      },
    },
  },
  ...Object.entries(chartLooks).map(([promise, look]): Round => ({
    of: embeds,
    setting: { width: 320 },
    looks: { [promise]: look },
  })),
  {
    of: embeds,
    setting: { width: 320 },
    looks: {
      'the height counted for hosts without scripts is never too small and at most a few lines too tall':
        plainHeightFaults,
    },
  },
  {
    of: all,
    setting: { width: 1280 },
    looks: {
      'no page scrolls sideways, from 256 to 1920 px, with every table open': sidewaysFaults,
      'no visible text is smaller than 12 px at 320 and 1280 px': smallTextFaults,
      'no space stands before a mark of punctuation, and none is missing after one': punctuationFaults,
    },
  },
];

/** What one visit found. */
interface Visited {
  loading: Loading;
  requested: Requested[];
  content: Content;
  /** What is wrong, by promise; every promise that was looked at is there. */
  faults: Map<string, string[]>;
}

async function look(page: Page, built: BuiltPage): Promise<Visited> {
  // As it comes, whatever the page before it in this tab was looked at with.
  const asItComes = { media: null, colorScheme: null, contrast: null, forcedColors: null };
  await page.emulateMedia({ ...asItComes, reducedMotion: null });
  await page.setViewportSize({ width: 1280, height: 800 });
  const listening = listenToLoading(page, new URL(visit.url('')).origin);
  const requests = listenForRequests(page, visit.url(''));
  await openPage(page, visit.url(built.path));
  await takeWhatIsKept(page, listening);
  // What is said later is said of what we do to the page.
  const loading = structuredClone(listening);
  if (built.kind === 'embed' || built.kind === 'story') await readToTheEnd(page, requests);
  const requested = [...requests.requested];
  const content = await page.evaluate(readContent);
  const faults = new Map<string, string[]>();
  for (const { of, setting, looks } of rounds) {
    if (!of(built)) continue;
    const { width, height = 800, media = 'screen', colorScheme = 'light', ...more } = setting;
    const { contrast: wanted = 'no-preference', forcedColors = 'none' } = more;
    // What moves when a setting changes would still be on its way.
    const reducedMotion = 'reduce';
    await page.emulateMedia({ media, colorScheme, contrast: wanted, forcedColors, reducedMotion });
    await page.setViewportSize({ width, height });
    for (const [promise, lookAt] of Object.entries(looks)) {
      const found = (await lookAt(page, built)).map((fault) => `${JSON.stringify(setting)} ${fault}`);
      faults.set(promise, [...(faults.get(promise) ?? []), ...found]);
    }
  }
  return { loading, requested, content, faults };
}

const pages = pagesToVisit();
let withScript: Visited[];
let withoutScript: { content: Content; cursors: number }[];

beforeAll(async () => {
  withScript = await visit.survey(pages, look, {}, 'shared');
  withoutScript = await visit.survey(
    pages,
    async (page, { path }) => {
      await openPage(page, visit.url(path));
      const cursors = await page.locator('.cursor:visible').count();
      return { content: await page.evaluate(readContent), cursors };
    },
    { javaScriptEnabled: false },
    'shared',
  );
});

/** What is wrong with the pages that count, each fault led by its page. Throws when there are fewer than expected. */
function faultsOf(
  of: Round['of'],
  least: number,
  found: (visited: Visited, built: BuiltPage, index: number) => string[] | undefined,
): string[] {
  const looked = pages.flatMap((built, index) => {
    const visited = withScript[index];
    const faults = visited === undefined || !of(built) ? undefined : found(visited, built, index);
    return faults === undefined ? [] : [faults.map((fault) => `/${built.path}: ${fault}`)];
  });
  expect(looked.length, 'pages looked at').toBeGreaterThanOrEqual(least);
  return looked.flat();
}

const promises = new Map(rounds.flatMap(({ of, looks }) => Object.keys(looks).map((name) => [name, of])));

describe('every page', () => {
  test.each([...promises].map(([promise, of]) => ({ promise, of })))('$promise', ({ promise, of }) => {
    const expected = pages.filter(of).length;
    expect(expected).toBeGreaterThan(20);
    expect(faultsOf(of, expected, ({ faults }) => faults.get(promise))).toEqual([]);
  });
});

describe('while it loads', () => {
  test.each(Object.entries(quiet))('%s: %s', (list) => {
    expect(faultsOf(all, pages.length, ({ loading }) => loading[list as keyof Loading])).toEqual([]);
  });

  test('an embed is one request, and fonts after it', () => {
    const found = ({ requested }: Visited) => moreThanFonts(requested);
    expect(faultsOf(({ kind }) => kind === 'embed', 50, found)).toEqual([]);
  });

  const story = ({ kind }: BuiltPage) => kind === 'story';
  test('a story keeps its document, sheets, scripts and fonts within their budgets', () => {
    expect(faultsOf(story, 2, ({ requested }, built) => tooHeavy(built, requested))).toEqual([]);
  });

  test('a story asks for its document, sheets, scripts and fonts and for nothing else', () => {
    expect(faultsOf(story, 2, ({ requested }) => moreThanStories(requested))).toEqual([]);
  });
});

describe('without JavaScript', () => {
  test.each(Object.entries(owedWithoutScript))('%s', (_, faultsWithout) => {
    const found = ({ content }: Visited, _built: BuiltPage, index: number) => {
      const without = withoutScript[index]?.content;
      return without === undefined ? undefined : faultsWithout(without, content);
    };
    expect(faultsOf(all, pages.length, found)).toEqual([]);
  });

  test('there is no cursor, and nothing that pretends to be one', () => {
    const withCursor = pages.filter((built, index) => embeds(built) && withoutScript[index]?.cursors !== 0);
    expect(withCursor.map(({ path }) => path)).toEqual([]);
  });
});
