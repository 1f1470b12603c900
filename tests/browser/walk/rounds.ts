/** What is looked at on the visit of a page: which promises, of which pages, in which order. */
import { isWalkable } from '../../../src/charts/beside/chart-controls.ts';
import {
  isEntranceEmbed,
  onePageOfEachKind,
  pagesToVisit,
  type BuiltPage,
} from '../../../src/commands/built-pages.ts';
import { publication } from '../../published.ts';
import type { Look } from '../site.ts';
import { violations } from './axe.ts';
import { looksOfForcedColours, looksOfMarks, looksOfPaper, looksOfWords } from './chart-looks.ts';
import { cursorLooks, phoneLooks } from './cursor.ts';
import { punctuationFaults, sidewaysFaults, smallTextFaults } from './every-reader.ts';
import { atWidths, type FrameLook } from './framed.ts';
import { faultsOnPaper, lostBars, weakTexts } from './modes.ts';
import { noteLooks, notesOnPaper } from './notes.ts';
import { slowStretches } from './pace.ts';
import { plainHeightFaults } from './plain-height.ts';
import { coverOf, twinsAmong } from './twins.ts';
import { unusedShare } from './unused-rules.ts';

/** How a page is looked at; what is not named is as most readers have it. */
export interface Setting {
  width: number;
  height?: number;
  media?: 'print';
  colorScheme?: 'dark';
  contrast?: 'more';
  forcedColors?: 'active';
}

/** Which pages. */
export type Of = (built: BuiltPage) => boolean;

/** A few promises that are looked at together, in a tab. */
export interface Round {
  of: Of;
  setting: Setting;
  looks: Readonly<Record<string, Look<string[]>>>;
}

/** The pages of charts and of datasets are many of one template. */
const ofTemplate: Of = ({ kind }) => kind === 'chart' || kind === 'dataset';
const everyPage = pagesToVisit();
/**
 * English pages of a template whose Italian sister has the same elements: those are visited that hold, together, every
 * kind of element. Their figures are seen in the embeds, in both languages.
 */
const sisters = twinsAmong(everyPage.filter(ofTemplate)).english;
const sample = coverOf(
  everyPage.filter(({ path }) => sisters.has(path)),
  1,
);

/** All pages that are visited. */
export const pages = everyPage.filter(({ path }) => !sisters.has(path) || sample.has(path));
const twins = twinsAmong(pages);
const firstOfKind = new Set(onePageOfEachKind().map(({ path }) => path));
/** What is written out needs no cursor. */
const withCursor = new Set([...publication.charts.values()].filter(isWalkable).map(({ id }) => id));

export const all: Of = () => true;
/** A frame of the explorer has nothing but its title before the script fills it: `explorer.test.ts` looks at it. */
const complete: Of = ({ kind }) => kind !== 'explorer';
const firsts: Of = ({ path }) => firstOfKind.has(path);
const stories: Of = ({ kind }) => kind === 'story';
/** Stored versions were looked at when they were stored. */
const embeds: Of = ({ path }) => /^embed\/\w\w\/[^/]+\/$/.test(path);
const cursors: Of = (built) => embeds(built) && withCursor.has(built.path.split('/').at(-2) ?? '');
/** The first embed with a cursor in each language of an entrance: on it is looked at what stands at a mark. */
const firstOfEntrance = new Set(
  [
    ...Map.groupBy(pages.filter(isEntranceEmbed).filter(cursors), ({ path }) => path.slice(0, 8)).values(),
  ].flatMap(([built]) => (built === undefined ? [] : [built.path])),
);
/**
 * Of twins the Italian page alone, whose words are longer, and no embed of an entrance, which is drawn by the same code
 * as its Italian sister; for what holds of all when it holds of one.
 */
const once =
  (of: Of): Of =>
  (built) =>
    of(built) && !twins.english.has(built.path) && !isEntranceEmbed(built);

/**
 * What stands in the pages of a template alone is looked at by axe where it has each kind of element three times; the
 * figures of all charts are, in their embeds.
 */
const [light, dark] = (['italian', 'english'] as const).map((other) => {
  const alike = pages.filter((built) => ofTemplate(built) && !twins[other].has(built.path));
  const cover = coverOf(alike, 3);
  const skipped = new Set(alike.flatMap(({ path }) => (cover.has(path) ? [] : [path])));
  return ({ path }: BuiltPage) => !twins[other].has(path) && !skipped.has(path);
}) as [Of, Of];

const ofChart: Of = ({ kind }) => kind === 'chart';
const short = 'the page of a chart is 3,000 px tall at most at 1440 px, and 5,000 px at 360';
const tooTall: FrameLook = async (frame) => {
  const heights = await atWidths(frame, [1440, 360], () => document.documentElement.scrollHeight);
  return heights.flatMap((heightPx, index) =>
    heightPx > (index === 0 ? 3000 : 5000) ? [`at ${index === 0 ? 1440 : 360} px ${heightPx} px`] : [],
  );
};
const axe = 'no page violates a rule of axe, light at 1280 px or dark at 360 px';
const paper = 'paper carries the page and nothing to press';
const contrast = 'with more contrast secondary text is as dark as text';
const weak: Look<string[]> = (page) => page.evaluate(weakTexts);

/**
 * Of these it is looked at what there is without the script: what a template shows and hides is the same of twins, and
 * of the pages of charts and datasets it is the same of those that have the same kinds of elements. Every figure is
 * looked at without the script in its embed.
 */
export const plainly: Of = once((built) => complete(built) && dark(built));

/**
 * In this order, so that the window changes its size as seldom as can be. Every rule of axe is put to every page
 * once, of the templates of charts and datasets to those that hold all there is in them. The two themes, and the two
 * widths, are shared out among twins, which have the same elements and hence the same colours and places; a page
 * without a twin is looked at in both.
 */
export const rounds: readonly Round[] = [
  {
    of: light,
    setting: { width: 1280 },
    looks: { [axe]: violations },
  },
  {
    of: (built) => dark(built) && !isEntranceEmbed(built),
    setting: { width: 360, colorScheme: 'dark' },
    looks: {
      [axe]: violations,
      'no 1,500 px of a story are nothing but prose': async (page, built) =>
        stories(built) ? slowStretches(page) : [],
    },
  },
  { of: once(cursors), setting: { width: 360, colorScheme: 'dark' }, looks: phoneLooks },
  { of: stories, setting: { width: 1280 }, looks: noteLooks },
  { of: embeds, setting: { width: 320 }, looks: looksOfWords },
  { of: once(embeds), setting: { width: 320 }, looks: looksOfMarks },
  { of: once(embeds), setting: { width: 320, forcedColors: 'active' }, looks: looksOfForcedColours },
  { of: once(embeds), setting: { width: 320, media: 'print' }, looks: looksOfPaper },
  // As tall as the tallest chart: what is pointed at must be in the window.
  {
    of: (built) => cursors(built) && (!isEntranceEmbed(built) || firstOfEntrance.has(built.path)),
    setting: { width: 700, height: 1600 },
    looks: cursorLooks,
  },
  { of: stories, setting: { width: 1280, media: 'print' }, looks: notesOnPaper },
  // What is left of A4 and Letter between the margins that the style sheet sets, at 96 pixels an inch.
  ...[
    { width: 672, height: 994 },
    { width: 695, height: 928 },
  ].map((sheet): Round => ({
    of: firsts,
    setting: { ...sheet, media: 'print', colorScheme: 'dark' },
    looks: { [paper]: (page) => page.evaluate(faultsOnPaper) },
  })),
  { of: firsts, setting: { width: 1280, contrast: 'more' }, looks: { [contrast]: weak } },
  {
    of: firsts,
    setting: { width: 1280, colorScheme: 'dark', contrast: 'more' },
    looks: { [contrast]: weak },
  },
  {
    of: firsts,
    setting: { width: 1280, colorScheme: 'dark', forcedColors: 'active' },
    looks: {
      'in forced colours the bars of kickers are drawn all the same': (page) => page.evaluate(lostBars),
    },
  },
  {
    // The sheet of the explorer is that of its workbench, of which a frame shows only the drawing.
    of: (built) => firsts(built) && complete(built),
    setting: { width: 1280 },
    looks: {
      'no more than a fifth of the rules of a page match nothing on it': async (page) => {
        const { share, selectors } = await page.evaluate(unusedShare);
        return share > 0.2 ? [`${Math.round(share * 100)} % unused: ${selectors.join(' | ')}`] : [];
      },
    },
  },
];

/** What is looked at in a frame, after the rounds: what opens the tables and takes the page apart comes last. */
export const framed: readonly { of: Of; looks: Readonly<Record<string, FrameLook>> }[] = [
  {
    of: embeds,
    looks: {
      'the height counted for hosts without scripts is never too small and at most a few lines too tall':
        plainHeightFaults,
    },
  },
  { of: once(ofChart), looks: { [short]: tooTall } },
  {
    of: complete,
    looks: {
      'no page scrolls sideways, from 256 to 1920 px, with every table open': sidewaysFaults,
      'no visible text is smaller than 12 px at 320 and 1280 px': smallTextFaults,
      'no space stands before a mark of punctuation, and none is missing after one': punctuationFaults,
    },
  },
];

/** Each promise, and the pages of which it is looked at. */
export const promises: ReadonlyMap<string, BuiltPage[]> = new Map(
  [...new Set([...rounds, ...framed].flatMap(({ looks }) => Object.keys(looks)))].map((promise) => [
    promise,
    pages.filter((built) => [...rounds, ...framed].some(({ of, looks }) => promise in looks && of(built))),
  ]),
);
