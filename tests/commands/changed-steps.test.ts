import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { changedFiles, stepsForChanges } from '../../src/commands/changed-steps.ts';

const namesFor = (...files: string[]) => stepsForChanges(files).map(({ name }) => name);

it('a change runs the steps that can find something wrong with it', () => {
  expect(namesFor()).toEqual(['Unit tests']);
  expect(namesFor('README.md')).toEqual(['Formatting', 'Unit tests']);
  expect(namesFor('src/site.ts')).toEqual(['Formatting', 'Lint', 'Types', 'Unit tests']);
  expect(namesFor('content/people.yaml')).toEqual(['Formatting', 'Content and data', 'Texts', 'Unit tests']);
});

it('types of components are checked by the program that reads them', () => {
  const types = (file: string) => stepsForChanges([file]).find(({ name }) => name === 'Types');
  expect(types('src/pages/404.astro')).toMatchObject({ program: ['npm', 'run', '--silent', 'lint:types'] });
  expect(types('src/site.ts')).toMatchObject({ program: ['tsc', '--noEmit', '-p', '.'] });
});

it('changed are the files that are edited or new, not those that are gone or ignored', () => {
  const folder = mkdtempSync(join(tmpdir(), 'changes-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const git = (...parameters: string[]) => execFileSync('git', parameters, { cwd: folder });
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
  };
  for (const name of ['edited.ts', 'gone.ts', 'same.ts']) write(name, 'before');
  write('.gitignore', 'ignored.ts');
  git('init', '--quiet');
  git('add', '.');
  git('-c', 'user.name=Test', '-c', 'user.email=test@example.org', 'commit', '--quiet', '-m', 'Begin');
  write('edited.ts', 'after');
  write('new à.ts', 'new');
  write('ignored.ts', 'new');
  rmSync(join(folder, 'gone.ts'));
  expect(changedFiles(folder)).toEqual(['edited.ts', 'new à.ts']);
});
