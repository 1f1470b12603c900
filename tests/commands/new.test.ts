import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { root } from '../content.ts';

const copy = mkdtempSync(join(tmpdir(), 'new-'));
beforeAll(() => {
  cpSync(join(root, 'tests/fixtures/publication'), copy, { recursive: true });
  // The checks measure words with the fonts that npm brought, and draw the maps.
  for (const folder of ['node_modules', 'src'])
    symlinkSync(join(root, folder), join(copy, folder), 'junction');
});
afterAll(() => {
  rmSync(copy, { recursive: true });
});

function runNew(...parameters: string[]): { status: number | null; stdout: string; stderr: string } {
  const command = join(root, 'src/commands/new.ts');
  return spawnSync(process.execPath, [command, ...parameters], { cwd: copy, encoding: 'utf8' });
}

it('npm run new writes a draft and says what to do next, once', () => {
  const made = runNew('term', 'bike-lane', '--lang=it');
  expect(made).toMatchObject({ status: 0, stderr: '' });
  expect(made.stdout).toMatch(/^Scritto:\n {2}content\/glossary\.yaml\nE adesso:\n {2}- /);
  expect(readFileSync(join(copy, 'content/glossary.yaml'), 'utf8')).toContain('\n- id: bike-lane\n');
  const again = runNew('term', 'bike-lane');
  expect(again).toMatchObject({ status: 2, stderr: 'There is one already: content/glossary.yaml\n' });
});

it('npm run new writes nothing when it is asked for what it cannot make', () => {
  expect(runNew('map', 'bikes')).toMatchObject({ status: 2, stdout: '' });
  expect(runNew('story', '../bikes')).toMatchObject({ status: 2, stdout: '' });
  expect(existsSync(join(copy, '..', 'bikes'))).toBe(false);
});

it('npm run new reads a dataset from a file, with its source, and stops where only the editor knows', () => {
  const from = (file: string) => join(root, 'tests/fixtures/imports', file);
  const funds = from('01-pnc-quadro-finanziario.csv');
  const flags = [
    '--unit=importo=million EUR',
    '--source=pnc2021',
    '--publisher=Italia Domani',
    '--issued=2021',
  ];
  const made = runNew('dataset', 'health-funds', `--from=${funds}`, ...flags);
  expect(made).toMatchObject({ status: 0, stderr: '' });
  expect(made.stdout).toContain('8 rows kept, 7 columns');
  expect(made.stdout).not.toContain('error[');
  expect(readFileSync(join(copy, 'data/health-funds/figures.csv'), 'utf8')).toContain(',1455.24,,pnc2021\n');
  expect(readFileSync(join(copy, 'data/health-funds/raw/01-pnc-quadro-finanziario.csv'))).toEqual(
    readFileSync(funds),
  );
  expect(readFileSync(join(copy, 'content/references.json'), 'utf8')).toContain('"id": "pnc2021"');

  const asked = runNew(
    'dataset',
    'imports',
    `--from=${from('05-importazioni-windows-1252.csv')}`,
    '--lang=it',
  );
  expect(asked).toMatchObject({ status: 2, stdout: '' });
  expect(asked.stderr).toContain('«8.000» è 8000 (it) o 8.000 (en)?');
  expect(asked.stderr).toContain('--numbers="Quantità"=it | en');
  expect(existsSync(join(copy, 'data/imports'))).toBe(false);
  expect(runNew('--help').stdout).toContain('--from <file>');
});
