/**
 * The face of a story: `content/stories/<id>/face.yaml`, the same in every language. A field of colour, an object,
 * the number that stands large, and the amounts that the object is drawn from. What the file does not say is derived
 * from the story.
 */

import { z } from 'zod';
import { addressFindings } from '../binding/bound-text.ts';
import { resolveCells, type BoundCell, type DatasetIndex } from '../data/address.ts';
import { finding, type Finding, type Place } from '../findings/finding.ts';
import { fieldNames, type FieldName } from '../plotting/faces/fields.ts';
import { objectNames, storyObjects, type ObjectName } from '../plotting/faces/objects.ts';
import type { Amount } from '../plotting/faces/pen.ts';
import type { SourceTree } from '../text/source-tree.ts';
import { readStructured } from '../text/structured-file.ts';
import { readTextFile } from '../text/text-file.ts';
import type { FrontMatter } from './story-front-matter.ts';

const address = z.string().min(1);

/** All of `content/stories/<id>/face.yaml`. */
export const faceSchema = z.strictObject({
  field: z.enum(fieldNames).describe('A ground of the palette.'),
  object: z.enum(objectNames).describe("What is drawn, and is the story's mark."),
  number: address
    .optional()
    .describe(
      "The address of the number that stands large: one of the story's `numbers`; the first unless told.",
    ),
  counts: z
    .array(address)
    .min(1)
    .max(8)
    .optional()
    .describe(
      'What the object counts: addresses; where one names several cells they are added up. The number unless told.',
    ),
  of: address
    .optional()
    .describe('The whole that they are parts of; of percentages it is a hundred unless told.'),
});

/** A face ready to be drawn. */
export interface Face {
  field: FieldName;
  object: ObjectName;
  /** Which of the story's `numbers` stands large, from 0; undefined where it has none. */
  number: number | undefined;
  amounts: readonly Amount[];
  /** The addresses of the cells that are counted, in their canonical form. */
  counted: ReadonlySet<string>;
}

/** What a face is read with: the story that it is of, in both languages, and what can be counted. */
export interface FaceContext {
  id: string;
  /** Front matter in each language; the first tells what is derived. */
  frontMatters: readonly FrontMatter[];
  datasets: DatasetIndex;
}

/** Where a story's face is written. */
export function faceFile(id: string): string {
  return `content/stories/${id}/face.yaml`;
}

/** Reads a face; without a file, or with one that can't be read, all of it is derived. */
export function readFace(tree: SourceTree, context: FaceContext): { face: Face; findings: Finding[] } {
  const file = faceFile(context.id);
  const derived = derivedFace(context);
  if (!tree.has(file)) return { face: derived, findings: [] };
  const { text, findings } = readTextFile(file, tree.get(file));
  if (text === undefined) return { face: derived, findings };
  const { structured, findings: mistakes } = readStructured(file, text, faceSchema);
  if (structured === undefined) return { face: derived, findings: [...findings, ...mistakes] };
  const { value, placeOf } = structured;
  const all = [...findings, ...mistakes];
  const numbers = context.frontMatters.map((front) =>
    value.number === undefined
      ? (derived.number ?? -1)
      : front.numbers.findIndex(({ from }) => from === value.number),
  );
  if (value.number !== undefined && numbers.some((index) => index < 0)) {
    all.push(finding('STY-029', placeOf(['number']), { address: value.number }));
  }
  const sum = (of: string, place: Place) => {
    const cells = resolveCells(of, context.datasets);
    if (!('fault' in cells)) return sumOf(cells);
    all.push(...addressFindings(of, cells, place));
    return undefined;
  };
  const number = numbers[0] === undefined || numbers[0] < 0 ? derived.number : numbers[0];
  const from = context.frontMatters[0]?.numbers[number ?? -1]?.from;
  const whole = value.of === undefined ? undefined : sum(value.of, placeOf(['of']));
  const counted =
    value.counts?.map((each, index) => sum(each, placeOf(['counts', index]))) ??
    (from === undefined ? [] : [amountAt(from, context.datasets)]);
  return {
    face: { field: value.field, object: value.object, number, ...amountsOf(counted, whole) },
    findings: all,
  };
}

/** The field and the object that a story gets without a file: by its name, and by the words that it is told with. */
export function derivedFace({ id, frontMatters, datasets }: FaceContext): Face {
  const [front] = frontMatters;
  const number = front === undefined || front.numbers.length === 0 ? undefined : 0;
  const from = front?.numbers[0]?.from;
  const amounts = amountsOf(from === undefined ? [] : [amountAt(from, datasets)], undefined);
  // The English text, whatever order the languages come in: the objects' words are English.
  const words = frontMatters
    .map(({ title, description, theme }) => `${title} ${description} ${theme}`.toLowerCase())
    .join(' ');
  const score = (name: ObjectName) =>
    storyObjects[name].words.reduce((sum, word) => sum + (words.split(word).length - 1), 0);
  const [best] = objectNames.toSorted((a, b) => score(b) - score(a));
  const object = best === undefined || score(best) === 0 ? 'hundred' : best;
  return { field: fieldOf(id), object, number, ...amounts };
}

/** A field by a name: always the same, and another one for most other names. */
export function fieldOf(id: string): FieldName {
  let hash = 0;
  for (const letter of id) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 65_521;
  return fieldNames[hash % fieldNames.length] ?? fieldNames[0];
}

/** A sum, and whether its cells are percentages. */
interface Sum {
  value: number;
  isPercent: boolean;
  addresses: readonly string[];
}

/** Of a cell that has no value, or an address that names none: undefined. */
function amountAt(from: string, datasets: DatasetIndex): Sum | undefined {
  const cells = resolveCells(from, datasets);
  return 'fault' in cells ? undefined : sumOf(cells);
}

function sumOf(cells: readonly BoundCell[]): Sum | undefined {
  const values = cells.flatMap(({ value }) => value ?? []);
  if (values.length === 0) return undefined;
  const isPercent = cells.every(({ unit }) => unit.dimension === 'percent');
  return {
    value: values.reduce((sum, value) => sum + value, 0),
    isPercent,
    addresses: cells.map(({ address: of }) => of),
  };
}

/** Shares of the whole; where there is none, of a hundred per cent, or of the largest. */
function amountsOf(
  sums: readonly (Sum | undefined)[],
  whole: Sum | undefined,
): Pick<Face, 'amounts' | 'counted'> {
  const known = sums.filter((sum) => sum !== undefined);
  const largest = Math.max(...known.map(({ value }) => Math.abs(value)));
  const amounts = known.map(({ value, isPercent }) => {
    const of = whole?.value ?? (isPercent && largest <= 100 ? 100 : largest);
    return { value, share: of === 0 ? 0 : Math.max(-1, Math.min(1, value / of)) };
  });
  return { amounts, counted: new Set(known.flatMap(({ addresses }) => addresses)) };
}
