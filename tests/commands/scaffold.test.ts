import { describe, expect, it } from 'vitest';
import { runChecks } from '../../src/reports/run-checks.ts';
import { scaffold, scaffoldKinds, type ScaffoldKind } from '../../src/commands/drafts/scaffold.ts';
import { withoutDrafts } from '../../src/publication/drafts.ts';
import { publishedCells } from '../../src/publication/published.ts';
import type { SourceTree } from '../../src/text/source-tree.ts';
import { realTree, sample, sampleTree } from '../content.ts';

/** A tree with a draft in it. */
function withDraft(kind: ScaffoldKind, id: string, tree: SourceTree): SourceTree {
  const made = scaffold(kind, id, tree, '2026-11-25');
  if ('fault' in made) throw new Error(made.fault);
  const files = [...made.files].map(([file, text]) => [file, new TextEncoder().encode(text)] as const);
  return new Map([...tree, ...files]);
}

describe.each(scaffoldKinds)('a new %s', (kind) => {
  it('has nothing wrong in it', () => {
    expect(runChecks(withDraft(kind, 'covid-19-and-after', sampleTree)).findings).toEqual([]);
  });

  it('is not published', () => {
    const drafted = runChecks(withDraft(kind, 'bike-lanes', sampleTree)).publication;
    const { charts, datasets, stories, glossary } = withoutDrafts(drafted);
    expect([...charts.keys()]).toEqual([...sample.charts.keys()]);
    expect([...datasets.keys()]).toEqual([...sample.datasets.keys()]);
    expect([...stories.keys()]).toEqual([...sample.stories.keys()]);
    expect([...glossary.terms.keys()]).toEqual([...sample.glossary.terms.keys()]);
    expect(publishedCells(drafted)).toEqual(publishedCells(sample));
  });

  it('does not replace one that is there, nor takes an id that no address can have', () => {
    const once = withDraft(kind, 'bike-lanes', sampleTree);
    expect(scaffold(kind, 'bike-lanes', once, '2026-11-25')).toMatchObject({ fault: 'taken' });
    for (const id of ['Bike lanes', 'città', '../bikes', '19-covid', 'bikes-', '']) {
      expect(scaffold(kind, id, sampleTree, '2026-11-25')).toEqual({ fault: 'id' });
    }
    for (const id of ['con', 'aux', 'nul', 'prn', 'com1', 'lpt9', 'a-'.repeat(40) + 'b']) {
      expect(scaffold(kind, id, sampleTree, '2026-11-25')).toEqual({ fault: 'name' });
    }
  });
});

describe('drafts that belong together', () => {
  it('fit: a dataset, a chart of it, a story that opens with the chart', () => {
    const data = withDraft('dataset', 'bike-lanes', sampleTree);
    const tree = withDraft('story', 'bike-lanes', withDraft('chart', 'bike-lanes', data));
    const { publication: drafted, findings } = runChecks(tree);
    expect(findings).toEqual([]);
    expect(drafted.drafts.get('bike-lanes')?.en.frontMatter.lead).toBe('bike-lanes');
    expect(drafted.charts.get('bike-lanes')?.spec).toMatchObject({
      draft: true,
      resource: 'bike-lanes/figures',
    });
  });

  it('have nothing wrong in them among the real content', () => {
    const tree = scaffoldKinds
      .filter((kind) => kind !== 'dataset')
      .reduce((grown, kind) => withDraft(kind, 'bike-lanes', grown), realTree);
    expect(runChecks(tree).findings).toEqual([]);
  });

  it('need a source: a dataset can’t be begun where nothing is cited', () => {
    const bare = new Map([...sampleTree].filter(([file]) => file !== 'content/references.json'));
    expect(scaffold('dataset', 'bike-lanes', bare, '2026-11-25')).toEqual({ fault: 'no-sources' });
    expect(scaffold('chart', 'bike-lanes', bare, '2026-11-25')).toEqual({ fault: 'no-sources' });
  });

  it('need numbers: of data without any, or that can’t be read, no chart can be begun', () => {
    const file = 'data/bike-lanes/datapackage.json';
    const data = withDraft('dataset', 'bike-lanes', sampleTree);
    const descriptor = new TextDecoder().decode(data.get(file));
    const rewritten = (text: string) => new Map(data).set(file, new TextEncoder().encode(text));
    const wordsOnly = rewritten(descriptor.replace('"type": "number"', '"type": "string"'));
    for (const tree of [wordsOnly, rewritten('{')]) {
      expect(scaffold('chart', 'bike-lanes', tree, '2026-11-25')).toEqual({ fault: 'no-numbers', file });
    }
  });

  it('say how many figures the data have', () => {
    const data = withDraft('dataset', 'bike-lanes', sampleTree);
    const table = 'data/bike-lanes/figures.csv';
    const csv = new TextDecoder().decode(data.get(table)).replace(',,', ',12,');
    const tree = withDraft('chart', 'bike-lanes', new Map(data).set(table, new TextEncoder().encode(csv)));
    const chart = new TextDecoder().decode(tree.get('content/charts/bike-lanes.yaml'));
    expect(chart).toContain("'count([bike-lanes/figures#value]) == 1'");
  });
});
