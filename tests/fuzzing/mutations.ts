/** Mistakes and malice that nobody thought of: files of the sample changed at random, from a seed. */

import { parse, stringify } from 'yaml';
import { present } from '../../src/present.ts';
import type { SourceTree } from '../../src/text/source-tree.ts';

/** What has broken readers of text before, here or elsewhere. */
const hostile: readonly string[] = [
  ']]>',
  '<constructor>x</constructor>',
  '<__proto__ />',
  '<toString />',
  '<script>alert(1)</script>',
  '<Num />',
  '<Chart id="constructor" />',
  '{1 + 1}',
  '{',
  '}',
  '<!-- -->',
  '-->',
  '![x](./en.mdx)',
  '[x](javascript:alert(1))',
  '[x][y]\n\n[y]: data:text/html,x',
  '\u202E',
  '\u200B',
  '\u0000',
  '\u0007',
  '\uD800',
  '\uFFFF',
  '\\u202E',
  '"\\uD800"',
  '&#x0;',
  '&lt;',
  '&amp;amp;',
  '%00',
  "'",
  '"',
  '`',
  '```',
  '---\n',
  '...\n',
  '&a ',
  '*a ',
  '!!js/function ',
  '<<: ',
  '__proto__: ',
  'constructor: ',
  '? ',
  '| ',
  '>- ',
  '{}',
  '[]',
  'null',
  '~',
  '.nan',
  '-.inf',
  '1e999',
  '-0',
  '0x10',
  '007',
  '1_000',
  '9'.repeat(400),
  '0.1e-400',
  'a'.repeat(3000),
  '>'.repeat(300),
  '- '.repeat(300),
  '('.repeat(300),
  '*'.repeat(999),
  '\u0301'.repeat(50),
  '${process.exit()}',
  '=1+1',
  '\t',
  '\r',
  '\n\n',
  ',',
  ',,,,',
  '"",""',
  '#',
  '../../../etc/passwd',
  'con',
  '/',
  '//x.example/',
  'https://x.example/"><script>',
  'Ω≈ç√∫',
  '🧬',
  'العربية',
  'ﬁ',
  ' ',
];

/** Values that stand where another kind is expected. */
const strange: readonly unknown[] = [
  null,
  true,
  '',
  ' ',
  0,
  -1,
  0.5,
  1e21,
  2 ** 53,
  [],
  {},
  [[]],
  [null],
  { constructor: 1 },
  'constructor',
  '__proto__',
  'toString',
  '2026-02-30',
  '0000-00-00',
  'a b',
  ...hostile.slice(0, 12),
];

/** Numbers from a seed: 0 to 1, the end excluded (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A tree with one to three changes, and what they were. */
export function mutate(tree: SourceTree, seed: number): { tree: SourceTree; did: string[] } {
  const next = chance(seed);
  const changed = new Map(tree);
  const did: string[] = [];
  for (let count = 1 + Math.floor(next() * 3); count > 0; count--) did.push(mutateOnce(changed, next));
  return { tree: changed, did };
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();

function mutateOnce(tree: Map<string, Uint8Array>, next: () => number): string {
  const below = (count: number) => Math.floor(next() * count);
  const oneOf = <T>(all: readonly T[]): T => all[below(all.length)] as T;
  const paths = [...tree.keys()].sort();
  const file = oneOf(paths);
  const bytes = present(tree.get(file), file);
  const text = decoder.decode(bytes);
  const write = (content: string) => tree.set(file, encoder.encode(content));
  const at = below(text.length + 1);
  const lines = text.split('\n');
  const line = below(lines.length);
  const words = (what: string) => `${file}: ${what}`;
  switch (below(14)) {
    case 0:
    case 1:
    case 2: {
      const token = oneOf(hostile);
      write(text.slice(0, at) + token + text.slice(at));
      return words(`${JSON.stringify(token.slice(0, 40))} at ${at}`);
    }
    case 3: {
      // Where a value or a sentence is.
      const token = oneOf(hostile);
      write(lines.with(line, `${lines[line] ?? ''}${token}`).join('\n'));
      return words(`${JSON.stringify(token.slice(0, 40))} at the end of line ${line + 1}`);
    }
    case 4: {
      const end = Math.min(text.length, at + 1 + below(60));
      write(text.slice(0, at) + text.slice(end));
      return words(`without ${at} to ${end}`);
    }
    case 5:
      write(lines.toSpliced(line, 1 + below(3)).join('\n'));
      return words(`without line ${line + 1}`);
    case 6:
      write(lines.toSpliced(line, 0, lines[below(lines.length)] ?? '').join('\n'));
      return words(`a line again at ${line + 1}`);
    case 7:
      write(text.slice(0, at));
      return words(`cut at ${at}`);
    case 8: {
      const changed = Uint8Array.from(bytes);
      if (changed.length > 0) changed[below(changed.length)] = below(256);
      tree.set(file, changed);
      return words('a byte changed');
    }
    case 9: {
      const other = oneOf(paths);
      tree.set(file, present(tree.get(other), other));
      return words(`is ${other}`);
    }
    case 10: {
      tree.delete(file);
      if (below(2) === 0) return words('deleted');
      const name = file.replace(/[^/]+$/, () =>
        oneOf([
          'con.yaml',
          'A.yaml',
          'x.mdx',
          'it.mdx',
          'é.csv',
          '__proto__.yaml',
          'constructor.yaml',
          '-.yaml',
        ]),
      );
      tree.set(name, bytes);
      return words(`renamed ${name}`);
    }
    default:
      return words(mutateValue(file, text, write, below, oneOf));
  }
}

/** Replaces, removes or doubles a value of a structured file or of a front matter. */
function mutateValue(
  file: string,
  text: string,
  write: (content: string) => void,
  below: (count: number) => number,
  oneOf: <T>(all: readonly T[]) => T,
): string {
  const front = file.endsWith('.mdx') ? /^---\n([\s\S]*?)\n---\n/.exec(text) : undefined;
  const structured = front === undefined ? text : front?.[1];
  if (structured === undefined || !/\.(?:mdx|ya?ml|json)$/.test(file)) {
    const number = [...text.matchAll(/\d+(?:\.\d+)?/g)];
    if (number.length === 0) return 'nothing';
    const found = oneOf(number);
    const value = oneOf(['', '0', '-1', '1e999', '1,5', '٣', 'NaN', '00', '9'.repeat(30)]);
    write(text.slice(0, found.index) + value + text.slice(found.index + found[0].length));
    return `${found[0]} is ${value}`;
  }
  let root: unknown;
  try {
    root = parse(structured);
  } catch {
    return 'nothing';
  }
  const places: { holder: Record<string, unknown>; key: string }[] = [];
  const collect = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const key of Object.keys(node)) {
      places.push({ holder: node as Record<string, unknown>, key });
      collect((node as Record<string, unknown>)[key]);
    }
  };
  collect(root);
  if (places.length === 0) return 'nothing';
  const { holder, key } = oneOf(places);
  const value = oneOf(strange);
  const way = below(4);
  if (way === 0) {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else Reflect.deleteProperty(holder, key);
  } else if (way === 1 && Array.isArray(holder)) holder.push(holder[Number(key)]);
  else if (way === 2 && typeof holder[key] === 'string')
    holder[key] = `${holder[key]} ${String(oneOf(hostile))}`;
  else holder[key] = value;
  const written = file.endsWith('.json') ? JSON.stringify(root, null, 2) : stringify(root);
  write(front ? text.replace(front[0], () => `---\n${written}---\n`) : written);
  return `${key}: ${['gone', 'twice', 'with more', JSON.stringify(value)][way]}`;
}
