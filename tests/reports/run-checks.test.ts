import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { root, sample, sampleTree } from '../content.ts';

const files = globSync('src/checks/*.ts', { cwd: root }).sort();

it('every file of the room of checks is one check, its default export and nothing else', async () => {
  expect(files.length).toBeGreaterThan(20);
  for (const file of files) {
    const exported = (await import(join(root, file))) as Record<string, unknown>;
    expect(Object.keys(exported), file).toEqual(['default']);
    const check = exported['default'];
    if (typeof check !== 'function') throw new Error(`${file}: no function`);
    expect(check(sample, sampleTree), basename(file)).toEqual([]);
  }
});
