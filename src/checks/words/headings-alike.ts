/** Two headings of one text that say the same can't be told apart in the contents, in a link or by a screen reader. */

import { finding } from '../../findings/finding.ts';
import type { Check } from '../../publication/check.ts';
import { everyText } from '../../publication/texts.ts';
import { languages } from '../../site.ts';

const headingsAlike: Check = (publication) =>
  everyText(publication).flatMap((versions) =>
    languages.flatMap((language) => {
      const first = new Map<string, number>();
      return versions[language].sections.flatMap(({ heading, place }) => {
        if (heading === undefined) return [];
        const key = heading
          .toLowerCase()
          .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
          .trim();
        const line = first.get(key);
        first.set(key, line ?? place.line);
        return line === undefined ? [] : [finding('WRD-003', place, { heading, line })];
      });
    }),
  );

export default headingsAlike;
