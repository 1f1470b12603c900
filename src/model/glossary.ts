/** The glossary: `content/glossary.yaml`, the terms that stories explain in place with `<Term>`. */

import { z } from 'zod';
import { languages, type Localised } from '../site.ts';
import type { DatasetIndex } from './address.ts';
import { bindStrings, type Bindings } from './bound-text.ts';
import { finding, nearestName, type Finding } from './finding.ts';
import type { Reference } from './references.ts';
import type { SourceTree } from './source-tree.ts';
import { readStructured, type Structured } from './structured-file.ts';
import { readTextFile } from './text-file.ts';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

const termWordsSchema = z.strictObject({
  /** As it stands in running text: `PMI`, `valore aggiunto`. */
  name: z.string().min(1),
  /** What an abbreviation stands for. */
  expands: z.string().min(1).optional(),
  /** One to three sentences; numbers bound with `<Num>`. */
  definition: z.string().min(20),
});

const termSchema = z.strictObject({
  id,
  /** Checked like the others, not published. */
  draft: z.boolean().default(false),
  words: z.strictObject({ it: termWordsSchema, en: termWordsSchema }),
  /** Ids of terms that one understands better together with this one. */
  related: z.array(id).default([]),
  /** Citation keys, where the definition follows somebody's. */
  sources: z.array(z.string().min(1)).default([]),
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

interface GlossaryContext {
  datasets: DatasetIndex;
  names: readonly string[];
  references: ReadonlyMap<string, Reference>;
  hasReferences: boolean;
}

/** Reads the glossary; a missing file is an empty one. */
export function readGlossary(
  tree: SourceTree,
  context: GlossaryContext,
): { glossary: Glossary; findings: Finding[] } {
  const terms = new Map<string, Term>();
  if (!tree.has(glossaryFile)) return { glossary: { terms, isReadable: true }, findings: [] };
  const { text, findings } = readTextFile(glossaryFile, tree.get(glossaryFile));
  const unreadable = { terms, isReadable: false };
  if (text === undefined || findings.length > 0) return { glossary: unreadable, findings };
  const { structured, findings: mistakes } = readStructured(glossaryFile, text, z.array(termSchema));
  if (structured === undefined) return { glossary: unreadable, findings: mistakes };

  structured.value.forEach((written, index) => {
    const bindings = bindWords(structured, index, context);
    findings.push(...languages.flatMap((language) => bindings[language].findings));
    if (terms.has(written.id)) {
      findings.push(finding('GLO-002', structured.placeOf([index, 'id']), { name: written.id }));
    } else terms.set(written.id, { ...written, bindings });
  });
  findings.push(...namesTwice(structured), ...unknownNames(structured, terms, context));
  return { glossary: { terms, isReadable: true }, findings };
}

type Written = Structured<z.infer<typeof termSchema>[]>;

/** The numbers in the words of a term, in each language. */
function bindWords(
  { value, placeWithin }: Written,
  index: number,
  { datasets, names }: GlossaryContext,
): Localised<Bindings> {
  const bindings = {} as Localised<Bindings>;
  for (const language of languages) {
    const words = Object.entries<string | undefined>(value[index]?.words[language] ?? {});
    const strings = words.map(([key, source = '']) => ({
      source,
      placeOf: (start: number, end: number) => placeWithin([index, 'words', language, key], start, end),
    }));
    bindings[language] = bindStrings(strings, [], [], { language, datasets, names });
  }
  return bindings;
}

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
      const suggestion = nearestName(name, terms.keys()) ?? '';
      return [finding('GLO-001', placeOf([index, 'related', at]), { name, suggestion })];
    }),
    ...sources.flatMap((key, at): Finding[] => {
      if (references.has(key) || !hasReferences) return [];
      const suggestion = nearestName(key, references.keys()) ?? '';
      return [finding('REF-001', placeOf([index, 'sources', at]), { key, suggestion })];
    }),
  ]);
}
