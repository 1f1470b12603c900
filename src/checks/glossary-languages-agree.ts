/** The definitions of a term bind the same cells in either language. */

import { glossaryFile } from '../model/glossary.ts';
import { finding } from '../model/finding.ts';
import { languages, otherLanguage } from '../site.ts';
import type { Check } from './check.ts';

export const glossaryLanguagesAgree: Check = ({ glossary }) =>
  [...glossary.terms.values()].flatMap(({ id, bindings }) =>
    languages.flatMap((language) => {
      const { mentions, findings } = bindings[otherLanguage(language)];
      // What is wrong there may be the number that is missing.
      if (findings.length > 0) return [];
      const there = new Set(mentions.map(({ address }) => address));
      return bindings[language].mentions
        .filter(({ address, cell }) => cell !== undefined && !there.has(address))
        .map(({ address, place }) => finding('STY-007', place, { address, file: glossaryFile, heading: id }));
    }),
  );
