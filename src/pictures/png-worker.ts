/** What a thread of `png-threads.ts` runs. */

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parentPort } from 'node:worker_threads';
import { present } from '../present.ts';
import { drawPng } from './draw-png.ts';

/** Drawings to make of one picture. */
export interface PngTask {
  id: number;
  svg: string;
  scales: readonly number[];
}

/** The files, in the order of the scales, or why there are none. */
export type PngAnswer = { id: number; files: Uint8Array[] } | { id: number; error: string };

// What resvg has drawn is freed with the object that holds it, and of its megabytes the engine knows nothing: it would
// wait for gigabytes before it looks.
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as (options: { type: 'minor' }) => void;

const port = present(parentPort, 'the port of a thread');

const waiting: PngTask[] = [];

// One picture a turn: what the last one held is freed between two turns, and messages that wait are handed over in one.
port.on('message', (task: PngTask) => {
  waiting.push(task);
  if (waiting.length === 1) setImmediate(answerNext);
});

function answerNext(): void {
  const { id, svg, scales } = present(waiting[0], 'a picture to draw');
  let answer: PngAnswer;
  try {
    const draw = (scale: number) => {
      const file = drawPng(svg, scale);
      collect({ type: 'minor' });
      return file;
    };
    answer = { id, files: scales.map(draw) };
  } catch (error) {
    answer = { id, error: error instanceof Error ? error.message : String(error) };
  }
  port.postMessage(answer);
  waiting.shift();
  if (waiting.length > 0) setImmediate(answerNext);
}
