import { describe, expect, it } from 'vitest';
import { proposeCharts } from '../../src/commands/drafts/chart-proposals.ts';
import { proposedChart } from '../../src/commands/drafts/propose-chart.ts';
import { scaffold } from '../../src/commands/drafts/scaffold.ts';
import { readPublication } from '../../src/publication/read-publication.ts';
import { runChecks } from '../../src/reports/run-checks.ts';
import { hashOf, type SourceTree } from '../../src/text/source-tree.ts';
import { sampleTree } from '../content.ts';

/** The sample with a dataset of a table; columns are `name:type`, with a unit after another colon. */
function withTable(columns: string, csv: string): SourceTree {
  const fields = columns.split(' ').map((column) => {
    const [name = '', type = '', unit] = column.split(':');
    const title = { it: name === 'value' ? 'Valore' : name, en: name === 'value' ? 'Value' : name };
    return { name, type, x_title: title, ...(unit === undefined ? {} : { x_unit: unit }) };
  });
  const text = `${fields.map(({ name }) => name).join(',')},source\n${csv
    .trim()
    .replaceAll(/ *\n */g, '\n')
    .replaceAll(/$/gm, ',cerved2018')}\n`;
  const made = scaffold('dataset', 'trams', sampleTree, '2026-11-25');
  if ('fault' in made) throw new Error(made.fault);
  const descriptor = JSON.parse(made.files.get('data/trams/datapackage.json') ?? '') as {
    resources: { hash: string; schema: { fields: object[]; primaryKey: string[] }; x_roles: object }[];
  };
  const [resource] = descriptor.resources;
  if (resource === undefined) throw new Error('no resource');
  resource.hash = hashOf(text);
  resource.schema.fields = [
    ...fields,
    { name: 'source', type: 'string', x_title: { it: 'Fonte', en: 'Source' } },
  ];
  resource.schema.primaryKey = fields.filter(({ type }) => type !== 'number').map(({ name }) => name);
  resource.x_roles = { source: 'source', ...(columns.includes('year:') ? { period: 'year' } : {}) };
  const encode = (content: string) => new TextEncoder().encode(content);
  return new Map(sampleTree)
    .set('data/trams/datapackage.json', encode(JSON.stringify(descriptor)))
    .set('data/trams/figures.csv', encode(text));
}

function proposalsFor(tree: SourceTree, wishes = {}) {
  const { publication } = readPublication(tree);
  const dataset = publication.datasets.get('trams');
  if (dataset === undefined) throw new Error('no dataset');
  return proposeCharts('trams', dataset, wishes, tree, publication);
}

const overTime = withTable(
  'year:year city:string value:number:percent',
  `2020,Milano,10
   2021,Milano,12
   2022,Milano,15
   2020,Torino,8
   2021,Torino,7
   2022,Torino,9`,
);
const byCity = withTable(
  'code:string city:string value:number:percent',
  `F205,Milano,10
   L219,Torino,8
   A944,Bologna,-3`,
);

describe('charts proposed for data', () => {
  it('over time are a line for each of what is told apart, with names, and nothing is wrong in their files', () => {
    const [line, ...others] = proposalsFor(overTime);
    expect(line).toMatchObject({ kind: 'line', shape: { category: 'year', series: 'city' } });
    expect(others.map(({ kind }) => kind)).toContain('slope');
    for (const { kind, text } of [line, ...others].filter((each) => each !== undefined)) {
      const tree = new Map(overTime).set('content/charts/trams.yaml', new TextEncoder().encode(text));
      const found = runChecks(tree).findings.filter(({ file }) => file === 'content/charts/trams.yaml');
      expect({ kind, found }).toEqual({ kind, found: [] });
    }
    expect(line?.text).toContain('subtitle: Value, per cent, year, city');
  });

  it('of one moment compare what the rows are called, not their codes; a type can be wished for', () => {
    const proposals = proposalsFor(byCity);
    expect(proposals[0]).toMatchObject({ kind: 'bar', shape: { category: 'city' } });
    expect(proposals.map(({ kind }) => kind)).toContain('diverging-bars');
    // A circle has no area below zero.
    expect(proposals.map(({ kind }) => kind)).not.toContain('circles');
    expect(proposalsFor(byCity, { kind: 'dot' }).map(({ kind }) => kind)).toEqual(['dot']);
    expect(proposalsFor(byCity, { value: 'none' })).toEqual([]);
  });

  it('are written with a sheet of their pictures, and a story puts them in their place', async () => {
    const { publication } = readPublication(byCity);
    const chart = await proposedChart('trams', 'trams', {}, byCity, publication, 'it');
    if (typeof chart === 'string') throw new Error(chart);
    expect([...chart.files.keys()]).toEqual(
      expect.arrayContaining([
        'content/charts/trams.yaml',
        'sheets/trams/bar.svg',
        'sheets/trams/index.html',
      ]),
    );
    expect(chart.report).toContain('<Num from="trams/figures?code=F205&city=Milano#value">10%</Num>');
    expect(await proposedChart('trams', 'buses', {}, byCity, publication, 'it')).toBe('no-data');
    const text = chart.files.get('content/charts/trams.yaml') ?? '';
    const tree = new Map(byCity).set('content/charts/trams.yaml', new TextEncoder().encode(text));
    const story = scaffold('story', 'trams', tree, '2026-11-25', ['trams', 'growth-2017']);
    if ('fault' in story) throw new Error(story.fault);
    const english = story.files.get('content/stories/trams/en.mdx') ?? '';
    expect(english).toContain('lead: trams\n');
    expect(english).toMatch(
      /cell it comes from[^#]*<Chart chart="trams" \/>\n\n<Chart chart="growth-2017" \/>\n\n## /,
    );
  });
});
