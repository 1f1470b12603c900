/** The components that hold a page's text in both languages, written by hand. */

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/site.ts';
import { root } from '../content.ts';

/** Their files, from the root of the project. */
export const handWrittenFiles = globSync('src/components/method/*Text.astro', { cwd: root })
  .filter((file) => !/(?:Bound|Copy)Text/.test(file))
  .toSorted();

/** What a component writes by hand: no front matter, no tags, nothing that is computed. */
export function handWritten(source: string): string {
  const template = source.replace(/^---\n[\s\S]*?\n---\n/, '').replace(/\{\/\*[\s\S]*?\*\/\}/g, '');
  return template.replaceAll(/\{[a-zA-Z][\w.]*(?:\([^()]*\))?\}/g, ' ').replaceAll(/<[^<>]*>/g, ' ');
}

/** The words of a component, titles included, code left out, in each language: Italian is the first branch. */
export function handWrittenIn(file: string): Record<Language, string> {
  const source = readFileSync(join(root, file), 'utf8')
    .replaceAll(/<code>.*?<\/code>/gs, ' ')
    .replaceAll(/ title="([^"]*)"/g, '>$1<i')
    .replaceAll(/^\s*\{.*\($/gm, ' ')
    .replaceAll(/\{[^{}]*\}/g, ' ');
  const [it = '', en = ''] = source.split(/^\) : \($/m);
  return { it: handWritten(it), en: handWritten(en) };
}
