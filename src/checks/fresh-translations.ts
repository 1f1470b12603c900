/** A translation says by a hash which text it translates, and is reported when that text moved on. */

import { fileStart, finding, type Finding } from '../findings/finding.ts';
import type { Check } from '../publication/check.ts';
import { everyText } from '../publication/texts.ts';

const freshTranslations: Check = (publication) =>
  everyText(publication).flatMap(({ it, en }): Finding[] => {
    const [translation, original] = it.frontMatter.translates === undefined ? [en, it] : [it, en];
    const { translates } = translation.frontMatter;
    const hash = original.textHash;
    if (translates === undefined) return [finding('STY-010', fileStart(translation.file), { hash })];
    if (translates === original.textHash) return [];
    return [finding('STY-009', translation.placeOf(['translates']), { file: original.file, hash })];
  });

export default freshTranslations;
