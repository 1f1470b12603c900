import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pagesToVisit, type PageKind } from '../../src/commands/built-pages.ts';
import { builtSite } from '../../src/commands/serve.ts';
import { bytesWithin, inlineScripts } from './walk/requests.ts';

/** Bytes after brotli 11, fonts as they are. */
const budgets = {
  embed: { median: 9_500, largest: 14_000, script: 2_500, parentScript: 1_200 },
};

const pagesOf = (wanted: PageKind) => pagesToVisit().filter(({ kind }) => kind === wanted);

describe('an embed', () => {
  test('exists for the budgets to hold', () => {
    expect(pagesOf('embed').length).toBeGreaterThan(0);
  });

  test('keeps its document small: the median and the largest', () => {
    const { median, largest } = budgets.embed;
    const pages = pagesOf('embed').map(({ path, file }) => ({ path, html: readFileSync(file, 'utf8') }));
    const lighter = pages
      .toSorted((one, other) => bytesWithin(Infinity, [one.html]) - bytesWithin(Infinity, [other.html]))
      .slice(0, Math.floor(pages.length / 2) + 1);
    const heavierThan = (limit: number, some: typeof pages) =>
      some
        .map(({ path, html }) => ({ path, bytes: bytesWithin(limit, [html]) }))
        .filter(({ bytes }) => bytes > limit);
    // Where the lighter half keeps to it, the median does.
    expect(heavierThan(median, lighter)).toEqual([]);
    expect(heavierThan(largest, pages)).toEqual([]);
  });

  test('keeps its script within its budget', () => {
    const tooBig = pagesOf('embed')
      .map(({ path, file }) => ({
        path,
        bytes: bytesWithin(budgets.embed.script, [inlineScripts(readFileSync(file, 'utf8')).join('\n')]),
      }))
      .filter(({ bytes }) => bytes > budgets.embed.script);
    expect(tooBig).toEqual([]);
  });

  test('needs no more than a small script in its host', () => {
    const bytes = bytesWithin(budgets.embed.parentScript, [
      readFileSync(join(builtSite, 'embed.js'), 'utf8'),
    ]);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(budgets.embed.parentScript);
  });
});
