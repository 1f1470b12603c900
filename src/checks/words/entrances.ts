/** The entrances in other languages say what the publication says: all of it, of today, with the same numbers. */

import type { Bindings } from '../../binding/bound-text.ts';
import type { Chart } from '../../charts/chart.ts';
import { fileStart, finding, type Finding, type Place } from '../../findings/finding.ts';
import { glanceFile } from '../../ledgers/at-a-glance.ts';
import type { Entrance, TranslatedEntry } from '../../ledgers/entrances.ts';
import { partsFile } from '../../ledgers/parts.ts';
import type { Check } from '../../publication/check.ts';
import type { Publication } from '../../publication/publication.ts';
import type { EntranceLanguage } from '../../site.ts';
import { nearestName } from '../../text/nearest-name.ts';
import { hashOfWords } from '../../text/words-hash.ts';

const entrancesAgree: Check = (publication, tree) => {
  const { charts, byLanguage, written } = publication.entrances;
  return [
    ...charts.flatMap(({ id, place }): Finding[] => {
      const chart = publication.charts.get(id);
      // What hinders a chart that is there from being read is said of its file, or of its data.
      if (chart === undefined && tree.has(`content/charts/${id}.yaml`)) return [];
      if (chart === undefined) {
        const suggestion = nearestName(id, publication.charts.keys());
        return [finding('FRP-008', place, { name: id, suggestion })];
      }
      return [...written].flatMap((language) => ofChart(chart, language, place));
    }),
    ...[...byLanguage.values()].flatMap((entrance) => ofEntrance(entrance, publication)),
  ];
};

export default entrancesAgree;

function ofChart({ id, file, entrances }: Chart, language: EntranceLanguage, listed: Place): Finding[] {
  const own = entrances?.[language];
  if (own === undefined) return [finding('FRP-009', listed, { name: id, language })];
  return [
    ...outOfDate(own.hash.written, own.hash.present, own.hash.place, file),
    ...otherNumbers(own.bindings, own.original, own.file, file, id),
  ];
}

function ofEntrance(entrance: Entrance, { parts, glance }: Publication): Finding[] {
  const ofParts = parts.flatMap((part) =>
    part.words.en.summary === undefined
      ? []
      : { id: part.id, bindings: part.bindings.en, hash: hashOfWords(part.words.en) },
  );
  const ofGlance = glance.map((figure) => ({
    id: figure.id,
    bindings: figure.bindings.en,
    hash: hashOfWords(figure.words.en),
  }));
  return [
    ...compared(entrance, entrance.parts, ofParts, partsFile),
    ...compared(entrance, entrance.glance, ofGlance, glanceFile),
  ];
}

/** The entries of a list of an entrance beside those that they translate. */
function compared(
  { file, language }: Entrance,
  translated: readonly TranslatedEntry[],
  originals: readonly { id: string; bindings: Bindings; hash: string }[],
  originalFile: string,
): Finding[] {
  const known = originals.map(({ id }) => id);
  return [
    ...originals
      .filter(({ id }) => !translated.some(({ of }) => of === id))
      .map(({ id }) => finding('FRP-009', fileStart(file), { name: id, language })),
    ...translated.flatMap((entry): Finding[] => {
      const original = originals.find(({ id }) => id === entry.of);
      if (original === undefined) {
        const suggestion = nearestName(entry.of, known);
        return [finding('FRP-008', entry.ofPlace, { name: entry.of, suggestion })];
      }
      return [
        ...outOfDate(entry.translates, original.hash, entry.hashPlace, originalFile),
        ...otherNumbers(entry.bindings, original.bindings, file, originalFile, entry.of),
      ];
    }),
  ];
}

function outOfDate(
  written: string,
  present: string,
  place: TranslatedEntry['hashPlace'],
  file: string,
): Finding[] {
  return written === present ? [] : [finding('FRP-010', place, { file, hash: present })];
}

/** Cells that one of two texts binds and the other does not. */
function otherNumbers(
  translation: Bindings,
  original: Bindings,
  file: string,
  originalFile: string,
  heading: string,
): Finding[] {
  // What is wrong there may be the number that is missing.
  if (translation.findings.length + original.findings.length > 0) return [];
  const missingIn = (there: Bindings, here: Bindings, other: string) => {
    const addresses = new Set(there.mentions.map(({ address }) => address));
    return here.mentions.flatMap(({ cell, place }) =>
      cell === undefined || addresses.has(cell.address)
        ? []
        : [finding('STY-007', place, { address: cell.address, file: other, heading })],
    );
  };
  return [...missingIn(original, translation, originalFile), ...missingIn(translation, original, file)];
}
