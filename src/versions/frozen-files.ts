/** The files of a version of a chart, as `npm run freeze` stores them for good. */

import { chartDrawings } from '../charts/draw-chart.ts';
import { sourceLine } from '../charts/beside/source-line.ts';
import { plainWords, type Chart } from '../charts/chart.ts';
import {
  frozenFiles,
  versionFile,
  type FrozenFile,
  type FrozenVersion,
  type VersionFacts,
} from '../ledgers/frozen.ts';
import { chartPath, chartVersionPath } from '../publication/paths.ts';
import type { Publication } from '../publication/publication.ts';
import { storiesShowing } from '../publication/series.ts';
import { hashOf } from '../text/source-tree.ts';
import { absoluteUrl, languages, type Language, type Localised } from '../site.ts';
import { chartDataFile, dataAsJson } from '../downloads/chart-data-file.ts';
import { drawnCsv } from '../downloads/drawn-csv.ts';
import { controlsOf, figureSheet, storedScript } from '../embeds/embed-assets.ts';
import { embedFigure } from '../figures/chart-figure.ts';
import { writeHtml, writeXml } from '../markup/write-markup.ts';
import { embedFacts } from '../embeds/embed-snippets.ts';
import { cellTexts, fingerprintOf, presentVersion } from './frozen-version.ts';
import { standalonePicture } from '../pictures/standalone-svg.ts';
import { withFonts } from '../pictures/svg-fonts.ts';
import { namesIn, trimStyleSheet } from '../sheets/trimmed-style-sheets.ts';

/** Whether a story shows the chart and its present version is not stored yet. */
export function needsFreezing(chart: Chart, publication: Publication): boolean {
  const isShown = storiesShowing(chart, publication).length > 0;
  return isShown && presentVersion(chart, publication).stored === undefined;
}

/**
 * The files of the chart's present version by name.
 * @param day ISO, when it is stored
 */
export async function filesToFreeze(
  chart: Chart,
  publication: Publication,
  day: string,
): Promise<Map<FrozenFile | typeof versionFile, string>> {
  const { version } = presentVersion(chart, publication);
  const controls = controlsOf(chart, 'it');
  const { references } = publication;
  const figures: Localised = {
    it: writeHtml([embedFigure({ chart, language: 'it', references })]),
    en: writeHtml([embedFigure({ chart, language: 'en', references })]),
  };
  // Addresses are those of the version, wherever the site will live.
  const placeless = (text: string) =>
    languages
      .reduce(
        (rest, language) =>
          rest.replaceAll(chartPath(chart.id, language), chartVersionPath(chart.id, language, version)),
        text,
      )
      .replaceAll(absoluteUrl(''), '{home}')
      .replaceAll(absoluteUrl('').replace(/^https?:\/\//, ''), '{place}');
  const pictures = [
    standalonePicture(chart, 'it', references).svg,
    standalonePicture(chart, 'en', references).svg,
  ] as const;
  const contents: Record<FrozenFile, string> = {
    'it.html': figures.it,
    'en.html': figures.en,
    'embed.css': await sheetOf(chart, figures, references, storedScript(controls, figures.it, '')),
    'it.svg': placeless(writeXml([await withFonts(pictures[0], pictures)])),
    'en.svg': placeless(writeXml([await withFonts(pictures[1], pictures)])),
    'data.csv': drawnCsv(chart),
    'data.json': placeless(dataAsJson(chartDataFile(chart, publication))),
  };
  const facts: VersionFacts = {
    chart: chart.id,
    version,
    frozen: day,
    fingerprint: fingerprintOf(chart),
    plate: chart.spec.plate,
    words: { it: wordsOf(chart, 'it', publication), en: wordsOf(chart, 'en', publication) },
    ...controls,
    cells: cellTexts(chart),
    files: Object.fromEntries(
      frozenFiles.map((name) => [name, hashOf(contents[name])]),
    ) as VersionFacts['files'],
  };
  return new Map([
    ...frozenFiles.map((name) => [name, contents[name]] as const),
    [versionFile, `${JSON.stringify(facts, null, 2)}\n`] as const,
  ]);
}

/** One sheet for both languages, with nothing that no figure needs. */
function sheetOf(
  chart: Chart,
  figures: Localised,
  references: Publication['references'],
  script: string,
): Promise<string> {
  const drawings = languages.flatMap((language) => chartDrawings(chart, language));
  const names = namesIn(`html body main embed ${figures.it} ${figures.en} ${script}`);
  return trimStyleSheet(figureSheet(chart, drawings, references), names);
}

function wordsOf(
  chart: Chart,
  language: Language,
  { references }: Publication,
): FrozenVersion['words'][Language] {
  const { subtitle } = plainWords(chart.spec.words[language]);
  const { title, alternative, pictureSizePx, steps, embedPx } = embedFacts(chart, language, references);
  const [widthPx, heightPx] = pictureSizePx;
  return {
    title,
    subtitle,
    alternative,
    source: sourceLine(chart, references, language),
    picturePx: { widthPx, heightPx },
    // Without a title it is counted from the title.
    steps: steps.map(({ fromPx, heightPx }) => ({ fromPx, heightPx })),
    embedPx,
  };
}
