/** Asks the worker of the search. */

import type { SearchFacts } from '../../search/search-facts.ts';
import type { FromWorker, ToWorker } from './search-worker.ts';
import type { Answer, Ask } from './engine.ts';

/** Starts the worker. The questions fail where it can't be started, or can't load what it needs. */
export function askWorker(script: string, facts: SearchFacts): Ask {
  const worker = new Worker(script);
  const waiting = new Map<number, { done: (answer: Answer) => void; fail: (cause: Error) => void }>();
  let last = 0;
  const tell = (message: ToWorker) => {
    worker.postMessage(message);
  };
  const settle = (number: number, answer: Answer | undefined) => {
    const { done, fail } = waiting.get(number) ?? {};
    waiting.delete(number);
    if (answer === undefined) fail?.(new Error('no search'));
    else done?.(answer);
  };
  worker.addEventListener('message', ({ data: { number, answer } }: MessageEvent<FromWorker>) => {
    settle(number, answer);
  });
  worker.addEventListener('error', () => {
    for (const number of [...waiting.keys()]) settle(number, undefined);
  });
  tell({ facts });
  return (question) =>
    new Promise((done, fail) => {
      const number = ++last;
      waiting.set(number, { done, fail });
      tell({ number, question });
    });
}
