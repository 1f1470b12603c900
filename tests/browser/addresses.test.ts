/** Addresses that links, embeds and feeds out there rely on: each has to be in the built site. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtSite } from '../../src/commands/serve.ts';
import { findingCodes } from '../../src/findings/registry.ts';
import { storiesInOrder } from '../../src/publication/series.ts';
import { absoluteUrl, languages } from '../../src/site.ts';
import { publication } from '../published.ts';

/** What stands for what in an address: `{slug}` depends on the language. */
const values: Record<string, readonly string[]> = {
  lang: languages,
  story: [...publication.stories.keys()],
  part: publication.parts.map(({ id }) => id),
  chart: [...publication.charts.keys()],
  /** Charts of which a version is kept for good. */
  stored: [...publication.frozen.keys()],
  dataset: [...publication.datasets.keys()],
  code: findingCodes,
};

/** Every address that a pattern stands for. */
function addressesOf(pattern: string): string[] {
  const [whole, name = ''] = /\{(\w+)\}/.exec(pattern) ?? [];
  if (whole === undefined) return [pattern];
  const language = languages.find((known) => pattern.startsWith(`${known}/`)) ?? 'it';
  const slugs = () => storiesInOrder(publication).map((story) => story[language].frontMatter.slug);
  const choices = name === 'slug' ? slugs() : (values[name] ?? []);
  return choices.flatMap((choice) => addressesOf(pattern.replaceAll(whole, choice)));
}

const promised = [
  '',
  '404.html',
  '{lang}/',
  '{lang}/stories/',
  '{lang}/stories/{slug}/',
  '{lang}/parts/{part}/',
  '{lang}/at-a-glance/',
  '{lang}/charts/',
  '{lang}/charts/{chart}/',
  '{lang}/data/',
  '{lang}/data/{dataset}/',
  '{lang}/glossary/',
  '{lang}/method/',
  '{lang}/method/errors/{code}/',
  '{lang}/corrections/',
  '{lang}/about/',
  '{lang}/about/design/',
  '{lang}/accessibility/',
  '{lang}/guide/',
  '{lang}/privacy/',
  '{lang}/licence/',
  '{lang}/method/caveats/',
  '{lang}/method/coverage/',
  '{lang}/method/waivers/',
  '{lang}/stories/{slug}/press/',
  'embed/{lang}/{chart}/',
  'embed/{lang}/{stored}/v/1/',
  '{lang}/charts/{stored}/v/1/',
  'charts/{stored}/v/1/{lang}.svg',
  'charts/{stored}/v/1/data.csv',
  'oembed/{lang}/{chart}.json',
  'embed.js',
  'charts/{chart}/{lang}.svg',
  'charts/{chart}/{lang}.png',
  'charts/{chart}/{lang}@2x.png',
  'charts/{chart}/{lang}.pdf',
  'charts/{chart}/{lang}-square.png',
  'charts/{chart}/{lang}-card.png',
  'charts/{chart}/data.csv',
  'charts/{chart}/data.json',
  'charts/{chart}/data.xlsx',
  'charts/{chart}/cite.bib',
  'charts/{chart}/cite.ris',
  'charts/{chart}/cite.json',
  'charts/{chart}/cite-{lang}.bib',
  'cards/{lang}/{story}.png',
  'data/{dataset}/datapackage.json',
  'data/{dataset}/{dataset}.zip',
  'claims/{lang}.json',
  'build.json',
  '{lang}/feed.xml',
  '{lang}/corrections/feed.xml',
  'sitemap-index.xml',
  'robots.txt',
  'llms.txt',
];

test.each(promised)('/%s is in the built site', (pattern) => {
  const addresses = addressesOf(pattern);
  expect(addresses.length).toBeGreaterThan(0);
  const files = addresses.map((address) => address.replace(/(^|\/)$/, '$1index.html'));
  expect(files.filter((file) => !existsSync(join(builtSite, file)))).toEqual([]);
});

test('every CSV that a data package names is in the built site, byte for byte', () => {
  for (const { id, descriptor } of publication.datasets.values()) {
    for (const { path } of descriptor.resources) {
      expect(readFileSync(join(builtSite, 'data', id, path))).toEqual(readFileSync(join('data', id, path)));
    }
  }
});

test('the text for language models names every story in both languages', () => {
  const text = readFileSync(join(builtSite, 'llms.txt'), 'utf8');
  const stories = languages.flatMap((language) => addressesOf(`${language}/stories/{slug}/`));
  expect(stories.filter((path) => !text.includes(`(${absoluteUrl(path)})`))).toEqual([]);
});
