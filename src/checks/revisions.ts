/** A story is revised after it is published, not before. */

import { finding } from '../findings/finding.ts';
import { languages } from '../site.ts';
import { everyStory, type Check } from '../publication/check.ts';

const revisions: Check = (publication) =>
  everyStory(publication).flatMap((versions) =>
    languages.flatMap((language) => {
      const { frontMatter, placeOf } = versions[language];
      const { published, revised } = frontMatter;
      if (revised === undefined || revised >= published) return [];
      return [finding('STY-012', placeOf(['revised']), { published, revised })];
    }),
  );

export default revisions;
