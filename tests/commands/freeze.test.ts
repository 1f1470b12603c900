import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { root } from '../content.ts';

const copy = mkdtempSync(join(tmpdir(), 'freeze-'));
afterAll(() => {
  rmSync(copy, { recursive: true });
});

it('a chart that is a draft is not stored, and the command says so', () => {
  cpSync(join(root, 'tests/fixtures/publication'), copy, { recursive: true });
  // The checks measure words with the fonts that npm brought, and draw the maps.
  for (const folder of ['node_modules', 'src']) {
    symlinkSync(join(root, folder), join(copy, folder), 'junction');
  }
  const chart = join(copy, 'content/charts/health-record-map.yaml');
  writeFileSync(chart, `draft: true\n${readFileSync(chart, 'utf8')}`);
  const command = [join(root, 'src/commands/freeze.ts'), 'health-record-map'];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: copy, encoding: 'utf8' });
  expect({ status, stdout, stderr }).toEqual({
    status: 2,
    stdout: '',
    stderr: 'there is no published chart health-record-map\n',
  });
});
