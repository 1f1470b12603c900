/**
 * What a story gives to the press: `content/stories/<id>/press.yaml`, sentences that can be quoted as they are, each
 * with its numbers bound and its year in its words.
 */

import { z } from 'zod';
import { plainText, segmentsOf, type Bindings } from '../binding/bound-text.ts';
import { bindWords, readEntries, type LedgerContext } from '../binding/ledger.ts';
import { finding, type Finding } from '../findings/finding.ts';
import { languages, type Localised } from '../site.ts';
import { id } from '../text/schema-parts.ts';
import type { SourceTree } from '../text/source-tree.ts';

/** So many sentences a story gives to the press. */
export const pressSentences = 5;

const sentence = z.string().min(30).max(400);
const sentenceSchema = z.strictObject({
  id,
  words: z
    .strictObject({ it: sentence, en: sentence })
    .describe('The sentence in each language, with a year and a bound number; it needs no other one.'),
});
/** The file of a story. */
export const pressSchema = z.array(sentenceSchema).length(pressSentences);

/** A sentence to quote, and what it binds. */
export interface PressSentence extends z.infer<typeof sentenceSchema> {
  bindings: Localised<Bindings>;
}

/** Where the sentences of a story are written. */
export function pressFile(story: string): string {
  return `content/stories/${story}/press.yaml`;
}

/** The sentences of a story; none without a file, or with one that can't be read. */
export function readPress(
  tree: SourceTree,
  story: string,
  context: LedgerContext,
): { sentences: readonly PressSentence[]; findings: Finding[] } {
  const file = pressFile(story);
  const { structured, findings } = readEntries(tree, file, pressSchema);
  if (structured === undefined) return { sentences: [], findings };
  const sentences = structured.value.map((entry, at): PressSentence => {
    const bindings = bindWords(entry.words, [at], structured, context, findings);
    for (const language of languages) {
      const source = entry.words[language];
      const lacks = [
        ...(segmentsOf(source).some(isBound) ? [] : (['number'] as const)),
        ...(namesYear(source) ? [] : (['year'] as const)),
      ];
      const place = structured.placeOf([at, 'words', language]);
      findings.push(...lacks.map((lacking) => finding('STY-033', place, { lacks: lacking })));
    }
    return { ...entry, bindings };
  });
  return { sentences, findings };
}

function isBound(segment: ReturnType<typeof segmentsOf>[number]): boolean {
  return segment.kind === 'number' && segment.attributes['from'] !== undefined;
}

/** Whether a sentence says of which year it speaks. */
function namesYear(source: string): boolean {
  return /(?<!\d)(?:19|20)\d\d(?!\d)/.test(plainText(source));
}
