import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { baseOf, readBase } from '../../src/text/merge-base.ts';
import { isNoFile, readSourceTree } from '../../src/text/source-tree.ts';
import { sampleFolder, sampleTree } from '../content.ts';

function folder(): string {
  const root = mkdtempSync(join(tmpdir(), 'base-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  return root;
}

it('the base is what the main branch held when the branch left it', () => {
  const root = folder();
  const git = (...words: string[]) => {
    const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'core.autocrlf=false'];
    expect(spawnSync('git', [...identity, ...words], { cwd: root, encoding: 'utf8' }).stderr).not.toMatch(
      /fatal|error/,
    );
  };
  cpSync(join(sampleFolder, 'content'), join(root, 'content'), { recursive: true });
  expect(readBase(root, {})).toBeUndefined();
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('commit', '--quiet', '--message=first');
  git('checkout', '--quiet', '-b', 'branch');
  rmSync(join(root, 'content/frozen'), { recursive: true });
  writeFileSync(join(root, 'content/published.json'), '{}');
  git('add', '--all');
  git('commit', '--quiet', '--message=rewritten');
  expect(readBase(root, {})).toEqual(baseOf(sampleTree));
  // The branch that a pull request goes to, where its workflow names one.
  git('update-ref', 'refs/remotes/origin/next', 'HEAD');
  expect(readBase(root, { GITHUB_BASE_REF: 'next' })).toEqual({ published: '{}', frozen: new Map() });
});

it('a link is in the tree as what is no file, and nobody follows it', () => {
  const root = folder();
  mkdirSync(join(root, 'content/stories'), { recursive: true });
  writeFileSync(join(root, 'content/parts.yaml'), '[]');
  symlinkSync(tmpdir(), join(root, 'content/stories/away'), 'junction');
  const tree = readSourceTree(root);
  expect([...tree].map(([path, bytes]) => [path, isNoFile(bytes)])).toEqual([
    ['content/parts.yaml', false],
    ['content/stories/away', true],
  ]);
});

it.each(['content', 'data'])('so it is where %s itself is a link, or a file', (name) => {
  const root = folder();
  symlinkSync(tmpdir(), join(root, name), 'junction');
  const linked = readSourceTree(root);
  rmSync(join(root, name));
  writeFileSync(join(root, name), '');
  for (const tree of [linked, readSourceTree(root)]) {
    expect([...tree].map(([path, bytes]) => [path, isNoFile(bytes)])).toEqual([[name, true]]);
  }
});
