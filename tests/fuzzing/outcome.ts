/** What becomes of a tree that somebody has changed at random: findings with places, or pages. */

import rss from '@astrojs/rss';
import { severityOf, describeFinding } from '../../src/findings/registry.ts';
import { chartDataFile, dataAsJson } from '../../src/downloads/chart-data-file.ts';
import { citationFile, citationFormats, type CitationFormat } from '../../src/downloads/citation-files.ts';
import { dataAsXlsx } from '../../src/downloads/data-xlsx.ts';
import { drawnCsv } from '../../src/downloads/drawn-csv.ts';
import { claimsOf } from '../../src/feeds/claims.ts';
import { correctionItems, feedFacts, storyItems } from '../../src/feeds/feeds.ts';
import { llmsText } from '../../src/feeds/llms-text.ts';
import { embedFigure, pageFigure } from '../../src/figures/chart-figure.ts';
import { readXml } from '../../src/markup/read-markup.ts';
import { writeHtml, writeXml } from '../../src/markup/write-markup.ts';
import { standalonePicture } from '../../src/pictures/standalone-svg.ts';
import type { Publication } from '../../src/publication/publication.ts';
import { withoutDrafts } from '../../src/publication/drafts.ts';
import { reportAsGithub } from '../../src/reports/report-github.ts';
import { reportAsJson } from '../../src/reports/report-json.ts';
import { reportAsText } from '../../src/reports/report-text.ts';
import { runChecks } from '../../src/reports/run-checks.ts';
import { absoluteUrl, languages } from '../../src/site.ts';
import { mend } from '../../src/reports/fixes.ts';
import { citedChart } from '../../src/versions/edition.ts';
import type { SourceTree } from '../../src/text/source-tree.ts';

/** Checks and reports a tree, and writes what leaves the house when nothing is wrong; throws for whatever must not be. */
export async function outcomeOf(tree: SourceTree): Promise<'refused' | 'published'> {
  const { publication, findings } = runChecks(tree);
  for (const found of findings) {
    if (
      found.file === '' ||
      found.line < 1 ||
      found.column < 1 ||
      !Number.isInteger(found.line + found.column)
    )
      throw new Error(`a finding without a place: ${JSON.stringify(found)}`);
    for (const language of languages) {
      const { problem, help } = describeFinding(found, language);
      if (
        /\bundefined\b|\bNaN\b|\[object|\uFFFF/.test(`${problem}${help}`) &&
        !/NaN|undefined/.test(JSON.stringify(found.facts))
      )
        throw new Error(`words that say nothing: ${JSON.stringify(problem)} ${JSON.stringify(help)}`);
    }
  }
  reportAsText(findings, tree, 'it');
  JSON.parse(reportAsJson(findings, 'en'));
  const annotations = reportAsGithub(findings, 'en')
    .split('\n')
    .filter((line) => line !== '');
  if (annotations.some((line) => !/^::(?:error|warning) file=/.test(line)))
    throw new Error('a forged annotation');
  mend(tree, findings);
  if (findings.some(({ code }) => severityOf(code) === 'error')) return 'refused';
  await publish(withoutDrafts(publication));
  return 'published';
}

/** No control that XML has no place for. */
const notInXml = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/u;

async function publish(publication: Publication): Promise<void> {
  const { references } = publication;
  for (const chart of publication.charts.values()) {
    for (const language of languages) {
      const shown = { chart, language, references };
      writeHtml([embedFigure(shown), pageFigure(shown)]);
      const svg = writeXml([standalonePicture(chart, language, references).svg]);
      if (notInXml.test(svg)) throw new Error(`a sign that XML has no place for in a picture of ${chart.id}`);
      readXml(svg);
    }
    drawnCsv(chart);
    const data = chartDataFile(chart, publication);
    JSON.parse(dataAsJson(data));
    await dataAsXlsx(data);
    for (const format of Object.keys(citationFormats) as CitationFormat[])
      citationFile(citedChart(chart, publication, 'it'), format);
  }
  for (const language of languages) {
    for (const items of [storyItems(publication, language), correctionItems(publication, language)]) {
      const facts = {
        title: 'x',
        description: 'x',
        site: absoluteUrl(''),
        ...feedFacts('feed.xml', language),
      };
      const feed = await (await rss({ ...facts, items })).text();
      if (notInXml.test(feed)) throw new Error('a sign that XML has no place for in a feed');
    }
    JSON.stringify(claimsOf(publication, language));
  }
  llmsText(publication);
}
