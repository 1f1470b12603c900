/** Addresses of pages and files under the base path, as they are promised to the outside world. */

import { isFullLanguage, type AnyLanguage, type EntranceLanguage, type Language } from '../site.ts';
import type { Story } from '../stories/story.ts';

export function homePath(language: AnyLanguage): string {
  return `${language}/`;
}

/** Pages made by the site itself, whatever is published: `page:method/errors` leads to one. */
export const ownPages = [
  ...['stories', 'charts', 'data', 'corrections', 'glossary'],
  ...['method', 'method/kinds', 'method/coverage', 'method/embedding', 'method/errors'],
  'at-a-glance',
  'search',
  ...['about', 'about/design', 'accessibility', 'guide', 'privacy', 'licence'],
];

export function ownPagePath(name: string, language: Language): string {
  return `${language}/${name}/`;
}

export function storyPath(story: Story): string {
  return `${story.language}/stories/${story.frontMatter.slug}/`;
}

/** What a story gives to the press. */
export function pressPath(story: Story): string {
  return `${storyPath(story)}press/`;
}

/** A place on a story's page; without a fragment, the page. */
export function placeInStory(story: Story, fragment?: string): string {
  return fragment === undefined ? storyPath(story) : `${storyPath(story)}#${fragment}`;
}

/** The page of a part of the publication. */
export function partPath(part: string, language: Language): string {
  return `${language}/parts/${part}/`;
}

export function chartPath(chartId: string, language: Language): string {
  return `${language}/charts/${chartId}/`;
}

/** Where a chart is explained: its page, or its place in the entrance of a language that has no more. */
export function chartPlacePath(chartId: string, language: AnyLanguage): string {
  return isFullLanguage(language) ? chartPath(chartId, language) : entranceChartPath(chartId, language);
}

/** A chart's place on the page of an entrance. */
export function entranceChartPath(chartId: string, language: EntranceLanguage): string {
  return `${homePath(language)}#${chartId}`;
}

/** The chart among others: its marks alone, or all of it; where it leads the charts of a story, also wider. */
export function thumbnailPath(
  chartId: string,
  language: Language,
  look: 'mini' | 'strip' | 'thumb' | 'lead' = 'thumb',
): string {
  return `charts/${chartId}/${language}-${look}.svg`;
}

/** The charts of a part, on a page of their own. */
export function partChartsPath(part: string, language: Language): string {
  return `${partPath(part, language)}charts/`;
}

export function embedPath(chartId: string, language: AnyLanguage): string {
  return `embed/${language}/${chartId}/`;
}

/** The page of a version of a chart that is kept for good. */
export function chartVersionPath(chartId: string, language: Language, version: number): string {
  return `${chartPath(chartId, language)}v/${version}/`;
}

/** Its embed. */
export function embedVersionPath(chartId: string, language: Language, version: number): string {
  return `${embedPath(chartId, language)}v/${version}/`;
}

/** Its pictures and data. */
export function versionFilePath(chartId: string, version: number, name: string): string {
  return `charts/${chartId}/v/${version}/${name}`;
}

/** What programs are told of the embed of a chart. */
export function oembedPath(chartId: string, language: AnyLanguage): string {
  return `oembed/${language}/${chartId}.json`;
}

/** The same of a version that is kept for good. */
export function oembedVersionPath(chartId: string, language: Language, version: number): string {
  return `oembed/${language}/${chartId}/v/${version}.json`;
}

/** The social card of a story. */
export function storyCardPath({ id, language }: Story): string {
  return `cards/${language}/${id}.png`;
}

/** The social card of a chart. */
export function chartCardPath(chartId: string, language: AnyLanguage): string {
  return `charts/${chartId}/${language}-card.png`;
}

/** A term's place on the page of the glossary. */
export function termPath(term: string, language: Language): string {
  return `${language}/glossary/#${term}`;
}

export function datasetPath(dataset: string, language: Language): string {
  return `${language}/data/${dataset}/`;
}

/** The frame that shows a state of a dataset's explorer; the state stands in its fragment. */
export function explorerFramePath(dataset: string, language: Language): string {
  return `embed/${language}/x/${dataset}/`;
}

/** The embed of a box that sets beside one another what was said and what is known. */
export function thenNowEmbedPath(story: string, box: string, language: Language): string {
  return `embed/${language}/then-now/${story}/${box}/`;
}

/** The frame with all charts of a story. */
export function storyFramePath(story: string, language: Language): string {
  return `embed/${language}/stories/${story}/`;
}

/** What programs are told of a box of then and now. */
export function thenNowOembedPath(story: string, box: string, language: Language): string {
  return `oembed/${language}/then-now/${story}/${box}.json`;
}

/** What the explorer is told of a dataset. */
export function explorablePath(dataset: string, language: Language): string {
  return `explorer/${language}/${dataset}.json`;
}
