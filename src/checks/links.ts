/** Links and pictures in texts lead to something that is there. */

import { finding, type Finding } from '../findings/finding.ts';
import { nearestName } from '../text/nearest-name.ts';
import type { PageName } from '../page-texts/page-text.ts';
import { ownPages } from '../publication/paths.ts';
import { isUnreadTarget, pathOfLink, readLink } from '../publication/link.ts';
import type { Publication } from '../publication/publication.ts';
import { namesAnotherHost } from '../text/schema-parts.ts';
import { pictureFault } from '../text/picture-file.ts';
import { isNoFile, type SourceTree } from '../text/source-tree.ts';
import type { TextLink } from '../documents/body.ts';
import type { TextDocument } from '../documents/document.ts';
import { languages } from '../site.ts';
import type { Check } from '../publication/check.ts';
import { everyText } from '../publication/texts.ts';

const links: Check = (publication, tree) =>
  everyText(publication).flatMap((versions) =>
    languages.flatMap((language) => {
      const text = versions[language];
      return text.links.flatMap((link) =>
        link.isImage ? checkImage(link, text, tree) : checkLink(link, text, publication, tree),
      );
    }),
  );

export default links;

function checkImage({ url, place }: TextLink, text: TextDocument, tree: SourceTree): Finding[] {
  const folder = text.file.replace(/[^/]+$/, '');
  const bytes = tree.get(folder + url.replace(/^\.\//, ''));
  if (bytes === undefined) return [finding('IMG-001', place, { url })];
  if (!/\.(?:avif|gif|jpe?g|png|webp)$/.test(url)) return [finding('IMG-002', place, { url })];
  // A link is reported as one, and never followed.
  const what = isNoFile(bytes) ? undefined : pictureFault(url, bytes);
  return what === undefined ? [] : [finding('IMG-003', place, { url, what })];
}

function checkLink(
  { url, place }: TextLink,
  text: TextDocument,
  publication: Publication,
  tree: SourceTree,
): Finding[] {
  if (namesAnotherHost(url)) return [finding('LNK-001', place, { url })];
  if (url.startsWith('https://')) return [];
  if (url.startsWith('http://')) return [finding('LNK-004', place, { url })];
  if (url.startsWith('#')) return checkFragment(url.slice(1), text.anchors, place);
  const link = readLink(url);
  if (link === undefined) {
    const code = /^\.{0,2}\//.test(url) ? 'LNK-002' : 'LNK-001';
    return [finding(code, place, { url })];
  }
  if (isUnreadTarget(link, publication, tree)) return [];
  if (pathOfLink(link, text.language, publication) === undefined) {
    const known = {
      story: publication.stories.keys(),
      chart: publication.charts.keys(),
      data: publication.datasets.keys(),
      page: ownPages,
    }[link.kind];
    const name = nearestName(link.id, known);
    return [
      finding('LNK-001', place, { url, suggestion: name === undefined ? undefined : `${link.kind}:${name}` }),
    ];
  }
  if (link.fragment === '') return [];
  const { stories, pages } = publication;
  const texts =
    link.kind === 'story'
      ? stories.get(link.id)
      : link.kind === 'page'
        ? pages.get(link.id as PageName)
        : undefined;
  return checkFragment(link.fragment, texts?.[text.language].anchors ?? new Set(), place);
}

function checkFragment(fragment: string, anchors: ReadonlySet<string>, place: TextLink['place']): Finding[] {
  if (anchors.has(fragment)) return [];
  return [finding('LNK-003', place, { fragment, suggestion: nearestName(fragment, anchors) })];
}
