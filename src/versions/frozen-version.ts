/** What a version of a chart that is kept for good says of itself, and what has changed since. */

import { formatDate } from '../i18n/dates.ts';
import { useWords } from '../i18n/ui.ts';
import { drawnCells, plainWords, type Chart } from '../charts/chart.ts';
import type { EmbedFacts } from '../embeds/embed-code.ts';
import type { FrozenFile, FrozenVersion } from '../ledgers/frozen.ts';
import { chartPath, chartVersionPath, embedVersionPath, versionFilePath } from '../publication/paths.ts';
import type { Publication } from '../publication/publication.ts';
import { hashOf } from '../text/source-tree.ts';
import { measureText, widestText, wrapText } from '../plotting/measure-text.ts';
import { absoluteUrl, href, languages, type Language } from '../site.ts';
import { chartCitation } from '../downloads/citation.ts';
import { drawnCsv } from '../downloads/drawn-csv.ts';
import { titleHeight } from '../embeds/embed-height.ts';
import { footPx, sidePaddingPx } from '../embeds/embed-lengths.ts';
import { withdrawalSentence } from './withdrawal.ts';
import { ownValue } from '../present.ts';

/** The text of a cell of a chart by its address, also where the chart computes with it. */
export function cellTexts(chart: Chart): Record<string, string> {
  return Object.fromEntries(drawnCells(chart).map(({ address, text }) => [address, text]));
}

/** The same as long as nothing that a chart says or draws changes; its place in the series may, and what a map compares with. */
export function fingerprintOf(chart: Chart): string {
  const {
    plate: _plate,
    asserts: _asserts,
    compare: _compare,
    ...drawn
  } = chart.spec as typeof chart.spec & {
    compare?: string;
  };
  // What a definition leaves out is false or an empty list: new ways to say more change nothing.
  const isUnsaid = (value: unknown) => value === false || (Array.isArray(value) && value.length === 0);
  const said = JSON.stringify({ ...drawn, words: plainWords(drawn.words) }, (_, value: unknown) =>
    isUnsaid(value) ? undefined : value,
  );
  return hashOf(`${said}\n${drawnCsv(chart)}`);
}

/**
 * The version that a chart shows now: the last stored one while it is unchanged, otherwise the one that
 * `npm run freeze` would store.
 */
export function presentVersion(
  chart: Chart,
  { frozen }: Publication,
): { version: number; stored: FrozenVersion | undefined } {
  const last = frozen.get(chart.id)?.at(-1);
  if (last?.fingerprint === fingerprintOf(chart)) return { version: last.version, stored: last };
  return { version: last === undefined ? 1 : last.version + 1, stored: undefined };
}

/** Every version in every language, for the pages that show one. */
export function everyVersion({ frozen }: Publication): { version: FrozenVersion; language: Language }[] {
  return [...frozen.values()].flatMap((versions) =>
    versions.flatMap((version) => languages.map((language) => ({ version, language }))),
  );
}

/** A stored text with the address of the site where it lives now. */
export function servedText({ texts }: FrozenVersion, name: FrozenFile): string {
  const home = absoluteUrl('');
  return texts[name].replaceAll('{home}', home).replaceAll('{place}', home.replace(/^https?:\/\//, ''));
}

/** A sentence in the foot of a version, and where it leads. */
export interface VersionNotice {
  text: string;
  /** Absolute: frames of others hold it. */
  address: string;
}

/** Corrections of numbers that the version shows, then what is newer; nothing while the version is the newest. */
export function noticesOf(
  frozen: FrozenVersion,
  publication: Publication,
  language: Language,
): VersionNotice[] {
  const t = useWords(language);
  const corrections = publication.ledger.corrections
    .filter(({ cell, before }) => ownValue(frozen.cells, cell) === before)
    .map(({ date }) => ({
      text: t('version.corrected').replace('{date}', formatDate(date, language)),
      address: absoluteUrl(`${language}/corrections/`),
    }));
  const newer = newerNotice(frozen, publication, language);
  return newer === undefined ? corrections : [...corrections, newer];
}

const newerKeys = ['version.newerWords', 'version.newerData'] as const;

function newerText(key: (typeof newerKeys)[number], version: number, language: Language): string {
  return useWords(language)(key).replace('{version}', String(version));
}

/** What has become of the chart since; undefined while the version is the newest. */
function newerNotice(
  frozen: FrozenVersion,
  publication: Publication,
  language: Language,
): VersionNotice | undefined {
  const t = useWords(language);
  const chart = publication.charts.get(frozen.chart);
  const address = absoluteUrl(chartPath(frozen.chart, language));
  if (chart === undefined) {
    const withdrawn = publication.withdrawn.charts.get(frozen.chart);
    if (withdrawn === undefined) return { text: t('version.gone'), address };
    return { text: withdrawalSentence(withdrawn, language), address };
  }
  const { version, stored } = presentVersion(chart, publication);
  if (stored?.version === frozen.version) return undefined;
  const key = drawnCsv(chart) === frozen.texts['data.csv'] ? 'version.newerWords' : 'version.newerData';
  return { text: newerText(key, version, language), address };
}

/** `Version 1, 25 November 2026` */
export function versionName({ version, frozen }: FrozenVersion, language: Language): string {
  return `${useWords(language)('version')} ${version}, ${formatDate(frozen, language)}`;
}

/** The same within a sentence: `version 1, 25 November 2026` */
export function versionInSentence(frozen: FrozenVersion, language: Language): string {
  return versionName(frozen, language).replace(/^./, (initial) => initial.toLowerCase());
}

/** How the version is cited in running text. */
export function versionCitation(frozen: FrozenVersion, language: Language): string {
  const { chart, plate, words } = frozen;
  const { title, source } = words[language];
  const version = versionInSentence(frozen, language);
  const path = chartVersionPath(chart, language, frozen.version);
  return chartCitation({ title, plate, version, source, path }, language);
}

const { sizePx: noticePx, linePx: noticeLinePx } = footPx.notice;
/** How much taller than that of the newest data the foot of a version is, for its date and its address. */
const datedPx = footPx.linksLine + footPx.address.linePx;

/**
 * The notices that the foot of a version holds or will hold: code that is pasted while the version is the
 * newest has to hold the line that will say what is newer.
 */
function footLines(frozen: FrozenVersion, publication: Publication, language: Language): string[] {
  const lines = noticesOf(frozen, publication, language).map(({ text }) => text);
  if (newerNotice(frozen, publication, language) !== undefined) return lines;
  const widthOf = (line: string) => widestText(line, 'archivo', noticePx);
  const toCome = newerKeys.map((key) => newerText(key, frozen.version + 1, language));
  return [...lines, ...toCome.toSorted((a, b) => widthOf(b) - widthOf(a)).slice(0, 1)];
}

/** How much taller the foot of a frozen embed is than that of the chart as it is now. */
function footHeightPx(lines: readonly string[], frameWidthPx: number): number {
  const width = Math.max(frameWidthPx, 280) - sidePaddingPx;
  return lines.reduce(
    (height, line) => height + wrapText(line, 'archivo', noticePx, width, widestText).length * noticeLinePx,
    datedPx,
  );
}

/** What a title takes at least in frames up to a width: how it breaks was not stored. */
function leastTitlePx(title: string, frameWidthPx: number): number {
  return titleHeight(title, frameWidthPx - sidePaddingPx, measureText);
}

/** The facts about the embed of a version. */
export function versionFacts(
  frozen: FrozenVersion,
  publication: Publication,
  language: Language,
): EmbedFacts {
  const { chart, version, words } = frozen;
  const { title, alternative, picturePx, steps, embedPx } = words[language];
  const lines = footLines(frozen, publication, language);
  const taller = ({ heightPx }: { heightPx: number }, widthPx: number) =>
    heightPx + footHeightPx(lines, widthPx);
  const picture = (name: string) => absoluteUrl(versionFilePath(chart, version, name));
  return {
    language,
    title,
    src: absoluteUrl(embedVersionPath(chart, language, version)),
    page: absoluteUrl(chartVersionPath(chart, language, version)),
    picture: picture(`${language}.png`),
    picture2x: picture(`${language}@2x.png`),
    pictureSizePx: [picturePx.widthPx, picturePx.heightPx],
    alternative,
    steps: steps.map((step, index) => {
      const heightPx = taller(step, step.fromPx);
      const untilPx = steps[index + 1]?.fromPx ?? Number.POSITIVE_INFINITY;
      return { ...step, heightPx, untitledPx: heightPx - leastTitlePx(title, untilPx - 1) };
    }),
    embedPx: { ...embedPx, heightPx: taller(embedPx, embedPx.widthPx) },
    script: absoluteUrl('embed.js'),
    showAll: useWords(language)('embed.showAll'),
  };
}

/** The stored versions of a chart, the newest first. */
export function versionLinks(
  chart: string,
  { frozen }: Publication,
  language: Language,
): { name: string; href: string; version: number }[] {
  const stored = frozen.get(chart);
  if (stored === undefined) return [];
  return stored.toReversed().map((version) => ({
    name: versionName(version, language),
    href: href(chartVersionPath(chart, language, version.version)),
    version: version.version,
  }));
}
