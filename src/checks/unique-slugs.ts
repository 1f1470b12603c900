/** Two stories may not share an address: the second would silently take the first one's place. */

import { finding } from '../findings/finding.ts';
import type { Story } from '../stories/story.ts';
import { languages } from '../site.ts';
import { storiesByAge, type Check } from '../publication/check.ts';

const uniqueSlugs: Check = (publication) =>
  languages.flatMap((language) => {
    const owners = new Map<string, Story>();
    // The newer one has to give way.
    return storiesByAge(publication).flatMap((versions) => {
      const story = versions[language];
      const { slug } = story.frontMatter;
      const earlier = owners.get(slug);
      if (earlier === undefined) {
        owners.set(slug, story);
        return [];
      }
      return [finding('STY-005', story.placeOf(['slug']), { slug, file: earlier.file })];
    });
  });

export default uniqueSlugs;
