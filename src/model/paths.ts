/** Addresses of pages and files under the base path, as they are promised to the outside world. */

import type { Language } from '../site.ts';
import type { Story } from './story.ts';

export function homePath(language: Language): string {
  return `${language}/`;
}

export function storyPath(story: Story): string {
  return `${story.language}/stories/${story.frontMatter.slug}/`;
}

export function chartPath(chartId: string, language: Language): string {
  return `${language}/charts/${chartId}/`;
}

export function embedPath(chartId: string, language: Language): string {
  return `embed/${language}/${chartId}/`;
}

/** What programs are told of the embed of a chart. */
export function oembedPath(chartId: string, language: Language): string {
  return `oembed/${language}/${chartId}.json`;
}

/** The social card of a story. */
export function storyCardPath({ id, language }: Story): string {
  return `cards/${language}/${id}.png`;
}

/** The social card of a chart. */
export function chartCardPath(chartId: string, language: Language): string {
  return `charts/${chartId}/${language}-card.png`;
}

/** A term's place on the page of the glossary. */
export function termPath(term: string, language: Language): string {
  return `${language}/glossary/#${term}`;
}

export function datasetPath(dataset: string, language: Language): string {
  return `${language}/data/${dataset}/`;
}
