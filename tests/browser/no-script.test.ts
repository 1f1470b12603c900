import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { pagesToVisit, type BuiltPage } from '../../src/commands/built-pages.ts';
import { openPage, visitBuiltSite } from './site.ts';

const visit = visitBuiltSite();
const pages = () => pagesToVisit();

/** What a reader gets from a page. */
interface Content {
  heading: string;
  /** Every visible line of text, controls and their readouts left out. */
  lines: string[];
  /** For each figure that has a drawing, whether one of its drawings shows. */
  drawings: boolean[];
  /** The cells of each table, open or folded away. */
  tables: number[];
  /** Controls that show: without the script they'd do nothing. */
  controls: string[];
  /** Text the page keeps back for its script to reveal. */
  heldBack: string;
}

/** Reads the content of the page as it stands; takes its controls away. */
function readContent(): Content {
  const content = document.querySelector('main') ?? document.body;
  const shows = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  /** Some work by themselves: they open something, or the style sheet looks at them; others are specimens. */
  const worksAlone =
    '[popovertarget], [commandfor], .definitions input, .views input, #controls :is(button, input)';
  const figures = [...content.querySelectorAll('figure')].filter((figure) => figure.querySelector('svg'));
  const controls = [...content.querySelectorAll('button, select, input, textarea')]
    .filter((control) => shows(control) && !control.matches(worksAlone))
    .map((control) => `${control.localName} "${control.textContent.trim().slice(0, 30)}"`);
  const drawings = figures.map((figure) => [...figure.querySelectorAll('svg')].some(shows));
  const tables = [...content.querySelectorAll('table')].map(
    (table) => table.querySelectorAll('th, td').length,
  );
  const heldBack = [...content.querySelectorAll('[hidden]')].map((part) => part.textContent).join(' ');
  // Heads that sort their column keep their words.
  for (const button of content.querySelectorAll('th button')) button.replaceWith(...button.childNodes);
  for (const part of content.querySelectorAll(
    'button, select, input, textarea, label, legend, output, [aria-live], [role=status], script, style',
  )) {
    part.remove();
  }
  const lines = content.innerText
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
  const title = document.querySelector('h1');
  // A wordmark is a drawing with a name.
  const label = title?.querySelector('[aria-label]')?.getAttribute('aria-label');
  const heading = (title?.textContent.trim() || label) ?? '';
  return { heading, lines, drawings, tables, controls, heldBack };
}

let withScript: Content[];
let withoutScript: Content[];

beforeAll(async () => {
  const look = async (page: Page, { path }: BuiltPage) => {
    await openPage(page, visit.url(path));
    return page.evaluate(readContent);
  };
  withScript = await visit.survey(pages(), look);
  withoutScript = await visit.survey(pages(), look, { javaScriptEnabled: false });
}, 300_000);

/** Compares what each page gives with and without its script. */
function compare(faultsOf: (without: Content, withIt: Content) => string[]): string[] {
  return pages().flatMap(({ path }, index) => {
    const [without, withIt] = [withoutScript[index], withScript[index]];
    if (without === undefined || withIt === undefined) return [`/${path}: not visited`];
    return faultsOf(without, withIt).map((fault) => `/${path}: ${fault}`);
  });
}

test('every page has its heading without JavaScript', () => {
  expect(
    compare(({ heading }, withIt) =>
      heading !== '' && heading === withIt.heading ? [] : [`"${heading}", not "${withIt.heading}"`],
    ),
  ).toEqual([]);
});

test('every text that stands there with JavaScript stands there without it', () => {
  expect(
    compare((without, { lines }) => {
      const there = new Set(without.lines);
      const heldBack = without.heldBack.replace(/\s+/g, ' ');
      return lines.filter((line) => !there.has(line) && !heldBack.includes(line));
    }),
  ).toEqual([]);
});

test('every figure shows its drawing without JavaScript', () => {
  expect(
    compare(({ drawings }, withIt) => {
      if (drawings.length !== withIt.drawings.length) return ['another number of figures'];
      return drawings.flatMap((isShown, index) => (isShown ? [] : [`figure ${index + 1} is empty`]));
    }),
  ).toEqual([]);
});

test('every table is whole without JavaScript', () => {
  expect(
    compare(({ tables }, withIt) =>
      String(tables) === String(withIt.tables) ? [] : [`${tables}, not ${withIt.tables} cells`],
    ),
  ).toEqual([]);
});

test('no control shows without the script that makes it work', () => {
  expect(compare(({ controls }) => controls)).toEqual([]);
});
