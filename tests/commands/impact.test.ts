import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { correctionDraft } from '../../src/commands/impact/correction-draft.ts';
import { impactOf } from '../../src/commands/impact/impact.ts';
import { impactReport } from '../../src/commands/impact/impact-report.ts';
import { impactSheet } from '../../src/commands/impact/impact-sheet.ts';
import { proposedWords } from '../../src/commands/impact/proposed-words.ts';
import { treeAtRef } from '../../src/commands/impact/tree-at-ref.ts';
import { resolveAddress } from '../../src/data/address.ts';
import { present } from '../../src/present.ts';
import { readPublication } from '../../src/publication/read-publication.ts';
import { sampleTree, withEdit } from '../content.ts';

const csv = 'data/sme-accounts/figures.csv';
const growth = 'sme-accounts/figures?id=sme-revenue-growth-2017#value';
const changedTree = withEdit(csv, 'sme-revenue-growth-2017,5.3,', 'sme-revenue-growth-2017,5.62,');
const { impact, references } = impactOf(sampleTree, changedTree);

describe('a cell that changes', () => {
  it('touches the sentences that say it, and new words are proposed in both languages', () => {
    expect(impact.cells).toEqual([{ address: growth, before: '5.3', after: '5.62' }]);
    const told = impact.sentences.filter(({ place }) => place.file.startsWith('content/stories/'));
    expect(
      told.map(({ language, before, holds, proposed }) => ({ language, before, holds, proposed })),
    ).toEqual([
      { language: 'it', before: '5,3%', holds: false, proposed: '5,6%' },
      { language: 'en', before: '5.3%', holds: false, proposed: '5.6%' },
    ]);
    expect(told[1]?.sentence).toContain('revenue grew by 5.3%');
  });

  it('touches the chart that draws it, its stored versions and its pictures', () => {
    expect(impact.charts).toMatchObject([
      { id: 'growth-2017', cells: 1, stored: 1, storedTouched: [1], stories: ['one-in-a-thousand'] },
    ]);
    expect(impact.pictures).toContain('charts/growth-2017/en@2x.png');
    expect(impact.pictures).not.toContain('charts/firms-by-class/en.png');
  });

  it('is told as text and as Markdown, with a correction that somebody has to finish', () => {
    const text = impactReport(impact, { language: 'en', format: 'text', day: '2026-11-30' });
    expect(text).toContain(`${growth}: 5.3 → 5.62`);
    expect(text).toContain('revenue grew by 5.6%');
    expect(text).toContain(
      'stay as they are and say that there is something newer; with a changed cell: version 1',
    );
    expect(text).toContain(`cell: ${growth}`);
    const markdown = impactReport(impact, {
      language: 'it',
      format: 'markdown',
      sheet: 'a/index.html',
      day: '2026-11-30',
    });
    expect(markdown).toMatch(/^## Che cosa cambia\n\n### Una cella pubblicata cambia\n/);
    expect(markdown).toContain('parole proposte: «5,6%»');
    expect(markdown).toContain('```yaml\n- date: 2026-11-30\n');
    expect(markdown).toContain('`a/index.html`');
  });

  it('is drawn before and after', async () => {
    const files = await impactSheet(impact.charts, references, 'en');
    expect([...files.keys()]).toEqual([
      'growth-2017-before-en.svg',
      'growth-2017-after-en.svg',
      'index.html',
    ]);
    expect(files.get('growth-2017-before-en.svg')).toContain('5.3');
    expect(files.get('growth-2017-after-en.svg')).toContain('5.62');
    expect(files.get('index.html')).toContain(
      '<img src="growth-2017-after-en.svg" alt="growth-2017: after">',
    );
  });

  it('is none where the number is the same, however it is written; a row that is gone is one', () => {
    const same = withEdit(csv, 'sme-revenue-growth-2017,5.3,', 'sme-revenue-growth-2017,5.30,');
    expect(impactOf(sampleTree, same).impact.cells).toEqual([]);
    const { impact: none } = impactOf(sampleTree, sampleTree);
    expect(impactReport(none, { language: 'en', format: 'text', day: '' })).toBe(
      'No published figure and no chart changes.\n',
    );
    const row = /sme-revenue-growth-2017,.*\n/.exec(new TextDecoder().decode(sampleTree.get(csv)))?.[0] ?? '';
    const { impact: gone } = impactOf(sampleTree, withEdit(csv, row, ''));
    expect(gone.cells).toEqual([{ address: growth, before: '5.3', after: undefined }]);
    expect(gone.sentences.every(({ holds, proposed }) => !holds && proposed === undefined)).toBe(true);
    expect(correctionDraft(gone.uncorrected, '2026-11-30')).toContain('after: withdrawn');
  });

  it('needs no correction twice', () => {
    const entry = `- date: 2026-11-30
  cell: ${growth}
  before: '5.3'
  after: '5.62'
  words: { it: Un errore di lettura., en: A mistake in reading. }
`;
    const told = new Map(changedTree).set('content/corrections.yaml', new TextEncoder().encode(entry));
    expect(impactOf(sampleTree, told).impact.uncorrected).toEqual([]);
  });
});

it.each([
  ['5,3%', 'it', '5.62', '5,6%'],
  ['oltre il 5%', 'it', '5.62', 'oltre il 5,6%'],
  ['quasi il 6%', 'it', '5.62', 'quasi il 6%'],
  ['5.3%', 'en', '-0.4', '−0.4%'],
  ['5.3%', 'en', '1205.25', '1,205.3%'],
  ['more than 5.2%', 'en', '4.1', '4.1%'],
] as const)('“%s” (%s) of a cell that holds %s becomes “%s”', (text, language, value, words) => {
  const tree = withEdit(csv, 'sme-revenue-growth-2017,5.3,', `sme-revenue-growth-2017,${value},`);
  const datasets = readPublication(tree).publication.datasetIndex;
  const cell = resolveAddress(growth, datasets);
  if ('fault' in cell) throw new Error(cell.fault);
  expect(proposedWords(text, cell, { datasets, language })).toBe(words);
});

describe('the files of a commit', () => {
  const folder = mkdtempSync(join(tmpdir(), 'impact-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('are those that a check would read, byte for byte', () => {
    const git = (...parameters: string[]) => {
      const identity = [
        '-c',
        'user.name=Sample',
        '-c',
        'user.email=sample@localhost',
        '-c',
        'commit.gpgsign=false',
      ];
      expect(spawnSync('git', [...identity, ...parameters], { cwd: folder }).status).toBe(0);
    };
    const write = (file: string, text: string) => {
      mkdirSync(join(folder, file, '..'), { recursive: true });
      writeFileSync(join(folder, file), text);
    };
    write('content/stories/città/it.mdx', 'uno\n\ndue');
    write('content/mistakes/a.yaml', 'no');
    write('data/a/figures.csv', '');
    git('init', '-q');
    git('add', '-A');
    git('commit', '-qm', 'First');
    write('content/stories/città/it.mdx', 'tre');
    const tree = present(treeAtRef(folder, 'HEAD'), 'the tree');
    expect([...tree].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)])).toEqual([
      ['content/stories/città/it.mdx', 'uno\n\ndue'],
      ['data/a/figures.csv', ''],
    ]);
    expect(treeAtRef(folder, 'nowhere')).toBeUndefined();
    expect(treeAtRef(folder, '--help')).toBeUndefined();
  });
});
