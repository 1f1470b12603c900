import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildRecord, commitDay } from '../../src/feeds/build-record.ts';
import { realText, realTree, root } from '../content.ts';

describe('the record of a build', () => {
  const bare = mkdtempSync(join(tmpdir(), 'record-'));
  afterAll(() => {
    rmSync(bare, { recursive: true });
  });

  it('holds a hash of every file that the editors wrote', () => {
    const { hashes } = buildRecord(root);
    expect(Object.keys(hashes)).toEqual([...realTree.keys()]);
    const file = 'data/sme-accounts/figures.csv';
    const digest = createHash('sha256').update(realText(file)).digest('hex');
    expect(hashes[file]).toBe(`sha256:${digest}`);
  });

  it('names the version of every package, and of Node', () => {
    const { versions } = buildRecord(root);
    expect(versions['astro']).toMatch(/^\d+\.\d+\.\d+$/);
    expect(versions['node']).toBe(process.versions.node);
  });

  it.skipIf(!existsSync(join(root, '.git')))('names the commit', () => {
    const head = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
    expect(buildRecord(root).commit).toBe(head);
  });

  it('names no commit where there is no repository', () => {
    writeFileSync(join(bare, 'package.json'), '{"version":"1.0.0","devDependencies":{}}');
    expect(buildRecord(bare)).toMatchObject({ commit: null, hashes: {}, versions: { filiera: '1.0.0' } });
  });

  it('asks once for the day of the last commit, where there is none too', () => {
    expect(commitDay(bare)).toBeUndefined();
    const git = (...words: string[]) => execFileSync('git', words, { cwd: bare, stdio: 'ignore' });
    git('init');
    git('-c', 'user.name=a', '-c', 'user.email=a@b.c', 'commit', '--allow-empty', '-m', 'first');
    expect(commitDay(bare)).toBeUndefined();
  });
});
