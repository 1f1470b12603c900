/** The address of every page there is, to know what would be in the way of it. */

import { languages } from '../site.ts';
import {
  chartPath,
  chartVersionPath,
  datasetPath,
  embedPath,
  embedVersionPath,
  homePath,
  ownPagePath,
  ownPages,
  partPath,
  pressPath,
  storyPath,
} from './paths.ts';
import type { Publication } from './publication.ts';

/** Paths with a slash at the end and none before: `it/stories/una-su-mille/`. */
export function pagePaths({ stories, charts, datasets, frozen, withdrawn, parts }: Publication): Set<string> {
  return new Set([
    '',
    ...languages.flatMap((language) => [
      homePath(language),
      ...ownPages.map((name) => ownPagePath(name, language)),
      ...parts.map(({ id }) => partPath(id, language)),
      ...[...stories.values()].flatMap(({ [language]: story }) => [storyPath(story), pressPath(story)]),
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
