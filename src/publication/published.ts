/** Which cells the publication says in public: what may change only with a correction. */

import { languages, type Language } from '../site.ts';
import { resolveAddress, type BoundCell } from '../data/address.ts';
import type { Bindings } from '../binding/bound-text.ts';
import { drawnCells } from '../charts/chart.ts';
import { withoutDrafts } from './drafts.ts';
import type { Publication } from './publication.ts';

/** What the sentences of a language bind: those of stories, of pages, of charts and of the ledgers. */
export function publishedBindings(publication: Publication, language: Language): Bindings[] {
  const {
    stories,
    pages,
    charts,
    glossary,
    deck,
    slips,
    people = [],
    parts,
    glance,
    press,
  } = withoutDrafts(publication);
  return [
    ...[...stories.values()].map((versions) => versions[language].bindings),
    ...[...pages.values()].map((texts) => texts[language].bindings),
    ...[...charts.values()].map((chart) => chart.bindings[language]),
    ...[...glossary.terms.values()].map((term) => term.bindings[language]),
    ...deck.flatMap((slide) => slide.claims).map((claim) => claim.bindings[language]),
    ...[...stories.keys()].flatMap((id) => (press.get(id) ?? []).map(({ bindings }) => bindings[language])),
    ...[...slips, ...people, ...parts, ...glance].map(({ bindings }) => bindings[language]),
  ];
}

/** The text of every cell that a published sentence names or a chart draws, by address, sorted. */
export function publishedCells(publication: Publication): Map<string, string> {
  const bound: BoundCell[] = [
    ...languages
      .flatMap((language) => publishedBindings(publication, language))
      .flatMap(({ numbers }) => numbers.map((number) => number.cell)),
    ...[...withoutDrafts(publication).charts.values()].flatMap(drawnCells),
  ];
  // What a chart computes from a cell is not what the cell holds.
  const textOf = (cell: BoundCell) => cell.row.cells.get(cell.column)?.text ?? cell.text;
  const entries = bound.map((cell) => [cell.address, textOf(cell)] as const);
  return new Map(entries.toSorted(([a], [b]) => a.localeCompare(b, 'en')));
}

/**
 * What is to be written down of what was ever published, by address, sorted: every cell that is published now, and
 * those that no text and no chart shows any more. Of these, one that is gone keeps the text that it had.
 */
export function recordOf(publication: Publication): Map<string, string> {
  const { ledger, datasetIndex } = publication;
  const before = [...ledger.published].map(([address, text]) => {
    const cell = resolveAddress(address, datasetIndex);
    return [address, 'fault' in cell ? text : cell.text] as const;
  });
  const all = new Map([...before, ...publishedCells(publication)]);
  return new Map([...all].toSorted(([a], [b]) => a.localeCompare(b, 'en')));
}
