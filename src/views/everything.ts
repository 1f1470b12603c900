/** Everything on one page, for whoever searches without a script: by what it is, and charts by the story that shows them. */

import { useWords } from '../i18n/ui.ts';
import { homePath } from '../publication/paths.ts';
import type { Publication } from '../publication/publication.ts';
import { storiesInOrder } from '../publication/series.ts';
import { findables, type Findable } from '../search/findable.ts';
import type { Language } from '../site.ts';

/** Things of a kind, in lists that have a title of their own or none. */
export interface EverythingGroup {
  id: string;
  title: string;
  lists: { title: string | undefined; things: Pick<Findable, 'title' | 'path' | 'about'>[] }[];
}

/** The groups in the order of the page; none is empty. */
export function everything(publication: Publication, language: Language): EverythingGroup[] {
  const t = useWords(language);
  const byKind = Map.groupBy(findables(publication, language), ({ kind }) => kind);
  const list = (kind: Findable['kind']) => [{ title: undefined, things: byKind.get(kind) ?? [] }];
  const front = { title: t('site.tagline'), path: homePath(language), about: t('site.description') };
  const pages = [front, ...(byKind.get('page') ?? [])];
  return [
    { id: 'stories', title: t('stories.title'), lists: list('story') },
    {
      id: 'charts',
      title: t('charts.title'),
      lists: chartLists(byKind.get('chart') ?? [], publication, language),
    },
    { id: 'data', title: t('data.title'), lists: list('data') },
    { id: 'terms', title: t('glossary.title'), lists: list('term') },
    { id: 'pages', title: t('search.pages'), lists: [{ title: undefined, things: pages }] },
  ]
    .map((group) => ({ ...group, lists: group.lists.filter(({ things }) => things.length > 0) }))
    .filter(({ lists }) => lists.length > 0);
}

/** Every chart once, under the first story that shows it; then those that none shows. */
function chartLists(
  charts: readonly Findable[],
  publication: Publication,
  language: Language,
): EverythingGroup['lists'] {
  const left = new Map(charts.map((chart) => [chart.path.split('/').at(-2) ?? '', chart]));
  const take = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const chart = left.get(id);
      left.delete(id);
      return chart ?? [];
    });
  const ofStories = storiesInOrder(publication).map(({ [language]: story }) => ({
    title: story.frontMatter.title,
    things: take([story.frontMatter.lead, ...story.sections.flatMap((section) => section.charts)]),
  }));
  return [...ofStories, { title: useWords(language)('gallery.ofNoStory'), things: take([...left.keys()]) }];
}
