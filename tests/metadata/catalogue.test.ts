/** The catalogue against what DCAT-AP 3 makes mandatory and the lists of codes that it names; the sitemap. */
import { expect, it } from 'vitest';
import { dcatCatalogue } from '../../src/metadata/catalogue.ts';
import { isInSitemap, sitemapOf } from '../../src/metadata/sitemap.ts';
import { storyPath } from '../../src/publication/paths.ts';
import { present } from '../../src/present.ts';
import { absoluteUrl } from '../../src/site.ts';
import { publication } from '../published.ts';

type Node = Record<string, unknown> & { '@id'?: string; '@type'?: string };
const { '@graph': graph, '@context': context } = dcatCatalogue(publication) as {
  '@graph': Node[];
  '@context': Record<string, string>;
};
const ofType = (type: string) => graph.filter((node) => node['@type'] === type);

/** What DCAT-AP 3.0 asks of each class. */
const mandatory: Record<string, string[]> = {
  'dcat:Catalog': ['dct:title', 'dct:description', 'dct:publisher', 'dcat:dataset'],
  'dcat:Dataset': [
    'dct:title',
    'dct:description',
    'dcat:keyword',
    'dcat:theme',
    'dcat:distribution',
    'dct:spatial',
  ],
  'dcat:Distribution': ['dcat:accessURL', 'dct:license', 'dct:format', 'dcatap:availability'],
  'foaf:Agent': ['foaf:name'],
};

it.each(Object.keys(mandatory))('each %s says what it must', (type) => {
  expect(ofType(type).length).toBeGreaterThan(0);
  for (const node of ofType(type)) {
    for (const name of mandatory[type] ?? [])
      expect(node[name], `${name} of ${String(node['@id'])}`).toBeDefined();
  }
});

/** Every object of a tree. */
function objectsIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Node, ...Object.values(value).flatMap(objectsIn)];
}

it('every dataset is in it, with the languages, and what it names of ours is there', () => {
  expect(ofType('dcat:Dataset')).toHaveLength(publication.datasets.size);
  const named = new Set(graph.map((node) => node['@id']));
  const fragments = objectsIn(graph).flatMap(({ '@id': id = '' }) =>
    id.startsWith(absoluteUrl('')) && id.includes('#') ? [id] : [],
  );
  expect(fragments.filter((id) => !named.has(id))).toEqual([]);
  expect(named.size).toBe(graph.length);
});

it('every prefix is declared, every day is typed', () => {
  const names = objectsIn(graph).flatMap((node) => [...Object.keys(node), node['@type'] ?? '']);
  const prefixes = new Set(
    names.filter((name) => /^[a-z]+:/.test(name)).map((name) => name.replace(/:.*/, '')),
  );
  expect([...prefixes].filter((prefix) => context[prefix] === undefined)).toEqual([]);
  const literals = objectsIn(graph).filter((node) => node['@type'] === 'xsd:date');
  expect(literals.length).toBeGreaterThan(publication.datasets.size);
  for (const { '@value': value } of literals) expect(value).toMatch(/^\d{4}-\d\d-\d\d$/);
});

it('the sitemap has the day, the sister and the pictures of a page, and no page of an error', () => {
  const entryOf = sitemapOf(publication);
  const versions = present(publication.stories.values().next().value, 'a story');
  const [italian, english] = [
    entryOf(absoluteUrl(storyPath(versions.it))),
    entryOf(absoluteUrl(storyPath(versions.en))),
  ];
  expect(italian.lastmod).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(italian.links.map(({ lang }) => lang).toSorted()).toEqual(['en', 'it', 'x-default']);
  expect(new Set(italian.links.map(({ url }) => url))).toEqual(new Set(english.links.map(({ url }) => url)));
  expect(italian.img[0]?.url).toMatch(/\/cards\/it\/.*\.png$/);
  const method = entryOf(absoluteUrl('it/method/'));
  expect(method.links.map(({ url }) => url)).toContain(absoluteUrl('en/method/'));
  expect(method.lastmod).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(
    ['it/method/errors/NUM-001/', 'embed/it/x/', '404/'].map((path) => isInSitemap(absoluteUrl(path))),
  ).toEqual([false, false, false]);
  expect(isInSitemap(absoluteUrl('it/method/errors/'))).toBe(true);
});
