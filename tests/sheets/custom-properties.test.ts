import { expect, it } from 'vitest';
import { parse } from 'postcss';
import {
  keepProperties,
  ofTheme,
  propertiesAskedBy,
  withValues,
} from '../../src/sheets/custom-properties.ts';
import { declaredTokens, lightTokens, tokensFor } from '../../src/sheets/style-sheets.ts';

it('finds what rules ask for, also inside other values and as what stands in', () => {
  const sheet = parse(
    '.a{top:calc(1px + var(--a));left:var(--b, var(--c))}@media print{.a{--d:var(--e)}}/* var(--f) */',
  );
  expect([...propertiesAskedBy(sheet)]).toEqual(['--a', '--b', '--c', '--e']);
});

it('keeps the properties that are asked for, directly or through others, in every medium', () => {
  const sheet = parse(
    ':root{--a:var(--b);--b:1px;--c:2px;color:red}@media print{:root{--b:var(--d);--c:3px}}',
  );
  keepProperties(sheet, ['--a']);
  expect(sheet.toString()).toBe(':root{--a:var(--b);--b:1px;color:red}@media print{:root{--b:var(--d)}}');
});

it('puts values in, through others and for what stands in, and leaves what it does not know', () => {
  const values = new Map([
    ['--a', 'var(--b)'],
    ['--b', '1px'],
  ]);
  expect(withValues('calc(var(--a) + 2px) var(--x, var(--b)) var(--y)', values)).toBe(
    'calc(1px + 2px) 1px var(--y)',
  );
  expect(withValues('var(--z, rgb(0, 0, 0))', values)).toBe('rgb(0, 0, 0)');
});

it('takes the side of a theme', () => {
  const value = '0 0 light-dark(#fff, rgb(0, 0, 0)) light-dark(red, blue)';
  expect(ofTheme(value, 'light')).toBe('0 0 #fff red');
  expect(ofTheme(value, 'dark')).toBe('0 0 rgb(0, 0, 0) blue');
});

it('knows each token as it is declared for every medium, and as the light theme has it', () => {
  expect(declaredTokens().get('--ink')).toMatch(/^light-dark\(#111613, #/);
  expect(lightTokens().get('--ink')).toBe('#111613');
  expect([...lightTokens().values()].filter((value) => value.includes('var('))).toEqual([]);
  expect(lightTokens().get('--fuoco')).toBe('0 0 0 2px #f3f5f0, 0 0 0 5px #111613');
});

it('carries only the tokens that rules need', () => {
  const tokens = parse(tokensFor('a{box-shadow:var(--fuoco)}'));
  const names = new Set<string>();
  tokens.walkDecls(/^--/, ({ prop }) => void names.add(prop));
  expect(names).toEqual(new Set(['--fuoco', '--carta', '--ink']));
});
