import { describe, expect, it } from 'vitest';
import { present } from '../../../src/present.ts';
import { cellFiles } from './cell-files.ts';
import { forms, type Form } from './forms.ts';
import {
  cellsOf,
  channelsOf,
  differences,
  drawingFaults,
  kindsOf,
  plainKind,
  readCells,
  type Cell,
} from './matrix.ts';
import { typesAtStake } from '../types-at-stake.ts';
import { remedies } from './remedies.ts';

/** Whether a type's limits let it draw the data: a reader is then served with a drawing. */
function canBeDrawn({ made, kind }: Cell): boolean {
  const { fewest, most, type } = made.form;
  const values = made.values.flat();
  const lies = (count: number, least: number, greatest: number) => count >= least && count <= greatest;
  const allows = (what: 'negative' | 'missing') => type.limits.allows.includes(what);
  return (
    kind.isSane &&
    lies(made.categories.length, fewest.categories, most.categories) &&
    lies(made.series.length, fewest.series, most.series) &&
    (allows('negative') || values.every((value) => (value ?? 0) >= 0)) &&
    (allows('missing') || (values.every((value) => typeof value === 'number') && kind.isGapless !== false))
  );
}

/** A way to follow a finding that was tried, and what was said of it. */
interface Tried {
  how: string;
  codes: string[];
}

const tried = new Map<Form, Map<string, Tried[]>>();

/**
 * The ways to follow the findings of each refused cell that were tried, by the name of the kind: one after the other,
 * until one has nothing against it.
 */
function remediesOf(form: Form): Map<string, Tried[]> {
  const known = tried.get(form);
  if (known !== undefined) return known;
  const outcome = new Map<string, Tried[]>();
  tried.set(form, outcome);
  const waysOf = new Map(
    [...cellsOf(form).values()].flatMap(({ kind, made, findings: [first] }) =>
      first === undefined ? [] : [[kind.name, remedies[first.code]?.(made, first) ?? []] as const],
    ),
  );
  for (let round = 0; ; round++) {
    const wanted = [...waysOf].flatMap(([name, ways]) => {
      const way = ways[round];
      const isFollowed = outcome.get(name)?.some(({ codes }) => codes.length === 0) === true;
      if (way === undefined || isFollowed) return [];
      const files = (id: string, number: number) => cellFiles(id, way.made, number);
      return [{ name, how: way.how, files }];
    });
    if (wanted.length === 0) return outcome;
    for (const { wish, findings } of readCells(wanted)) {
      const codes = findings.map(({ code }) => code);
      outcome.set(wish.name, [...(outcome.get(wish.name) ?? []), { how: wish.how, codes }]);
    }
  }
}

describe.each(forms.filter(({ type }) => typesAtStake.includes(type)))('the type $name', (form) => {
  const names = kindsOf(form).map(({ name }) => name);

  it.each(names)('draws %s without a fault, or says what to change', (name) => {
    const cell = present(cellsOf(form).get(name), name);
    const said = cell.findings.map(({ code, facts }) => `${code} ${JSON.stringify(facts)}`);
    expect(cell.crash).toBeUndefined();
    if (cell.chart !== undefined) {
      expect(drawingFaults(cell)).toEqual([]);
      const other = cellsOf(form).get(cell.kind.sameAs ?? name);
      expect(other?.chart === undefined ? said : differences(cell.chart, other.chart)).toEqual([]);
      return;
    }
    const isOfParts =
      form.seriesColumn !== undefined && cell.findings.every(({ code }) => code === 'CHT-013');
    // A sum of parts is not drawn where one is missing, even by a type that draws what is missing.
    expect(canBeDrawn(cell) && !isOfParts ? said : []).toEqual([]);
    const ways = remediesOf(form).get(name) ?? [];
    expect(
      ways.filter(({ codes }) => codes.length === 0),
      `${said.join('\n')}\n${JSON.stringify(ways)}`,
    ).not.toEqual([]);
  });

  it.runIf(form.isInPanels)('has one scale in all panels', () => {
    for (const channels of channelsOf(form))
      expect(channels.map(({ scope }) => scope)).not.toContain('scales');
  });

  it('draws plain data', () => {
    expect(cellsOf(form).get(plainKind)?.findings).toEqual([]);
  });
});
