import { describe, expect, it } from 'vitest';
import { withoutDrafts } from '../../src/publication/drafts.ts';
import { heldBack, publicationDay } from '../../src/publication/held-back.ts';
import { readPublication } from '../../src/publication/read-publication.ts';
import { runChecks } from '../../src/reports/run-checks.ts';
import { publishStory } from '../../src/commands/publishing/publish-story.ts';
import { treeWithDraft } from '../commands/draft-story.ts';
import { withEdit } from '../content.ts';

const made = publishStory(treeWithDraft(), 'bike-lanes', { day: '2026-11-30', date: '2027-01-07' });
if ('fault' in made) throw new Error(made.fault);
const { tree } = made;
const on = (day: string) => withoutDrafts(heldBack(readPublication(tree).publication, day));

describe('a story with a date to come', () => {
  it('is held back with the chart and the data that only it uses, until that day', () => {
    const before = on('2027-01-06');
    const { stories, charts, datasets } = on('2027-01-07');
    for (const entries of [stories, charts, datasets]) expect(entries.has('bike-lanes')).toBe(true);
    for (const entries of [before.stories, before.charts, before.datasets, before.frozen]) {
      expect(entries.has('bike-lanes')).toBe(false);
    }
    expect(before.stories.size).toBe(stories.size - 1);
    expect(before.charts.size).toBe(charts.size - 1);
    expect(before.datasets.size).toBe(datasets.size - 1);
  });

  it('has nothing wrong in it, before and after', () => {
    expect(runChecks(tree, '2027-01-06').findings).toEqual([]);
    expect(runChecks(tree, '2027-01-07').findings).toEqual([]);
  });

  it('is not to be linked to before it is there', () => {
    const it = 'content/stories/one-in-a-thousand/it.mdx';
    const linked = withEdit(it, '\n---\n', '\n---\n\n[Le corsie](story:bike-lanes)\n', tree);
    const codes = (day: string) =>
      runChecks(linked, day).findings.flatMap(({ code }) => (code.startsWith('LNK') ? [code] : []));
    expect(codes('2027-01-06')).toEqual(['LNK-001']);
    expect(codes('2027-01-07')).toEqual([]);
  });

  it('keeps what others use in public', () => {
    const shared = withEdit(
      'content/stories/bike-lanes/en.mdx',
      'lead: bike-lanes',
      'lead: growth-2017',
      tree,
    );
    const { charts, datasets } = withoutDrafts(heldBack(readPublication(shared).publication, '2027-01-06'));
    expect(charts.has('growth-2017')).toBe(true);
    expect(datasets.has('sme-accounts')).toBe(true);
  });
});

it('a day begins in Rome, and may be said', () => {
  expect(publicationDay(new Date('2026-12-31T23:30:00Z'))).toBe('2027-01-01');
  expect(publicationDay(new Date('2026-06-30T22:10:00Z'))).toBe('2026-07-01');
});
