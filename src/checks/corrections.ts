/** A published number changes only with an entry in the ledger of corrections. */

import { z } from 'zod';
import { resolveAddress } from '../data/address.ts';
import { publishedFile, type Correction } from '../ledgers/corrections.ts';
import { factsOf } from '../publication/record.ts';
import { fileStart, finding, type Finding, type Place } from '../findings/finding.ts';
import { nearestName } from '../text/nearest-name.ts';
import type { Base } from '../text/merge-base.ts';
import { plainJson } from '../text/plain-json.ts';
import { TextPlaces } from '../text/text-places.ts';
import { decodeUtf8 } from '../text/source-tree.ts';
import type { Check } from '../publication/check.ts';
import { present } from '../present.ts';

const corrections: Check = ({ ledger, datasetIndex }, tree, base) => {
  if (!ledger.isReadable) return [];
  const bytes = present(tree.get(publishedFile), publishedFile);
  const record = present(decodeUtf8(bytes), `the text of ${publishedFile}`);
  const places = new TextPlaces(publishedFile, record);
  const placeInRecord = (address: string): Place => {
    const at = record.indexOf(JSON.stringify(address));
    return at === -1 ? fileStart(publishedFile) : places.at(at, at + address.length + 2);
  };
  const isThere = new Set([...tree.keys()].flatMap((path) => /^data\/([^/]+)\//.exec(path)?.[1] ?? []));
  const gone = new Map<string, string[]>();
  for (const address of ledger.published.keys()) {
    const dataset = address.replace(/\/.*$/s, '');
    if (datasetIndex.get(dataset) !== undefined || isThere.has(dataset)) continue;
    gone.set(dataset, [...(gone.get(dataset) ?? []), address]);
  }
  const goneDatasets = [...gone].map(([name, addresses]) =>
    finding('PKG-019', placeInRecord(present(addresses[0], 'an address')), {
      name,
      numbers: addresses.length,
    }),
  );
  const changed = [...ledger.published].flatMap(([address, before]): Finding[] => {
    // Of a dataset that is gone as a whole one finding says so.
    if (gone.has(address.replace(/\/.*$/s, ''))) return [];
    const cell = resolveAddress(address, datasetIndex);
    if ('fault' in cell && cell.fault === 'unreadable') return [];
    const after = 'fault' in cell ? 'withdrawn' : cell.text;
    if (isSameText(before, after)) return [];
    const isSaid = ledger.corrections.some(
      (entry) => entry.cell === address && entry.before === before && entry.after === after,
    );
    if (isSaid) return [];
    if ('fault' in cell) return [finding('COR-002', placeInRecord(address), { address, before })];
    const place = cell.row.cells.get(cell.column)?.place ?? placeInRecord(address);
    return [finding('COR-001', place, { address, before, after })];
  });
  /** Whether an entry tells a change of the period, the source or the unit of its cell. */
  const saysFact = ({ cell: address, after }: Correction): boolean => {
    const cell = resolveAddress(address, datasetIndex);
    return !('fault' in cell) && cell.text !== after && factsOf(cell).includes(after);
  };
  const latest = new Set<string>();
  const untrue = ledger.corrections.flatMap((entry): Finding[] => {
    // Of a chart, and of where a number is from, the record says what was.
    if (entry.cell.startsWith('chart:') || saysFact(entry)) return [];
    // Only the newest entry of a cell has to agree with it.
    if (latest.has(entry.cell)) return [];
    latest.add(entry.cell);
    if (!ledger.published.has(entry.cell)) {
      const at = ledger.placeOfCorrection([ledger.written.indexOf(entry), 'cell']);
      const suggestion = nearestName(entry.cell, ledger.published.keys());
      return [finding('COR-004', at, { address: entry.cell, suggestion })];
    }
    const cell = resolveAddress(entry.cell, datasetIndex);
    if ('fault' in cell && cell.fault === 'unreadable') return [];
    const text = 'fault' in cell ? 'withdrawn' : cell.text;
    if (isSameText(text, entry.after)) return [];
    const place = ledger.placeOfCorrection([ledger.written.indexOf(entry), 'after']);
    return [finding('COR-003', place, { address: entry.cell, after: entry.after, cell: text })];
  });
  const forgotten = publishedBefore(base).flatMap(([address, before]) => {
    if (ledger.published.get(address) === before) return [];
    const isSaid = ledger.corrections.some((entry) => entry.cell === address && entry.before === before);
    if (isSaid && ledger.published.has(address)) return [];
    return [finding('COR-009', placeInRecord(address), { address, before })];
  });
  return [...goneDatasets, ...changed, ...untrue, ...forgotten];
};

/** What the main branch says was published; nothing where nobody knows. */
function publishedBefore(base: Base | undefined): [address: string, text: string][] {
  const read = z.record(z.string(), z.string()).safeParse(plainJson(base?.published ?? '{}')?.value);
  return read.success ? Object.entries(read.data) : [];
}

export default corrections;

/** Whether two texts of a cell say the same: `1450.00` and `1450` are one number. */
function isSameText(a: string, b: string): boolean {
  return a === b || plainNumber(a) === plainNumber(b);
}

/** A number without zeros at its end; any other text as it is. */
function plainNumber(text: string): string {
  return /^-?\d+\.\d+$/.test(text) ? text.replace(/\.?0+$/, '') : text;
}
