/** Whom the stories quote or cite: `content/people.yaml`, people and organisations with who they are. */

import { z } from 'zod';
import type { Localised } from '../site.ts';
import type { Bindings } from '../binding/bound-text.ts';
import type { Finding, Place } from '../findings/finding.ts';
import { bindWords, readEntries, type LedgerContext } from '../binding/ledger.ts';
import type { Reference } from '../binding/references.ts';
import { id } from '../text/schema-parts.ts';
import type { SourceTree } from '../text/source-tree.ts';

const wordsSchema = z.strictObject({
  name: z.string().min(1),
  role: z.string().min(1).describe('Who that is, or what they count.'),
});

/** An entry of `content/people.yaml`. */
export const voiceSchema = z.strictObject({
  id,
  kind: z.enum(['person', 'organisation']),
  authors: z
    .array(z.string().min(1))
    .min(1)
    .describe('As `content/references.json` writes them: the literal, or the family name.'),
  words: z.strictObject({ it: wordsSchema, en: wordsSchema }),
});

/** A person or an organisation with the places of its authors. */
export interface Voice extends z.infer<typeof voiceSchema> {
  bindings: Localised<Bindings>;
  authorPlaces: Place[];
}

export const peopleFile = 'content/people.yaml';

/** Reads the ledger; undefined where there is none that can be read. */
export function readPeople(
  tree: SourceTree,
  context: LedgerContext,
): { people: readonly Voice[] | undefined; findings: Finding[] } {
  const { structured, findings } = readEntries(tree, peopleFile, z.array(voiceSchema));
  if (structured === undefined) return { people: undefined, findings };
  const people = structured.value.map((voice, at): Voice => {
    const bindings = bindWords(voice.words, [at], structured, context, findings);
    const authorPlaces = voice.authors.map((_, index) => structured.placeOf([at, 'authors', index]));
    return { ...voice, bindings, authorPlaces };
  });
  return { people, findings };
}

/** The names under which a reference's authors are known to the ledger. */
export function authorNames({ author }: Reference): string[] {
  return author.map((each) => ('literal' in each ? String(each.literal) : String(each.family)));
}
