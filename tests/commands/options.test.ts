import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../content.ts';

it.each(['check.js', 'fix.ts', 'freeze.ts', 'new.ts'])(
  '%s answers an option it has not with a sentence',
  (name) => {
    const command = [join(root, 'src/commands', name), '--foo'];
    const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^Unknown option '--foo'.*\n$/);
  },
);
