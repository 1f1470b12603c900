/** Links and pictures in stories lead to something that is there. */

import { finding, nearestName, type Finding } from '../findings/finding.ts';
import { isUnreadTarget, pathOfLink, readLink } from '../publication/link.ts';
import type { Publication } from '../publication/publication.ts';
import type { SourceTree } from '../text/source-tree.ts';
import type { TextLink } from '../documents/body.ts';
import type { Story } from '../stories/story.ts';
import { languages } from '../site.ts';
import { everyStory, type Check } from '../publication/check.ts';

const links: Check = (publication, tree) =>
  everyStory(publication).flatMap((versions) =>
    languages.flatMap((language) => {
      const story = versions[language];
      return story.links.flatMap((link) =>
        link.isImage ? checkImage(link, story, tree) : checkLink(link, story, publication, tree),
      );
    }),
  );

export default links;

function checkImage({ url, place }: TextLink, story: Story, tree: ReadonlyMap<string, unknown>): Finding[] {
  const folder = story.file.replace(/[^/]+$/, '');
  return tree.has(folder + url.replace(/^\.\//, '')) ? [] : [finding('IMG-001', place, { url })];
}

function checkLink(
  { url, place }: TextLink,
  story: Story,
  publication: Publication,
  tree: SourceTree,
): Finding[] {
  if (url.startsWith('https://')) return [];
  if (url.startsWith('http://')) return [finding('LNK-004', place, { url })];
  if (url.startsWith('#')) return checkFragment(url.slice(1), story.anchors, place);
  const link = readLink(url);
  if (link === undefined) {
    const code = /^\.{0,2}\//.test(url) ? 'LNK-002' : 'LNK-001';
    return [finding(code, place, { url, suggestion: '' })];
  }
  if (isUnreadTarget(link, publication, tree)) return [];
  if (pathOfLink(link, story.language, publication) === undefined) {
    const known = { story: publication.stories, chart: publication.charts, data: publication.datasets }[
      link.kind
    ];
    const name = nearestName(link.id, known.keys());
    return [finding('LNK-001', place, { url, suggestion: name === undefined ? '' : `${link.kind}:${name}` })];
  }
  const target = link.kind === 'story' ? publication.stories.get(link.id)?.[story.language] : undefined;
  if (link.fragment === '') return [];
  return checkFragment(link.fragment, target?.anchors ?? new Set(), place);
}

function checkFragment(fragment: string, anchors: ReadonlySet<string>, place: TextLink['place']): Finding[] {
  if (anchors.has(fragment)) return [];
  return [finding('LNK-003', place, { fragment, suggestion: nearestName(fragment, anchors) })];
}
