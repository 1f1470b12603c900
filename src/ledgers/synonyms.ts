/** Words under which readers look for the same thing: `content/synonyms.yaml`. */

import { z } from 'zod';
import { readEntries } from '../binding/ledger.ts';
import { finding, type Finding } from '../findings/finding.ts';
import { languages, type Language } from '../site.ts';
import { textOfForm } from '../text/schema-parts.ts';
import type { SourceTree } from '../text/source-tree.ts';
import { rootsOf } from '../text/word-roots.ts';

const wordsSchema = z.array(textOfForm('name')).min(1);
/** A group of `content/synonyms.yaml`. */
export const synonymGroupSchema = z.strictObject({ it: wordsSchema, en: wordsSchema });

/** Words that find each other, in each language; several words make one name: `small firms`. */
export type SynonymWords = Readonly<Record<Language, readonly string[]>>;

export const synonymsFile = 'content/synonyms.yaml';

/** Reads the groups; without a file, or with one that can't be read, there are none. */
export function readSynonyms(tree: SourceTree): {
  synonyms: readonly SynonymWords[];
  findings: Finding[];
} {
  const { structured, findings } = readEntries(tree, synonymsFile, z.array(synonymGroupSchema));
  if (structured === undefined) return { synonyms: [], findings };
  const { value: synonyms, placeOf } = structured;
  const words = synonyms.flatMap((group, number) =>
    languages.flatMap((language) =>
      group[language].map((word, at) => ({ word, number, language, place: placeOf([number, language, at]) })),
    ),
  );
  /** The first word of each root, and the words that were there. */
  const ofRoot = new Map<string, (typeof words)[number]>();
  const written = new Map<string, Language>();
  for (const each of words) {
    const root = rootsOf(each.word);
    const first = ofRoot.get(root);
    const name = `${each.number} ${each.word.toLowerCase().normalize('NFC')}`;
    // `startup` may be said in both languages of one group, `subsidy` beside `subsidies`.
    const isTwice = written.get(name) === each.language;
    if (first !== undefined && (first.number !== each.number || isTwice))
      findings.push(finding('SYN-001', each.place, { word: each.word, first: first.word }));
    ofRoot.set(root, first ?? each);
    written.set(name, each.language);
  }
  return { synonyms, findings };
}
