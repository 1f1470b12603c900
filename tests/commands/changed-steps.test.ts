import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { changedFiles, stepsForChanges } from '../../src/commands/steps/changed-steps.ts';
import { root } from '../content.ts';

const namesFor = (...files: string[]) => stepsForChanges(files, root).map(({ name }) => name);
const unitTestsFor = (...files: string[]) =>
  stepsForChanges(files, root).find(({ name }) => name === 'Unit tests');

it('a change runs the steps that can find something wrong with it', () => {
  expect(namesFor()).toEqual([]);
  expect(namesFor('README.md')).toEqual(['Formatting']);
  expect(namesFor('src/site.ts')).toEqual(['Types', 'Unit tests', 'Lint', 'Formatting']);
  expect(namesFor('content/people.yaml')).toEqual(['Formatting', 'Content and data', 'Texts']);
});

it('of a room its tests run, and of a file that belongs to none all that import it', () => {
  const unit = ['--project', 'unit*'];
  expect(unitTestsFor('src/charts/dot/draw.ts', 'tests/text/places.test.ts')).toMatchObject({
    tests: [...unit, 'tests/architecture.test.ts', 'tests/charts/', 'tests/text/places.test.ts'],
  });
  expect(unitTestsFor('src/pages/404.astro')).toMatchObject({
    tests: [...unit, 'tests/architecture.test.ts'],
  });
  expect(unitTestsFor('tests/browser/head.test.ts')).toBeUndefined();
  const importers = { tests: [...unit, '--changed', '--passWithNoTests'] };
  expect(unitTestsFor('src/site.ts')).toMatchObject(importers);
  expect(unitTestsFor('tests/content.ts')).toMatchObject(importers);
});

it('of a chart type, what draws every type draws that one alone', () => {
  const drawn = (...files: string[]) => unitTestsFor(...files)?.environment;
  expect(drawn('src/charts/dot/draw.ts', 'src/charts/bar/type.ts')).toEqual({ CHART_TYPES: 'bar,dot' });
  expect(drawn('src/charts/dot/draw.ts', 'src/charts/chart.ts')).toBeUndefined();
  expect(drawn('src/charts/dot/draw.ts', 'src/charts/parts/series-lines.ts')).toBeUndefined();
  expect(drawn('src/charts/dot/draw.ts', 'src/plotting/theme.ts')).toBeUndefined();
  expect(drawn('src/charts/dot/draw.ts', 'tests/charts/fuzz.test.ts')).toBeUndefined();
});

it('types of components are checked by the program that reads them', () => {
  const types = (file: string) => {
    const step = stepsForChanges([file], root).find(({ name }) => name === 'Types');
    return step !== undefined && 'program' in step ? step.program.join(' ') : undefined;
  };
  expect(types('src/pages/404.astro')).toBe('npm run --silent lint:types');
  expect(types('src/site.ts')).toMatch(/^tsc --noEmit /);
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
