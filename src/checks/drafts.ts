/** Nothing that is published rests on a draft: the reader would find nothing there. */

import { languages } from '../site.ts';
import type { Bindings } from '../model/bound-text.ts';
import { withoutDrafts } from '../model/drafts.ts';
import { finding, type Finding, type Place } from '../model/finding.ts';
import type { Check } from './check.ts';

export const drafts: Check = (publication) => {
  const published = withoutDrafts(publication);
  /** A finding where something is there and is a draft; what is nowhere has been reported. */
  const restingOn = (kind: 'charts' | 'datasets', name: string, place: Place): Finding[] =>
    publication[kind].has(name) && !published[kind].has(name) ? [finding('DRF-001', place, { name })] : [];
  const isDraftTerm = (name: string) =>
    publication.glossary.terms.has(name) && !published.glossary.terms.has(name);
  const ofNumbers = ({ mentions }: Bindings): Finding[] =>
    mentions.flatMap(({ cell, place }) =>
      cell === undefined ? [] : restingOn('datasets', cell.resource.dataset, place),
    );
  const stories = [...published.stories.values()].flatMap((versions) =>
    languages.flatMap((language) => {
      const { frontMatter, placeOf, sections, bindings } = versions[language];
      return [
        ...restingOn('charts', frontMatter.lead, placeOf(['lead'])),
        ...sections.flatMap(({ plates, terms }) => [
          ...plates.flatMap(({ name, place }) => restingOn('charts', name, place)),
          ...terms.flatMap(({ name, place }) =>
            isDraftTerm(name) ? [finding('DRF-001', place, { name })] : [],
          ),
        ]),
        ...ofNumbers(bindings),
      ];
    }),
  );
  const charts = [...published.charts.values()].flatMap(({ resource, placeOf, bindings }) => [
    ...restingOn('datasets', resource.dataset, placeOf(['resource'])),
    ...languages.flatMap((language) => ofNumbers(bindings[language])),
  ]);
  const terms = [...published.glossary.terms.values()].flatMap(({ bindings }) =>
    languages.flatMap((language) => ofNumbers(bindings[language])),
  );
  return [...stories, ...charts, ...terms];
};
