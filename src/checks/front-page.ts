/** What the front page, the parts and the figures at a glance name is there; each story is in one part. */

import { segmentsOf } from '../binding/bound-text.ts';
import { fileStart, finding, type Finding, type Place } from '../findings/finding.ts';
import { nearestName } from '../text/nearest-name.ts';
import type { Check } from '../publication/check.ts';
import { languages } from '../site.ts';

/** The band is that of a story, and each of its links has a place to lead to. */
const bandHolds: Check = ({ band, stories, charts }) => {
  if (band === undefined) return [];
  const { story: id, place } = band;
  const story = stories.get(id)?.it;
  if (story === undefined) {
    return [finding('FRP-001', place, { story: id, suggestion: nearestName(id, stories.keys()) })];
  }
  // A lead that is none has a finding of its own.
  const { lead } = story.frontMatter;
  const chart = lead === undefined ? undefined : charts.get(lead);
  const drawn = new Set(story.sections.flatMap(({ blocks }) => blocks.map(({ name }) => name)));
  const undrawn = chart?.data.find(({ category }) => !drawn.has(`<TrendDrawing trend="${category}">`));
  return undrawn === undefined ? [] : [finding('FRP-002', place, { story: id, row: undrawn.category })];
};

/** Where there are parts, each story is in one of them; what parts and figures name is there. */
const partsHold: Check = ({ parts, glance, stories, drafts }, tree) => {
  const isThere = (id: string) =>
    stories.has(id) || drafts.has(id) || tree.has(`content/stories/${id}/it.mdx`);
  const unknown = (story: string, place: Place): Finding[] =>
    isThere(story)
      ? []
      : [finding('FRP-003', place, { story, suggestion: nearestName(story, stories.keys()) })];

  const partOf = new Map<string, string>();
  const findings = parts.flatMap((part) =>
    part.stories.flatMap(({ id, place }): Finding[] => {
      const earlier = partOf.get(id);
      partOf.set(id, part.id);
      return earlier === undefined
        ? unknown(id, place)
        : [finding('FRP-004', place, { story: id, part: earlier })];
    }),
  );
  const homeless = [...stories.keys()].filter((id) => parts.length > 0 && !partOf.has(id));
  return [
    ...findings,
    ...homeless.map((story) => finding('FRP-005', fileStart(`content/stories/${story}/it.mdx`), { story })),
    ...glance.flatMap(({ story, storyPlace }) => unknown(story, storyPlace)),
    ...glance.flatMap(({ words, figurePlaces, bindings }) =>
      languages
        // What is wrong with the number has a finding of its own.
        .filter((language) => bindings[language].findings.length === 0)
        .filter((language) => {
          const [first, ...others] = segmentsOf(words[language].figure);
          return first?.kind !== 'number' || first.attributes['from'] === undefined || others.length > 0;
        })
        .map((language) => finding('FRP-007', figurePlaces[language], { figure: words[language].figure })),
    ),
  ];
};

const seriesHolds: Check = (publication, tree) => [
  ...bandHolds(publication, tree),
  ...partsHold(publication, tree),
];

export default seriesHolds;
