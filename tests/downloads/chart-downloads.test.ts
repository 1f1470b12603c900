import { expect, it } from 'vitest';
import { chartDownloads } from '../../src/downloads/chart-downloads.ts';

it('tells pictures from data, and of a stored version leaves out the card', () => {
  const holding = (holds: string, version?: number) =>
    chartDownloads('growth-2017', 'it', version).flatMap((file) => (file.holds === holds ? [file.name] : []));
  expect(holding('data')).toEqual(['CSV', 'XLSX', 'JSON', 'ZIP']);
  expect(holding('picture')).toEqual([
    ...['SVG', 'SVG in tracciati', 'PNG', 'PNG 2x', 'Quadrata', 'Social', 'PDF'],
  ]);
  expect(holding('picture', 1)).toEqual(['SVG', 'PNG', 'PNG 2x', 'PDF']);
});
