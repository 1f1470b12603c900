/** Links as editors write them: `story:id`, `chart:id`, `data:id`, `page:name`, each with an optional `#fragment`. */

import type { Language } from '../site.ts';
import type { PageName } from '../page-texts/page-text.ts';
import { chartPath, datasetPath, ownPagePath, ownPages, storyPath } from './paths.ts';
import type { Publication } from './publication.ts';
import type { SourceTree } from '../text/source-tree.ts';

export interface InternalLink {
  kind: 'story' | 'chart' | 'data' | 'page';
  id: string;
  /** Without the `#`; empty when there is none. */
  fragment: string;
}

/** Reads an internal link; undefined for any other address. */
export function readLink(url: string): InternalLink | undefined {
  const match = /^(story|chart|data|page):([\w/-]*)(?:#(.*))?$/.exec(url);
  if (match === null) return undefined;
  const [, kind, id = '', fragment = ''] = match;
  return { kind: kind as InternalLink['kind'], id, fragment };
}

/** The path of the page a link leads to, without base path and fragment; undefined when there is none. */
export function pathOfLink(
  link: InternalLink,
  language: Language,
  { stories, charts, datasets }: Publication,
): string | undefined {
  switch (link.kind) {
    case 'story': {
      const story = stories.get(link.id)?.[language];
      return story === undefined ? undefined : storyPath(story);
    }
    case 'chart':
      return charts.has(link.id) ? chartPath(link.id, language) : undefined;
    case 'data':
      return datasets.has(link.id) ? datasetPath(link.id, language) : undefined;
    case 'page':
      return ownPages.some((name) => name === link.id) ? ownPagePath(link.id, language) : undefined;
  }
}

/** Whether a link names something that is there and could not be read: another finding says so. */
export function isUnreadTarget(
  { kind, id }: InternalLink,
  { stories, drafts, charts, datasets, pages }: Publication,
  tree: SourceTree,
): boolean {
  switch (kind) {
    case 'story':
      return tree.has(`content/stories/${id}/it.mdx`) && !stories.has(id) && !drafts.has(id);
    case 'chart':
      return tree.has(`content/charts/${id}.yaml`) && !charts.has(id);
    case 'data':
      return tree.has(`data/${id}/datapackage.json`) && !datasets.has(id);
    case 'page':
      return tree.has(`content/pages/${id}/it.mdx`) && !pages.has(id as PageName);
  }
}
