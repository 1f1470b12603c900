/** Every mistake in `content/mistakes/` is found where it was made, and nothing else is. */

import { describe, expect, it } from 'vitest';
import { frameOf, reportFinding } from '../../src/reports/report-text.ts';
import { runChecks } from '../../src/reports/run-checks.ts';
import { describeFinding, findingCodes, registry } from '../../src/findings/registry.ts';
import { languages } from '../../src/site.ts';
import { baseOf } from '../../src/text/merge-base.ts';
import { realFindings, sampleFindings, sampleTree } from '../content.ts';
import { commit, folder, mistakes } from '../mistakes.ts';
import { unfilled } from '../findings/findings.ts';
import { mistakesTable } from '../mistakes-table.ts';

const results = mistakes.map((mistake) => {
  const { code, file } = mistake.finding;
  const { tree, line, column } = commit(mistake);
  const { findings } = runChecks(tree, undefined, mistake.isOnABranch ? baseOf(sampleTree) : undefined);
  const golden = findings.find(
    (found) => found.code === code && found.file === file && found.line === line && found.column === column,
  );
  return { name: mistake.name, mistake, tree, place: `${code} ${file}:${line}:${column}`, findings, golden };
});

it('the real content has no findings', () => {
  expect(realFindings).toEqual([]);
});

it('the sample that the mistakes are made in has no findings', () => {
  expect(sampleFindings).toEqual([]);
});

it('the corpus is large, and each mistake in it another one', () => {
  expect(mistakes.length).toBeGreaterThan(250);
  expect(new Set(mistakes.map(({ title }) => title.en)).size).toBe(mistakes.length);
  expect(new Set(mistakes.map(({ title }) => title.it)).size).toBe(mistakes.length);
});

it('every code is met by a mistake', () => {
  const met = new Set(mistakes.map(({ finding }) => finding.code));
  expect(findingCodes.filter((code) => !met.has(code))).toEqual([]);
});

describe.each(results)('$name', ({ name, mistake, tree, place, findings, golden }) => {
  it('is found at its line and column', () => {
    expect(findings.map((found) => `${found.code} ${found.file}:${found.line}:${found.column}`)).toContain(
      place,
    );
    const { length = golden?.length } = mistake.finding;
    expect(golden?.length).toBe(length);
  });

  it('brings no findings that would bury it', () => {
    const others = findings.filter((found) => found !== golden);
    expect(others.map((found) => `${found.code} ${found.file}`)).toEqual(mistake.also);
  });

  it('is explained in both languages', async () => {
    if (golden === undefined) throw new Error('nothing was found');
    expect(unfilled([golden])).toEqual([]);
    const [it, en] = languages.map((language) => describeFinding(golden, language));
    expect(it?.problem).not.toBe(en?.problem);
    const { line, column, facts } = golden;
    const stored = { line, column, facts, frame: frameOf(golden, tree) };
    await expect(`${JSON.stringify(stored, null, 2)}\n`).toMatchFileSnapshot(`${folder}${name}.json`);
    // The words of a code are looked at once.
    if (registry[golden.code].example !== name) return;
    const blocks = languages.map((language) => reportFinding(golden, tree, language)).join('\n');
    await expect(blocks).toMatchFileSnapshot(`snapshots/mistakes/${name}.txt`);
  });
});

it('the table of mistakes lists them all', async () => {
  const rows = results.map(({ mistake, golden }) => ({
    mistake,
    problem: golden === undefined ? '' : describeFinding(golden, 'en').problem,
  }));
  await expect(mistakesTable(rows)).toMatchFileSnapshot(`${folder}README.md`);
});
