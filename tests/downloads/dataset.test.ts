import { describe, expect, it } from 'vitest';
import { strFromU8, unzipSync } from 'fflate';
import { csvwMetadata } from '../../src/downloads/csvw.ts';
import { datasetReadme, datasetZip } from '../../src/downloads/dataset-zip.ts';
import { datasetPage } from '../../src/views/dataset-page.ts';
import { usesOf } from '../../src/views/dataset-uses.ts';
import { unitWords } from '../../src/i18n/unit-words.ts';
import { knownUnits } from '../../src/numbers/unit.ts';
import { languages } from '../../src/site.ts';
import { publication, realText } from '../content.ts';

const datasets = [...publication.datasets.values()];
const uses = (id: string) => languages.map((language) => usesOf(id, publication, language));

describe('the uses of a dataset', () => {
  it.each(datasets)('$id: as many charts, stories and terms in either language', ({ id }) => {
    const [it, en] = uses(id).map(({ charts, stories, terms }) => ({
      charts: charts.map(({ plate }) => plate),
      stories: stories.length,
      terms: terms.length,
    }));
    expect(it).toEqual(en);
  });

  it('hold every number of the stories, in a sentence that says it and at a place of the page', () => {
    for (const language of languages) {
      const quoted = new Map<string, Set<string>>();
      for (const { id } of datasets) {
        for (const { path, sentences } of usesOf(id, publication, language).stories) {
          quoted.set(`${id} ${path}`, new Set(sentences.map(({ text }) => text)));
          for (const sentence of sentences) expect(sentence.path.startsWith(path)).toBe(true);
        }
      }
      for (const { [language]: story } of publication.stories.values()) {
        const path = `${language}/stories/${story.frontMatter.slug}/`;
        for (const { sentence, cell, text } of story.sections.flatMap(({ numbers }) => numbers)) {
          expect(quoted.get(`${cell.resource.dataset} ${path}`)?.has(sentence)).toBe(true);
          // The answer to a guess is written by the build; its sentence is the question.
          if (!sentence.endsWith('?')) expect(sentence).toContain(text.replaceAll(/[ \n]+/g, ' '));
        }
      }
    }
  });

  it('hold the sentences that a claim asserts without a number', () => {
    const claims = [...publication.stories.values()].flatMap(({ en }) =>
      en.sections.flatMap(({ assertions }) => assertions),
    );
    expect(claims.length).toBeGreaterThan(0);
    for (const { expression, sentence } of claims) {
      const [, id = ''] = /\[([a-z0-9-]+)\//.exec(expression) ?? [];
      const sentences = usesOf(id, publication, 'en').stories.flatMap((story) => story.sentences);
      expect(sentences.map(({ text }) => text)).toContain(sentence);
    }
  });
});

describe('the page of a dataset', () => {
  it('says what every unit is in the language of the page', () => {
    for (const language of languages) {
      for (const unit of knownUnits()) expect(unitWords(unit, language), unit).toBeDefined();
    }
    expect(unitWords('billion EUR', 'it')).toBe('miliardi di euro');
    expect(unitWords('furlongs', 'it')).toBeUndefined();
  });

  it('shows every column, its unit, what an empty cell means, and what the source allows', () => {
    const dataset = publication.datasets.get('sme-support');
    if (dataset === undefined) throw new Error('there is no dataset sme-support');
    const { tables, sources, edition, size } = datasetPage(dataset, publication, 'it');
    const header = realText('data/sme-support/flows.csv').split('\n')[0]?.split(',');
    const flows = tables.find(({ downloads }) => downloads[0]?.file === 'flows.csv');
    expect(flows?.fields.map(({ name }) => name)).toEqual(header);
    expect(flows?.fields.find(({ name }) => name === 'value')).toMatchObject({ unit: 'miliardi di euro' });
    expect(flows?.fields.find(({ name }) => name === 'from')?.type).toBe('testo, chiave');
    expect(tables.every(({ missing }) => missing.includes('non indicato'))).toBe(true);
    expect(sources.every(({ rights }) => rights.endsWith('.'))).toBe(true);
    expect(edition).toMatch(/^Versione 1\.0\.0, \d+ \w+ 2026$/);
    expect(size).toMatch(/^2 tabelle, \d+ righe$/);
  });
});

describe('a dataset for programs', () => {
  it.each(datasets)('$id has CSVW columns that match the header of each CSV', ({ id, descriptor }) => {
    for (const resource of descriptor.resources) {
      const metadata = csvwMetadata(descriptor, resource) as {
        url: string;
        tableSchema: { columns: { name: string; titles: string }[]; primaryKey: string[] };
      };
      const header = realText(`data/${id}/${metadata.url}`).split('\n')[0]?.trimEnd().split(',');
      expect(metadata.tableSchema.columns.map(({ titles }) => titles)).toEqual(header);
      expect(header).toEqual(expect.arrayContaining(metadata.tableSchema.primaryKey));
    }
  });
});

describe('a dataset in one file', () => {
  const dataset = datasets.find(({ id }) => id === 'health-record-use');
  if (dataset === undefined) throw new Error('the dataset of these tests is gone');
  const bytesOf = (path: string) => new TextEncoder().encode(realText(`data/${dataset.id}/${path}`));
  const zip = () => datasetZip(dataset, publication, bytesOf);

  it('holds the package, the tables byte for byte and a README in each language, in a folder of its name', () => {
    const files = unzipSync(zip());
    const tables = dataset.descriptor.resources.map(({ path }) => path);
    expect(Object.keys(files).toSorted()).toEqual(
      ['datapackage.json', ...tables, 'README.it.md', 'README.en.md']
        .map((path) => `${dataset.id}/${path}`)
        .toSorted(),
    );
    for (const path of ['datapackage.json', ...tables])
      expect(strFromU8(files[`${dataset.id}/${path}`] ?? new Uint8Array())).toBe(
        realText(`data/${dataset.id}/${path}`),
      );
  });

  it('is the same whenever it is made', () => {
    expect(Buffer.compare(zip(), zip())).toBe(0);
  });

  it.each(languages)('tells in %s every column, every source, the licence and the address', (language) => {
    for (const each of datasets) {
      const readme = datasetReadme(each, publication, language);
      for (const { path, schema } of each.descriptor.resources) {
        expect(readme).toContain(`\`${path}\``);
        for (const { name } of schema.fields) expect(readme).toContain(`- \`${name}\`: `);
      }
      expect(readme.match(/^- [^`]/gm) ?? []).toHaveLength(each.descriptor.sources.length);
      expect(readme).toContain('CC BY 4.0');
      expect(readme).toContain(`/${language}/data/${each.id}/>`);
      expect(readme).not.toMatch(/undefined|<(?:Num|Lang)/);
    }
  });
});
