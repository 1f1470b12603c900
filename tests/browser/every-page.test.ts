/** Every page that is neither an embed nor the page of a chart: see `walk/walk.ts`. */
import { expect, test } from 'vitest';
import { parts } from './walk/parts.ts';
import { pages, promises } from './walk/rounds.ts';
import { walkPages } from './walk/walk.ts';

walkPages(parts.others);

test('every page is walked once, and every promise is looked at where it is made', () => {
  const walked = pages.map((built) => Object.values(parts).filter((part) => part(built)).length);
  expect(new Set(walked)).toEqual(new Set([1]));
  expect([...promises].filter(([, of]) => of.length < 10)).toEqual([]);
});
