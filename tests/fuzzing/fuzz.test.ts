/** Files of the sample changed at random, by seed: `npm run fuzz` tries ten thousand, this a few of the same. */

import { expect, test } from 'vitest';
import { sampleTree } from '../content.ts';
import { mutate } from './mutations.ts';
import { outcomeOf } from './outcome.ts';

const seeds = Array.from({ length: 60 }, (_, index) => index + 1);

test('whatever is changed in a file, the answer is findings with places, or pages that can be published', async () => {
  const outcomes = new Set<string>();
  for (const seed of seeds) {
    const { tree, did } = mutate(sampleTree, seed);
    try {
      outcomes.add(await outcomeOf(tree));
    } catch (error) {
      throw new Error(`seed ${seed}: ${did.join('; ')}`, { cause: error });
    }
  }
  expect([...outcomes].sort()).toEqual(['published', 'refused']);
});
