import { expect, it } from 'vitest';
import { classesNeededBy, keepRulesInUse, ruleTree, spellOutIs } from '../../src/sheets/style-rules.ts';

it.each([
  ['.a .b>.c:hover', ['a', 'b', 'c']],
  ['.a:not(.b):has(.c .d, .e):is(.f, .g)', ['a']],
  ['g:where(.a)', ['a']],
  ['path', []],
])('%s needs the classes %j', (selector, classes) => {
  expect(classesNeededBy(selector)).toEqual(classes);
});

function inUse(css: string, ...classes: string[]): string {
  const sheet = ruleTree(css);
  keepRulesInUse(sheet, new Set(classes));
  return sheet.toString();
}

it('keeps the selectors that can match, also inside conditions, and every step of an animation', () => {
  expect(inUse('.a,.b{top:0}.c{top:0}path{top:0}', 'a')).toBe('.a{top:0}path{top:0}');
  expect(inUse('@media print{.a{top:0}.b{top:0}}', 'a')).toBe('@media print{.a{top:0}}');
  expect(inUse('@keyframes x{from{top:0}50%{top:1px}}')).toBe('@keyframes x{from{top:0}50%{top:1px}}');
  expect(inUse('@font-face{font-family:X}.b{top:0}')).toBe('@font-face{font-family:X}');
});

it('takes every drawing for granted', () => {
  expect(inUse('.drawing .a{top:0}.drawing .b{top:0}', 'a')).toBe('.drawing .a{top:0}');
});

it('writes out each choice of an :is(), also of several', () => {
  const sheet = ruleTree('.x :is(.a,.b) path:is(.c,.d){top:0}.e{top:0}');
  spellOutIs(sheet);
  expect(sheet.toString()).toBe('.x .a path.c,.x .a path.d,.x .b path.c,.x .b path.d{top:0}.e{top:0}');
});

it('gives everyone a tree of their own', () => {
  const css = '.a{top:0}';
  keepRulesInUse(ruleTree(css), new Set());
  expect(ruleTree(css).toString()).toBe(css);
});
