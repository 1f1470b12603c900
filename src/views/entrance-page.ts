/** An entrance in another language as its page shows it: parts, charts, figures, and where the whole is told. */

import { referenceOf, shortCitation } from '../binding/references.ts';
import { languagesOf, type Chart } from '../charts/chart.ts';
import type { CellState } from '../data/address.ts';
import type { Entrance, TranslatedFigure, TranslatedPart } from '../ledgers/entrances.ts';
import { homePath, partPath, storyPath } from '../publication/paths.ts';
import type { Publication } from '../publication/publication.ts';
import {
  allLanguages,
  entranceLanguages,
  isFullLanguage,
  languages,
  type AnyLanguage,
  type EntranceLanguage,
} from '../site.ts';

/** A translated figure with its source and the story that tells more of it, in English. */
export interface EntranceFigure extends TranslatedFigure {
  state: CellState;
  source: string | undefined;
  story: { id: string; title: string; path: string } | undefined;
}

/** What the page of an entrance shows. */
export interface EntrancePage {
  entrance: Entrance;
  /** With the path of the part in English. */
  parts: (TranslatedPart & { path: string })[];
  charts: Chart[];
  figures: EntranceFigure[];
}

/** The languages whose entrance is written, in the order of the registry. */
export function entranceLanguagesOf({ entrances }: Publication): EntranceLanguage[] {
  return entranceLanguages.filter((language) => entrances.byLanguage.has(language));
}

/** The front page in each language: those of the two full ones, and the entrances. */
export function frontPages(publication: Publication): { language: AnyLanguage; path: string }[] {
  const written: readonly AnyLanguage[] = [...languages, ...entranceLanguagesOf(publication)];
  return allLanguages
    .filter((language) => written.includes(language))
    .map((language) => ({ language, path: homePath(language) }));
}

/** The languages that a chart has an embed in: the full ones, and those of entrances that show it. */
export function embedLanguages(chart: Chart, { entrances }: Publication): AnyLanguage[] {
  const isShown = entrances.charts.some(({ id }) => id === chart.id);
  return languagesOf(chart).filter(
    (language) => isFullLanguage(language) || (isShown && entrances.byLanguage.has(language)),
  );
}

/** The page of an entrance; undefined where its summary is not written. */
export function entrancePage(publication: Publication, language: EntranceLanguage): EntrancePage | undefined {
  const entrance = publication.entrances.byLanguage.get(language);
  if (entrance === undefined) return undefined;
  const charts = publication.entrances.charts
    .map(({ id }) => publication.charts.get(id))
    .filter((chart) => chart !== undefined)
    .filter((chart) => languagesOf(chart).includes(language));
  const figures = entrance.glance.flatMap((figure): EntranceFigure[] => {
    const cell = figure.bindings.numbers[0]?.cell;
    const told = publication.glance.find(({ id }) => id === figure.of);
    if (cell === undefined || told === undefined) return [];
    const reference = cell.state === 'published' ? referenceOf(cell, publication.references) : undefined;
    const story = publication.stories.get(told.story)?.en;
    return [
      {
        ...figure,
        state: cell.state,
        source: reference && shortCitation(reference, language),
        story: story && { id: story.id, title: story.frontMatter.title, path: storyPath(story) },
      },
    ];
  });
  const parts = entrance.parts.map((part) => ({ ...part, path: partPath(part.of, 'en') }));
  return { entrance, parts, charts, figures };
}
