import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { unboundDigits } from '../../src/text/prose.ts';
import { publication, root } from '../content.ts';
import { handWritten, handWrittenFiles as texts } from './hand-written.ts';

it('there are texts to read', () => {
  expect(texts.length).toBeGreaterThan(4);
});

it.each(texts)('%s writes no digit by hand but in names', (file) => {
  const text = handWritten(readFileSync(join(root, file), 'utf8'));
  const digits = unboundDigits(text, { years: new Set(), isIncomplete: false }, publication.names);
  expect(digits.map(({ start, end }) => text.slice(start - 30, end + 10))).toEqual([]);
});

it.each(texts)('%s keeps the space where a line breaks beside a link or a computed number', (file) => {
  const [, , template = ''] = readFileSync(join(root, file), 'utf8').split(/^---$/m);
  // A space said to be one stays; a line break between text and a tag or an expression is dropped.
  const written = template.replaceAll("{' '}", '_');
  const lost = [
    ...written.matchAll(/[\p{L}\p{N}.,;:]\n\s*(?:<(?:a|b|code|i)\b|\{)/gu),
    ...written.matchAll(/(?:<\/(?:a|b|code|i)>|\})\n\s*[\p{L}\p{N}(]/gu),
  ];
  expect(lost.map(({ index }) => written.slice(index - 30, index + 30))).toEqual([]);
});

const templates = globSync('src/{components,layouts,pages}/**/*.astro', { cwd: root });

it('no template loses the space between a sentence of the dictionary and the link beside it', () => {
  const lost = templates.flatMap((file) => {
    const written = readFileSync(join(root, file), 'utf8').replaceAll("{' '}", '_');
    const breaks = [
      ...written.matchAll(/\{t\([^{}]*\)\}\n\s*<(?:a|b|code|i)\b/g),
      ...written.matchAll(/(?:<\/(?:a|b|code|i)>|<a [^<>]*\/>)[.,;:]?\n\s*\{t\(/g),
    ];
    return breaks.map(({ 0: text }) => `${file}: ${text}`);
  });
  expect(templates.length).toBeGreaterThan(50);
  expect(lost).toEqual([]);
});
