import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readStyleSheet } from '../../src/sheets/style-sheets.ts';
import { root } from '../content.ts';

it('a sheet that is carried inside asks for no other', () => {
  const file = join(root, 'src/styles/chart/chart-table.css');
  expect(readFileSync(file, 'utf8')).toContain('@import');
  expect(readStyleSheet('chart/chart-table')).not.toContain('@import');
  expect(readStyleSheet('chart/chart-table')).toContain('.table-box');
});
