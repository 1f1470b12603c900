import { expect, it } from 'vitest';
import { scriptsOf, trimStyleSheet } from '../../src/sheets/trimmed-style-sheets.ts';

const names = new Set(['table', 'plate', 'value', 'views', 'details', 'body']);

it.each([
  'table{margin:0}',
  ':focus-visible{outline:3px solid}',
  '.plate:hover>table{margin:0}',
  '.plate:has(.views [value="1"]:checked) table{display:none}',
  '[hidden]{display:none}',
  '[data-theme=dark] .plate{margin:0}',
  'details::details-content{block-size:auto}',
  '@media print{.plate:before{content:none}}',
  '@container plate (width>=328px){.plate{margin:0}}',
])('a rule stays where it can match: %s', async (css) => {
  expect(await trimStyleSheet(css, names)).toBe(css);
});

it.each([
  '.absent{margin:0}',
  'video{margin:0}',
  '.plate .absent{margin:0}',
  '@media print{.absent{margin:0}}',
])('a rule goes where it never can: %s', async (css) => {
  expect(await trimStyleSheet(css, names)).toBe('');
});

it('a selector goes without the others of its rule', async () => {
  expect(await trimStyleSheet('.plate,.absent{margin:0}', names)).toBe('.plate{margin:0}');
});

it('a custom property goes when no rule that stays asks for it, in every theme', async () => {
  const css =
    ':root{--a:1px;--b:var(--a);--c:2px}@media print{:root{--c:3px}}.plate{margin:var(--b)}.absent{margin:var(--c)}';
  expect(await trimStyleSheet(css, names)).toBe(':root{--a:1px;--b:var(--a)}.plate{margin:var(--b)}');
});

it('a page is trimmed by the scripts it loads, not by all there are', () => {
  const scripts = new Map([
    ['cursor.a1.js', "import './shared.b2.js';cursor()"],
    ['shared.b2.js', 'shared()'],
    ['steps.c3.js', 'steps()'],
  ]);
  const page = '<script type="module" src="/_astro/cursor.a1.js"></script>';
  expect(scriptsOf(page, scripts)).toEqual(["import './shared.b2.js';cursor()", 'shared()']);
  expect(scriptsOf('<p>steps</p>', scripts)).toEqual([]);
});
