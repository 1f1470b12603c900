/** A story as feeds carry it: its whole text, its charts as pictures; nothing that runs and no address of this site alone. */

import { plainWords } from '../charts/chart.ts';
import { sourceLine } from '../charts/beside/source-line.ts';
import { deckOf } from '../documents/document.ts';
import { embedFacts } from '../embeds/embed-snippets.ts';
import { element, type Child } from '../markup/element.ts';
import { writeHtml } from '../markup/write-markup.ts';
import type { Publication } from '../publication/publication.ts';
import type { Story } from '../stories/story.ts';

/** HTML for a reader of feeds: paragraphs, headings, figures with pictures and links, all addresses absolute. */
export function fullText(story: Story, publication: Publication): string {
  const shown = new Set<string>();
  const figure = (id: string): Child[] => {
    const chart = publication.charts.get(id);
    if (chart === undefined || shown.has(id)) return [];
    shown.add(id);
    const facts = embedFacts(chart, story.language, publication.references);
    const [width, height] = facts.pictureSizePx;
    const { title } = plainWords(chart.spec.words[story.language]);
    const picture = element('img', { src: facts.picture, alt: facts.alternative, width, height });
    return [
      element(
        'figure',
        {},
        element('a', { href: facts.page }, picture),
        element(
          'figcaption',
          {},
          element('a', { href: facts.page }, title),
          `. ${sourceLine(chart, publication.references, story.language)}`,
        ),
      ),
    ];
  };
  const { lead } = story.frontMatter;
  return writeHtml([
    element('p', {}, element('em', {}, deckOf(story))),
    ...figure(lead),
    ...story.sections.flatMap(({ heading, paragraphs, charts }) => [
      ...(heading === undefined ? [] : [element('h2', {}, heading)]),
      ...paragraphs.map(({ text }) => element('p', {}, text)),
      ...charts.flatMap(figure),
    ]),
  ]);
}
