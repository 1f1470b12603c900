import { join } from 'node:path';
import { expect, it } from 'vitest';
import { importDataset } from '../../src/commands/drafts/import-dataset.ts';
import { root, sample } from '../content.ts';

it('what only the editor knows is asked on the terminal, and the answers are kept with the original', async () => {
  const from = join(root, 'tests/fixtures/imports/05-importazioni-windows-1252.csv');
  const asked: { question: string; choices: readonly string[] }[] = [];
  const answer = (question: string, choices: readonly string[]) => {
    asked.push({ question, choices });
    return Promise.resolve(choices[0] ?? '');
  };
  const { files, report } = await importDataset(
    'imports',
    '2026-11-30',
    { from, source: 'cerved2018' },
    sample,
    '[]',
    'it',
    answer,
  );
  expect(asked[0]).toEqual({
    question: expect.stringContaining('«8.000» è 8000 (it) o 8.000 (en)?') as string,
    choices: ['it', 'en'],
  });
  // A unit that nobody gives is owed, and not made up.
  expect(asked.slice(1).every(({ choices }) => choices.length === 0 || choices.length > 1)).toBe(true);
  expect(report).not.toBe('');
  const record = files.get('data/imports/raw/import.json');
  expect(JSON.parse(String(record))).toMatchObject({
    flags: expect.arrayContaining(['--numbers=Quantità=it']) as string[],
  });
});
