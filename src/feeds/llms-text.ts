/** `/llms.txt`: the publication for language models, in the form that llmstxt.org proposes. */

import { useWords } from '../i18n/ui.ts';
import { plainText } from '../binding/bound-text.ts';
import { plainWords } from '../charts/chart.ts';
import { chartPath, datasetPath, homePath, ownPagePath, storyPath } from '../publication/paths.ts';
import { deckOf } from '../documents/document.ts';
import type { Publication } from '../publication/publication.ts';
import { chartsInOrder, storiesInOrder } from '../publication/series.ts';
import { pageText } from '../publication/texts.ts';
import { absoluteUrl, languages, site } from '../site.ts';

/** The whole file: what this is, how to quote it, then everything there is to read, with its address. */
export function llmsText(publication: Publication): string {
  const stories = languages.map((language) => {
    const listed = storiesInOrder(publication).map(({ [language]: story }) =>
      link(story.frontMatter.title, storyPath(story), plainText(story.frontMatter.description)),
    );
    return section(`${useWords(language)('stories.title')} (${language})`, listed);
  });
  const charts = chartsInOrder(publication).map(({ id, spec }) => {
    const { title, subtitle } = plainWords(spec.words.en);
    return link(title, chartPath(id, 'en'), `${subtitle}. Rows: ${absoluteUrl(`charts/${id}/data.csv`)}`);
  });
  const datasets = [...publication.datasets.values()].map(({ id, descriptor }) =>
    link(
      descriptor.x_title.en,
      datasetPath(id, 'en'),
      `${descriptor.x_description.en} Files: ${absoluteUrl(`data/${id}/datapackage.json`)}`,
    ),
  );
  const numbers = languages.map((language) =>
    link(
      `Every number (${language})`,
      `claims/${language}.json`,
      'each bound number with its words, value, unit, cell, source and place',
    ),
  );
  const t = useWords('en');
  const entrances = [...publication.entrances.byLanguage.values()].map(({ language, title, deck }) =>
    link(`${title} (${language})`, homePath(language), plainText(deck)),
  );
  const method = pageText(publication, 'method', 'en');
  const pages = [
    link(method.frontMatter.title, ownPagePath('method', 'en'), deckOf(method)),
    ...(['glossary', 'corrections'] as const).map((page) =>
      link(t(`${page}.title`), ownPagePath(page, 'en'), t(`${page}.deck`)),
    ),
  ];
  return [
    `# ${site.name}\n`,
    `> ${useWords('en')('site.description')}\n`,
    `Published in Italian and English under ${site.licence.name} (${site.licence.url}). Italian pages are siblings of the English ones, under /it/ instead of /en/.`,
    'A number is published by its source, calculated by us or a forecast, and each page says which. Keep its qualifier (about, up to, more than), its year and its source when you quote it. A value that the source does not give is said to be missing, with the reason: do not fill it in.\n',
    ...stories,
    ...(entrances.length === 0 ? [] : [section('In other languages, a summary', entrances)]),
    section('Numbers', [...numbers, ...pages]),
    section('Data', datasets),
    section('Optional', charts),
  ].join('\n');
}

function section(title: string, links: readonly string[]): string {
  return `## ${title}\n\n${links.join('\n')}\n`;
}

function link(title: string, path: string, about: string): string {
  return `- [${title}](${absoluteUrl(path)}): ${about}`;
}
