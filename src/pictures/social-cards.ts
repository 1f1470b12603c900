/** Social cards: what a chart's card and a story's card say, and the marks they bear. */

import { sourcesOf } from '../charts/beside/chart-table.ts';
import { drawChart } from '../charts/draw-chart.ts';
import { useWords } from '../i18n/ui.ts';
import { chartTitles, type Chart } from '../charts/chart.ts';
import type { Publication } from '../publication/publication.ts';
import { shortCitations } from '../binding/references.ts';
import type { Story } from '../stories/story.ts';
import { fields } from '../plotting/faces/fields.ts';
import { drawObject } from '../plotting/faces/objects.ts';
import { paintedMarks } from '../plotting/faces/paint.ts';
import { drawingWidths } from '../plotting/theme.ts';
import type { AnyLanguage } from '../site.ts';
import { present } from '../present.ts';
import type { Element } from '../markup/element.ts';
import { cardSvg, type Card } from './card-svg.ts';

/** The chart as far as it can be seen on a card, which is shown at a third of its size. */
function inSmall(chart: Chart): Chart {
  return chart.type.inSmall === undefined ? chart : { ...chart, spec: chart.type.inSmall(chart.spec) };
}

/** What a card takes from the chart that is drawn on it. */
function partsOf(
  chart: Chart,
  language: AnyLanguage,
  { references }: Publication,
): Omit<Card, 'title' | 'finding'> {
  return {
    label: `${useWords(language)('chart')} ${chart.spec.plate}`,
    sources: shortCitations(
      sourcesOf(chart).map((key) => present(references.get(key), `the source ${key}`)),
      language,
    ),
    place: chart.spec.place,
    drawing: drawChart(inSmall(chart), language, drawingWidths[0]),
  };
}

/** A chart's card: its finding as the title, and what is measured. */
export function chartCard(chart: Chart, language: AnyLanguage, publication: Publication): Element {
  const { title, subtitle } = chartTitles(chart, language);
  return cardSvg({ ...partsOf(chart, language, publication), title, finding: subtitle });
}

/** A story's card: its title, and the finding of its lead chart. */
export function storyCard(story: Story, publication: Publication): Element {
  const { title, lead } = story.frontMatter;
  const chart = publication.charts.get(lead);
  if (chart === undefined) throw new Error(`no chart ${lead} to lead ${story.id}`);
  const finding = chartTitles(chart, story.language).title;
  const face = publication.faces.get(story.id);
  const colours = face && fields[face.field].light;
  return cardSvg({
    ...partsOf(chart, story.language, publication),
    title,
    finding,
    face: face &&
      colours && {
        field: colours.field,
        marks: paintedMarks(
          drawObject(face.object, { amounts: face.amounts, isMark: false }),
          colours,
          'light',
          2.5,
        ),
      },
  });
}
