import { expect, it } from 'vitest';
import { chartJsonSchema } from '../../src/charts/chart-schema.ts';
import { realText } from '../content.ts';

it('the schema that editors’ programs read is the one that charts are read with', async () => {
  // Renewed by `vitest -u`, like every snapshot.
  await expect(`${JSON.stringify(chartJsonSchema(), undefined, 2)}\n`).toMatchFileSnapshot(
    '../../content/chart.schema.json',
  );
});

it('every chart points its editor’s program to the schema', () => {
  expect(realText('content/charts/growth-2017.yaml')).toMatch(
    /^# yaml-language-server: \$schema=\.\.\/chart\.schema\.json\n/,
  );
});
