/** JSON-stat as a grid: each dimension a column of codes and, where it has them, one of labels; then value and status. */

import JSONstat from 'jsonstat-toolkit';
import type { Grid, GridCell } from '../grid.ts';
import { unitsInWords } from '../cells/unit-phrases.ts';
import { refuse } from '../halt.ts';

/**
 * The first dataset of a JSON-stat response.
 * @throws Halt for any other JSON
 */
export function readJsonStatGrid(text: string): Grid {
  const dataset = firstDataset(parsed(text));
  const dimensions = dataset.id.map((id) => {
    const dimension = dataset.Dimension(id);
    const codes = dimension?.id ?? [];
    const labels = codes.map((code) => dimension?.Category(code)?.label ?? code);
    return { id, codes, labels, hasLabels: labels.some((label, at) => label !== codes[at]) };
  });
  const sizes = dimensions.map(({ codes }) => codes.length);
  const total = sizes.reduce((product, size) => product * size, 1);
  if (dataset.value.length !== total) refuse('not-json-stat', {});
  // Said once for all that is measured, or not at all.
  const units = new Set(
    dimensions.flatMap(({ id, codes }) =>
      codes.flatMap((code) => dataset.Dimension(id)?.Category(code)?.unit?.label ?? []),
    ),
  );
  const unit = units.size === 1 ? [...units].find((words) => unitsInWords(words) !== undefined) : undefined;
  const head = [
    ...dimensions.flatMap(({ id, hasLabels }) => (hasLabels ? [id, `${id} label`] : [id])),
    unit === undefined ? 'value' : `value (${unit})`,
  ];
  const rows = dataset.value.map((value, at) => {
    const places = placesOf(at, sizes);
    const keys = dimensions.flatMap(({ codes, labels, hasLabels }, index) => {
      const place = places[index] ?? 0;
      const code = word(codes[place] ?? '');
      return hasLabels ? [code, word(labels[place] ?? '')] : [code];
    });
    const status = dataset.status?.[at] ?? '';
    return {
      cells: [...keys, quantity(value, status)],
      at: at + 1,
    };
  });
  return {
    rows: [{ cells: head.map(word), at: 0 }, ...rows],
    title: dataset.label ?? '',
    hasPlainHead: true,
    numbers: 'en',
  };
}

/** The library throws for what it doesn't know. */
function firstDataset(response: unknown) {
  try {
    const whole = JSONstat(response);
    const dataset = whole.class === 'dataset' ? whole : whole.Dataset(0);
    if (dataset?.class === 'dataset' && dataset.id.length > 0) return dataset;
  } catch {
    // Said below.
  }
  return refuse('not-json-stat', {});
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return refuse('broken', { words: (error as Error).message });
  }
}

function word(text: string): GridCell {
  return { text, kind: 'text' };
}

/** A value with its marks; where there is none they say why, as in Eurostat’s tables: `: c`. */
function quantity(value: number | string | null, status: string): GridCell {
  if (value === null) return word(`: ${/^(?:: ?)?([a-z]{1,3})$/.exec(status)?.[1] ?? ''}`.trim());
  const cell: GridCell = typeof value === 'number' ? { text: String(value), kind: 'number' } : word(value);
  return status === '' ? cell : { ...cell, flags: status };
}

/** Where the `at`-th value stands on each dimension; the last one runs fastest. */
function placesOf(at: number, sizes: readonly number[]): number[] {
  let rest = at;
  return sizes
    .toReversed()
    .map((size) => {
      const place = rest % size;
      rest = Math.floor(rest / size);
      return place;
    })
    .reverse();
}
