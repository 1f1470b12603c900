import { expect, test } from 'vitest';
import { isOfEditors } from '../../src/reports/astro-integration.ts';

test.each([
  ['content/stories/one/it.mdx', true],
  ['data/one/figures.csv', true],
  ['/work/project/data/one/figures.csv', true],
  ['/work/project/.cache/built-1/data/one/figures.csv', false],
  ['/work/project/dist/it/data/one/index.html', false],
  ['/work/data/one/figures.csv', false],
  ['/work/project/src/data/units.ts', false],
  ['/work/project/contents/one.mdx', false],
])('of the files that change, %s is one of the editors: %s', (path, isTheirs) => {
  expect(isOfEditors(path, '/work/project')).toBe(isTheirs);
});
