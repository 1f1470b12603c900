/** The glossary: `content/glossary.yaml`, the terms that stories explain in place with `<Term>`. */

import { z } from 'zod';
import { languages, type Localised } from '../site.ts';
import type { Bindings } from '../binding/bound-text.ts';
import { finding, type Finding } from '../findings/finding.ts';
import { nearestName } from '../text/nearest-name.ts';
import { bindWords, readEntries, type LedgerContext } from '../binding/ledger.ts';
import type { Reference } from '../binding/references.ts';
import { id, idOfFile } from '../text/schema-parts.ts';
import type { SourceTree } from '../text/source-tree.ts';
import type { Structured } from '../text/structured-file.ts';

const termWordsSchema = z.strictObject({
  name: z.string().min(1).describe('As it stands in running text: `PMI`, `valore aggiunto`.'),
  expands: z.string().min(1).optional().describe('What an abbreviation stands for.'),
  definition: z.string().min(20).describe('One to three sentences; numbers bound with `<Num>`.'),
});

/** An entry of `content/glossary.yaml`. */
export const termSchema = z.strictObject({
  id: idOfFile,
  draft: z.boolean().default(false).describe('Checked like the others, not published.'),
  words: z.strictObject({ it: termWordsSchema, en: termWordsSchema }),
  related: z
    .array(id)
    .default([])
    .describe('Ids of terms that one understands better together with this one.'),
  sources: z
    .array(z.string().min(1))
    .default([])
    .describe("Citation keys, where the definition follows somebody's."),
});

export type TermWords = z.infer<typeof termWordsSchema>;

/** A term with what its words bind. */
export interface Term extends z.infer<typeof termSchema> {
  bindings: Localised<Bindings>;
}

export interface Glossary {
  /** By id, in the order of the file. */
  terms: ReadonlyMap<string, Term>;
  /** False when the file could not be read: then no term can be called unknown. */
  isReadable: boolean;
}

export const glossaryFile = 'content/glossary.yaml';

interface GlossaryContext extends LedgerContext {
  references: ReadonlyMap<string, Reference>;
  hasReferences: boolean;
}

/** Reads the glossary; a missing file is an empty one. */
export function readGlossary(
  tree: SourceTree,
  context: GlossaryContext,
): { glossary: Glossary; findings: Finding[] } {
  const terms = new Map<string, Term>();
  const { structured, findings } = readEntries(tree, glossaryFile, z.array(termSchema));
  if (structured === undefined) return { glossary: { terms, isReadable: !tree.has(glossaryFile) }, findings };

  structured.value.forEach((written, index) => {
    const bindings = bindWords(written.words, [index], structured, context, findings);
    if (terms.has(written.id)) {
      findings.push(finding('GLO-002', structured.placeOf([index, 'id']), { name: written.id }));
    } else terms.set(written.id, { ...written, bindings });
  });
  findings.push(...namesTwice(structured), ...unknownNames(structured, terms, context));
  return { glossary: { terms, isReadable: true }, findings };
}

type Written = Structured<z.infer<typeof termSchema>[]>;

/** Two terms of one name in a language: a reader could not tell which is meant. */
function namesTwice({ value, placeOf }: Written): Finding[] {
  return languages.flatMap((language) => {
    const seen = new Map<string, string>();
    return value.flatMap(({ id: termId, words }, index): Finding[] => {
      const { name } = words[language];
      const other = seen.get(name.toLowerCase());
      seen.set(name.toLowerCase(), termId);
      if (other === undefined || other === termId) return [];
      return [finding('GLO-003', placeOf([index, 'words', language, 'name']), { name, other })];
    });
  });
}

/** Related terms and sources that there are not. */
function unknownNames(
  { value, placeOf }: Written,
  terms: ReadonlyMap<string, Term>,
  { references, hasReferences }: GlossaryContext,
): Finding[] {
  return value.flatMap(({ related, sources }, index) => [
    ...related.flatMap((name, at): Finding[] => {
      if (terms.has(name)) return [];
      const suggestion = nearestName(name, terms.keys());
      return [finding('GLO-001', placeOf([index, 'related', at]), { name, suggestion })];
    }),
    ...sources.flatMap((key, at): Finding[] => {
      if (references.has(key) || !hasReferences) return [];
      const suggestion = nearestName(key, references.keys());
      return [finding('REF-001', placeOf([index, 'sources', at]), { key, suggestion })];
    }),
  ]);
}
