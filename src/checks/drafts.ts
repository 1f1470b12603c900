/** Nothing that is published rests on a draft: the reader would find nothing there. */

import { languages } from '../site.ts';
import { withoutDrafts } from '../publication/drafts.ts';
import { finding, type Finding, type Place } from '../findings/finding.ts';
import { readLink } from '../publication/link.ts';
import { publishedBindings } from '../publication/published.ts';
import type { Check } from '../publication/check.ts';

const drafts: Check = (publication) => {
  const published = withoutDrafts(publication);
  /** A finding where something is there and is a draft; what is nowhere has been reported. */
  const restingOn = (kind: 'charts' | 'datasets', name: string, place: Place): Finding[] =>
    publication[kind].has(name) && !published[kind].has(name) ? [finding('DRF-001', place, { name })] : [];
  const isDraftTerm = (name: string) =>
    publication.glossary.terms.has(name) && !published.glossary.terms.has(name);
  const ofLink = (url: string, place: Place): Finding[] => {
    const link = readLink(url);
    // A story that is a draft is no page: the check of links says so.
    if (link === undefined || link.kind === 'story' || link.kind === 'page') return [];
    return restingOn(link.kind === 'chart' ? 'charts' : 'datasets', link.id, place);
  };
  const leads = [...published.stories.values()].flatMap((versions) =>
    languages.flatMap((language) => {
      const { frontMatter, placeOf } = versions[language];
      return restingOn('charts', frontMatter.lead, placeOf(['lead']));
    }),
  );
  const texts = [...published.stories.values(), ...published.pages.values()].flatMap((versions) =>
    languages.flatMap((language) => {
      const { sections, links } = versions[language];
      return [
        ...sections.flatMap(({ shownCharts, terms }) => [
          ...shownCharts.flatMap(({ name, place }) =>
            name === undefined ? [] : restingOn('charts', name, place),
          ),
          ...terms.flatMap(({ name, place }) =>
            name !== undefined && isDraftTerm(name) ? [finding('DRF-001', place, { name })] : [],
          ),
        ]),
        ...links.flatMap(({ url, place }) => ofLink(url, place)),
      ];
    }),
  );
  const charts = [...published.charts.values()].flatMap(({ resource, placeOf }) =>
    restingOn('datasets', resource.dataset, placeOf(['resource'])),
  );
  const numbers = languages
    .flatMap((language) => publishedBindings(publication, language))
    .flatMap(({ mentions }) =>
      mentions.flatMap(({ cell, place }) =>
        cell === undefined ? [] : restingOn('datasets', cell.resource.dataset, place),
      ),
    );
  return [...leads, ...texts, ...charts, ...numbers];
};

export default drafts;
