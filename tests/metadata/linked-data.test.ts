/** What pages say of themselves. That each member is one of its type's in schema.org, the compiler holds. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { embedFacts } from '../../src/embeds/embed-snippets.ts';
import { catalogueThing, datasetThing } from '../../src/metadata/dataset.ts';
import { dublinCoreTags } from '../../src/metadata/dublin-core.ts';
import { pageGraph, scriptJson } from '../../src/metadata/linked-data.ts';
import { placesOf } from '../../src/metadata/places.ts';
import { articleOf, chartImage, correctionComments, termSet } from '../../src/metadata/published-things.ts';
import { absoluteUrl, languages } from '../../src/site.ts';
import { editionOf } from '../../src/versions/edition.ts';
import { publication, root } from '../published.ts';

type Node = Record<string, unknown>;
const charts = [...publication.charts.values()];
const datasets = [...publication.datasets.values()];
const day = /^\d{4}-\d\d-\d\d$/;

describe('the graph of a page', () => {
  const facts = {
    language: 'en',
    title: 'A title',
    description: 'It.',
    path: 'en/x/',
    picture: undefined,
  } as const;

  it('names the publisher, the site and the page, each once, and what the page is about', () => {
    const graph = pageGraph(facts, [{ '@type': 'Article', '@id': 'https://a.org/#x' }]) as unknown as {
      '@graph': Node[];
    };
    expect(graph['@graph'].map((node) => node['@type'])).toEqual([
      'Organization',
      'WebSite',
      'WebPage',
      'Article',
    ]);
    expect(graph['@graph'][2]).toMatchObject({
      '@id': absoluteUrl('en/x/'),
      mainEntity: { '@id': 'https://a.org/#x' },
    });
  });

  it('can’t end the script that holds it', () => {
    const written = scriptJson(pageGraph({ ...facts, title: '</script><!--' }, []));
    expect(written).not.toContain('<');
    expect((JSON.parse(written) as { '@graph': Node[] })['@graph'][2]).toMatchObject({
      name: '</script><!--',
    });
  });
});

describe.each(languages)('in %s', (language) => {
  it('a story is an article with days, sources and its publisher', () => {
    for (const { [language]: story } of publication.stories.values()) {
      const cited = story.citations.flatMap((key) => publication.references.get(key) ?? []);
      const article = articleOf(story, cited, [], publication) as unknown as Node;
      expect(article['datePublished']).toMatch(day);
      expect(String(article['dateModified']) >= String(article['datePublished'])).toBe(true);
      expect(article['citation']).toHaveLength(cited.length);
      expect(String(article['headline']).length).toBeLessThanOrEqual(110);
      expect(String(article['description'])).not.toMatch(/[<{}]/);
    }
  });

  it('a chart is a picture with licence, credit, version and days', () => {
    // Its facts are counted from drawings: a few stand for all.
    for (const chart of charts.slice(0, 2)) {
      const facts = embedFacts(chart, language, publication.references);
      const edition = editionOf(chart, publication);
      const image = chartImage(chart, facts, edition, publication, language);
      expect(image).toMatchObject({
        license: expect.stringContaining('creativecommons') as string,
        creditText: expect.stringContaining('Filiera') as string,
        acquireLicensePage: absoluteUrl(`${language}/licence/`),
        version: expect.any(Number) as number,
      });
    }
  });

  it.each(datasets)('$id is a dataset that search engines take', (dataset) => {
    const data = datasetThing(dataset, publication, language) as unknown as Node & { description: string };
    // The bounds of Google Dataset Search.
    expect(data.description.length).toBeGreaterThanOrEqual(50);
    expect(data.description.length).toBeLessThanOrEqual(5000);
    for (const list of ['variableMeasured', 'keywords', 'distribution', 'isBasedOn'])
      expect((data[list] as unknown[]).length, list).toBeGreaterThan(0);
    const [first] = data['distribution'] as { contentUrl: string }[];
    expect(first?.contentUrl).toMatch(new RegExp(`^${absoluteUrl(`data/${dataset.id}/`)}.*csv$`));
    if ('temporalCoverage' in data) expect(data['temporalCoverage']).toMatch(/^\d{4}(\/\d{4})?$/);
    // The catalogue that it names lists it.
    const catalogue = catalogueThing(publication, language) as unknown as Node & { dataset: Node[] };
    expect(data['includedInDataCatalog']).toEqual({ '@id': catalogue['@id'] });
    expect(catalogue.dataset.map((each) => each['@id'])).toContain(data['@id']);
  });

  it('a correction is a comment at its own place, a term has its own', () => {
    const correction = {
      date: '2026-12-01',
      cell: 'sme-accounts/figures?id=sme-revenue-growth-2017#value',
      before: '5.2',
      after: '5.3',
      words: { it: 'Un refuso.', en: 'A slip.' },
    };
    const ledger = { ...publication.ledger, corrections: [correction] };
    expect(correctionComments({ ...publication, ledger }, language)).toMatchObject([
      { '@id': absoluteUrl(`${language}/corrections/#correction-1`), datePublished: '2026-12-01' },
    ]);
    const { hasDefinedTerm: terms } = termSet(publication, language) as unknown as { hasDefinedTerm: Node[] };
    expect(terms).toHaveLength(publication.glossary.terms.size);
  });
});

it('every chart has its days, none changed before it was published', () => {
  for (const chart of charts) {
    const { published, modified } = editionOf(chart, publication);
    expect(published).toMatch(day);
    expect(modified >= published).toBe(true);
  }
});

it('places have the codes of the European lists, whatever a cell calls them', () => {
  const codes = new Set(datasets.flatMap(placesOf).map(({ code }) => code.replace(/^.*\//, '')));
  for (const code of ['ITA', 'ITC4', 'DEU', 'EUR']) expect(codes).toContain(code);
});

it('Dublin Core says who and when, and is not taken for an article of a journal', () => {
  const { links, metas } = dublinCoreTags({
    ...{ title: 'A', published: '2026-11-24', modified: '2026-11-30', type: 'Text', description: 'B' },
    ...{ address: 'https://a.org/', language: 'it' },
  });
  expect(links[0]).toEqual({ rel: 'schema.DC', href: 'http://purl.org/dc/elements/1.1/' });
  const byName = Object.fromEntries(metas.map(({ name, content }) => [name, content]));
  expect(byName).toMatchObject({
    'DC.creator': 'Filiera',
    'DC.date': '2026-11-24',
    'DC.publisher': 'Filiera',
  });
  expect(byName['DC.rights']).toContain('creativecommons');
  expect(Object.keys(byName).filter((name) => name.startsWith('citation_'))).toEqual([]);
});

it('CITATION.cff has what its form asks for, as the package has it', () => {
  const said = parse(readFileSync(join(root, 'CITATION.cff'), 'utf8')) as Node;
  const { version, description } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Node;
  expect(said).toMatchObject({
    'cff-version': '1.2.0',
    type: 'dataset',
    version,
    authors: [{ name: 'Filiera' }],
  });
  expect(String(said['abstract']).trim()).toBe(description);
  expect(String(said['message'])).not.toBe('');
});
