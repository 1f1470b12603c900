/**
 * PNGs are drawn in threads of their own: pages are written meanwhile, and the megabytes of each picture don't burden
 * the memory that holds the publication, which would be swept again and again for them.
 */

import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { present } from '../present.ts';
import { projectRoot } from '../project-root.ts';
import type { PngAnswer, PngTask } from './png-worker.ts';

/** The thread that asks keeps a core busy itself. */
const mostThreads = Math.min(4, Math.max(1, availableParallelism() - 1));

interface Asked {
  done: (files: Uint8Array[]) => void;
  failed: (error: Error) => void;
}

interface Thread {
  worker: Worker;
  asked: Map<number, Asked>;
}

const threads: Thread[] = [];
let tasks = 0;

/**
 * PNGs of an SVG that holds no text, one for each scale. Rejects with what resvg says of an SVG that it can't read.
 * @param scales how many pixels of a PNG are one of the picture
 */
export function drawPngs(svg: string, scales: readonly number[]): Promise<Uint8Array[]> {
  const thread = nextThread();
  return new Promise((done, failed) => {
    const task: PngTask = { id: ++tasks, svg, scales };
    thread.asked.set(task.id, { done, failed });
    // A thread with work keeps the program running, one without does not.
    thread.worker.ref();
    thread.worker.postMessage(task);
  });
}

/** The thread with the least to do, a new one while there may be more and all have something. */
function nextThread(): Thread {
  const [idlest] = threads.toSorted((a, b) => a.asked.size - b.asked.size);
  if (idlest !== undefined && (idlest.asked.size === 0 || threads.length === mostThreads)) return idlest;
  return newThread();
}

function newThread(): Thread {
  const worker = new Worker(join(projectRoot, 'src/pictures/png-worker.ts'), { execArgv: [] });
  const thread: Thread = { worker, asked: new Map() };
  worker.on('message', (answer: PngAnswer) => {
    const { done, failed } = present(thread.asked.get(answer.id), 'what a thread was asked');
    thread.asked.delete(answer.id);
    if (thread.asked.size === 0) worker.unref();
    if ('files' in answer) done(answer.files);
    else failed(new Error(answer.error));
  });
  worker.on('error', (error) => {
    threads.splice(threads.indexOf(thread), 1);
    for (const { failed } of thread.asked.values())
      failed(error instanceof Error ? error : new Error(String(error)));
  });
  threads.push(thread);
  return thread;
}
