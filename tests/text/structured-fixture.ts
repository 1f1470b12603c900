/** A structured file for tests: a schema, and what is found in texts that should fit it. */

import { expect } from 'vitest';
import { z } from 'zod';
import type { Finding } from '../../src/findings/finding.ts';
import { readStructured } from '../../src/text/structured-file.ts';
import { unfilled } from '../findings/findings.ts';

/** A schema with a key of every sort. */
export const schema = z.strictObject({
  title: z.string().min(1),
  plate: z.int().min(1).optional(),
  share: z.number().optional(),
  published: z.iso.date().optional(),
  link: z.url().optional(),
  slug: z
    .string()
    .regex(/^[a-z]+$/)
    .optional(),
  draft: z.boolean().default(false),
  place: z.enum(['lombardy', 'italy']).optional(),
  rows: z.array(z.string()).max(2).optional(),
  words: z.record(z.string(), z.string()).optional(),
  either: z.union([z.string(), z.number()]).optional(),
  author: z
    .union([z.strictObject({ literal: z.string() }), z.strictObject({ family: z.string() })])
    .optional(),
  mark: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('thread'), emphasis: z.string() }),
      z.strictObject({ kind: z.literal('unit-field'), units: z.int() }),
    ])
    .optional(),
});

/** Reads a text of that schema. */
export const read = (text: string, file = 'content/x.yaml') => readStructured(file, text, schema);

/** What is wrong with a text, every gap of every message filled. */
export function findingsOf(text: string, file?: string): Finding[] {
  const { structured, findings } = read(text, file);
  expect(structured).toBeUndefined();
  expect(unfilled(findings)).toEqual([]);
  return findings;
}
