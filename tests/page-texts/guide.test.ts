/** The editors' guide names commands, files and components that there are, and the same in both languages. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { languages } from '../../src/site.ts';
import { realText, root } from '../content.ts';

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};
const codeIn = (language: string) =>
  [...realText(`content/pages/guide/${language}.mdx`).matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

it.each(languages)('in %s every command is one, every file is there', (language) => {
  const code = codeIn(language);
  const commands = code.flatMap((text) => /^npm run ([a-z:]+)/.exec(text)?.[1] ?? []);
  expect(commands.length).toBeGreaterThan(12);
  expect(commands.filter((name) => scripts[name] === undefined)).toEqual([]);
  const files = code.filter((text) => /^content\/[a-z-]+\.(?:yaml|json)$/.test(text));
  expect(files.length).toBeGreaterThan(2);
  expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
});

it('says the same commands in both languages, in the same order', () => {
  const plain = (language: string) =>
    codeIn(language)
      .map((text) => text.replaceAll(/<[^>]*>/g, '<>'))
      .filter((text) => /^npm |^content\//.test(text));
  expect(plain('en')).toEqual(plain('it'));
});

it('every option of a command that it names is one that the command tells of', () => {
  const help = ['new', 'publish', 'fix', 'impact', 'status'].map((name) =>
    readFileSync(join(root, `src/commands/${name}.ts`), 'utf8'),
  );
  const options = codeIn('en').flatMap((text) =>
    [...text.matchAll(/--([a-z-]+)/g)].map(([, name = '']) => name),
  );
  const imports = readFileSync(join(root, 'src/importing/read-flags.ts'), 'utf8');
  const told = [...help, imports].join();
  expect(options.filter((name) => !told.includes(name))).toEqual([]);
});
