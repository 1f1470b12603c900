import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { present } from '../../src/present.ts';
import { reportAsJson } from '../../src/reports/report-json.ts';
import { checkOfDrawings, findIllegible } from '../../src/reports/illegible-drawings.ts';
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
      findIllegible(charts),
    ];
    expect(drawings.map(({ code }) => code)).toContain(mistake.finding.code);
    expect(others.map(({ code }) => code)).not.toContain(mistake.finding.code);
    expect(inOrder([...others, ...drawings])).toEqual(runChecks(tree).findings);
  }
  expect(() => readAndCheck(sampleTree, { apart: 'none' })).toThrow('there is no check none');
});

it('npm run check says what one run says, with the drawings looked at in another thread', async () => {
  const mistake = present(
    mistakes.find(({ finding: { code } }) => code === 'CHT-014'),
    'a mistake of a drawing',
  );
  const { tree } = commit(mistake);
  const folder = mkdtempSync(join(tmpdir(), 'checked-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  for (const [path, bytes] of tree) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  const program = [join(root, 'src/commands/check.js'), '--format', 'json'];
  const { stdout, stderr, status } = spawnSync(process.execPath, program, { cwd: folder, encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(stdout).toBe(reportAsJson(runChecks(tree).findings, 'en'));
  expect(status).toBe(1);
});
