/** What may be added up, and what an index or a share may be measured by. */

import { decimalsOf } from '../../numbers/decimal.ts';
import { finding, type Finding, type Place } from '../../findings/finding.ts';
import type { Transformation } from '../chart-spec-parts.ts';
import { categoriesOf, seriesOf, type LooseDatum } from '../datum.ts';

type Loose = Pick<LooseDatum, 'key' | 'category' | 'series' | 'cell' | 'isAbsent'>;

/** Where a value stands: its key and the line of the file, `micro (data/x/rows.csv:3)`. */
function placed({ key, cell, isAbsent }: Loose): string {
  return isAbsent === true ? key : `${key} (${cell.resource.file}:${cell.row.line + 1})`;
}

/** At most so many rows are told. */
const mostTold = 4;

function told(data: readonly Loose[]): string {
  const rows = data.slice(0, mostTold).map(placed);
  return data.length > mostTold ? `${rows.join(', ')}, …` : rows.join(', ');
}

/** Bases of an index by which nothing can be measured. */
export function indexFaults(data: readonly Loose[], base: string, place: Place): Finding[] {
  const bases = data.filter(({ category }) => category === base);
  const kinds = [
    ['absent', bases.filter(({ isAbsent }) => isAbsent === true)],
    ['missing', bases.filter(({ cell, isAbsent }) => cell.value === undefined && isAbsent !== true)],
    ['zero', bases.filter(({ cell }) => cell.value === 0)],
    ['negative', bases.filter(({ cell }) => cell.value !== undefined && cell.value < 0)],
  ] as const;
  return kinds.flatMap(([what, rows]) =>
    rows.length === 0 ? [] : [finding('CHT-032', place, { base, what, rows: told(rows) })],
  );
}

/** Groups of which no part can be a share: a part is below zero, the total is zero, or nothing is known whole. */
export function shareFaults(
  data: readonly Loose[],
  within: NonNullable<Transformation['shareOfTotal']>,
  place: Place,
): Finding[] {
  const groups = [...Map.groupBy(data, (datum) => (within === 'all' ? '' : (datum[within] ?? ''))).values()];
  const negative = data.filter(({ cell }) => cell.value !== undefined && cell.value < 0);
  const zero = groups.filter((group) => group.every(({ cell }) => cell.value === 0)).flat();
  const isUnknown = (group: readonly Loose[]) => group.some(({ cell }) => cell.value === undefined);
  const missing = groups.every(isUnknown) ? data.filter(({ cell }) => cell.value === undefined) : [];
  return (
    [
      ['negative', negative],
      ['zero', zero],
      ['missing', missing],
    ] as const
  ).flatMap(([what, rows]) =>
    rows.length === 0 ? [] : [finding('CHT-033', place, { what, rows: told(rows) })],
  );
}

/** Values in several units, which have no sum, share or difference. */
export function unitFaults(data: readonly Loose[], place: Place): Finding[] {
  const units = new Set(data.map(({ cell }) => cell.unit.name));
  return units.size < 2 ? [] : [finding('CHT-006', place, { units: [...units].join(', ') })];
}

/** Words for a total, as whole words of a key. */
const totalWords = /(?:^|[^\p{L}])(?:total|totals|totale|totali|complesso|sum|somma|overall)(?:[^\p{L}]|$)/iu;

/** Names that are of the whole where the others add up to it, and of one among many where they don’t. */
const wholeWords = /^(?:italia|italy|europa?|europe|ue|eu|mondo|world|tutt[ie]|all|nazionale|national)\d*$/iu;

/** What a column of the file calls its total, alone in a cell; statistical offices write `_T`. */
const totalCells = /^(?:_?t|tot\.?|totale?|totali|totals|all|tutt[ie]|complesso)$/iu;

/** A total among the parts that are added up: `within` each group, or of all. */
export function overlapFaults(
  data: readonly Loose[],
  within: 'all' | 'series' | 'category',
  place: Place,
): Finding[] {
  const groups = [...Map.groupBy(data, (datum) => (within === 'all' ? '' : (datum[within] ?? ''))).values()];
  const partOf = (datum: Loose) => (within === 'category' ? (datum.series ?? datum.key) : datum.category);
  const parts = within === 'category' ? seriesOf(data) : categoriesOf(data);
  const total = parts.find((part) => isTotal(part, groups, partOf));
  if (total !== undefined) {
    const rows = data.filter((datum) => partOf(datum) === total);
    return [finding('CHT-034', place, { key: total, rows: told(rows) })];
  }
  const keys = new Set(data.map(({ key }) => key));
  const summed = data.filter(({ cell }) => isSumOf(cell.formula, keys));
  if (summed.length > 0) {
    return [finding('CHT-034', place, { key: summed.map(({ key }) => key).join(', '), rows: told(summed) })];
  }
  // Percentages of one whole are a hundred at most, but for what rounding adds.
  return groups.flatMap((group) => {
    const values = group.flatMap(({ cell }) => (cell.unit.name === 'percent' ? (cell.value ?? []) : []));
    const decimals = Math.max(0, ...group.map(({ cell }) => decimalsOf(cell.text)));
    const sum = values.reduce((all, each) => all + each, 0);
    if (sum <= 100 + 0.5 * values.length * 10 ** -decimals) return [];
    const [first] = group;
    const key = (within === 'series' ? first?.series : first?.category) ?? '';
    const facts = { key, sum: Number(sum.toFixed(decimals)), rows: told(group) };
    return [finding('CHT-034', place, facts)];
  });
}

/** Whether a row's formula adds up two or more of the rows beside it, as `[micro] + [small]` does. */
function isSumOf(formula: string | undefined, keys: ReadonlySet<string>): boolean {
  const terms = formula?.split('+').map((term) => term.trim()) ?? [];
  return (
    terms.length > 1 && terms.every((term) => /^\[[^\]#?]+\]$/.test(term) && keys.has(term.slice(1, -1)))
  );
}

/** Whether a part is the sum of all others in every group: called so, or in too many digits to be by chance. */
function isTotal(
  part: string,
  groups: readonly (readonly Loose[])[],
  partOf: (datum: Loose) => string,
): boolean {
  let confirmed = 0;
  let isNamed = false;
  for (const group of groups) {
    const own = group.find((datum) => partOf(datum) === part);
    const others = group.filter((datum) => partOf(datum) !== part);
    const values = others.map(({ cell }) => cell.value).filter((value) => value !== undefined);
    const value = own?.cell.value;
    if (own === undefined || value === undefined || others.length < 2) return false;
    const names = [part, own.key, own.cell.label?.it ?? '', own.cell.label?.en ?? ''];
    isNamed ||= names.some((name) => totalWords.test(name));
    isNamed ||= [...own.cell.row.cells.values()].some(({ text }) => totalCells.test(text.trim()));
    const sum = values.reduce((all, each) => all + each, 0);
    const decimals = Math.max(...group.map(({ cell }) => decimalsOf(cell.text)));
    // Parts that were rounded each by itself add up to a little more or less.
    const tolerance = 0.5 * values.length * 10 ** -decimals;
    const isWhole = values.length === others.length;
    if (isWhole ? Math.abs(sum - value) > tolerance : value < Math.max(0, ...values)) return false;
    isNamed ||= isWhole && names.some((name) => wholeWords.test(name.trim()));
    const digits = Math.round(Math.abs(value) * 10 ** decimals);
    if (isWhole && digits >= 100 && values.every((each) => each > 0)) confirmed += others.length > 2 ? 2 : 1;
  }
  return groups.length > 0 && (isNamed || confirmed >= 2);
}
