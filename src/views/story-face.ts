/** A story's face as pages show it: its colours as custom properties, its object, and its number. */

import { plainText } from '../binding/bound-text.ts';
import { referenceOf, shortCitation } from '../binding/references.ts';
import { resolveAddress, type CellState } from '../data/address.ts';
import { fields, type FieldName } from '../plotting/faces/fields.ts';
import { objectSvg } from '../plotting/faces/objects.ts';
import { datasetPath } from '../publication/paths.ts';
import type { Publication } from '../publication/publication.ts';
import { fieldOf, type Face } from '../stories/face.ts';
import type { Story } from '../stories/story.ts';
import type { Element } from '../markup/element.ts';

/** The number that stands large, taken apart as it is set. */
export interface Monument {
  /** What stands small before it: `almost`; '' where nothing does. */
  hedge: string;
  /** The digits, with the sign of a percentage: `54.1%`. */
  number: string;
  /** Under it; '' of a percentage. */
  unit: string;
  /** What it is a number of. */
  text: string;
  state: CellState;
  /** The short citation; '' for what is calculated here. */
  source: string;
  /** The page of its data. */
  path: string;
}

/** The face of a story; of one that is not in the publication, that of its name alone. */
export function faceOf({ id }: Pick<Story, 'id'>, { faces }: Pick<Publication, 'faces'>): Face {
  return (
    faces.get(id) ?? {
      field: fieldOf(id),
      object: 'hundred',
      number: undefined,
      amounts: [],
      counted: new Set(),
    }
  );
}

/** The colours of a field as custom properties, for a `style` attribute. */
export function fieldStyle(name: FieldName): string {
  const { light, dark } = fields[name];
  const property = (key: 'field' | 'count' | 'rest') => `--${key}:light-dark(${light[key]},${dark[key]})`;
  return [property('field'), property('count'), property('rest')].join(';');
}

/** The object of a face, whole or as a mark. */
export function objectOf({ object, amounts }: Face, isMark: boolean): Element {
  return objectSvg(object, { amounts, isMark });
}

/** A number as it is set large: what hedges it stands small before it, a percentage has its sign. */
export function setNumber(
  { number, unit }: { number: string; unit: string },
  isPercent: boolean,
): Pick<Monument, 'hedge' | 'number' | 'unit'> {
  const match = /^(?<hedge>\D*?)\s*(?<digits>[−-]?\d.*)$/u.exec(number);
  const digits = match?.groups?.['digits'] ?? number;
  const percent = /^(?:per cento?|%)(?<more>.*)$/.exec(unit);
  const hasSign = isPercent && percent !== null;
  return {
    hedge: match?.groups?.['hedge'] ?? '',
    number: hasSign ? `${digits}%` : digits,
    unit: hasSign ? (percent.groups?.['more'] ?? '').trim() : unit,
  };
}

/** The number that stands large in a story; undefined where it has none, or where its cell can't be read. */
export function monumentOf(story: Story, publication: Publication): Monument | undefined {
  const { number: index } = faceOf(story, publication);
  const entry = index === undefined ? undefined : story.frontMatter.numbers[index];
  if (entry === undefined) return undefined;
  const cell = resolveAddress(entry.from, publication.datasets);
  if ('fault' in cell) return undefined;
  const reference = referenceOf(cell, publication.references);
  return {
    ...setNumber(entry, cell.unit.dimension === 'percent'),
    text: plainText(entry.text),
    state: cell.state,
    source:
      reference === undefined || cell.state !== 'published' ? '' : shortCitation(reference, story.language),
    path: datasetPath(cell.resource.dataset, story.language),
  };
}
