/**
 * The entrances in other languages: `content/entrances/charts.yaml`, the charts that all of them show, and
 * `content/entrances/<language>/summary.yaml`, what is said in each.
 */

import { z } from 'zod';
import { bindStrings, type Bindings } from '../binding/bound-text.ts';
import { readEntries, type LedgerContext } from '../binding/ledger.ts';
import { fileStart, type Finding, type Place } from '../findings/finding.ts';
import { entranceLanguages, type EntranceLanguage } from '../site.ts';
import { id, textOfForm } from '../text/schema-parts.ts';
import type { SourceTree } from '../text/source-tree.ts';

const words = z.string().min(1);

/** A translation of an entry of a ledger: which entry, and the hash of its English words. */
const translated = { of: id, translates: textOfForm('hash') };

/** All of `content/entrances/<language>/summary.yaml`. */
export const entranceSummarySchema = z.strictObject({
  /** What the publication is, in a line. */
  title: words,
  /** The same in a few sentences, for who has never heard of it. */
  deck: z.string().min(20),
  /** Parts of `content/parts.yaml`, each with its summary. */
  parts: z.array(z.strictObject({ ...translated, title: words, summary: z.string().min(20) })),
  /** Figures of `content/at-a-glance.yaml`. */
  glance: z.array(z.strictObject({ ...translated, figure: words, text: z.string().min(20) })),
});

/** A translated entry with what its words bind, and where it stands. */
export interface TranslatedEntry {
  of: string;
  translates: string;
  bindings: Bindings;
  ofPlace: Place;
  hashPlace: Place;
}

export interface TranslatedPart extends TranslatedEntry {
  title: string;
  summary: string;
}

export interface TranslatedFigure extends TranslatedEntry {
  figure: string;
  text: string;
}

/** What an entrance says beside its charts. */
export interface Entrance {
  language: EntranceLanguage;
  file: string;
  title: string;
  deck: string;
  parts: readonly TranslatedPart[];
  glance: readonly TranslatedFigure[];
}

/** The entrances, and the charts that each of them shows, in their order. */
export interface Entrances {
  charts: readonly { id: string; place: Place }[];
  byLanguage: ReadonlyMap<EntranceLanguage, Entrance>;
  /** Languages whose summary is there, whether or not it could be read. */
  written: ReadonlySet<EntranceLanguage>;
}

export const entranceChartsFile = 'content/entrances/charts.yaml';

/** The file with what an entrance says beside its charts. */
export function summaryFile(language: EntranceLanguage): string {
  return `content/entrances/${language}/summary.yaml`;
}

/** Reads the entrances; without their files, or with ones that can't be read, there are none. */
export function readEntrances(
  tree: SourceTree,
  context: LedgerContext,
): { entrances: Entrances; findings: Finding[] } {
  const list = readEntries(tree, entranceChartsFile, z.array(id));
  const findings = [...list.findings];
  const charts = (list.structured?.value ?? []).map((chart, at) => ({
    id: chart,
    place: list.structured?.placeOf([at]) ?? fileStart(entranceChartsFile),
  }));
  const byLanguage = new Map<EntranceLanguage, Entrance>();
  for (const language of entranceLanguages) {
    const read = readEntrance(tree, language, context);
    findings.push(...read.findings);
    if (read.entrance !== undefined) byLanguage.set(language, read.entrance);
  }
  const written = new Set(entranceLanguages.filter((language) => tree.has(summaryFile(language))));
  return { entrances: { charts, byLanguage, written }, findings };
}

function readEntrance(
  tree: SourceTree,
  language: EntranceLanguage,
  context: LedgerContext,
): { entrance: Entrance | undefined; findings: Finding[] } {
  const file = summaryFile(language);
  const { structured, findings } = readEntries(tree, file, entranceSummarySchema);
  if (structured === undefined) return { entrance: undefined, findings };
  const { value, placeOf, placeWithin } = structured;
  const bind = (path: readonly PropertyKey[], texts: readonly string[], keys: readonly string[]) => {
    const strings = texts.map((source, at) => ({
      source,
      placeOf: (start: number, end: number) => placeWithin([...path, keys[at] ?? ''], start, end),
    }));
    const bindings = bindStrings(strings, [], [], { language, ...context });
    findings.push(...bindings.findings);
    return bindings;
  };
  bind([], [value.title, value.deck], ['title', 'deck']);
  const places = (list: string, at: number) => ({
    ofPlace: placeOf([list, at, 'of']),
    hashPlace: placeOf([list, at, 'translates']),
  });
  const parts = value.parts.map((part, at): TranslatedPart => ({
    ...part,
    ...places('parts', at),
    bindings: bind(['parts', at], [part.title, part.summary], ['title', 'summary']),
  }));
  const glance = value.glance.map((figure, at): TranslatedFigure => ({
    ...figure,
    ...places('glance', at),
    bindings: bind(['glance', at], [figure.figure, figure.text], ['figure', 'text']),
  }));
  const { title, deck } = value;
  return { entrance: { language, file, title, deck, parts, glance }, findings };
}
