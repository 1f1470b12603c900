/** What a change touches, and which steps of `npm test` are enough for it. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** One part of the test command: a program, or files of the test runner by its own options. */
export type Step = { name: string; needs?: string } & (
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
const readersOfContent = ['tests/spelling', 'tests/checks/content-mistakes.test.ts'];

/**
 * The steps for a few changed files: each is formatted and linted, types are checked in whole programs, and of
 * the unit tests those run that import what has changed.
 */
export function stepsForChanges(files: readonly string[]): Step[] {
  const steps: Step[] = [];
  const hasEnding = (endings: RegExp) => files.filter((file) => endings.test(file));
  const code = hasEnding(/\.(?:ts|mjs|astro)$/);
  if (files.length > 0) {
    const parameters = ['--check', '--ignore-unknown', '--log-level', 'warn', ...files] as const;
    steps.push({ name: 'Formatting', program: ['prettier', ...parameters] });
  }
  if (code.length > 0) steps.push({ name: 'Lint', program: ['eslint', ...code] });
  if (hasEnding(/\.astro$/).length > 0) {
    steps.push({ name: 'Types', program: ['npm', 'run', '--silent', 'lint:types'] });
  } else if (code.length > 0) {
    steps.push({ name: 'Types', program: ['tsc', '--noEmit', '-p', '.'] });
  }
  if (hasEnding(/^(?:content|data)\//).length > 0) {
    steps.push({ name: 'Content and data', program: ['npm', 'run', '--silent', 'check'] });
    steps.push({ name: 'Texts', tests: ['--project', 'unit*', ...readersOfContent] });
  }
  steps.push({ name: 'Unit tests', tests: ['--project', 'unit*', '--changed', '--passWithNoTests'] });
  return steps;
}
