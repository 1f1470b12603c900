/** The code a journalist pastes to embed a chart. */

import { absoluteUrl, type Language } from '../site.ts';
import { plainWords, type Chart } from '../model/chart.ts';
import { embedPath } from '../model/paths.ts';
import type { Reference } from '../model/references.ts';
import { escapeXml } from '../plotting/svg.ts';
import { tallestEmbedHeight } from './embed-height.ts';

/**
 * Two snippets: with the script, the height follows the content; the plain one is tall enough for
 * any width.
 */
export function embedSnippets(
  chart: Chart,
  language: Language,
  references: ReadonlyMap<string, Reference>,
): { script: string; plain: string } {
  const title = escapeXml(plainWords(chart.spec.words[language]).title);
  const src = absoluteUrl(embedPath(chart.id, language));
  const tallest = tallestEmbedHeight(chart, language, references);
  const iframe = (attributes: string) => `<iframe src="${src}" title="${title}"\n  ${attributes}></iframe>`;
  const size = `width="100%" height="${tallest}" style="border:0" loading="lazy"`;
  return {
    script: `${iframe(`${size} data-filiera`)}\n<script src="${absoluteUrl('embed.js')}" async></script>`,
    plain: iframe(size),
  };
}
