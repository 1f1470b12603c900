/** Stored versions of charts: each still answers at its addresses, and holds what was stored byte for byte. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { builtSite } from '../../src/commands/serve.ts';
import { everyVersion, noticesOf, servedText, versionFacts } from '../../src/versions/frozen-version.ts';
import { frozenFiles, type FrozenVersion } from '../../src/ledgers/frozen.ts';
import { chartVersionPath, embedVersionPath, versionFilePath } from '../../src/publication/paths.ts';
import { formatDate } from '../../src/i18n/dates.ts';
import { absoluteUrl, type Language } from '../../src/site.ts';
import { present } from '../../src/present.ts';
import { publication } from '../published.ts';
import { openPage, visitBuiltSite } from './site.ts';
import { atWidths, inFrame } from './walk/framed.ts';

const built = (path: string) => readFileSync(join(builtSite, path));
const pageOf = (path: string) => built(`${path}index.html`).toString();
const versions = everyVersion(publication);
const nameOf = ({ version, language }: { version: FrozenVersion; language: Language }) =>
  `${language}/${version.chart}/${version.version}`;

/** The versions of which something is wrong. */
const wrongIn = (faults: (version: FrozenVersion, language: Language) => string[]) =>
  versions.flatMap((each) => faults(each.version, each.language).map((fault) => `${nameOf(each)}: ${fault}`));

test('there are versions to hold', () => {
  expect(versions.length).toBeGreaterThan(0);
});

describe('every stored version', () => {
  test('has an embed that holds the stored figure and its sheet, byte for byte', () => {
    const wrong = wrongIn(({ chart, version, texts, frozen }, language) => {
      const page = pageOf(embedVersionPath(chart, language, version));
      const parts = [texts[`${language}.html`], texts['embed.css'], formatDate(frozen, language)];
      return parts.flatMap((part, index) => (page.includes(part) ? [] : [`part ${index} is another`]));
    });
    expect(wrong).toEqual([]);
  });

  test('says in its foot and on its page what is newer', () => {
    const wrong = wrongIn((version, language) => {
      const notices = noticesOf(version, publication, language);
      const pages = [
        pageOf(embedVersionPath(version.chart, language, version.version)),
        pageOf(chartVersionPath(version.chart, language, version.version)),
      ];
      return notices.flatMap(({ text }) => pages.flatMap((page) => (page.includes(text) ? [] : [text])));
    });
    expect(wrong).toEqual([]);
  });

  test('has its pictures and its data at addresses of their own', () => {
    const wrong = wrongIn((version, language) => {
      const file = (name: string) => built(versionFilePath(version.chart, version.version, name));
      const isSame = frozenFiles
        .filter((name) => /\.(?:svg|csv|json)$/.test(name))
        .every((name) => file(name).equals(Buffer.from(servedText(version, name))));
      const signatures = [
        file(`${language}.png`).toString('latin1', 1, 4) === 'PNG',
        file(`${language}@2x.png`).toString('latin1', 1, 4) === 'PNG',
        file(`${language}.pdf`).toString('latin1', 0, 5) === '%PDF-',
        file('data.xlsx').toString('latin1', 0, 2) === 'PK',
      ];
      return isSame && !signatures.includes(false) ? [] : [`files ${isSame} ${signatures.join(' ')}`];
    });
    expect(wrong).toEqual([]);
  });

  test('has a page that shows its embed, links its files and is canonical for both', () => {
    const wrong = wrongIn((version, language) => {
      const path = chartVersionPath(version.chart, language, version.version);
      const embed = embedVersionPath(version.chart, language, version.version);
      const canonical = `<link rel="canonical" href="${absoluteUrl(path)}">`;
      const isThere = [
        // The embed without a title, which stands above it, in the theme of the reader as the page around it.
        pageOf(path).includes(`/${embed}?title=0&amp;theme=auto"`),
        pageOf(path).includes(versionFilePath(version.chart, version.version, 'data.csv')),
        pageOf(path).includes(canonical),
        pageOf(embed).includes(canonical),
      ];
      return isThere.includes(false) ? [isThere.join(' ')] : [];
    });
    expect(wrong).toEqual([]);
  });

  test('is offered by the page of the chart', () => {
    const wrong = wrongIn(({ chart, version }, language) =>
      !publication.charts.has(chart) ||
      pageOf(`${language}/charts/${chart}/`).includes(`/${chartVersionPath(chart, language, version)}"`)
        ? []
        : ['no link'],
    );
    expect(wrong).toEqual([]);
  });
});

test('every embed says which version it shows', () => {
  const silent = [...publication.charts.keys()].filter(
    (chart) => !/<span>Version \d+<\/span>/.test(pageOf(`embed/en/${chart}/`)),
  );
  expect(silent).toEqual([]);
});

describe('in a browser', () => {
  const visit = visitBuiltSite();

  test.each(['light', 'dark'] as const)('a stored version heeds theme=%s, its foot too', async (theme) => {
    const [kept] = versions;
    if (kept === undefined) throw new Error('the test needs a stored version');
    const { version, language } = kept;
    const asked = embedVersionPath(version.chart, language, version.version);
    const coloursUnder = async (colorScheme: 'light' | 'dark', path: string) => {
      const context = await visit.context({ colorScheme });
      const page = await context.newPage();
      await openPage(page, visit.url(path));
      const colours = await page.evaluate(() =>
        ['body', '.plate-title, .chart-title', '.embed-foot a'].map((selector) => {
          const element = document.querySelector(selector);
          if (element === null) throw new Error(`no ${selector}`);
          const { color, backgroundColor } = getComputedStyle(element);
          return [color, backgroundColor];
        }),
      );
      await context.close();
      return colours;
    };
    const system = await coloursUnder(theme, `${asked}?theme=auto`);
    const other = theme === 'light' ? 'dark' : 'light';
    expect(await coloursUnder(other, `${asked}?theme=${theme}`)).toEqual(system);
    expect(await coloursUnder(other, `${asked}?theme=auto`)).not.toEqual(system);
    // Unless it is asked, it is light; a transparent one is never the reader's.
    const isLight = theme === 'light';
    expect((await coloursUnder('dark', asked)).toString() === system.toString()).toBe(isLight);
    const shown = await coloursUnder('dark', `${asked}?theme=auto&transparent=1`);
    expect(shown[1]?.[0] === system[1]?.[0]).toBe(isLight);
  });

  test('a stored version fits the height its page tells, and its cursor works', async () => {
    const widths = [280, 320, 480, 600, 900];
    const context = await visit.context();
    const page = await context.newPage();
    const wrong: string[] = [];
    await openPage(page, visit.url('404.html'));
    for (const { version, language } of versions) {
      const { steps } = versionFacts(version, publication, language);
      const address = visit.url(embedVersionPath(version.chart, language, version.version));
      const look = async (frame: Frame) => {
        const heights = await atWidths(
          frame,
          widths,
          () => document.querySelector('.embed')?.getBoundingClientRect().height ?? Infinity,
        );
        const readout = await frame.evaluate(() => {
          const slider = document.querySelector<HTMLInputElement>('input[type=range]');
          // As an arrow key sets it; the walk over the embeds presses real ones.
          slider?.stepUp();
          slider?.dispatchEvent(new Event('input', { bubbles: true }));
          return slider === null ? undefined : document.querySelector('output')?.textContent;
        });
        return { heights, readout };
      };
      const { heights, readout } = await inFrame(page, look, address);
      for (const [index, drawn] of heights.entries()) {
        const width = present(widths[index], 'a width');
        const step = steps.findLast(({ fromPx }) => fromPx <= width)?.heightPx ?? 0;
        if (drawn > step + 1) wrong.push(`${nameOf({ version, language })} at ${width}: ${drawn} of ${step}`);
      }
      if (readout === '') wrong.push(`${nameOf({ version, language })}: no readout`);
    }
    await context.close();
    expect(wrong).toEqual([]);
  });
});
