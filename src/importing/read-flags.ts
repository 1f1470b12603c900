/** Flags of the command line as answers. */

import { folded, type Answers, type DateOrder, type NumberStyle } from './answers.ts';
import type { ImportFlags } from './import-options.ts';

/** A flag whose value is none that it can have. */
export interface FlagFault {
  flag: string;
  value: string;
  allowed: string;
}

/** The answers that flags give, or the first flag that says nothing sensible. */
export function answersOf(flags: ImportFlags): { answers: Answers } | { fault: FlagFault } {
  const closed: readonly [
    flag: string,
    values: readonly (string | undefined)[],
    allowed: readonly string[],
  ][] = [
    ['numbers', valuesOf(flags.numbers), ['it', 'en']],
    ['dates', valuesOf(flags.dates), ['dmy', 'mdy', 'ymd']],
    ['fill', [flags.fill], ['down', 'no']],
    ['brackets', [flags.brackets], ['minus', 'mark']],
    ['totals', [flags.totals], ['keep', 'drop']],
    ['frequency', [flags.frequency], ['year', 'half', 'quarter', 'month', 'week', 'season']],
  ];
  for (const [flag, values, allowed] of closed) {
    const wrong = values.find((value) => value !== undefined && !allowed.includes(value));
    if (wrong !== undefined) return { fault: { flag, value: wrong, allowed: allowed.join(', ') } };
  }
  for (const [flag, value] of [
    ['header', flags.header],
    ...valuesOf(flags.round).map((digits) => ['round', digits]),
  ]) {
    if (value !== undefined && !/^\d{1,4}$/.test(value))
      return { fault: { flag: flag ?? '', value, allowed: '0, 1, 2, …' } };
  }
  if (flags.encoding !== undefined && !isEncoding(flags.encoding)) {
    return {
      fault: {
        flag: 'encoding',
        value: flags.encoding,
        allowed: 'windows-1252, macintosh, iso-8859-15, utf-8',
      },
    };
  }
  const names = byColumn(flags.name);
  // Other flags may use the new name of a column.
  const old = (name: string) =>
    [...names].find(([, renamed]) => folded(renamed) === folded(name))?.[0] ?? name;
  const byHead = <T extends string>(pairs: readonly string[] | undefined) =>
    new Map([...byColumn<T>(pairs)].map(([name, value]) => [old(name), value]));
  const heads = (columns: readonly string[] = []) => new Set(columns.map(old));
  return {
    answers: {
      ...(flags.sheet === undefined ? {} : { sheet: flags.sheet }),
      ...(flags.encoding === undefined ? {} : { encoding: flags.encoding }),
      ...(flags.header === undefined ? {} : { header: Number(flags.header) }),
      ...(flags.frequency === undefined ? {} : { frequency: flags.frequency }),
      ...(flags.fill === undefined ? {} : { fill: flags.fill as 'down' | 'no' }),
      ...(flags.brackets === undefined ? {} : { brackets: flags.brackets as 'minus' | 'mark' }),
      ...(flags.totals === undefined ? {} : { totals: flags.totals as 'keep' | 'drop' }),
      ...(flags.wide === undefined ? {} : { isWide: flags.wide }),
      ...(flags.gather === undefined ? {} : { gather: flags.gather }),
      numbers: byHead<NumberStyle>(flags.numbers),
      dates: byHead<DateOrder>(flags.dates),
      units: byHead(flags.unit),
      missing: byColumn(flags.missing),
      names,
      round: byHead(flags.round),
      drop: heads(flags.drop),
      text: heads(flags.text),
      percent: heads(flags.percent),
    },
  };
}

/** `column=value`, or a value for all columns. */
function byColumn<T extends string>(pairs: readonly string[] = []): Map<string, T> {
  return new Map(
    pairs.map((pair) => {
      const at = pair.lastIndexOf('=');
      return at === -1 ? ['*', pair as T] : [pair.slice(0, at), pair.slice(at + 1) as T];
    }),
  );
}

function valuesOf(pairs: readonly string[] | undefined): string[] {
  return [...byColumn(pairs).values()];
}

function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}

/** The flags as they would be written, without what follows from the file. */
export function flagsText(flags: ImportFlags): string[] {
  return Object.entries(flags).flatMap(([name, value]) => {
    if (value === undefined || name === 'from') return [];
    if (value === true) return [`--${name}`];
    return [value].flat().map((each) => `--${name}=${String(each)}`);
  });
}
