import { describe, expect, it } from 'vitest';
import { chartKinds } from '../../src/charts/chart-types.ts';
import { kindWords } from '../../src/i18n/kind-words.ts';
import { chartLimits } from '../../src/charts/chart-limits.ts';
import { languages } from '../../src/site.ts';
import { publication } from '../content.ts';

const kinds = Object.keys(chartKinds);

describe('the words of the kinds', () => {
  it('name every kind and no other', () => {
    expect(Object.keys(kindWords).toSorted()).toEqual(kinds.toSorted());
    expect(Object.keys(chartLimits).toSorted()).toEqual(kinds.toSorted());
  });

  it.each(languages)('begin a description with a sentence that waits for its full stop in %s', (language) => {
    for (const kind of kinds) expect(kindWords[kind]?.[language].encoding).toMatch(/^[A-ZÈ].*[^.]$/);
  });

  it('are illustrated: each kind has a chart from the publication’s data', () => {
    const drawn = new Set([...publication.charts.values()].map(({ spec }) => spec.kind as string));
    expect(kinds.filter((kind) => !drawn.has(kind))).toEqual([]);
  });
});
