/** Section by section, both languages of a story bind the same cells and show the same charts. */

import type { Mention } from '../model/bound-text.ts';
import { fileStart, finding, type Finding } from '../model/finding.ts';
import type { Story } from '../model/story.ts';
import { everyStory, type Check } from './check.ts';

export const languagesAgree: Check = (publication) =>
  everyStory(publication).flatMap(({ it, en }) => {
    if (it.sections.length !== en.sections.length) {
      const facts = { here: en.sections.length - 1, there: it.sections.length - 1, file: it.file };
      return [finding('STY-006', fileStart(en.file), facts)];
    }
    const lead = { chart: en.frontMatter.lead, file: it.file };
    return [
      ...missingIn(it, en),
      ...missingIn(en, it),
      ...(it.frontMatter.lead === en.frontMatter.lead
        ? []
        : [finding('STY-008', en.placeOf(['lead']), lead)]),
    ];
  });

/** What `here` says and `there` does not. */
function missingIn(there: Story, here: Story): Finding[] {
  const front = missingMentions(here.frontMatterMentions, there.frontMatterMentions, there.file, '');
  const sections = here.sections.flatMap((section, index): Finding[] => {
    const other = there.sections[index];
    const heading = other?.heading ?? '';
    const charts = section.charts
      .filter((chart) => other?.charts.includes(chart) !== true)
      .map((chart) => {
        const place = { ...fileStart(here.file), line: section.line };
        return finding('STY-008', place, { chart, file: there.file });
      });
    return [...missingMentions(section.mentions, other?.mentions ?? [], there.file, heading), ...charts];
  });
  return [...front, ...sections];
}

function missingMentions(
  here: readonly Mention[],
  there: readonly Mention[],
  file: string,
  heading: string,
): Finding[] {
  const addresses = new Set(there.map((mention) => mention.address));
  return here
    .filter(({ address }) => !addresses.has(address))
    .map(({ address, place }) => finding('STY-007', place, { address, file, heading }));
}
