import { describe, expect, test } from 'vitest';
import { nearestName } from '../../src/text/nearest-name.ts';

describe('the nearest name', () => {
  test('is the one with the fewest letters wrong', () => {
    expect(nearestName('cuont', ['value', 'count', 'county'])).toBe('count');
    expect(nearestName('COUNT', ['value', 'count'])).toBe('count');
    expect(nearestName('lombardy', ['italy', 'europe'])).toBeUndefined();
    expect(nearestName('anything', [])).toBeUndefined();
  });

  test('has at most a third of its letters missing, added or changed', () => {
    const two = ['lombarda', 'lombardxx', 'lombrdi', 'lxmbardiya'];
    for (const written of two) expect(nearestName(written, ['lombardi'])).toBe('lombardi');
    expect(nearestName('lombxxxx', ['lombardi'])).toBeUndefined();
    expect(nearestName('xxx', ['lom'])).toBeUndefined();
  });
});
