import { expect, it } from 'vitest';
import { runInTurn, type InTurn } from '../../src/commands/steps/run-in-turn.ts';

/** Runs tasks that end when they are told to; returns what has begun so far and the means to end each. */
function started(tasks: readonly InTurn[], atOnce: number) {
  const begun: string[] = [];
  const ends = new Map<string, (result: string) => void>();
  const all = runInTurn<InTurn, string>(tasks, atOnce, async ({ name }, needed) => {
    begun.push(needed === undefined ? name : `${name} after ${needed}`);
    return new Promise((done) => ends.set(name, done));
  });
  const end = async (name: string) => {
    ends.get(name)?.(`the ${name}`);
    // What follows from it follows in a few turns of the queue.
    for (let turn = 0; turn < 10; turn++) await Promise.resolve();
  };
  return { all, begun, end };
}

it('begins in order, a few at a time, and lets the next go first where a need is not there yet', async () => {
  const tasks = [{ name: 'build' }, { name: 'browse', needs: 'build' }, { name: 'lint' }, { name: 'test' }];
  const { all, begun, end } = started(tasks, 2);
  expect(begun).toEqual(['build', 'lint']);
  await end('lint');
  expect(begun).toEqual(['build', 'lint', 'test']);
  await end('build');
  expect(begun).toEqual(['build', 'lint', 'test', 'browse after the build']);
  await end('test');
  await end('browse');
  expect([...(await all).keys()].toSorted()).toEqual(['browse', 'build', 'lint', 'test']);
});

it('what needs something that nobody makes needs nothing, and what needs itself is refused', async () => {
  const { all, begun, end } = started([{ name: 'lint', needs: 'build' }], 2);
  expect(begun).toEqual(['lint']);
  await end('lint');
  await all;
  await expect(started([{ name: 'lint', needs: 'lint' }], 2).all).rejects.toThrow('needs itself');
});
