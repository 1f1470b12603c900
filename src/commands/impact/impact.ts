/** What a change of data does to all that is said and drawn from it. */

import type { Bindings } from '../../binding/bound-text.ts';
import type { Chart } from '../../charts/chart.ts';
import { drawnCells } from '../../charts/chart.ts';
import { resolveAddress, type BoundCell } from '../../data/address.ts';
import type { Finding, Place } from '../../findings/finding.ts';
import { present } from '../../present.ts';
import { storyCardPath } from '../../publication/paths.ts';
import { publishedBindings, publishedCells } from '../../publication/published.ts';
import type { Publication } from '../../publication/publication.ts';
import { runChecks } from '../../reports/run-checks.ts';
import { languages, type Language } from '../../site.ts';
import { decodeUtf8, type SourceTree } from '../../text/source-tree.ts';
import { fingerprintOf } from '../../versions/frozen-version.ts';
import { proposedWords } from './proposed-words.ts';

/** A cell that is published and says something else now. */
export interface ChangedCell {
  address: string;
  before: string;
  /** Undefined where the cell is gone. */
  after: string | undefined;
}

/** A number in words whose cell has changed. */
export interface TouchedSentence {
  language: Language;
  place: Place;
  /** What stands on that line, without marks. */
  sentence: string;
  /** The words of the number before. */
  before: string;
  /** Its words now; undefined where it is gone. */
  now: string | undefined;
  /** Whether the words hold for the cell as it is now. */
  holds: boolean;
  /** Words that would hold; undefined where none are found, or none are needed. */
  proposed: string | undefined;
  address: string;
}

/** A chart that draws or says something else now. */
export interface TouchedChart {
  id: string;
  before: Chart | undefined;
  after: Chart | undefined;
  /** Drawn cells that changed. */
  cells: number;
  /** How many versions of it are stored, and which of them show one of the changed cells. */
  stored: number;
  storedTouched: readonly number[];
  /** Ids of the stories that show it. */
  stories: readonly string[];
}

export interface Impact {
  cells: readonly ChangedCell[];
  sentences: readonly TouchedSentence[];
  charts: readonly TouchedChart[];
  /** Paths of pictures that will be drawn anew. */
  pictures: readonly string[];
  /** Claims and titles that the data no longer bear out, and whatever else is wrong now and was not. */
  newFindings: readonly Finding[];
  /** Changed cells that no entry of the ledger of corrections tells of. */
  uncorrected: readonly ChangedCell[];
}

/** Compares two states of the editors' files. */
export function impactOf(
  before: SourceTree,
  after: SourceTree,
): { impact: Impact; references: Publication['references'] } {
  const { publication: old, findings: oldFindings } = runChecks(before);
  const { publication: now, findings } = runChecks(after);
  const cells = changedCells(old, now);
  const changed = new Set(cells.map(({ address }) => address));
  const charts = touchedCharts(old, now, changed);
  const known = new Set(oldFindings.map(keyOf));
  const impact: Impact = {
    cells,
    sentences: languages.flatMap((language) => touchedSentences(old, now, changed, before, language)),
    charts,
    pictures: picturesOf(charts, now),
    newFindings: findings.filter((found) => !known.has(keyOf(found))),
    uncorrected: cells.filter(
      ({ address, before: said, after: says }) =>
        old.ledger.published.has(address) &&
        !now.ledger.corrections.some(
          (entry) => entry.cell === address && entry.before === said && entry.after === (says ?? 'withdrawn'),
        ),
    ),
  };
  return { impact, references: now.references };
}

/** The same finding in both states: lines may have moved. */
function keyOf({ code, file, facts }: Finding): string {
  return `${code} ${file} ${JSON.stringify(facts)}`;
}

function changedCells(old: Publication, now: Publication): ChangedCell[] {
  return [...publishedCells(old)].flatMap(([address, before]): ChangedCell[] => {
    const cell = resolveAddress(address, now.datasetIndex);
    // What can't be read has a finding of its own.
    if ('fault' in cell) return cell.fault === 'unreadable' ? [] : [{ address, before, after: undefined }];
    const after = cell.row.cells.get(cell.column)?.text ?? cell.text;
    const isSame =
      after === before || (before.trim() !== '' && after.trim() !== '' && Number(after) === Number(before));
    return isSame ? [] : [{ address, before, after }];
  });
}

function touchedSentences(
  old: Publication,
  now: Publication,
  changed: ReadonlySet<string>,
  tree: SourceTree,
  language: Language,
): TouchedSentence[] {
  const said = byFileAndAddress(publishedBindings(now, language));
  const seen = new Map<string, number>();
  return publishedBindings(old, language)
    .flatMap(({ numbers }) => numbers)
    .filter(({ cell }) => changed.has(cell.address))
    .map(({ text, cell, place }): TouchedSentence => {
      const key = `${place.file} ${cell.address}`;
      const at = seen.get(key) ?? 0;
      seen.set(key, at + 1);
      const mention = said.mentions.get(key)?.[at];
      const number = mention && said.numbers.get(key)?.find((each) => isAt(each.place, mention.place));
      const context = { datasets: now.datasetIndex, language };
      const current = resolveAddress(cell.address, now.datasetIndex);
      const holds = number !== undefined;
      return {
        language,
        place: mention?.place ?? place,
        sentence: sentenceAt(old, tree, place, language),
        before: text,
        now: number?.text ?? (mention === undefined ? undefined : text),
        holds,
        proposed: holds || 'fault' in current ? undefined : proposedWords(text, current, context),
        address: cell.address,
      };
    });
}

function isAt(a: Place, b: Place): boolean {
  return a.line === b.line && a.column === b.column;
}

/** What sentences name, by the file and the address, in the order in which they stand there. */
function byFileAndAddress(bindings: readonly Bindings[]) {
  const grouped = <T extends { place: Place }>(
    all: readonly T[],
    addressOf: (each: T) => string | undefined,
  ) => {
    const groups = new Map<string, T[]>();
    for (const each of all) {
      const key = `${each.place.file} ${addressOf(each) ?? ''}`;
      groups.set(key, [...(groups.get(key) ?? []), each]);
    }
    return groups;
  };
  return {
    mentions: grouped(
      bindings.flatMap(({ mentions }) => mentions),
      ({ address }) => address,
    ),
    numbers: grouped(
      bindings.flatMap(({ numbers }) => numbers),
      ({ cell }: { cell: BoundCell }) => cell.address,
    ),
  };
}

/** The sentence around a number of a text, or the line of a file that a number stands on. */
function sentenceAt(publication: Publication, tree: SourceTree, place: Place, language: Language): string {
  const texts = [...publication.stories.values(), ...publication.pages.values()].map(
    (each) => each[language],
  );
  const text = texts.find(({ file }) => file === place.file);
  const number = text && [...text.numbers.values()].find((each) => isAt(each.place, place));
  if (number !== undefined) return number.sentence;
  const source = decodeUtf8(present(tree.get(place.file), place.file)) ?? '';
  return (source.split('\n')[place.line - 1] ?? '').trim();
}

function touchedCharts(old: Publication, now: Publication, changed: ReadonlySet<string>): TouchedChart[] {
  const ids = [...new Set([...old.charts.keys(), ...now.charts.keys()])].toSorted();
  return ids.flatMap((id): TouchedChart[] => {
    const [before, after] = [old.charts.get(id), now.charts.get(id)];
    if (before?.spec.draft === true || (before === undefined && after?.spec.draft === true)) return [];
    const isSame = before && after && fingerprintOf(before) === fingerprintOf(after);
    if (isSame === true) return [];
    const drawn =
      before === undefined ? [] : drawnCells(before).filter(({ address }) => changed.has(address));
    const versions = old.frozen.get(id) ?? [];
    const stories = [...old.stories.values(), ...now.stories.values()].filter(({ it }) =>
      it.sections.some(({ charts }) => charts.includes(id)),
    );
    return [
      {
        id,
        before,
        after,
        cells: drawn.length,
        stored: versions.length,
        storedTouched: versions
          .filter(({ cells }) => Object.keys(cells).some((address) => changed.has(address)))
          .map(({ version }) => version),
        stories: [...new Set(stories.map(({ it }) => it.id))],
      },
    ];
  });
}

/** Pictures of the charts, and cards of the stories that open with one. */
function picturesOf(charts: readonly TouchedChart[], { stories }: Publication): string[] {
  const ids = new Set(charts.map(({ id }) => id));
  const ofCharts = [...ids].flatMap((id) =>
    languages.flatMap((language) =>
      ['.svg', '.png', '@2x.png', '.pdf', '-card.png'].map((end) => `charts/${id}/${language}${end}`),
    ),
  );
  const cards = [...stories.values()]
    .filter(({ it }) => ids.has(it.frontMatter.lead))
    .flatMap((versions) => languages.map((language) => storyCardPath(versions[language])));
  return [...ofCharts, ...cards];
}
