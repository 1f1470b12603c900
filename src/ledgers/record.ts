/**
 * What was published beside the numbers themselves: `content/recorded.json`, written by `npm run record`. Addresses of
 * stories, what a chart draws and how, where and when a number is from: none of it changes without anybody saying so.
 */

import { z } from 'zod';
import { plainJson } from '../text/plain-json.ts';
import { decodeUtf8, type SourceTree } from '../text/source-tree.ts';

export const recordFile = 'content/recorded.json';

/** By key: the marks of its words in Italian and in English, with a space between. */
const words = z.record(z.string(), z.string());

const recordSchema = z.strictObject({
  /** The day on which it was written. */
  day: z.iso.date(),
  /** The hash of `content/published.json`, which nobody writes by hand. */
  published: z.string(),
  stories: z.record(z.string(), z.strictObject({ it: z.string(), en: z.string(), words })),
  charts: z.record(z.string(), z.strictObject({ kind: z.string(), rows: z.array(z.string()), words })),
  /** By the address of a cell: its period, source and unit; empty where it has none. */
  cells: z.record(z.string(), z.tuple([z.string(), z.string(), z.string()])),
});
export type PublicationRecord = z.infer<typeof recordSchema>;

/** The record; undefined where there is none yet. A record that can't be read is `'unreadable'`. */
export function readRecord(tree: SourceTree): PublicationRecord | 'unreadable' | undefined {
  const bytes = tree.get(recordFile);
  if (bytes === undefined) return undefined;
  const json = plainJson(decodeUtf8(bytes) ?? '');
  const read = recordSchema.safeParse(json?.value);
  return read.success ? read.data : 'unreadable';
}

/** The record as it is written: an entry a line, so that a change shows what it changes. */
export function writeRecord({ day, published, stories, charts, cells }: PublicationRecord): string {
  const entries = (record: object) =>
    `{\n${Object.entries(record)
      .toSorted(([a], [b]) => a.localeCompare(b, 'en'))
      .map(([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`)
      .join(',\n')}\n  }`;
  return `{
  "day": ${JSON.stringify(day)},
  "published": ${JSON.stringify(published)},
  "stories": ${entries(stories)},
  "charts": ${entries(charts)},
  "cells": ${entries(cells)}
}\n`;
}
