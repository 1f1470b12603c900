/** Where the search works: beside the page, so that nothing stands still, and only here may WebAssembly be compiled. */

import type { SearchFacts } from '../../search/search-facts.ts';
import { loadEngine, type Answer, type Ask, type Question } from './engine.ts';

/** First what the search has to know, then one question after the other. */
export type ToWorker = { facts: SearchFacts } | { number: number; question: Question };
/** An answer by the number of its question; without one the search can't be loaded. */
export interface FromWorker {
  number: number;
  answer: Answer | undefined;
}

let loading: Promise<Ask> | undefined;

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if ('facts' in data) {
    loading = loadEngine(data.facts);
    // Told with the answer to a question.
    loading.catch(() => undefined);
    return;
  }
  const { number, question } = data;
  const tell = (answer: Answer | undefined) => {
    postMessage({ number, answer } satisfies FromWorker);
  };
  void loading
    ?.then((ask) => ask(question))
    .then(tell)
    .catch(() => {
      tell(undefined);
    });
});
