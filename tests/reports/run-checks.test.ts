import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { present } from '../../src/present.ts';
import { reportAsJson } from '../../src/reports/report-json.ts';
import { checkOfDrawings, lookApart } from '../../src/reports/looked-at-apart.ts';
import { inOrder, readAndCheck, runChecks } from '../../src/reports/run-checks.ts';
import { root, sample, sampleTree } from '../content.ts';
import { commit, mistakes } from '../mistakes.ts';

const files = globSync('src/checks/*.ts', { cwd: root }).sort();

it('every file of the room of checks is one check, its default export and nothing else', async () => {
  expect(files.length).toBeGreaterThan(20);
  for (const file of files) {
    const exported = (await import(join(root, file))) as Record<string, unknown>;
    expect(Object.keys(exported), file).toEqual(['default']);
    const check = exported['default'];
    if (typeof check !== 'function') throw new Error(`${file}: no function`);
    expect(check(sample, sampleTree), basename(file)).toEqual([]);
  }
});

it('the drawings looked at by themselves, of the charts alone, give the same findings as the whole run', () => {
  const ofDrawings = mistakes.filter(({ finding: { code } }) => code === 'CHT-014' || code === 'DRW-001');
  expect(ofDrawings.length).toBeGreaterThan(1);
  for (const mistake of ofDrawings) {
    const { tree } = commit(mistake);
    const charts = new Map(
      [...tree].filter(([path]) => /^(?:data|content\/(?!stories|pages|frozen))/.test(path)),
    );
    const [others, drawings] = [
      readAndCheck(tree, { apart: checkOfDrawings }).findings,
      lookApart(charts).drawings,
    ];
    expect(drawings.map(({ code }) => code)).toContain(mistake.finding.code);
    expect(others.map(({ code }) => code)).not.toContain(mistake.finding.code);
    expect(inOrder([...others, ...drawings])).toEqual(runChecks(tree).findings);
  }
  expect(() => readAndCheck(sampleTree, { apart: 'none' })).toThrow('there is no check none');
});

it('a stored version that is not harmless is seen apart, and only there when the run leaves it to others', () => {
  const strange = mistakes.filter(({ finding: { code } }) => code === 'FRZ-008');
  expect(strange.length).toBeGreaterThan(0);
  expect(lookApart(sampleTree).areFrozenHarmless).toBe(true);
  for (const mistake of strange) {
    const { tree } = commit(mistake);
    expect(lookApart(tree).areFrozenHarmless).toBe(false);
    const codes = (areFrozenHarmless: boolean) =>
      readAndCheck(tree, { areFrozenHarmless }).findings.map(({ code }) => code);
    expect([codes(false).includes('FRZ-008'), codes(true).includes('FRZ-008')]).toEqual([true, false]);
  }
});

it('npm run check says what one run says, also when it has looked before, and looks again at what has changed', () => {
  const [drawn, strange] = ['CHT-014', 'FRZ-008'].map((code) =>
    present(
      mistakes.find(({ finding }) => finding.code === code),
      `a mistake ${code}`,
    ),
  );
  const folder = mkdtempSync(join(tmpdir(), 'checked-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const write = (tree: ReadonlyMap<string, Uint8Array>) => {
    for (const part of ['content', 'data']) rmSync(join(folder, part), { recursive: true, force: true });
    for (const [path, bytes] of tree) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
  };
  const check = () => {
    const program = [join(root, 'src/commands/check.js'), '--format', 'json'];
    const { stdout, stderr, status } = spawnSync(process.execPath, program, {
      cwd: folder,
      encoding: 'utf8',
    });
    return { stdout, stderr, status };
  };
  for (const mistake of [drawn, strange]) {
    const { tree } = commit(present(mistake, 'a mistake'));
    write(tree);
    const expected = { stdout: reportAsJson(runChecks(tree).findings, 'en'), stderr: '', status: 1 };
    expect([check(), check()]).toEqual([expected, expected]);
  }
});
