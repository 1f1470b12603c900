/**
 * `npm run fuzz`: changes the files of the sample at random, 10,000 times, and says which change crashes a check, has
 * a finding without a place, passes the checks and can't be published, or takes longest. `-- --count=500 --seed=7`.
 */

import { parseArgs } from 'node:util';
import { sampleTree } from '../content.ts';
import { mutate } from './mutations.ts';
import { outcomeOf } from './outcome.ts';

const { values } = parseArgs({
  options: { count: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } },
});
const [count, first] = [Number(values.count), Number(values.seed)];
const counts = { refused: 0, published: 0, failed: 0 };
const slow: { seed: number; ms: number; did: string[] }[] = [];
const kinds = new Map<string, number>();
for (let seed = first; seed < first + count; seed++) {
  const { tree, did } = mutate(sampleTree, seed);
  const began = process.cpuUsage().user;
  try {
    counts[await outcomeOf(tree)]++;
  } catch (error) {
    counts.failed++;
    const { stack = String(error) } = error as Error;
    const kind = stack
      .split('\n')
      .slice(0, 3)
      .join('\n')
      .replaceAll(/\d{3,}/g, 'n');
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    if (kinds.get(kind) === 1)
      process.stdout.write(
        `seed ${seed}: ${did.join('; ')}\n${stack.split('\n').slice(0, 9).join('\n')}\n\n`,
      );
  }
  slow.push({ seed, ms: (process.cpuUsage().user - began) / 1000, did });
  slow.sort((a, b) => b.ms - a.ms).splice(5);
  if (process.stderr.isTTY && seed % 50 === 0) process.stderr.write(`\r${seed - first} of ${count}`);
}
process.stdout.write(`${count} changes: ${JSON.stringify(counts)}\nslowest:\n`);
for (const { seed, ms, did } of slow)
  process.stdout.write(`  ${Math.round(ms)} ms, seed ${seed}: ${did.join('; ')}\n`);
process.exitCode = counts.failed === 0 ? 0 : 1;
