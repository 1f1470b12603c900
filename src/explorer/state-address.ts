/**
 * States of the explorer as addresses have them: `#x=1;table=shares;mark=bar;value=share;along=size_class`. The 1 is
 * the version of this form: what it means never changes, a new form gets a new number. Names and values are written
 * as `encodeURIComponent` does, so none of them holds one of the signs between them.
 */

import { columnOf, idOf, type Explorable } from './explorable.ts';
import {
  alongColumns,
  defaultState,
  groupColumns,
  keyIdOf,
  markNames,
  tableOf,
  type ExplorerState,
  type MarkName,
} from './state.ts';

const version = '1';
const keys = [
  'table',
  'mark',
  'value',
  'along',
  'colour',
  'panels',
  'only',
  'order',
  'columns',
  'kept',
] as const;
type Key = (typeof keys)[number];

/** What is wrong with an address: which part of it, and what stands there, cut where it is long. */
export interface AddressProblem {
  part: 'form' | 'version' | 'key' | 'twice' | 'table' | 'mark' | 'column' | 'value';
  text: string;
}

/** What stands after `x=` in an address. */
export function writeState(state: ExplorerState): string {
  const { table, mark, value, along, colour, panels, only, order, columns, kept } = state;
  const code = encodeURIComponent;
  const parts: string[] = [version, `table=${code(table)}`, `mark=${mark}`];
  if (value !== undefined) parts.push(`value=${code(value)}`);
  parts.push(`along=${code(along)}`);
  if (colour !== undefined) parts.push(`colour=${code(colour)}`);
  if (panels !== undefined) parts.push(`panels=${code(panels)}`);
  for (const { column, values } of only)
    parts.push(
      `only=${code(column)}:${values.map((each) => (each === '' ? '-' : code(each).replace(/^-/, '%2D'))).join(',')}`,
    );
  if (order !== undefined) parts.push(`order=${order.isDescending ? '-' : ''}${code(order.column)}`);
  if (columns !== undefined) parts.push(`columns=${columns.map(code).join(',')}`);
  if (kept !== undefined) parts.push(`kept=${kept}`);
  return parts.join(';');
}

/**
 * What stands after `x=` in the fragment of an address; undefined where there is no such part. Hosts may have added
 * something of their own behind another `#`, and other parts stand beside it with `&`.
 */
export function stateInFragment(fragment: string): string | undefined {
  const own = fragment.replace(/^#/, '').split('#')[0] ?? '';
  return own
    .split('&')
    .find((part) => part.startsWith('x='))
    ?.slice(2);
}

/** A fragment with another state in it, or with none; what else stands there stays. */
export function withState(fragment: string, written: string | undefined): string {
  const others = fragment
    .replace(/^#/, '')
    .split('&')
    .filter((part) => part !== '' && !part.startsWith('x='));
  const parts = written === undefined ? others : [...others, `x=${written}`];
  return parts.length === 0 ? '' : `#${parts.join('&')}`;
}

/** The longest text of an address that is told again. */
const longestToldPx = 60;

/**
 * Reads a state. Whatever the text: either the state it names, or the first thing that is wrong with it and what is
 * shown without an address.
 */
export function readState(
  written: string,
  explorable: Explorable,
): { state: ExplorerState; problem?: AddressProblem } {
  const refuse = (part: AddressProblem['part'], text: string) => ({
    state: defaultState(explorable),
    problem: { part, text: text.length > longestToldPx ? `${text.slice(0, longestToldPx)}…` : text },
  });
  const [form, ...parts] = written.split(';');
  if (form !== version) return refuse('version', form ?? '');
  const said = new Map<Key, string>();
  const conditions: string[] = [];
  for (const part of parts) {
    const [name = '', text, ...more] = part.split('=');
    if (text === undefined || more.length > 0) return refuse('form', part);
    const key = keys.find((each) => each === name);
    if (key === undefined) return refuse('key', name);
    if (key === 'only') conditions.push(text);
    else if (said.has(key)) return refuse('twice', name);
    else said.set(key, text);
  }
  const named = said.get('table');
  const table = named === undefined ? defaultState(explorable).table : decode(named);
  if (table === undefined || !explorable.tables.some(({ name }) => name === table))
    return refuse('table', named ?? '');
  const facts = tableOf(explorable, { table });
  const own = defaultState(explorable, table);
  const isTableAlone = conditions.length === 0 && [...said.keys()].every((key) => key === 'table');
  if (isTableAlone) return { state: own };
  const mark = said.get('mark') ?? '';
  if (!isMark(mark)) return refuse('mark', mark);

  /** A column that a key may name; null where it is none of those. */
  const column = (key: Key, names: readonly string[]): string | null | undefined => {
    const text = said.get(key);
    if (text === undefined) return undefined;
    const name = decode(text);
    return name !== undefined && names.includes(name) ? name : null;
  };
  const namesOf = (columns: readonly { name: string }[]) => columns.map(({ name }) => name);
  const all = namesOf(facts.columns);
  const numbers = namesOf(facts.columns.filter(({ kind }) => kind === 'number'));
  const value = column('value', numbers);
  const along = column('along', namesOf(alongColumns(facts, mark)));
  const groups = namesOf(groupColumns(facts));
  const colour = column('colour', groups);
  const panels = column('panels', groups);
  for (const [key, found] of Object.entries({ value, along, colour, panels }))
    if (found === null) return refuse('column', `${key}=${said.get(key as Key) ?? ''}`);

  const only: { column: string; values: string[] }[] = [];
  for (const condition of conditions) {
    const [name = '', list, ...more] = condition.split(':');
    const at = columnOf(facts, decode(name))?.at;
    if (at === undefined || list === undefined || more.length > 0)
      return refuse('column', `only=${condition}`);
    const known = new Set(facts.rows.map((row) => idOf(row[at])));
    const values = (list === '' ? [] : list.split(',')).map((text) => (text === '-' ? '' : decode(text)));
    const wrong = values.findIndex((text) => text === undefined || !known.has(text));
    if (wrong !== -1) return refuse('value', list.split(',')[wrong] ?? '');
    const target = facts.columns[at]?.name ?? '';
    if (only.some((each) => each.column === target)) return refuse('twice', name);
    only.push({ column: target, values: values.filter((text) => text !== undefined) });
  }
  const order = said.get('order');
  const isDescending = order?.startsWith('-') === true;
  const sorted = order === undefined ? undefined : decode(isDescending ? order.slice(1) : order);
  if (order !== undefined && (sorted === undefined || !all.includes(sorted)))
    return refuse('column', `order=${order}`);
  const listed = said.get('columns')?.split(',').map(decode);
  const stranger = listed?.findIndex((name) => name === undefined || !all.includes(name)) ?? -1;
  if (stranger !== -1) return refuse('column', `columns=${said.get('columns') ?? ''}`);
  const kept = said.get('kept');
  if (kept !== undefined && !facts.rows.some((row) => keyIdOf(facts, row) === kept))
    return refuse('value', `kept=${kept}`);
  const state: ExplorerState = {
    table,
    mark,
    value: value ?? own.value,
    along:
      along ??
      (namesOf(alongColumns(facts, mark)).includes(own.along) ? own.along : undefined) ??
      namesOf(alongColumns(facts, mark))[0] ??
      own.along,
    colour: colour ?? undefined,
    panels: panels ?? undefined,
    only,
    order: sorted === undefined ? undefined : { column: sorted, isDescending },
    columns: listed?.filter((name) => name !== undefined),
    kept,
  };
  return { state };
}

function isMark(text: string): text is MarkName {
  return (markNames as readonly string[]).includes(text);
}

/** The text that `encodeURIComponent` has written; undefined for what it never writes. */
function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
