/** How the columns of a table may be drawn: which of them are compared, which tell series apart, what is left out. */

import type { Resource, Row } from '../../data/data-package.ts';

/** One way to draw a column of numbers. */
export interface ChartShape {
  /** Column of what is compared; undefined where each row stands for itself. */
  category: string | undefined;
  series: string | undefined;
  /** What is kept of other columns: one value, or the largest categories. */
  filter: Readonly<Record<string, string | readonly string[]>>;
  /** Whether the categories are times, and only the first and the last of them. */
  isOverTime: boolean;
  isEnds: boolean;
}

/** A column that tells rows apart, with its texts in the order of the file. */
interface Dimension {
  name: string;
  texts: readonly string[];
  isTime: boolean;
}

/** Charts of more categories than this keep the largest. */
const mostCategories = 12;
const mostSeries = 12;

/** The columns with numbers, in the order of the file. */
export function measuresOf({ descriptor, rows }: Resource): string[] {
  return descriptor.schema.fields
    .filter(({ type }) => type === 'number' || type === 'integer')
    .map(({ name }) => name)
    .filter((name) => rows.some(({ cells }) => cells.get(name)?.value.kind === 'number'));
}

/** The ways to draw a column of a table, the plainest first; none where no columns tell its rows apart. */
export function shapesOf(resource: Resource, value: string): ChartShape[] {
  const rows = resource.rows.filter(({ cells }) => cells.get(value)?.value.kind === 'number');
  const dimensions = dimensionsOf(resource, rows);
  const times = dimensions.filter(({ isTime }) => isTime);
  const kinds = dimensions.filter(({ isTime }) => !isTime);
  const [time] = times;
  const [kind, other] = kinds;
  const shapes: ChartShape[] = [];
  const add = (category: Dimension, series: Dimension | undefined, ends?: Dimension) => {
    const shape = shapeOf(rows, value, dimensions, { category, series, ends });
    if (shape !== undefined) shapes.push(shape);
  };
  if (time !== undefined && kind !== undefined && time.texts.length > 2) add(time, kind, time);
  if (time !== undefined && kind !== undefined && kind.texts.length <= mostSeries) add(time, kind);
  if (time !== undefined) add(time, undefined);
  if (kind !== undefined) add(kind, undefined);
  if (kind !== undefined && other !== undefined) {
    add(kind, other);
    add(other, kind);
    add(other, undefined);
  }
  // Where the key alone tells rows apart, each row is one of what is compared.
  if (dimensions.length === 0 && rows.length > 0) {
    shapes.push({ category: undefined, series: undefined, filter: {}, isOverTime: false, isEnds: false });
  }
  return shapes;
}

/** The columns that tell rows apart and are neither numbers nor told of the row itself. */
function dimensionsOf({ descriptor }: Resource, rows: readonly Row[]): Dimension[] {
  const { fields } = descriptor.schema;
  const { source, unit, qualifier, state, formula, label, caveat, period } = descriptor.x_roles;
  const told = new Set(
    [source, unit, qualifier, state, formula, label, caveat].flatMap((role) =>
      role === undefined ? [] : typeof role === 'string' ? [role] : Object.values(role),
    ),
  );
  const isTime = (name: string, type: string) => name === period || type === 'year' || type === 'date';
  const all = fields
    .filter(
      ({ name, type }) =>
        !told.has(name) && (isTime(name, type) || (type !== 'number' && type !== 'integer')),
    )
    .map(({ name, type }): Dimension => ({
      name,
      texts: [...new Set(rows.map((row) => textOf(row, name)))],
      isTime: isTime(name, type),
    }))
    .filter(({ name, texts }) => texts.length > 1 && rows.every(({ cells }) => cells.has(name)));
  // A code beside its name tells the same rows apart: of the two the longer texts are the names.
  const kept: Dimension[] = [];
  for (const dimension of all) {
    const twin = kept.findIndex((each) => isSameDivision(rows, each.name, dimension.name));
    const known = kept[twin];
    if (known === undefined) kept.push(dimension);
    else if (!known.isTime && lettersOf(dimension) > lettersOf(known)) kept[twin] = dimension;
  }
  // A column that is another for each row names the rows and compares nothing, where others do.
  const grouping = kept.filter(({ texts }) => texts.length < rows.length);
  return grouping.length === 0 ? kept : grouping;
}

function textOf({ cells }: Row, column: string): string {
  return cells.get(column)?.text ?? '';
}

function lettersOf({ texts }: Dimension): number {
  return texts.reduce((sum, text) => sum + text.length, 0);
}

function isSameDivision(rows: readonly Row[], a: string, b: string): boolean {
  const there = new Map<string, string>();
  const back = new Map<string, string>();
  return rows.every((row) => {
    const [x, y] = [textOf(row, a), textOf(row, b)];
    const isSame = (there.get(x) ?? y) === y && (back.get(y) ?? x) === x;
    there.set(x, y);
    back.set(y, x);
    return isSame;
  });
}

/** A shape in which each mark is one row; undefined where there is none. */
function shapeOf(
  rows: readonly Row[],
  value: string,
  dimensions: readonly Dimension[],
  {
    category,
    series,
    ends,
  }: { category: Dimension; series: Dimension | undefined; ends: Dimension | undefined },
): ChartShape | undefined {
  const filter: Record<string, string | readonly string[]> = {};
  if (ends !== undefined) {
    const sorted = ends.texts.toSorted();
    const [first, last] = [sorted[0], sorted.at(-1)];
    if (first === undefined || last === undefined) return undefined;
    filter[ends.name] = [first, last];
  }
  let kept = rows.filter((row) => isKept(row, filter));
  for (const { name, isTime } of dimensions) {
    if (name === category.name || name === series?.name) continue;
    const texts = [...new Set(kept.map((row) => textOf(row, name)))];
    if (texts.length < 2) continue;
    // The newest time, of other columns what most rows have.
    const chosen = isTime ? texts.toSorted().at(-1) : mostFrequent(kept, name);
    if (chosen === undefined) return undefined;
    filter[name] = chosen;
    kept = kept.filter((row) => isKept(row, filter));
  }
  const categories = [...new Set(kept.map((row) => textOf(row, category.name)))];
  if (!category.isTime && categories.length > mostCategories) {
    const sizes = new Map<string, number>();
    for (const row of kept) {
      const cell = row.cells.get(value)?.value;
      const size = cell?.kind === 'number' ? Math.abs(cell.number) : 0;
      const name = textOf(row, category.name);
      sizes.set(name, Math.max(size, sizes.get(name) ?? 0));
    }
    const largest = categories
      .toSorted((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0))
      .slice(0, mostCategories);
    filter[category.name] = largest;
    kept = kept.filter((row) => isKept(row, filter));
  }
  const marks = new Set(
    kept.map((row) => `${textOf(row, category.name)}\n${series ? textOf(row, series.name) : ''}`),
  );
  if (marks.size !== kept.length || marks.size < 2) return undefined;
  return {
    category: category.name,
    series: series?.name,
    filter,
    isOverTime: category.isTime,
    isEnds: ends !== undefined,
  };
}

function isKept(row: Row, filter: ChartShape['filter']): boolean {
  return Object.entries(filter).every(([column, texts]) =>
    typeof texts === 'string' ? textOf(row, column) === texts : texts.includes(textOf(row, column)),
  );
}

function mostFrequent(rows: readonly Row[], column: string): string | undefined {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(textOf(row, column), (counts.get(textOf(row, column)) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}
