/** Numbers in sentences: each one bound to a cell with `<Num>`, waived with a reason, or an error. */

import type { AnyLanguage, Language } from '../site.ts';
import type { Resource } from '../data/data-package.ts';
import {
  baseValue,
  lastDigitUnit,
  resolveAddress,
  type AddressFault,
  type BoundCell,
  type DatasetIndex,
} from '../data/address.ts';
import { nearestName } from '../text/nearest-name.ts';
import { finding, type Finding, type Place } from '../findings/finding.ts';
import type { FindingCode } from '../findings/registry.ts';
import { foreignFindings, numberLanguage } from '../text/foreign-words.ts';
import { compareWithCell, type Disagreement } from '../numbers/agreement.ts';
import { isLimit, wordsBeside } from '../numbers/beside.ts';
import { formatCell } from './number-format.ts';
import { readNumberPhrase } from '../numbers/read-phrase.ts';
import type { UnitDimension } from '../numbers/unit.ts';
import { leftOverMarks, proseFindings } from '../text/prose.ts';
import { groupOf, present } from '../present.ts';
import { typographyFindings } from '../text/typography.ts';

/** A number in a sentence and the cell it agrees with. */
export interface BoundNumber {
  text: string;
  cell: BoundCell;
  place: Place;
}

/** Digits that stand unbound on purpose. */
export interface Waiver {
  text: string;
  reason: string;
  place: Place;
}

export interface BindingContext<L extends AnyLanguage = Language> {
  language: L;
  datasets: DatasetIndex;
  /** Names that hold digits (`Il Sole 24 Ore`), from `content/names.yaml`. */
  names: readonly string[];
}

/** A cell that a sentence names, whether or not its words agree. */
export interface Mention {
  /** Undefined where none is written, or none that can be read. */
  address: string | undefined;
  /** Undefined when the address names none that can be read. */
  cell: BoundCell | undefined;
  place: Place;
}

export interface Bindings {
  numbers: BoundNumber[];
  mentions: Mention[];
  waivers: Waiver[];
  findings: Finding[];
}

/** What `<Num>` takes, in a text and in the words of a file. */
export const numberAttributes: readonly string[] = ['from', 'as', 'waive'];

/** What `as` may say of a number: the kind of quantity that its cell must hold. */
const quantityKinds: Readonly<Record<UnitDimension, string>> = {
  number: 'count',
  percent: 'percent',
  points: 'points',
  currency: 'money',
  ordinal: 'rank',
  year: 'year',
};

/** What stands around a number in its sentence. */
export interface Surroundings {
  before: string;
  after: string;
}

/**
 * Checks one `<Num>`: its attributes, the words between its tags and the cell they must agree with.
 * @param around what stands beside it; undefined where that is asserted as a whole, as in a `<Claim>`
 */
export function bindNumber(
  attributes: Readonly<Record<string, string>>,
  text: string,
  place: Place,
  context: BindingContext<AnyLanguage>,
  around?: Surroundings,
): Bindings {
  const none = noBindings();
  const { from, waive, as: kind } = attributes;
  if (waive !== undefined && from === undefined) {
    if (waive.trim() === '') return { ...none, findings: [finding('NUM-006', place)] };
    return { ...none, waivers: [{ text, reason: waive, place }] };
  }
  if (from === undefined || waive !== undefined) {
    return { ...none, findings: [finding('NUM-007', place)] };
  }
  const cell = resolveAddress(from, context.datasets);
  if ('fault' in cell) {
    return {
      ...none,
      mentions: [{ address: from, cell: undefined, place }],
      findings: addressFindings(from, cell, place),
    };
  }
  const mentioned = { ...none, mentions: [{ address: cell.address, cell, place }] };
  const expectedKind = quantityKinds[cell.unit.dimension];
  if (kind !== undefined && kind !== expectedKind) {
    const facts = { kind, expected: expectedKind, address: cell.address };
    return { ...mentioned, findings: [finding('NUM-013', place, facts)] };
  }
  const value = baseValue(cell);
  if (value === undefined) {
    return { ...mentioned, findings: [missingValueFinding(from, cell, place)] };
  }
  const reading = readNumberPhrase(text, context.language);
  if (!reading.ok) {
    const { problem, suggestion } = reading;
    const facts = { text, problem, language: context.language, suggestion };
    return { ...mentioned, findings: [finding('NUM-002', place, facts)] };
  }
  const { dimension, currency } = cell.unit;
  const disagreement = compareWithCell(reading.phrase, {
    value,
    lastDigitUnit: lastDigitUnit(cell),
    dimension,
    ...(currency === undefined ? {} : { currency }),
    ...(cell.qualifier === undefined ? {} : { qualifier: cell.qualifier }),
  });
  if (disagreement === null) {
    const beside = around === undefined ? [] : besideFindings(text, cell, place, around, context.language);
    return { ...mentioned, numbers: [{ text, cell, place }], findings: beside };
  }
  const said = { text, cell: formatCell(cell, context.language) };
  const code = disagreementCodes[disagreement.code];
  const found =
    code === 'NUM-005'
      ? finding(code, place, said)
      : finding(code, place, { ...said, address: cell.address });
  return { ...mentioned, findings: [found] };
}

/** Words just outside the tags that change what the number says. A limit bounds something else, a year is no amount. */
function besideFindings(
  text: string,
  cell: BoundCell,
  place: Place,
  { before, after }: Surroundings,
  language: AnyLanguage,
): Finding[] {
  if (cell.unit.dimension === 'year' || isLimit(cell.address)) return [];
  const beside = wordsBeside(before, after, language);
  if (beside === undefined) return [];
  const { words, kind, side } = beside;
  if (kind === 'negation' || kind === 'multiple')
    return [finding('NUM-017', place, { words, text, address: cell.address })];
  // In Italian the preposition before it may be joined to the number by an apostrophe.
  const gap = /['’]$/.test(words) ? '' : ' ';
  const inside = side === 'before' ? `${words}${gap}${text}` : `${text} ${words}`;
  return [finding('NUM-016', place, { words, text, inside, cell: formatCell(cell, language) })];
}

/** What is said of each way in which words can disagree with their cell. */
const disagreementCodes = {
  value: 'NUM-001',
  'qualifier-dropped': 'NUM-005',
  'hedge-false': 'NUM-009',
  dimension: 'NUM-010',
  currency: 'NUM-010',
  'too-precise': 'NUM-014',
  range: 'NUM-015',
} as const satisfies Record<Disagreement['code'], FindingCode>;

/** What to say of an address whose cell has no value. */
export function missingValueFinding(address: string, cell: BoundCell, place: Place): Finding {
  const reason = present(cell.missing, `why ${cell.address} is missing`);
  return finding('NUM-008', place, { address, reason_it: reason.it, reason_en: reason.en });
}

/** Nothing bound, nothing wrong: to be added to. */
export function noBindings(): Bindings {
  return { numbers: [], mentions: [], waivers: [], findings: [] };
}

/** What a finding says of an address that names no single cell with a number. */
export function addressFindings(address: string, fault: AddressFault, place: Place): Finding[] {
  switch (fault.fault) {
    case 'unreadable':
      return [];
    case 'syntax':
      return [finding('NUM-004', place, { address })];
    case 'ambiguous':
      return [finding('NUM-011', place, { address, count: fault.count })];
    case 'text':
      return [finding('NUM-012', place, { address, column: fault.column })];
    default: {
      const { fault: part, name, suggestion } = fault;
      return [finding('NUM-004', place, { address, part, name, suggestion })];
    }
  }
}

export type TextSegment =
  | { kind: 'text'; text: string; start: number }
  | { kind: 'number'; attributes: Record<string, string>; text: string; start: number; end: number }
  /** Words in another language, with the marks of their numbers, which begin at `inner`. */
  | { kind: 'foreign'; tag: string; source: string; start: number; inner: number };

/** A number with its attributes, or words in another language. */
const elementPattern =
  /<Num(?<attributes>(?:\s+\w+="[^"]*")*)\s*>(?<number>.*?)<\/Num>|(?<opening><Lang\s+is="(?<tag>[^"]*)"\s*>)(?<words>.*?)<\/Lang>/gs;
const attributePattern = /(?<name>\w+)="(?<value>[^"]*)"/g;

/** Splits a string of front matter, of a ledger or of a chart's words at its `<Num>` and `<Lang>` elements. */
export function segmentsOf(source: string): TextSegment[] {
  const segments: TextSegment[] = [];
  let at = 0;
  for (const match of source.matchAll(elementPattern)) {
    const { index: start, groups } = match;
    if (start > at) segments.push({ kind: 'text', text: source.slice(at, start), start: at });
    at = start + match[0].length;
    if (groups?.['opening'] !== undefined) {
      const inner = start + groups['opening'].length;
      segments.push({
        kind: 'foreign',
        tag: groupOf(match, 'tag'),
        source: groupOf(match, 'words'),
        start,
        inner,
      });
      continue;
    }
    const attributes = Object.fromEntries(
      [...groupOf(match, 'attributes').matchAll(attributePattern)].map((each) => [
        groupOf(each, 'name'),
        groupOf(each, 'value'),
      ]),
    );
    segments.push({ kind: 'number', attributes, text: groupOf(match, 'number'), start, end: at });
  }
  if (at < source.length) segments.push({ kind: 'text', text: source.slice(at), start: at });
  return segments;
}

/** A string without the marks of its bound numbers and of its languages: what a reader reads. */
export function plainText(source: string): string {
  // Most strings have no marks, and they are asked for often.
  if (!source.includes('<')) return source;
  return segmentsOf(source)
    .map((segment) => (segment.kind === 'foreign' ? plainText(segment.source) : segment.text))
    .join('');
}

/** A string of a file, with the place of each stretch of it. */
export interface PlacedString {
  source: string;
  placeOf: (start: number, end: number) => Place;
}

/**
 * Binds the numbers of strings that are read together and reports the digits that nothing binds.
 * @param cells cells shown beside the strings; their years may stand, like those of named cells
 * @param mentions cells named beside the strings
 */
export function bindStrings(
  strings: readonly PlacedString[],
  cells: readonly BoundCell[],
  mentions: readonly Mention[],
  context: BindingContext<AnyLanguage>,
): Bindings {
  const bindings = noBindings();
  const texts: { text: string; start: number; placeOf: PlacedString['placeOf'] }[] = [];
  const collect = ({ source, placeOf }: PlacedString, language: AnyLanguage): void => {
    const segments = segmentsOf(source);
    for (const [index, segment] of segments.entries()) {
      if (segment.kind === 'text') texts.push({ ...segment, placeOf });
      else if (segment.kind === 'foreign') {
        const { tag, start, inner } = segment;
        bindings.findings.push(...foreignFindings(tag, context.language, placeOf(start, inner)));
        const placeIn = (from: number, to: number) => placeOf(inner + from, inner + to);
        collect({ source: segment.source, placeOf: placeIn }, numberLanguage(tag, language));
      } else {
        const unclosed = /<[^>]*>/.exec(segment.text)?.[0];
        if (unclosed !== undefined) {
          const at = source.indexOf(unclosed, segment.start + '<Num'.length);
          bindings.findings.push(
            finding('NUM-018', placeOf(at, at + unclosed.length), { written: unclosed.slice(0, 40) }),
          );
          continue;
        }
        const place = placeOf(segment.start, segment.end);
        const textAt = (at: number) => {
          const beside = segments[at];
          return beside?.kind === 'text' ? beside.text : '';
        };
        const around = { before: textAt(index - 1), after: textAt(index + 1) };
        const unknown = Object.keys(segment.attributes).find((name) => !numberAttributes.includes(name));
        if (unknown !== undefined) {
          const suggestion = nearestName(unknown, numberAttributes);
          bindings.findings.push(finding('MDX-005', place, { name: unknown, component: 'Num', suggestion }));
          // It may have been meant for any cell.
          bindings.mentions.push({ address: undefined, cell: undefined, place });
          continue;
        }
        addBindings(
          bindings,
          bindNumber(segment.attributes, segment.text, place, { ...context, language }, around),
        );
      }
    }
  };
  for (const each of strings) collect(each, context.language);
  const known = knownYears(cells, [...mentions, ...bindings.mentions]);
  for (const { text, start, placeOf } of texts) {
    const placeIn = (from: number, to: number) => placeOf(start + from, start + to);
    bindings.findings.push(
      ...proseFindings(text, known, context.names, placeIn),
      ...leftOverMarks(text, 'plain', placeIn),
      ...typographyFindings(text, context.language, placeIn),
    );
  }
  return bindings;
}

/** Years that may stand unbound beside cells, drawn or named: their periods and editions. */
export function knownYears(
  cells: readonly BoundCell[],
  mentions: readonly Mention[],
): { years: Set<string>; isIncomplete: boolean } {
  const named = mentions.map((mention) => mention.cell);
  const read = named.filter((cell) => cell !== undefined);
  return { years: yearsOf([...cells, ...read]), isIncomplete: read.length < named.length };
}

function yearsOf(cells: readonly BoundCell[]): Set<string> {
  const years = new Set<string>();
  for (const { row, resource } of cells) {
    for (const column of yearColumns(resource)) {
      const cell = row.cells.get(column);
      if (cell !== undefined) years.add(cell.text);
    }
  }
  return years;
}

const yearColumnsOf = new WeakMap<Resource, readonly string[]>();

function yearColumns(resource: Resource): readonly string[] {
  const { fields } = resource.descriptor.schema;
  const columns =
    yearColumnsOf.get(resource) ?? fields.filter(({ type }) => type === 'year').map(({ name }) => name);
  yearColumnsOf.set(resource, columns);
  return columns;
}

/** Adds what was found in one piece to what was found so far. */
export function addBindings(into: Bindings, more: Bindings): void {
  into.numbers.push(...more.numbers);
  into.mentions.push(...more.mentions);
  into.waivers.push(...more.waivers);
  into.findings.push(...more.findings);
}
