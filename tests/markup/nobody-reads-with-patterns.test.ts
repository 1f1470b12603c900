/** Markup and CSS are read by parsers: no regular expression of the source looks for tags, rules or references. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { sourceFiles } from '../../src/commands/imports.ts';
import { root } from '../content.ts';

/**
 * Where one may: what editors type is read as it is typed, which no parser takes while it is wrong; and
 * signs that only look like a tag's.
 */
const allowed = new Map([
  ['src/binding/bound-text.ts', '<Num> and <Lang> in the texts of charts and ledgers, which are no MDX'],
  ['src/binding/expression.ts', 'signs of comparison'],
  ['src/checks/blocks-agree.ts', 'the name at the start of a block of a story'],
  ['src/checks/readable-text.ts', 'elements in the prose of a story'],
  ['src/documents/syntax-error.ts', 'what was typed where MDX does not parse'],
  ['src/text/prose.ts', 'markup left over in a text that is plain'],
  ['src/text/portable-names.ts', 'signs that Windows allows in no name'],
  ['src/text/text-file.ts', 'the marks of a merge that is not finished'],
  ['src/text/typography.ts', 'elements in prose, left alone'],
  ['src/reports/mistakes.ts', 'the ends of tags around a figure in an example'],
  ['src/importing/cells/doubts.ts', 'signs of comparison before a number'],
  ['src/importing/files/decoding.ts', 'what a web page saved under another name begins with'],
  [
    'src/commands/impact/impact-report.ts',
    'signs that mean something in Markdown, written so that they do not',
  ],
  ['src/views/quotable.ts', 'signs that mean something in Markdown, written so that they do not'],
  ['src/markup/harmless.ts', 'signs that no stored sheet may hold, before it is parsed'],
  ['src/explorer/workbench/picture.ts', 'names of colours in styles that the workbench wrote itself'],
]);

/** A regular expression that reads markup or CSS, by its source. */
function readsMarkup(pattern: string): boolean {
  const withoutGroups = pattern.replaceAll(/\(\?<(?:[=!]|\w+>)/g, '(');
  return ['<', '&amp;', '&lt;', 'class="', 'var\\(', '\\{[^', '[^{}', '\\/\\*'].some((sign) =>
    withoutGroups.includes(sign),
  );
}

/** The regular expressions of a module, literal or made of strings. */
function patternsOf(text: string): string[] {
  const patterns: string[] = [];
  const source = ts.createSourceFile('module.ts', text, ts.ScriptTarget.Latest);
  const look = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) patterns.push(node.text);
    const isMade =
      (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText(source) === 'RegExp';
    if (isMade) patterns.push(node.getText(source));
    node.forEachChild(look);
  };
  look(source);
  return patterns;
}

/** The code of a component: what stands before its markup, and each expression that hands over a pattern. */
function codeOf(file: string): string {
  const text = readFileSync(join(root, file), 'utf8');
  if (!file.endsWith('.astro')) return text;
  const [, front = '', ...markup] = text.split(/^---$/m);
  const calls = markup
    .join('')
    .matchAll(/\.(?:replace|replaceAll|match|matchAll|split)\((\/.*?\/[a-z]*)[,)]/g);
  return [front, ...[...calls].map(([, pattern]) => `(${pattern});`)].join('\n');
}

it('tells patterns that read markup or CSS from those that read something else', () => {
  const readers = [
    '/<text ([^>]*)>/g',
    '/([^{}]+)\\{/',
    '/class="([^"]*)"/',
    '/var\\((--\\w+)/',
    'RegExp(`<${name}`)',
  ];
  expect(readers.filter((pattern) => !readsMarkup(pattern))).toEqual([]);
  expect(['/(?<=a)b/', '/(?<name>c)/', '/^#[0-9a-f]{6}$/', '/\\d+/'].filter(readsMarkup)).toEqual([]);
  expect(patternsOf('const a = /x/g, b = new RegExp(`<${a}`), c = 1 / 2 / 3')).toEqual([
    '/x/g',
    'new RegExp(`<${a}`)',
  ]);
});

it('finds such patterns only where there is a reason', () => {
  const found = sourceFiles(root).map((file) => `src/${file}`.replace('src/src/', 'src/'));
  const readers = found.filter((file) => patternsOf(codeOf(file)).some(readsMarkup));
  expect(found.length).toBeGreaterThan(200);
  expect(readers.filter((file) => !allowed.has(file))).toEqual([]);
  expect([...allowed.keys()].filter((file) => !readers.includes(file))).toEqual([]);
});
