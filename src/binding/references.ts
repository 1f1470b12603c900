/** The publication's references: CSL-JSON, cited as `[@key]`. */

import { z } from 'zod';
import type { AnyLanguage } from '../site.ts';
import { plainText } from './bound-text.ts';
import { finding, type Finding } from '../findings/finding.ts';
import { nearestName } from '../text/nearest-name.ts';
import { isLanguageTag, markForeign } from '../text/foreign-words.ts';
import { textOfForm, webAddress } from '../text/schema-parts.ts';
import type { SourceTree } from '../text/source-tree.ts';
import { readStructured } from '../text/structured-file.ts';
import { readTextFile } from '../text/text-file.ts';
import { quoted } from '../text/typography.ts';
import { present } from '../present.ts';

/** As the source names itself; some are called otherwise in one of our languages. */
const institutionSchema = z.strictObject({
  literal: z.string(),
  it: z.string().min(1).optional(),
  en: z.string().min(1).optional(),
  fr: z.string().min(1).optional(),
  de: z.string().min(1).optional(),
  es: z.string().min(1).optional(),
});

/**
 * Whether a newer edition or count is known: by the keys of the sources that give it here, `unused` where it
 * was published and this publication does not use it, `none-known` where none was found.
 */
const newerSchema = z.union([z.enum(['unused', 'none-known']), z.array(textOfForm('source-key')).min(1)]);

/** Pages where a source was read that is not its publisher's own. */
const elsewhere = {
  it: z
    .string()
    .min(1)
    .describe('How a source line says it: `letto in resoconti di stampa`, `read in press reports`.'),
  en: z.string().min(1),
  fr: z.string().min(1).optional(),
  de: z.string().min(1).optional(),
  es: z.string().min(1).optional(),
  pages: z.array(webAddress).min(1).optional(),
};

/** Whether we read the source itself, a copy of it, or what others say that it says; `own` is our own work. */
const readSchema = z.discriminatedUnion('as', [
  z.strictObject({ as: z.literal('original') }),
  z.strictObject({ as: z.literal('own') }),
  z.strictObject({ as: z.literal('copy'), ...elsewhere }),
  z.strictObject({ as: z.literal('account'), ...elsewhere }),
]);

/** An item of `content/references.json`: CSL-JSON, with what we say of where it was read. */
export const referenceSchema = z.looseObject({
  id: textOfForm('source-key').describe('What `[@key]` can name.'),
  type: z.string().min(1),
  title: z.string().min(1),
  author: z.array(z.union([institutionSchema, z.looseObject({ family: z.string() })])).min(1),
  issued: z.looseObject({
    'date-parts': z.array(z.tuple([z.int().min(1000).max(2100)], z.int().min(1).max(31))).min(1),
  }),
  'container-title': z.string().optional(),
  URL: webAddress.optional(),
  read: readSchema.optional().describe('Where we read it; one that says nothing of it is a finding.'),
  newer: newerSchema
    .optional()
    .describe('Needed once a story prints a figure of it that is more than three years old.'),
  language: z
    .string()
    .refine(isLanguageTag)
    .optional()
    .describe('Of the title, so that it is pronounced as it should be.'),
});

/** One CSL-JSON item; only the members we format are typed. */
export type Reference = z.infer<typeof referenceSchema>;

const file = 'content/references.json';

/** Reads `content/references.json`; the first of two items with one key counts. */
export function readReferences(tree: SourceTree): {
  references: Map<string, Reference>;
  /** False when the file could not be read: then no key can be called unknown. */
  isReadable: boolean;
  findings: Finding[];
} {
  const references = new Map<string, Reference>();
  const { text, findings } = readTextFile(file, tree.get(file));
  if (text === undefined || findings.length > 0) return { references, isReadable: false, findings };
  const read = readStructured(file, text, z.array(referenceSchema));
  const { structured } = read;
  findings.push(...read.findings);
  structured?.value.forEach((reference, index) => {
    if (references.has(reference.id)) {
      findings.push(finding('REF-002', structured.placeOf([index, 'id']), { key: reference.id }));
    } else references.set(reference.id, reference);
    if (reference.read === undefined) {
      findings.push(finding('REF-006', structured.placeOf([index, 'id']), { key: reference.id }));
    }
  });
  structured?.value.forEach(({ newer }, index) => {
    if (!Array.isArray(newer)) return;
    newer.forEach((key, at) => {
      if (references.has(key)) return;
      const facts = { key, suggestion: nearestName(key, references.keys()) };
      findings.push(finding('REF-001', structured.placeOf([index, 'newer', at]), facts));
    });
  });
  return { references, isReadable: structured !== undefined, findings };
}

/** The source of a cell; undefined where the cell names none, or one that is not listed. */
export function referenceOf(
  { source }: { source: string | undefined },
  references: ReadonlyMap<string, Reference>,
): Reference | undefined {
  return source === undefined ? undefined : references.get(source);
}

/** Year of publication. */
export function yearOf(reference: Reference): string {
  return String(present(reference.issued['date-parts'][0], `the year of ${reference.id}`)[0]);
}

/** Who published it, as the language calls them: `Cerved`, `European Commission`. */
export function authorOf({ author }: Reference, language: AnyLanguage): string {
  return author.map((each) => ('family' in each ? each.family : (each[language] ?? each.literal))).join(', ');
}

/** Author and year, as sentences have it: `Cerved, 2018`. */
export function shortCitation(reference: Reference, language: AnyLanguage): string {
  return `${authorOf(reference, language)}, ${yearOf(reference)}`;
}

/** Where a source was read that we did not read itself, as a source line says it; otherwise undefined. */
export function readElsewhere({ read }: Reference, language: AnyLanguage): string | undefined {
  return read !== undefined && 'it' in read ? (read[language] ?? read.en) : undefined;
}

/** The pages where a source was read that we did not read itself. */
export function pagesRead({ read }: Reference): readonly string[] {
  return (read !== undefined && 'pages' in read ? read.pages : undefined) ?? [];
}

/** The sources of newer figures that are used here, as sentences have them; none where there are none. */
export function newerSources(
  { newer }: Reference,
  references: ReadonlyMap<string, Reference>,
  language: AnyLanguage,
): string[] {
  if (!Array.isArray(newer)) return [];
  const sources = newer.map((key) => references.get(key)).filter((source) => source !== undefined);
  return shortCitations(sources, language);
}

/**
 * As `shortCitations`, and after the years of one reading where that was, if not in the source itself:
 * `Cerved, 2016, 2017 (read in press reports), 2018`.
 */
export function citationsAsRead(references: readonly Reference[], language: AnyLanguage): string[] {
  const byAuthor = Map.groupBy(references, (reference) => authorOf(reference, language));
  return [...byAuthor].map(([author, own]) => {
    const byReading = Map.groupBy(own, (reference) => readElsewhere(reference, language));
    const readings = [...byReading].map(([elsewhere, together]) => {
      const years = [...new Set(together.map(yearOf))].toSorted().join(', ');
      return elsewhere === undefined ? years : `${years} (${elsewhere})`;
    });
    return [author, ...readings.toSorted()].join(', ');
  });
}

/** Several by their authors, each with its years in order: `Cerved, 2018, 2019`. */
export function shortCitations(references: readonly Reference[], language: AnyLanguage): string[] {
  const byAuthor = Map.groupBy(references, (reference) => authorOf(reference, language));
  return [...byAuthor].map(([author, own]) =>
    [author, ...[...new Set(own.map(yearOf))].toSorted()].join(', '),
  );
}

/** A title with the mark of its language, where the page has another. */
export function markedTitle({ title, language: own }: Reference, language: AnyLanguage): string {
  return markForeign(title, own, language);
}

/** Author, title, container and year in one line, without a full stop; titles with the mark of their language. */
export function markedCitation(reference: Reference, language: AnyLanguage): string {
  const own = markedTitle(reference, language);
  const { 'container-title': container, language: tag } = reference;
  const title =
    container === undefined ? own : `${quoted(own, language)}, in ${markForeign(container, tag, language)}`;
  return `${authorOf(reference, language)}, ${title}, ${yearOf(reference)}`;
}

/** The same as a reader reads it. */
export function fullCitation(reference: Reference, language: AnyLanguage): string {
  return plainText(markedCitation(reference, language));
}
