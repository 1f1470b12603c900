/** What the ledgers have in common: lists of entries in YAML, each with words in which numbers are bound. */

import type { z } from 'zod';
import { languages, type Localised } from '../site.ts';
import { bindStrings, type BindingContext, type Bindings } from './bound-text.ts';
import type { Finding } from '../findings/finding.ts';
import type { SourceTree } from '../text/source-tree.ts';
import { readStructured, type Structured } from '../text/structured-file.ts';
import { readTextFile } from '../text/text-file.ts';

/** What the words of an entry are read with, in either language. */
export type LedgerContext = Omit<BindingContext, 'language'>;

/** The entries of a ledger; undefined without findings where there is no such file. */
export function readEntries<T>(
  tree: SourceTree,
  file: string,
  schema: z.ZodType<T>,
): { structured: Structured<T> | undefined; findings: Finding[] } {
  if (!tree.has(file)) return { structured: undefined, findings: [] };
  const { text, findings } = readTextFile(file, tree.get(file));
  if (text === undefined || findings.length > 0) return { structured: undefined, findings };
  return readStructured(file, text, schema);
}

/**
 * What the words of an entry bind in each language; what is wrong with them is added to `findings`.
 * @param path where the entry stands in its file
 */
export function bindWords(
  words: Localised<string | Readonly<Record<string, string | undefined>>>,
  path: readonly PropertyKey[],
  { placeWithin }: Pick<Structured<unknown>, 'placeWithin'>,
  context: LedgerContext,
  findings: Finding[],
): Localised<Bindings> {
  const bindings = {} as Localised<Bindings>;
  for (const language of languages) {
    const said = words[language];
    const texts =
      typeof said === 'string'
        ? [{ source: said, key: [] }]
        : Object.entries(said).map(([key, source = '']) => ({ source, key: [key] }));
    const strings = texts.map(({ source, key }) => ({
      source,
      placeOf: (start: number, end: number) => placeWithin([...path, 'words', language, ...key], start, end),
    }));
    bindings[language] = bindStrings(strings, [], [], { language, ...context });
    findings.push(...bindings[language].findings);
  }
  return bindings;
}
