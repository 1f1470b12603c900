import { expect, it } from 'vitest';
import { filesMended, foundForPreview } from '../../src/reports/found-for-preview.ts';
import { runChecks } from '../../src/reports/run-checks.ts';
import { present } from '../../src/present.ts';
import { decodeUtf8 } from '../../src/text/source-tree.ts';
import { sampleText, sampleTree, withEdit } from '../content.ts';

const story = 'content/stories/one-in-a-thousand/en.mdx';

it('a finding of the preview has its words in both languages, and a button where one can mend it', () => {
  const tree = withEdit(story, '’', "'");
  const { publication, findings } = runChecks(tree);
  const found = foundForPreview(findings, publication);
  const mark = present(
    found.find(({ code }) => code === 'STY-017'),
    'a straight mark',
  );
  expect(mark).toMatchObject({ file: story, isError: false, canBeMended: true });
  expect(mark.it.problem).not.toBe(mark.en.problem);
  const mended = filesMended(mark, findings, tree);
  expect(decodeUtf8(present(mended.get(story), story))).toBe(sampleText(story));
});

it('what is no longer there is not mended', () => {
  const { findings } = runChecks(sampleTree);
  expect(filesMended({ code: 'STY-017', file: story, line: 1, column: 1 }, findings, sampleTree).size).toBe(
    0,
  );
});

it('a mistake in data is told at the charts that are drawn from them', () => {
  const tree = withEdit('data/sme-ecosystem/figures.csv', 'billion EUR', 'billions EUR');
  const { publication, findings } = runChecks(tree);
  const [unit] = foundForPreview(
    findings.filter(({ code }) => code === 'PKG-005'),
    publication,
  );
  const drawn = [...publication.charts.values()].filter(({ spec }) =>
    spec.resource.startsWith('sme-ecosystem/'),
  );
  expect(unit?.charts).toEqual(drawn.map(({ id }) => id));
});
