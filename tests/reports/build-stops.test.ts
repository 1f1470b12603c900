import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { copyProject } from '../../src/commands/project-copy.ts';
import { root, sampleFolder } from '../published.ts';

/** `astro build` of the sample with files edited, which it reads in a tenth of the time: exit code and all it says. */
function buildWith(edits: Readonly<Record<string, (text: string) => string | undefined>>): {
  code: number | null;
  output: string;
} {
  const copy = copyProject(sampleFolder);
  onTestFinished(() => {
    rmSync(copy, { recursive: true, force: true });
  });
  for (const [file, edit] of Object.entries(edits)) {
    const before = readFileSync(join(copy, file), 'utf8');
    const after = edit(before);
    expect(after).not.toBe(before);
    if (after === undefined) rmSync(join(copy, file));
    else writeFileSync(join(copy, file), after);
  }
  const run = spawnSync(process.execPath, [join(root, 'node_modules/astro/bin/astro.mjs'), 'build'], {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
  });
  return { code: run.status, output: run.stdout + run.stderr };
}

const story = 'content/stories/one-in-a-thousand';

it('a wrong number in a sentence and a wrong cell stop the build, which names the places of both', () => {
  const { code, output } = buildWith({
    [`${story}/en.mdx`]: (text) => text.replace('>about five million<', '>about six million<'),
    'data/sme-ecosystem/figures.csv': (text) => text.replace(',82,percent', ',83,percent'),
  });
  expect(code).not.toBe(0);
  expect(output).toMatch(/error\[NUM-001\].*about six million/);
  expect(output).toMatch(/content\/stories\/one-in-a-thousand\/en\.mdx:\d+:\d+/);
  // Of the cell, the sentences that disagree with it.
  expect(output).toMatch(/content\/stories\/one-in-a-thousand\/it\.mdx:\d+:\d+/);
  // The report is the last word: nothing makes an expected mistake look like the program’s.
  expect(output.trim()).toMatch(/\n\d+ errors\b[^\n]*\.$/);
  expect(output).not.toMatch(/unhandled/i);
});

it('a missing translation stops the build', () => {
  const { code, output } = buildWith({ [`${story}/it.mdx`]: () => undefined });
  expect(code).not.toBe(0);
  expect(output).toContain('error[STY-004]');
});
