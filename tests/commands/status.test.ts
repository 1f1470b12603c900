import { describe, expect, it } from 'vitest';
import { statusReport } from '../../src/commands/desk/status-report.ts';
import {
  changedParagraphs,
  translationStates,
  type History,
} from '../../src/commands/desk/translation-desk.ts';
import { readPublication } from '../../src/publication/read-publication.ts';
import type { SourceTree } from '../../src/text/source-tree.ts';
import { sampleText, sampleTree, withEdit, withoutFile } from '../content.ts';
import { treeWithDraft } from './draft-story.ts';

const italian = 'content/stories/one-in-a-thousand/it.mdx';
const english = 'content/stories/one-in-a-thousand/en.mdx';
/** Everything was committed once, as it is in the sample. */
const history: History = {
  past: (file) => [{ commit: 'a', text: sampleText(file) }],
  at: (file) => sampleText(file),
};
const forgotten: History = { past: () => [], at: () => undefined };
const statesOf = (tree: SourceTree, remembered = history) =>
  translationStates(tree, readPublication(tree).publication, remembered);
/** The first line of running text after a heading, to be changed. */
const lineOf = (file: string) => {
  const lines = sampleText(file).split('\n');
  const at = lines.findIndex(
    (line, index) => index > 20 && /^[A-Z][a-zà-ù]+ /.test(line) && lines[index - 1] === '',
  );
  return { text: lines[at] ?? '', number: at + 1 };
};

describe('the translation desk', () => {
  it('has nothing to do where all is translated', () => {
    expect(statesOf(sampleTree)).toEqual([]);
    const { publication } = readPublication(sampleTree);
    expect(statusReport([], publication, '2026-11-30', 'en')).toBe(
      'Translations\n  every text is translated as it is now\n\nDrafts\n  none\n\nTo come\n  nothing has a date to come\n',
    );
  });

  it('names the paragraphs of the original that have moved on, and those of the translation that have followed', () => {
    const first = lineOf(italian);
    const moved = withEdit(italian, `\n${first.text}`, `\nOggi ${first.text}`);
    const [state] = statesOf(moved);
    expect(state).toMatchObject({
      state: 'stale',
      file: english,
      original: italian,
      originalChanged: [{ file: italian, line: first.number }],
      translationChanged: [],
    });
    const second = lineOf(english);
    const followed = withEdit(english, `\n${second.text}`, `\nToday ${second.text}`, moved);
    expect(statesOf(followed)[0]).toMatchObject({
      translationChanged: [{ file: english, line: second.number }],
    });
    expect(statesOf(moved, forgotten)[0]).toMatchObject({
      originalChanged: undefined,
      translationChanged: undefined,
    });
    const report = statusReport(statesOf(moved), readPublication(moved).publication, '2026-11-30', 'it');
    expect(report).toContain(`${english} è più vecchio di ${italian}`);
    expect(report).toContain(`      ${first.number}: Oggi `);
    expect(report).toContain(`nessun paragrafo cambiato in ${english}`);
  });

  it('names texts that lack a language, and those that do not say which is the translation', () => {
    expect(statesOf(withoutFile(english))).toEqual([{ state: 'missing', file: italian, lacks: 'en' }]);
    const mark = /\ntranslates: '\w+'/.exec(sampleText(english))?.[0] ?? '';
    expect(statesOf(withEdit(english, mark, ''))).toMatchObject([{ state: 'unmarked', file: english }]);
  });

  it('lists drafts, and what has a date to come', () => {
    const tree = treeWithDraft();
    const { publication } = readPublication(tree);
    const report = statusReport([], publication, '2026-11-30', 'en');
    expect(report).toContain('Drafts\n  story bike-lanes\n  chart bike-lanes\n  dataset bike-lanes\n');
    const later = [italian, english].reduce(
      (grown, file) =>
        withEdit(file, /published: [\d-]+/.exec(sampleText(file))?.[0] ?? '', 'published: 2027-02-01', grown),
      sampleTree,
    );
    expect(statusReport([], readPublication(later).publication, '2026-11-30', 'en')).toContain(
      'To come\n  2027-02-01 one-in-a-thousand\n',
    );
  });
});

it('a paragraph counts as changed where a line of it is new, changed or gone, the front matter never', () => {
  const before = '---\ntitle: a\n---\n\nuno\ndue\n\ntre\n\nquattro\n';
  const changed = (after: string) =>
    changedParagraphs('a.mdx', before, after).map(({ line, words }) => [line, words]);
  expect(changed(before.replace('title: a', 'title: b'))).toEqual([]);
  expect(changed(before.replace('due', 'DUE'))).toEqual([[5, 'uno DUE']]);
  expect(changed(before.replace('due\n', ''))).toEqual([[5, 'uno']]);
  expect(changed(before.replace('tre\n\n', ''))).toEqual([[8, 'quattro']]);
  expect(changed(before.replace('quattro', 'quattro\n\ncinque'))).toEqual([[12, 'cinque']]);
});
