/** Every command says what it does when asked, and does nothing. */

import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { root } from '../content.ts';

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};
/** The commands of the house, by their file; those that hand over to other programs have the help of these. */
const commands = [
  ...new Set(
    Object.values(scripts).flatMap((script) => /(?:^|\s)(src\/commands\/\S+)/.exec(script)?.[1] ?? []),
  ),
].filter((file) => !file.endsWith('contact-sheet.ts'));

it('there are as many as the addresses of commands promise', () => {
  expect(commands.length).toBeGreaterThan(15);
});

it.concurrent.each(commands)('%s', { timeout: 60_000 }, async (file) => {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [join(root, file), '--help'], {
    cwd: root,
  });
  expect(stderr).toBe('');
  expect(stdout).toMatch(/npm (?:run [a-z:-]+|start|test)/);
});
