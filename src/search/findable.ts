/** Everything that readers can find: what it is called, what it says, where it is. */

import { plainText } from '../binding/bound-text.ts';
import { chartTable } from '../charts/beside/chart-table.ts';
import { sourceLine } from '../charts/beside/source-line.ts';
import { chartTitles, type Chart } from '../charts/chart.ts';
import { deckOf, type TextDocument } from '../documents/document.ts';
import { designWords } from '../i18n/design-words.ts';
import { useWords } from '../i18n/ui.ts';
import {
  chartPath,
  datasetPath,
  homePath,
  ownPagePath,
  partPath,
  storyPath,
  termPath,
  thumbnailPath,
} from '../publication/paths.ts';
import type { Publication } from '../publication/publication.ts';
import { chartsInOrder, storiesInOrder } from '../publication/series.ts';
import { chartWords } from '../publication/visible-words.ts';
import type { AnyLanguage, Language } from '../site.ts';
import type { Story } from '../stories/story.ts';

/** What a thing is, in the order in which lists have them. */
export const findableKinds = ['story', 'chart', 'data', 'term', 'page'] as const;
export type FindableKind = (typeof findableKinds)[number];

/** A page, or a place on one, that can be found. */
export interface Findable {
  kind: FindableKind;
  title: string;
  /** A sentence on what it is. */
  about: string;
  /** What it says beside that, for the index; no markup. */
  text: string;
  /** Under the base path. */
  path: string;
  /** The path of its small picture; undefined where it has none. */
  picture: string | undefined;
}

/** The most cells of a table that are looked through. */
const mostCells = 200;

/** Everything published in a language: stories and charts in their order, the rest by its name; each address once. */
export function findables(publication: Publication, language: Language): Findable[] {
  const byTitle = (a: Findable, b: Findable) => a.title.localeCompare(b.title, language);
  const { datasets, glossary } = publication;
  return [
    ...storiesInOrder(publication).map((versions) => ofStory(versions[language], publication)),
    ...chartsInOrder(publication).map((chart) => ofChart(chart, publication, language)),
    ...[...datasets.values()]
      .map(({ id, descriptor, resources }): Findable => {
        const tables = [...resources.values()].flatMap((resource) => [
          resource.descriptor.x_title[language],
          ...resource.descriptor.schema.fields.map(({ x_title }) => x_title[language]),
        ]);
        const sources = descriptor.sources.map(({ title }) => title);
        const text = [...new Set([...tables, ...sources, id])].join('. ');
        return {
          kind: 'data',
          title: descriptor.x_title[language],
          about: descriptor.x_description[language],
          text,
          path: datasetPath(id, language),
          picture: undefined,
        };
      })
      .toSorted(byTitle),
    ...[...glossary.terms.values()]
      .map(({ id, words }): Findable => {
        const { name, expands = '', definition } = words[language];
        return {
          kind: 'term',
          title: plainText(name),
          about: plainText(definition),
          text: plainText(expands),
          path: termPath(id, language),
          picture: undefined,
        };
      })
      .toSorted(byTitle),
    ...ownPagesOf(publication, language).toSorted(byTitle),
  ];
}

function ofStory(story: Story, { faces }: Publication): Findable {
  return {
    kind: 'story',
    title: story.frontMatter.title,
    about: deckOf(story),
    text: textOf(story),
    path: storyPath(story),
    picture: faces.has(story.id) ? `icons/${story.id}.svg` : undefined,
  };
}

/** A chart by its words and by the numbers of its table. */
function ofChart(chart: Chart, { references }: Publication, language: Language): Findable {
  const { title, subtitle } = chartTitles(chart, language);
  const words = chartWords(chart, language).map(({ text }) => text);
  const { columns, rows } = chartTable(chart, language);
  const cells = rows.flatMap(({ label, cells: inRow }) => [label, ...inRow.map((cell) => cell?.text ?? '')]);
  const told = new Set([title, subtitle].map(withSingleSpaces));
  return {
    kind: 'chart',
    title,
    about: subtitle,
    text: [
      ...new Set([
        ...words.filter((each) => !told.has(withSingleSpaces(each))),
        sourceLine(chart, references, language),
      ]),
      [...columns, ...cells.slice(0, mostCells)].join(' '),
    ].join('\n'),
    path: chartPath(chart.id, language),
    picture: thumbnailPath(chart.id, language),
  };
}

/** With spaces that break lines alone, as editors write them. */
function withSingleSpaces(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}

/** The running text of a document, headings included. */
function textOf({ sections }: TextDocument): string {
  return sections
    .flatMap(({ heading, paragraphs }) => [heading ?? '', ...paragraphs.map(({ text }) => text)])
    .filter((text) => text !== '')
    .join('\n');
}

/** What a language is called in another: `Français`, `francese`. */
function nameOf(language: AnyLanguage, inThat: AnyLanguage): string {
  const name = new Intl.DisplayNames(inThat, { type: 'language' }).of(language) ?? language;
  return language === inThat ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

/** The pages that the publication has of its own, the parts, and the entrances in other languages. */
function ownPagesOf(
  { pages, parts, glance, stories, entrances }: Publication,
  language: Language,
): Findable[] {
  const t = useWords(language);
  const page = (title: string, about: string, path: string, text = ''): Findable => ({
    kind: 'page',
    ...{ title, about, text, path, picture: undefined },
  });
  return [
    ...[...pages].map(([name, { [language]: text }]) =>
      page(text.frontMatter.title, deckOf(text), ownPagePath(name, language), textOf(text)),
    ),
    ...parts
      .filter((part) => part.stories.some(({ id }) => stories.has(id)))
      .map(({ id, words }) =>
        page(plainText(words[language].title), plainText(words[language].deck), partPath(id, language)),
      ),
    ...(glance.length === 0
      ? []
      : [
          page(
            t('glance.title'),
            t('glance.deck'),
            ownPagePath('at-a-glance', language),
            glance
              .map(({ words }) => `${plainText(words[language].figure)} ${plainText(words[language].text)}`)
              .join('\n'),
          ),
        ]),
    ...[...entrances.byLanguage].map(([of, { title, deck }]) =>
      page(
        `${nameOf(of, of)}: ${plainText(title)}`,
        plainText(deck),
        homePath(of),
        // Whoever looks for it may call it as the page's language does, or as English does.
        [nameOf(of, language), nameOf(of, 'en')].join(', '),
      ),
    ),
    page(t('corrections.title'), t('corrections.deck'), ownPagePath('corrections', language)),
    page(t('embedding.title'), t('embedding.deck'), ownPagePath('method/embedding', language)),
    page(t('types.title'), t('types.deck'), ownPagePath('method/kinds', language)),
    page(t('coverage.title'), t('coverage.deck'), ownPagePath('method/coverage', language)),
    page(t('errors.title'), t('errors.deck'), ownPagePath('method/errors', language)),
    page(designWords.title[language], designWords.deck[language], ownPagePath('about/design', language)),
  ];
}
