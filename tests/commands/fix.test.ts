import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { root } from '../content.ts';

const copy = mkdtempSync(join(tmpdir(), 'fix-'));
const glossary = join(copy, 'content/glossary.yaml');
beforeAll(() => {
  cpSync(join(root, 'tests/fixtures/publication'), copy, { recursive: true });
  for (const folder of ['node_modules', 'src'])
    symlinkSync(join(root, folder), join(copy, folder), 'junction');
});
afterAll(() => {
  rmSync(copy, { recursive: true });
});

it('a save made while npm run fix works is not lost, and is mended too', () => {
  const before = readFileSync(glossary, 'utf8');
  writeFileSync(glossary, `\uFEFF${before}`);
  // Saved when the first file is about to be written.
  const save = `import fs from 'node:fs'; import { syncBuiltinESMExports } from 'node:module';
    const { linkSync } = fs; let isSaved = false;
    fs.linkSync = (...given) => {
      if (!isSaved) fs.appendFileSync(${JSON.stringify(glossary)}, '\\n# saved meanwhile\\n');
      isSaved = true;
      return linkSync(...given);
    };
    syncBuiltinESMExports();`;
  const command = [
    '--import',
    `data:text/javascript,${encodeURIComponent(save)}`,
    join(root, 'src/commands/fix.ts'),
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: copy, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^Mended \[TXT-003\] content\/glossary\.yaml:1:1: .*\n$/);
  expect(readFileSync(glossary, 'utf8')).toBe(`${before}\n# saved meanwhile\n`);
});
