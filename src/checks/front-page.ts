/** The band of the front page is that of a story, and each of its links has a place to lead to. */

import { finding } from '../findings/finding.ts';
import { nearestName } from '../text/nearest-name.ts';
import type { Check } from '../publication/check.ts';

const frontPage: Check = ({ band, stories, charts }) => {
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

export default frontPage;
