import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pagesToVisit, type PageKind } from '../../src/commands/built-pages.ts';
import { builtSite } from '../../src/commands/serve.ts';
import { brotliBytes, inlineScripts } from './walk/requests.ts';

/** Bytes after brotli 11, fonts as they are. */
const budgets = {
  embed: { median: 8_000, largest: 14_000, script: 2_500, parentScript: 1_200 },
};

const pagesOf = (wanted: PageKind) => pagesToVisit().filter(({ kind }) => kind === wanted);

describe('an embed', () => {
  test('exists for the budgets to hold', () => {
    expect(pagesOf('embed').length).toBeGreaterThan(0);
  });

  test('keeps its document small: the median and the largest', () => {
    const bytes = pagesOf('embed')
      .map(({ path, file }) => ({ path, bytes: brotliBytes(readFileSync(file, 'utf8')) }))
      .toSorted((a, b) => a.bytes - b.bytes);
    expect(bytes[Math.floor(bytes.length / 2)]?.bytes).toBeLessThanOrEqual(budgets.embed.median);
    expect(bytes.filter((each) => each.bytes > budgets.embed.largest)).toEqual([]);
  });

  test('keeps its script within its budget', () => {
    const tooBig = pagesOf('embed')
      .map(({ path, file }) => ({
        path,
        bytes: brotliBytes(inlineScripts(readFileSync(file, 'utf8')).join('\n')),
      }))
      .filter(({ bytes }) => bytes > budgets.embed.script);
    expect(tooBig).toEqual([]);
  });

  test('needs no more than a small script in its host', () => {
    const bytes = brotliBytes(readFileSync(join(builtSite, 'embed.js'), 'utf8'));
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(budgets.embed.parentScript);
  });
});
