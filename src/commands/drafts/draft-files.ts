/** Where drafts stand, and what they are called until someone names them. */

import type { Language } from '../../site.ts';

/** The file that describes a dataset. */
export function descriptorFile(id: string): string {
  return `data/${id}/datapackage.json`;
}

/** The file of a chart. */
export function chartFile(id: string): string {
  return `content/charts/${id}.yaml`;
}

/** The file of a story in a language. */
export function storyFile(id: string, language: Language): string {
  return `content/stories/${id}/${language}.mdx`;
}

/** `bike-lanes` as a title: `Bike lanes`. A digit would have to be bound. */
export function titleOf(id: string): string {
  const words = id.replaceAll('-', ' ').replaceAll(/\s*\d+/g, '');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
