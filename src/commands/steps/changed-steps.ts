/** What a change touches, and which steps of `npm test` are enough for it. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** One part of the test command: a program, or files of the test runner by its own options. */
export type Step = { name: string; needs?: string; environment?: Readonly<Record<string, string>> } & (
  { program: readonly [string, ...string[]] } | { tests: readonly string[] }
);

/** The files that differ from the last commit, new ones included and removed ones left out, from the root. */
export function changedFiles(root: string): string[] {
  const git = (...parameters: string[]) =>
    execFileSync('git', parameters, { cwd: root, encoding: 'utf8' })
      .split('\0')
      .filter((file) => file !== '');
  const files = [
    ...git('diff', '--name-only', '-z', 'HEAD'),
    ...git('ls-files', '--others', '--exclude-standard', '-z'),
  ];
  return [...new Set(files)].filter((file) => existsSync(join(root, file))).toSorted();
}

/** Texts and data: no test imports them, these read them. */
const readersOfContent = ['tests/checks/content-mistakes.test.ts'];

/** The test files and folders for changed files of `src` and `tests`; undefined when they may concern any test. */
function testsFor(files: readonly string[], root: string): string[] | undefined {
  const found = new Set<string>();
  for (const file of files) {
    const [top, room, ...inside] = file.split('/');
    if (top === 'tests' && file.endsWith('.test.ts')) {
      if (room !== 'browser') found.add(file);
    } else if (top === 'src' && room !== undefined && inside.length > 0) {
      // Tests mirror the rooms. What the rooms after it make of it is left to the whole run.
      if (existsSync(join(root, 'tests', room))) found.add(`tests/${room}/`);
      found.add('tests/architecture.test.ts');
    } else if (top === 'src' || (top === 'tests' && room !== 'browser')) return undefined;
  }
  return [...found].toSorted();
}

/** The chart types in whose folders all changes of `src` lie; undefined when others may be concerned. */
function typesChanged(files: readonly string[], root: string): string[] | undefined {
  const types = new Set<string>();
  for (const file of files) {
    const [top, room, type = '', ...inside] = file.split('/');
    if (top !== 'src') continue;
    const isOfAType = room === 'charts' && inside.length > 0;
    if (!isOfAType || !existsSync(join(root, 'src/charts', type, 'type.ts'))) return undefined;
    types.add(type);
  }
  return types.size === 0 ? undefined : [...types].toSorted();
}

/**
 * The steps for a few changed files: each is formatted and linted, types are checked in whole programs, and the
 * unit tests of their rooms run, of a chart type those that draw each type draw it alone; of a file that belongs to no room, all tests that import it.
 * @param root the folder of the project
 */
export function stepsForChanges(files: readonly string[], root: string): Step[] {
  const steps: Step[] = [];
  const hasEnding = (endings: RegExp) => files.filter((file) => endings.test(file));
  const code = hasEnding(/\.(?:ts|mjs|astro)$/);
  // What takes longest begins first.
  if (hasEnding(/\.astro$/).length > 0) {
    steps.push({ name: 'Types', program: ['npm', 'run', '--silent', 'lint:types'] });
  } else if (code.length > 0) {
    const kept = ['--incremental', '--tsBuildInfoFile', 'node_modules/.cache/types.tsbuildinfo'];
    steps.push({ name: 'Types', program: ['tsc', '--noEmit', '-p', '.', ...kept] });
  }
  const tests = testsFor(files, root);
  if (tests === undefined) {
    steps.push({ name: 'Unit tests', tests: ['--project', 'unit*', '--changed', '--passWithNoTests'] });
  } else if (tests.length > 0) {
    const types = tests.some((test) => /^tests\/(?!architecture)[^/]+\/.+/.test(test))
      ? undefined
      : typesChanged(files, root);
    const environment = types === undefined ? {} : { environment: { CHART_TYPES: types.join(',') } };
    steps.push({ name: 'Unit tests', tests: ['--project', 'unit*', ...tests], ...environment });
  }
  if (code.length > 0) steps.push({ name: 'Lint', program: ['eslint', ...code] });
  if (files.length > 0) {
    const parameters = ['--check', '--ignore-unknown', '--log-level', 'warn', ...files] as const;
    steps.push({ name: 'Formatting', program: ['prettier', ...parameters] });
  }
  if (hasEnding(/^(?:content|data)\//).length > 0) {
    steps.push({ name: 'Content and data', program: ['npm', 'run', '--silent', 'check'] });
    steps.push({ name: 'Texts', tests: ['--project', 'unit*', ...readersOfContent] });
  }
  return steps;
}
