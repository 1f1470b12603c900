/** Titles and other lines that stand large, in lists or in search results are no longer than finds room there. */

import { finding, type Finding } from '../../findings/finding.ts';
import type { Check } from '../../publication/check.ts';
import { eachLanguage, visibleTexts, type VisibleText } from '../../publication/visible-words.ts';

/** Characters at most, by what it is and by its key; a key that is not here may be as long as it likes. */
export const longest: Readonly<Record<VisibleText['kind'], Readonly<Record<string, number>>>> = {
  story: { title: 90, deck: 480, theme: 60, heading: 100 },
  page: { title: 90, deck: 480, heading: 120 },
  chart: { title: 130, subtitle: 220 },
  term: {},
};

const shortEnough: Check = (publication) =>
  visibleTexts(publication).flatMap((text) =>
    eachLanguage(text).flatMap(([, words]) =>
      words.flatMap(({ key, text: said, place }): Finding[] => {
        const most = longest[text.kind][key];
        const length = [...said.trim()].length;
        if (most === undefined || length <= most) return [];
        return [finding('WRD-004', place, { key, length, most })];
      }),
    ),
  );

export default shortEnough;
