/** Versions of charts that are kept for good: `content/frozen/<chart>/<version>/`, written by `npm run freeze`. */

import { z } from 'zod';
import { inEachLanguage, sentence } from '../charts/chart-spec-parts.ts';
import { fileStart, finding, type Finding } from '../findings/finding.ts';
import { ownValue, present } from '../present.ts';
import { strangerInHtml, strangerInSheet, strangerInSvg, type Stranger } from '../markup/harmless.ts';
import { TextPlaces } from '../text/text-places.ts';
import { memoised } from '../text/memoised-reading.ts';
import { decodeUtf8, hashOf, pathsMatching, type SourceTree } from '../text/source-tree.ts';
import { readStructured, type Structured } from '../text/structured-file.ts';
import { readTextFile } from '../text/text-file.ts';

/**
 * What a version holds beside `version.json`: the figure of its embed in each language with its sheet,
 * its pictures, its data. In the last two `{home}` and `{place}` stand for where the site lives.
 */
export const frozenFiles = [
  'it.html',
  'en.html',
  'embed.css',
  'it.svg',
  'en.svg',
  'data.csv',
  'data.json',
] as const;
export type FrozenFile = (typeof frozenFiles)[number];

export const frozenFolder = 'content/frozen';
/** How many versions of each chart there are: one that vanished would not be missed otherwise. */
export const versionsFile = `${frozenFolder}/versions.json`;
export const versionFile = 'version.json';

const sizePx = z.strictObject({ widthPx: z.int().positive(), heightPx: z.int().positive() });

const versionSchema = z.strictObject({
  chart: z.string(),
  version: z.int().positive(),
  /** The day on which it was stored. */
  frozen: z.iso.date(),
  /** Of the chart's definition and its drawn rows: the same as long as nothing changes in them. */
  fingerprint: z.string(),
  plate: z.int().positive(),
  words: inEachLanguage({
    title: sentence,
    subtitle: sentence,
    alternative: sentence,
    source: sentence,
    picturePx: sizePx,
    /** Without what the foot of a frozen embed adds. */
    steps: z.array(z.strictObject({ fromPx: z.int().nonnegative(), heightPx: z.int().positive() })).min(1),
    embedPx: sizePx,
  }),
  hasViews: z.boolean(),
  isSortable: z.boolean(),
  /** The text of every drawn cell by its address. */
  cells: z.record(z.string(), z.string()),
  /** The hash of every other file. */
  files: z.strictObject(
    Object.fromEntries(frozenFiles.map((name) => [name, z.string()])) as Record<FrozenFile, z.ZodString>,
  ),
});
export type VersionFacts = z.infer<typeof versionSchema>;

/** A version as it was stored. */
export interface FrozenVersion extends VersionFacts {
  /** The texts of its files. */
  texts: Readonly<Record<FrozenFile, string>>;
  placeOf: Structured<VersionFacts>['placeOf'];
}

/** Where a version lies in the tree of sources. */
export function versionFolder(chart: string, version: number): string {
  return `${frozenFolder}/${chart}/${version}/`;
}

/**
 * The versions of each chart, the first one first; what is damaged is left out and reported.
 * @param areHarmless whether somebody else has seen to it that nothing in them is strange: see `areFrozenHarmless`
 */
export function readFrozen(
  tree: SourceTree,
  { areHarmless = false }: { areHarmless?: boolean } = {},
): {
  frozen: ReadonlyMap<string, readonly FrozenVersion[]>;
  findings: Finding[];
} {
  const findings: Finding[] = [];
  const frozen = new Map<string, FrozenVersion[]>();
  const listed = readList(tree, findings);
  const folders = foldersOf(tree);
  for (const folder of [...folders].sort(inOrder)) {
    const [, , part, name] = folder.split('/');
    const chart = present(part, `the chart of ${folder}`);
    const { version, findings: found } = readVersion(tree, folder, areHarmless);
    findings.push(...found);
    const number = Number(name);
    const count = ownValue(listed?.value, chart);
    if (listed !== undefined && (count === undefined || number > count)) {
      findings.push(finding('FRZ-004', fileStart(folder + versionFile), { chart, version: number }));
    }
    if (version !== undefined) frozen.set(chart, [...(frozen.get(chart) ?? []), version]);
  }
  for (const [chart, count] of Object.entries(listed?.value ?? {})) {
    for (let version = 1; version <= count; version++) {
      if (folders.has(versionFolder(chart, version))) continue;
      const place = listed?.placeOf([chart]) ?? fileStart(versionsFile);
      findings.push(finding('FRZ-003', place, { chart, version, folder: versionFolder(chart, version) }));
    }
  }
  return { frozen, findings };
}

/** The folders of the versions. */
function foldersOf(tree: SourceTree): Set<string> {
  const files = pathsMatching(tree, /^content\/frozen\/[^/]+\/[1-9]\d*\/[^/]+$/);
  return new Set(files.map((path) => path.replace(/[^/]+$/, '')));
}

/** Whether nothing is strange in any file of the versions; files that are not there are no matter of this. */
export function areFrozenHarmless(tree: SourceTree): boolean {
  return [...foldersOf(tree)].every((folder) =>
    frozenFiles.every((name) => {
      const bytes = tree.get(folder + name);
      if (bytes === undefined) return true;
      const text = decodeUtf8(bytes);
      return text !== undefined && readers[name]?.(text) === undefined;
    }),
  );
}

/** Version 10 comes after version 9. */
function inOrder(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}

function readList(tree: SourceTree, findings: Finding[]): Structured<Record<string, number>> | undefined {
  const hasVersions = pathsMatching(tree, /^content\/frozen\//).length > 0;
  if (!hasVersions) return undefined;
  const { text, findings: found } = readTextFile(versionsFile, tree.get(versionsFile));
  findings.push(...found);
  if (text === undefined || found.length > 0) return undefined;
  const read = readStructured(versionsFile, text, z.record(z.string(), z.int().positive()));
  findings.push(...read.findings);
  return read.structured;
}

/** One version; undefined, with findings, when it is not what was stored. */
const readVersion = memoised(
  (
    tree: SourceTree,
    folder: string,
    isHarmless: boolean,
  ): { version: FrozenVersion | undefined; findings: Finding[] } => {
    const file = folder + versionFile;
    const bytes = tree.get(file);
    const unread = (...findings: Finding[]) => ({ version: undefined, findings });
    if (bytes === undefined)
      return unread(finding('FRZ-001', fileStart(file), { name: versionFile, folder }));
    const { text, findings: found } = readTextFile(file, bytes);
    if (text === undefined || found.length > 0) return unread(...found);
    const { structured, findings: mistakes } = readStructured(file, text, versionSchema);
    if (structured === undefined) return unread(...mistakes);
    const { value: facts, placeOf } = structured;
    const damage = [...damageOf(tree, folder, structured)];
    // Hashes say that nothing changed, not that what was stored is harmless: they may be made anew with it.
    if (damage.length === 0 && !isHarmless) damage.push(...strangersIn(tree, folder));
    if (folder !== versionFolder(facts.chart, facts.version)) {
      const name = versionFolder(facts.chart, facts.version);
      damage.push(finding('FRZ-005', placeOf(['version']), { folder, name }));
    }
    if (damage.length > 0) return unread(...damage);
    const texts = Object.fromEntries(
      frozenFiles.map((name) => [name, textOf(tree, folder + name)]),
    ) as Record<FrozenFile, string>;
    return { version: { ...facts, texts, placeOf }, findings: [] };
  },
);

/** How each file that becomes part of a page, or is served as it is, is looked at. */
const readers: Partial<Record<FrozenFile, (text: string) => Stranger | undefined>> = {
  'it.html': strangerInHtml,
  'en.html': strangerInHtml,
  'it.svg': strangerInSvg,
  'en.svg': strangerInSvg,
  'embed.css': (text) => strangerInSheet(text, { mayHoldFonts: false }),
};

/** The first thing in each file of a version, by name, that may run, load or lead elsewhere. */
export function strangersInVersion(
  textOfFile: (name: FrozenFile) => string,
): { name: FrozenFile; stranger: Stranger }[] {
  return frozenFiles.flatMap((name) => {
    const stranger = readers[name]?.(textOfFile(name));
    return stranger === undefined ? [] : [{ name, stranger }];
  });
}

function strangersIn(tree: SourceTree, folder: string): Finding[] {
  const unreadable = frozenFiles.filter(
    (name) => decodeUtf8(present(tree.get(folder + name), name)) === undefined,
  );
  if (unreadable.length > 0)
    return unreadable.map((name) => finding('FRZ-002', fileStart(folder + name), { folder }));
  return strangersInVersion((name) => textOf(tree, folder + name)).map(({ name, stranger: { what, at } }) => {
    const place = new TextPlaces(folder + name, textOf(tree, folder + name)).at(at);
    return finding('FRZ-008', place, { what, folder });
  });
}

/** The text of a file that is what was stored. */
function textOf(tree: SourceTree, file: string): string {
  const bytes = present(tree.get(file), file);
  return present(decodeUtf8(bytes), `UTF-8 in ${file}`);
}

/** Files that are gone, and files that are not what was stored. */
function* damageOf(
  tree: SourceTree,
  folder: string,
  { value: { files }, placeOf }: Structured<VersionFacts>,
): Generator<Finding> {
  for (const name of frozenFiles) {
    const bytes = tree.get(folder + name);
    if (bytes === undefined) yield finding('FRZ-001', placeOf(['files', name], 'key'), { name, folder });
    else if (hashOf(bytes) !== files[name]) yield finding('FRZ-002', fileStart(folder + name), { folder });
  }
}
