/** oEmbed: what a CMS asks for when somebody pastes the address of a chart's page. */

import type { Chart } from '../model/chart.ts';
import { escapeAttribute } from '../model/embed-code.ts';
import { chartCardPath, homePath } from '../model/paths.ts';
import type { Reference } from '../model/references.ts';
import { absoluteUrl, site, type Language } from '../site.ts';
import { cardSize } from './card-svg.ts';
import { embedHeight } from './embed-height.ts';
import { embedFacts } from './embed-snippets.ts';

/** The answer to every question: a static host can't heed `maxwidth`. */
export interface OEmbed {
  version: '1.0';
  type: 'rich';
  title: string;
  author_name: string;
  provider_name: string;
  provider_url: string;
  /** Seconds. */
  cache_age: number;
  html: string;
  width: number;
  height: number;
  thumbnail_url: string;
  thumbnail_width: number;
  thumbnail_height: number;
}

/** The column of most newspapers, and narrower ones for charts that would be too tall in it. */
const widthsPx = [600, 480, 400, 320] as const;
/** WordPress cuts what is taller. */
const tallestPx = 1000;

/** What the host of an embed is told of its size where it asks for two numbers. */
export function embedSizePx(
  chart: Chart,
  language: Language,
  references: ReadonlyMap<string, Reference>,
): { widthPx: number; heightPx: number } {
  const sizes = widthsPx.map((widthPx) => ({
    widthPx,
    heightPx: embedHeight(chart, language, references, widthPx),
  }));
  const fitting = sizes.find(({ heightPx }) => heightPx <= tallestPx);
  if (fitting === undefined) throw new Error(`the embed of ${chart.id} is taller than ${tallestPx} px`);
  return fitting;
}

/**
 * What `/oembed/{lang}/{chart}.json` holds. WordPress keeps one quotation and one frame of the HTML, and
 * gives the frame the height it asks for only when the quotation is there.
 */
export function oembedOf(
  chart: Chart,
  language: Language,
  references: ReadonlyMap<string, Reference>,
): OEmbed {
  const facts = embedFacts(chart, language, references);
  const { widthPx: width, heightPx: height } = embedSizePx(chart, language, references);
  const title = escapeAttribute(facts.title);
  return {
    version: '1.0',
    type: 'rich',
    title: facts.title,
    author_name: site.name,
    provider_name: site.name,
    provider_url: absoluteUrl(homePath(language)),
    cache_age: 86_400,
    html:
      `<blockquote><a href="${facts.page}">${title}</a></blockquote>` +
      `<iframe src="${facts.src}" width="${width}" height="${height}" title="${title}"></iframe>`,
    width,
    height,
    thumbnail_url: absoluteUrl(chartCardPath(chart.id, language)),
    thumbnail_width: cardSize.widthPx,
    thumbnail_height: cardSize.heightPx,
  };
}
