/** Several things to do, a few at a time, some of which need what others make. */

/** Something to do, known by its name; what it needs must have ended before it begins. */
export interface InTurn {
  name: string;
  needs?: string;
}

/**
 * Does `all`, at most `atOnce` at a time, and returns what came of each by its name. They begin in their order; one
 * that can't begin yet lets the next go first. What needs something that isn't there needs nothing.
 * @param work does one; it is told what came of what it needs. It must not fail: what went wrong is a result.
 */
export async function runInTurn<Task extends InTurn, Result>(
  all: readonly Task[],
  atOnce: number,
  work: (task: Task, needed: Result | undefined) => Promise<Result>,
): Promise<Map<string, Result>> {
  const results = new Map<string, Result>();
  const running = new Map<string, Promise<void>>();
  let waiting = [...all];
  while (waiting.length > 0 || running.size > 0) {
    const isAhead = (name: string | undefined) =>
      running.has(name ?? '') || waiting.some((task) => task.name === name);
    const next = waiting.find(({ needs }) => !isAhead(needs));
    if (running.size >= atOnce || next === undefined) {
      if (running.size === 0) throw new Error('what is left to do needs itself');
      await Promise.race(running.values());
      continue;
    }
    waiting = waiting.filter((task) => task !== next);
    const done = work(next, results.get(next.needs ?? '')).then((result) => {
      results.set(next.name, result);
      running.delete(next.name);
    });
    running.set(next.name, done);
  }
  return results;
}
