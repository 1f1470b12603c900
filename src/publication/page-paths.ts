/** The address of every page there is, to know what would be in the way of it. */

import { languages } from '../site.ts';
import {
  chartPath,
  chartVersionPath,
  datasetPath,
  embedPath,
  embedVersionPath,
  homePath,
  storyPath,
} from './paths.ts';
import type { Publication } from './publication.ts';

/** Folders whose pages are made by the site itself, whatever their names. */
const indexes = [
  ...['stories', 'charts', 'data', 'corrections', 'glossary'],
  ...['method', 'method/kinds', 'method/coverage', 'method/embedding', 'method/errors'],
  ...['about', 'about/design', 'accessibility', 'privacy', 'licence'],
];

/** Paths with a slash at the end and none before: `it/stories/una-su-mille/`. */
export function pagePaths({ stories, charts, datasets, frozen, withdrawn }: Publication): Set<string> {
  return new Set([
    '',
    ...languages.flatMap((language) => [
      homePath(language),
      ...indexes.map((index) => `${language}/${index}/`),
      ...[...stories.values()].map((versions) => storyPath(versions[language])),
      ...[...charts.keys(), ...withdrawn.charts.keys()].flatMap((id) => [
        chartPath(id, language),
        embedPath(id, language),
      ]),
      ...[...frozen.values()]
        .flat()
        .flatMap(({ chart, version }) => [
          chartVersionPath(chart, language, version),
          embedVersionPath(chart, language, version),
        ]),
      ...[...datasets.keys()].map((id) => datasetPath(id, language)),
    ]),
  ]);
}
