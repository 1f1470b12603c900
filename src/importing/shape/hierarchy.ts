/** Rows below rows: `…of which`, dots and indents in the first column become an id and a parent. */

import { idOf } from '../../text/schema-parts.ts';
import { present } from '../../present.ts';
import type { GridCell, Ledger } from '../grid.ts';
import type { TextColumn, TextTable } from './text-table.ts';

const leader = /^(?:\.{2,}|…+|[-–—•·>]+(?=\s))\s*/u;

/** The table with `id` and `parent`, where the first column of words marks parts of what stands above. */
export function withParents(table: TextTable, ledger: Ledger): TextTable {
  const at = table.findIndex(
    ({ role, cells }) => role === undefined && cells.some(({ text }) => /\p{L}/u.test(text)),
  );
  const column = table[at];
  if (column === undefined || table.some(({ head }) => /^(?:id|parent)$/i.test(head))) return table;
  const levels = column.cells.map(levelOf);
  const isMarked = levels.some((level) => level > 0) && levels[0] === 0;
  if (!isMarked || areStraySpaces(column.cells, levels)) return table;
  const labels = column.cells.map(({ text }) => text.replace(leader, ''));
  const isTwice = (label: string | undefined) => labels.filter((other) => other === label).length > 1;
  const ids: string[] = [];
  const parents: string[] = [];
  labels.forEach((label, row) => {
    const parentAt = isTwice(label) && !isTwice(labels[row - 1]) ? row - 1 : parentOf(levels, row);
    const parent = parentAt < 0 ? '' : present(ids[parentAt], 'the id of a row above');
    const own = idOf(label).slice(0, 60).replace(/-$/, '') || 'row';
    const id = isTwice(label) && parent !== '' ? `${parent}-${own}` : own;
    ids.push(ids.includes(id) ? `${id}-${row + 1}` : id);
    parents.push(parent);
  });
  const marked = levels.filter((level) => level > 0).length;
  ledger.note(
    'hierarchy',
    column.head,
    column.cells.find((_, row) => (levels[row] ?? 0) > 0)?.text,
    undefined,
    marked,
  );
  const cell = (text: string): GridCell => ({ text, kind: 'text' });
  const added: TextColumn[] = [
    { head: 'id', storeys: [], role: 'id', cells: ids.map(cell) },
    { head: 'parent', storeys: [], role: 'parent', cells: parents.map(cell) },
  ];
  const bare = { ...column, head: column.head === '' ? 'label' : column.head, cells: labels.map(cell) };
  return [...added, ...table.slice(0, at), bare, ...table.slice(at + 1)];
}

/** How far below a row stands by its marks; a dash is one step, three dots are one, two spaces are one. */
function levelOf({ text, indent }: GridCell): number {
  const lead = leader.exec(text)?.[0].trim();
  if (lead === undefined) return /^(?:di cui|of which)\b/i.test(text) ? 1 : Math.floor((indent ?? 0) / 2);
  const dots = lead.replaceAll('…', '...').length;
  return lead.includes('.') || lead.includes('…') ? Math.max(1, Math.round(dots / 3)) : 1;
}

/** Whether all that moves a row in are spaces, and no row has two below it: slips of typing, no hierarchy. */
function areStraySpaces(cells: readonly GridCell[], levels: readonly number[]): boolean {
  const below = levels.flatMap((level, row) => (level > 0 ? [row] : []));
  if (below.some((row) => levelOf({ text: cells[row]?.text ?? '', kind: 'text' }) > 0)) return false;
  return new Set(below.map((row) => parentOf(levels, row))).size === below.length && below.length < 2;
}

/** Index of the nearest row above that stands higher; -1 where none does. */
function parentOf(levels: readonly number[], row: number): number {
  const own = levels[row] ?? 0;
  for (let above = row - 1; above >= 0; above -= 1) if ((levels[above] ?? 0) < own) return above;
  return -1;
}
