/** What the code to embed a chart needs to know. */

import { describeAlone } from '../charts/beside/chart-description.ts';
import { inLanguage, useWords } from '../i18n/ui.ts';
import { plainWords, type Chart } from '../charts/chart.ts';
import type { EmbedFacts } from './embed-code.ts';
import { chartPlacePath, embedPath } from '../publication/paths.ts';
import type { Reference } from '../binding/references.ts';
import { absoluteUrl, type AnyLanguage } from '../site.ts';
import { embedHeightSteps, embedSizePx } from './embed-height.ts';
import { standalonePicture } from '../pictures/standalone-svg.ts';

/** Facts known so far: several pages and files ask for them, and heights are counted from drawings. */
const known = new WeakMap<Chart, Map<AnyLanguage, EmbedFacts>>();

/** The facts about a chart's embed in one language. */
export function embedFacts(
  chart: Chart,
  language: AnyLanguage,
  references: ReadonlyMap<string, Reference>,
): EmbedFacts {
  const ofChart = known.get(chart) ?? new Map<AnyLanguage, EmbedFacts>();
  known.set(chart, ofChart);
  const facts = ofChart.get(language) ?? gatherFacts(chart, language, references);
  ofChart.set(language, facts);
  return facts;
}

function gatherFacts(
  chart: Chart,
  language: AnyLanguage,
  references: ReadonlyMap<string, Reference>,
): EmbedFacts {
  const { title } = plainWords(inLanguage(chart.spec.words, language));
  const { widthPx, heightPx } = standalonePicture(chart, language, references);
  return {
    language,
    title,
    src: absoluteUrl(embedPath(chart.id, language)),
    page: absoluteUrl(chartPlacePath(chart.id, language)),
    picture: absoluteUrl(`charts/${chart.id}/${language}.png`),
    picture2x: absoluteUrl(`charts/${chart.id}/${language}@2x.png`),
    pictureSizePx: [widthPx, heightPx],
    alternative: `${title}. ${describeAlone(chart, language)}`,
    steps: embedHeightSteps(chart, language, references),
    embedPx: embedSizePx(chart, language, references),
    script: absoluteUrl('embed.js'),
    showAll: useWords(language)('embed.showAll'),
  };
}
