import { expect, test } from 'vitest';
import { isOfEditors } from '../../src/reports/astro-integration.ts';

test.each([
  ['content/stories/one/it.mdx', true],
  ['data/one/figures.csv', true],
  ['/srv/site/data/one/figures.csv', true],
  ['/srv/site/.cache/built-1/data/one/figures.csv', false],
  ['/srv/site/dist/it/data/one/index.html', false],
  ['/srv/data/one/figures.csv', false],
  ['/srv/site/src/data/units.ts', false],
  ['/srv/site/contents/one.mdx', false],
])('of the files that change, %s is one of the editors: %s', (path, isTheirs) => {
  expect(isOfEditors(path, '/srv/site')).toBe(isTheirs);
});
