/** oEmbed: what a CMS asks for when somebody pastes the address of a chart's page. */

import type { Chart } from '../charts/chart.ts';
import type { EmbedFacts } from '../embeds/embed-code.ts';
import { element } from '../markup/element.ts';
import { writeHtml } from '../markup/write-markup.ts';
import type { FrozenVersion } from '../ledgers/frozen.ts';
import { chartCardPath, homePath, storyCardPath } from '../publication/paths.ts';
import type { Publication } from '../publication/publication.ts';
import type { Reference } from '../binding/references.ts';
import { absoluteUrl, site, type AnyLanguage, type Language } from '../site.ts';
import type { Story } from '../stories/story.ts';
import { cardSize } from '../pictures/card-svg.ts';
import { embedFacts } from '../embeds/embed-snippets.ts';
import { versionFacts } from '../versions/frozen-version.ts';

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

/** What is embedded, and the picture shown until it is. */
interface Embeddable {
  facts: Pick<EmbedFacts, 'language' | 'title' | 'page' | 'src' | 'embedPx' | 'script'>;
  picture: { address: string; widthPx: number; heightPx: number };
}

/** What `/oembed/{lang}/{chart}.json` holds. */
export function oembedOf(
  chart: Chart,
  language: AnyLanguage,
  references: ReadonlyMap<string, Reference>,
): OEmbed {
  return answer({
    facts: embedFacts(chart, language, references),
    picture: { address: absoluteUrl(chartCardPath(chart.id, language)), ...cardSize },
  });
}

/** The same for a version that is kept for good. */
export function versionOEmbed(frozen: FrozenVersion, publication: Publication, language: Language): OEmbed {
  const facts = versionFacts(frozen, publication, language);
  const [widthPx, heightPx] = facts.pictureSizePx;
  return answer({ facts, picture: { address: facts.picture, widthPx, heightPx } });
}

/** The same for a box of a story, with the card of the story. */
export function thenNowOEmbed(facts: Embeddable['facts'], story: Story): OEmbed {
  return answer({ facts, picture: { address: absoluteUrl(storyCardPath(story)), ...cardSize } });
}

/**
 * WordPress keeps one quotation and one frame of the HTML, without styles and scripts, and gives the frame the height
 * it asks for only when the quotation is there. Others insert it as it is: the quotation is hidden, the script makes
 * the height right. A border would cut the frame where a theme counts it as part of the height.
 */
function answer({ facts, picture }: Embeddable): OEmbed {
  const { widthPx, heightPx } = facts.embedPx;
  const { title } = facts;
  return {
    version: '1.0',
    type: 'rich',
    title,
    author_name: site.name,
    provider_name: site.name,
    provider_url: absoluteUrl(homePath(facts.language)),
    cache_age: 86_400,
    html: writeHtml([
      element('blockquote', { style: 'display:none' }, element('a', { href: facts.page }, title)),
      element('iframe', {
        ...{ src: facts.src, width: '100%', height: heightPx, frameborder: 0, style: 'border:0' },
        ...{ title, 'data-filiera': true },
      }),
      element('script', { src: facts.script, async: true }),
    ]),
    width: widthPx,
    height: heightPx,
    thumbnail_url: picture.address,
    thumbnail_width: picture.widthPx,
    thumbnail_height: picture.heightPx,
  };
}
