/** Findings that another one explains: mended, the first may be gone, and meanwhile it would bury the cause. */

import type { Finding } from '../findings/finding.ts';
import { registry, type FindingCode } from '../findings/registry.ts';
import { present } from '../present.ts';
import { ownWordFiles } from '../spelling/speller.ts';

/** After one of these a parser stumbles on. */
const breaksParsing: ReadonlySet<FindingCode> = new Set(['YML-001', 'YML-006', 'YML-008', 'YML-015']);

/** Takes out what follows of necessity from other findings of the same run. */
export function withoutConsequences(findings: readonly Finding[]): Finding[] {
  const changing = new Set(
    findings.filter(({ code }) => registry[code].isMendedElsewhere !== true).map(({ file }) => file),
  );
  const byFile = Map.groupBy(findings, ({ file }) => file);
  const byLine = Map.groupBy(findings, ({ file, line }) => `${file}:${line}`);
  const gone = whatIsGone(findings);
  const isBefore = (a: Finding, b: Finding) => a.line < b.line || (a.line === b.line && a.column < b.column);
  const kept = findings.filter((found) => {
    const { file, line } = found;
    // Looked for only where a code asks: a file may have a hundred thousand findings.
    const others = () => present(byFile.get(file), 'the findings of the file of a finding');
    const beside = () => present(byLine.get(`${file}:${line}`), 'the findings of the line of a finding');
    if (followsFromGone(found, gone)) return false;
    switch (found.code) {
      // The period of the cell is in question itself.
      case 'STY-030':
        return !findings.some(
          ({ code, facts }) =>
            code === 'COR-006' && facts.fact === 'period' && facts.after === found.facts.period,
        );
      // A cell that has a mistake of its own has not changed until that is mended.
      case 'COR-006':
        return !changing.has(file) && !beside().some(({ code }) => code !== 'COR-006');
      // One language alone was marked as a draft.
      case 'RED-005':
        return !findings.some(({ code }) => code === 'STY-011');
      // What can't stay as it is may be read once it is mended.
      case 'TXT-005':
        return others().length === 1;
      // Of a table whose header is refused no row is read: nothing can be drawn of it or asserted.
      case 'CHT-012':
      case 'CLM-005':
        return !findings.some(
          ({ code }) =>
            code === 'CSV-018' ||
            code === 'CSV-019' ||
            code === 'CSV-034' ||
            code === 'CSV-038' ||
            code === 'CSV-003',
        );
      // A file whose marks or cells went wrong is not read as it was meant; without the lists of names nobody has one.
      case 'WRD-010':
      case 'WRD-011':
        return !(
          others().some(({ code }) => /^(?:TXT|YML|CSV)-/.test(code) || code === 'STY-002') ||
          findings.some(({ code, file: there }) => /^(?:TXT|YML)-/.test(code) && ownWordFiles.includes(there))
        );
      // The same words in both languages: in which of them they are follows.
      case 'WRD-012':
        return !beside().some(({ code }) => code === 'STY-028' || code === 'WRD-005');
      // What is not yet right need not be translated.
      case 'WRD-009':
        return findings.every(({ code }) => code === 'WRD-009');
      // A hash or a size says nothing of a file that has to change anyway.
      case 'PKG-008':
      case 'PKG-013':
        return !changing.has(file.replace(/[^/]+$/, '') + found.facts.path);
      // Nor does a translation follow a text that is not yet right.
      case 'STY-009':
        return !changing.has(found.facts.file);
      // Where a file's syntax went wrong the parser goes on stumbling.
      case 'YML-001':
        return !others().some((other) => breaksParsing.has(other.code) && isBefore(other, found));
      case 'YML-008':
      case 'YML-015':
        return !others().some((other) => other.code === 'YML-006' && isBefore(other, found));
      // Whoever mends a chart may not have placed it yet.
      case 'CHT-040':
        return others().length === 1;
      // A number whose tags went wrong is bound to nothing.
      case 'STY-007':
        return !findings.some(
          (other) => other.code === 'NUM-018' && [file, found.facts.file].includes(other.file),
        );
      // A chart whose tag is misspelt is shown as soon as that is mended.
      case 'STY-008':
        return !findings.some(
          (other) =>
            other.code === 'MDX-004' && other.facts.suggestion === 'Chart' && other.file === found.facts.file,
        );
      // A citation in the wrong brackets is one all the same.
      case 'STY-013':
        return !findings.some(
          (other) =>
            other.code === 'MDX-010' && other.facts.text.startsWith('(@') && other.file === found.facts.file,
        );
      // A section without an address has none to compare.
      case 'STY-018':
        return !findings.some(
          (other) => other.code === 'PAG-002' && [file, found.facts.file].includes(other.file),
        );
      // A comma too many leaves the space that came after it.
      case 'CSV-017':
        return !beside().some((other) => other.code === 'CSV-005');
      default:
        return true;
    }
  });
  return toldTogether(toldOnce(kept));
}

/** More findings than these that name the same thing have one cause, and it is not where they are. */
const mostAlike = 3;

/** What a finding says is nowhere, wherever it is named; undefined of findings that name nothing such. */
function missingName(found: Finding): string | undefined {
  switch (found.code) {
    case 'REF-001':
      return `${found.code} ${found.facts.key}`;
    case 'GLO-001':
      return `${found.code} ${found.facts.name}`;
    case 'PKG-005':
      return `${found.code} ${found.facts.unit}`;
    case 'WRD-010':
    case 'WRD-011':
      return `${found.code} ${found.facts.language} ${found.facts.word}`;
    default:
      return undefined;
  }
}

/**
 * A source or a term that was taken away, or a word that no list has, is told once, with how often it is named; what it
 * may have meant is left out there: one who misspells does so once or twice.
 */
function toldOnce(findings: readonly Finding[]): Finding[] {
  const named = Map.groupBy(findings, missingName);
  return findings.flatMap((found): Finding[] => {
    const name = missingName(found);
    const alike = name === undefined ? [] : (named.get(name) ?? []);
    if (alike.length <= mostAlike) return [found];
    if (alike[0] !== found) return [];
    const { suggestion: _, meant: __, ...facts } = found.facts as Record<string, unknown>;
    return [{ ...found, facts: { ...facts, others: alike.length - 1 } } as Finding];
  });
}

/** Names that one place lacks, and words of one draft, beyond so many are told in one finding. */
const mostApart = 3;

/** The place, or the file, whose gaps are told together; undefined of all other findings. */
function togetherIn(found: Finding): string | undefined {
  switch (found.code) {
    case 'CHT-004':
      return `${found.code} ${found.file}:${found.line}:${found.column} ${found.facts.language}`;
    case 'WRD-011':
      return `${found.code} ${found.file} ${found.facts.language}`;
    default:
      return undefined;
  }
}

/** Twenty words of one text that was not translated are one thing to do, and so are the names that a chart lacks. */
function toldTogether(findings: readonly Finding[]): Finding[] {
  const groups = Map.groupBy(findings, togetherIn);
  const nameOf = (found: Finding) =>
    found.code === 'CHT-004' ? found.facts.key : found.code === 'WRD-011' ? found.facts.word : '';
  return findings.flatMap((found): Finding[] => {
    const place = togetherIn(found);
    const group = place === undefined ? [] : (groups.get(place) ?? []);
    if (group.length <= mostApart) return [found];
    if (group[0] !== found) return [];
    const beside = group.slice(1).map(nameOf).join(', ');
    if (found.code === 'CHT-004') return [{ ...found, facts: { ...found.facts, beside } }];
    if (found.code === 'WRD-011') return [{ ...found, facts: { ...found.facts, beside } }];
    return [found];
  });
}

/** What was published and is no longer there: one finding says so, and all that named it would only repeat it. */
interface Gone {
  stories: ReadonlySet<string>;
  charts: ReadonlySet<string>;
  /** Addresses of rows, without a column, each with the first finding that speaks of it. */
  rows: ReadonlyMap<string, Finding>;
  datasets: ReadonlySet<string>;
}

function whatIsGone(findings: readonly Finding[]): Gone {
  const [stories, charts] = [new Set<string>(), new Set<string>()];
  const rows = new Map<string, Finding>();
  const datasets = new Set<string>();
  for (const found of findings) {
    if (found.code === 'RED-005') stories.add(found.facts.id);
    if (found.code === 'FRZ-006') charts.add(found.facts.chart);
    if (found.code === 'PKG-019') datasets.add(found.facts.name);
    if (found.code === 'COR-002') {
      const row = rowOf(found.facts.address);
      if (!rows.has(row)) rows.set(row, found);
    }
  }
  return { stories, charts, rows, datasets };
}

function rowOf(address: string): string {
  return address.replace(/#[^#]*$/, '');
}

/** Whether a finding only says that something is not there of which another one says that it is gone. */
function followsFromGone(found: Finding, { stories, charts, rows, datasets }: Gone): boolean {
  if (namesDataset(found, datasets)) return true;
  switch (found.code) {
    case 'FRP-003':
      return stories.has(found.facts.story);
    case 'DCK-003':
      return stories.has(found.facts.name);
    case 'RED-002':
      return [...stories].some((id) => found.facts.to.replace(/#.*$/, '') === `story:${id}`);
    case 'LNK-001':
      return [...stories].some((id) => found.facts.url.replace(/#.*$/, '') === `story:${id}`);
    // Whom only a story cited that is gone.
    case 'PPL-002':
    case 'DCK-001':
      return stories.size > 0;
    case 'STY-003':
      return charts.has(found.facts.name);
    case 'COR-002': {
      const first = rows.get(rowOf(found.facts.address));
      return first !== undefined && first !== found;
    }
    case 'NUM-004':
      return rows.has(rowOf(found.facts.address));
    case 'CLM-003':
      return rows.has(rowOf(found.facts.reference));
    case 'CHT-008':
      return [...rows.keys()].some((row) => valuesOf(row).includes(found.facts.key));
    case 'CLM-002':
      return [...rows.keys()].some((row) => found.facts.expression.includes(row.replace(/\?.*$/, '')));
    default:
      return false;
  }
}

/** Whether a finding only says that something of a dataset is not there which is gone as a whole. */
function namesDataset(found: Finding, datasets: ReadonlySet<string>): boolean {
  if (datasets.size === 0) return false;
  const isOf = (address: string) => datasets.has(address.replace(/^\[/, '').replace(/\/.*$/s, ''));
  switch (found.code) {
    case 'CHT-001':
      return isOf(found.facts.name);
    case 'NUM-004':
      return isOf(found.facts.address);
    case 'CLM-003':
    case 'DER-002':
      return isOf(found.facts.reference);
    case 'CLM-002':
      return [...datasets].some((id) => found.facts.expression.includes(`[${id}/`));
    // A chart of it can't be read: who shows it, and what stands for a cell of it, follow.
    case 'STY-003':
    case 'FRZ-006':
    case 'LNK-001':
    case 'PKG-007':
      return true;
    default:
      return false;
  }
}

/** The values of the conditions of an address: `2021` of `trials/years?year=2021`. */
function valuesOf(row: string): string[] {
  return (row.split('?')[1] ?? '').split('&').map((condition) => condition.replace(/^[^=]*=/, ''));
}
