import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { frozenFiles, versionFile } from '../../src/ledgers/frozen.ts';
import { root } from '../content.ts';

const copies: string[] = [];
afterAll(() => {
  for (const copy of copies) rmSync(copy, { recursive: true });
});

/** A copy of the sample. */
function copyOfSample(): string {
  const copy = mkdtempSync(join(tmpdir(), 'freeze-'));
  copies.push(copy);
  cpSync(join(root, 'tests/fixtures/publication'), copy, { recursive: true });
  // The checks measure words with the fonts that npm brought, and draw the maps.
  for (const folder of ['node_modules', 'src']) {
    symlinkSync(join(root, folder), join(copy, folder), 'junction');
  }
  return copy;
}

function freeze(copy: string, chart: string) {
  const command = [join(root, 'src/commands/freeze.ts'), chart];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: copy, encoding: 'utf8' });
  return { status, stdout, stderr };
}

it('a chart that is a draft is not stored, and the command says so', () => {
  const copy = copyOfSample();
  const chart = join(copy, 'content/charts/health-record-map.yaml');
  writeFileSync(chart, `draft: true\n${readFileSync(chart, 'utf8')}`);
  expect(freeze(copy, 'health-record-map')).toEqual({
    status: 2,
    stdout: '',
    stderr: 'there is no published chart health-record-map\n',
  });
});

it('a chart is stored as its embed shows it, without a build', () => {
  const copy = copyOfSample();
  const folder = 'content/frozen/health-record-map/1/';
  expect(freeze(copy, 'health-record-map')).toEqual({
    status: 0,
    stdout: `Stored version 1 of health-record-map in ${folder}\n`,
    stderr: '',
  });
  expect(readdirSync(join(copy, folder)).toSorted()).toEqual([...frozenFiles, versionFile].toSorted());
  const figure = readFileSync(join(copy, folder, 'it.html'), 'utf8');
  expect(figure).toMatch(/^<figure aria-labelledby="t-health-record-map">.*<\/figure>$/s);
  expect(figure.match(/<svg class="drawing w/g)?.length).toBeGreaterThan(3);
  expect(figure).toContain('<table class="table');
  const sheet = readFileSync(join(copy, folder, 'embed.css'), 'utf8');
  expect(sheet).toContain('.kicker{');
});
