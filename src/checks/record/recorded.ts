/** What was published changes only where somebody says so: addresses, what a chart draws, where a number is from. */

import { rowKeyOf } from '../../charts/datum.ts';
import { resolveAddress } from '../../data/address.ts';
import { fileStart, finding, type Finding, type Place } from '../../findings/finding.ts';
import { publishedFile } from '../../ledgers/corrections.ts';
import { readRecord, recordFile, type PublicationRecord } from '../../ledgers/record.ts';
import type { Check } from '../../publication/check.ts';
import { factsOf, wordMarks } from '../../publication/record.ts';
import type { Publication } from '../../publication/publication.ts';
import { chartWords, frontWords, type VisibleWords } from '../../publication/visible-words.ts';
import { languages } from '../../site.ts';
import { hashOf, type SourceTree } from '../../text/source-tree.ts';

const recorded: Check = (publication, tree) => {
  const record = readRecord(tree);
  if (record === undefined) return [];
  if (record === 'unreadable') return [finding('COR-005', fileStart(recordFile), { file: recordFile })];
  const bytes = tree.get(publishedFile);
  const isByHand = bytes !== undefined && hashOf(bytes) !== record.published;
  return [
    ...(isByHand ? [finding('COR-005', fileStart(publishedFile), { file: publishedFile })] : []),
    ...changedAddresses(publication, record, tree),
    ...changedCharts(publication, record),
    ...changedFacts(publication, record),
    ...changedWords(publication, record),
  ];
};

export default recorded;

/** Stories that are gone or have another address, with no redirect from the old one. */
function changedAddresses(
  { stories, drafts, redirects }: Publication,
  record: PublicationRecord,
  tree: SourceTree,
): Finding[] {
  const led = new Set(redirects.map(({ from }) => from));
  return Object.entries(record.stories).flatMap(([id, slugs]) => {
    // One that can't be read has findings of its own.
    const isWritten = languages.some((language) => tree.has(`content/stories/${id}/${language}.mdx`));
    const story = stories.get(id);
    if (story === undefined && isWritten && !drafts.has(id)) return [];
    const lost = languages.flatMap((language) => {
      const from = `/${language}/stories/${slugs[language]}/`;
      const isThere = story?.[language].frontMatter.slug === slugs[language];
      return isThere || led.has(from) ? [] : [{ from, language }];
    });
    const [first] = lost;
    if (first === undefined) return [];
    if (story === undefined) {
      const draft = drafts.get(id);
      const place = draft === undefined ? fileStart(recordFile) : draft[first.language].placeOf(['draft']);
      return [finding('RED-005', place, { id, from: first.from })];
    }
    return lost.map(({ from, language }) =>
      finding('RED-004', story[language].placeOf(['slug']), { from, id }),
    );
  });
}

/** Charts of another type, or that no longer draw a row that they drew. */
function changedCharts({ charts, ledger }: Publication, record: PublicationRecord): Finding[] {
  return Object.entries(record.charts).flatMap(([id, { kind, rows }]): Finding[] => {
    const chart = charts.get(id);
    if (chart === undefined || chart.spec.draft) return [];
    const isSaid = (before: string, after: string) =>
      ledger.corrections.some(
        (entry) => entry.cell === `chart:${id}` && entry.before === before && entry.after === after,
      );
    const now = chart.type.name;
    if (now !== kind && !isSaid(kind, now)) {
      return [finding('COR-007', chart.placeOf(['kind']), { id, before: kind, after: now })];
    }
    const drawn = new Set(chart.data.map(({ key }) => key));
    // Where the row is gone from the data, that has a finding of its own.
    const left = new Set(
      chart.resource.rows.map((row) => rowKeyOf(chart.resource, row)).filter((key) => !drawn.has(key)),
    );
    const gone = rows.filter((key) => left.has(key)).filter((key) => !isSaid(key, 'withdrawn'));
    const place = chart.placeOf(['rows'], 'key');
    return gone.length === 0 ? [] : [finding('COR-008', place, { id, rows: gone.join(', ') })];
  });
}

const factNames = ['period', 'source', 'unit'] as const;

/** Published numbers whose period, source or unit is another one now. */
function changedFacts({ datasetIndex, ledger }: Publication, record: PublicationRecord): Finding[] {
  const seen = new Set<string>();
  return Object.entries(record.cells).flatMap(([address, before]): Finding[] => {
    const cell = resolveAddress(address, datasetIndex);
    if ('fault' in cell) return [];
    const now = factsOf(cell);
    return factNames.flatMap((fact, index): Finding[] => {
      const [was, is] = [before[index] ?? '', now[index] ?? ''];
      // What is missing altogether has findings of its own.
      if (was === is || is === '') return [];
      const isSaid = ledger.corrections.some(
        (entry) => entry.cell === address && entry.before === was && entry.after === is,
      );
      const place: Place | undefined = [...cell.row.cells.values()].find(({ text }) => text === is)?.place;
      // One row has one period, however many of its cells are published.
      const key = `${place?.file}:${place?.line} ${fact}`;
      if (isSaid || (place !== undefined && seen.has(key))) return [];
      seen.add(key);
      return [
        finding('COR-006', place ?? fileStart(cell.resource.file), {
          address,
          fact,
          before: was,
          after: is,
        }),
      ];
    });
  });
}

/** Words that changed in one language since they were recorded, and not in the other. */
function changedWords({ stories, charts }: Publication, record: PublicationRecord): Finding[] {
  const compare = (
    before: Readonly<Record<string, string>>,
    it: readonly VisibleWords[],
    en: readonly VisibleWords[],
  ) =>
    Object.entries(wordMarks(it, en)).flatMap(([key, marks]): Finding[] => {
      const [[wasIt, wasEn], [isIt, isEn]] = [before[key]?.split(' ') ?? [], marks.split(' ')];
      if (wasIt === undefined || (wasIt === isIt) === (wasEn === isEn)) return [];
      const [behind, changed] = wasIt === isIt ? [it, 'en' as const] : [en, 'it' as const];
      const place = behind.find((words) => words.key === key)?.place;
      return place === undefined ? [] : [finding('WRD-009', place, { key, changed })];
    });
  return [
    ...[...stories].flatMap(([id, { it, en }]) =>
      compare(record.stories[id]?.words ?? {}, frontWords(it), frontWords(en)),
    ),
    ...[...charts].flatMap(([id, chart]) =>
      compare(record.charts[id]?.words ?? {}, chartWords(chart, 'it'), chartWords(chart, 'en')),
    ),
  ];
}
