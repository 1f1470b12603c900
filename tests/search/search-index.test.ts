import { expect, it } from 'vitest';
import { findables } from '../../src/search/findable.ts';
import { recordOf, searchIndexFiles } from '../../src/search/search-index.ts';
import { searchFacts, synonymsFor } from '../../src/search/search-facts.ts';
import { languages } from '../../src/site.ts';
import { everything } from '../../src/views/everything.ts';
import { publication, sample } from '../content.ts';

it.each(languages)('everything published in %s can be found once, and says what it is', (language) => {
  const found = findables(publication, language);
  const count = (kind: string) => found.filter((each) => each.kind === kind).length;
  expect(count('story')).toBe(publication.stories.size);
  expect(count('chart')).toBe(publication.charts.size);
  expect(count('data')).toBe(publication.datasets.size);
  expect(count('term')).toBe(publication.glossary.terms.size);
  expect(new Set(found.map(({ path }) => path)).size).toBe(found.length);
  expect(found.filter(({ title, about }) => title === '' || about === '')).toEqual([]);
  // The guide shows the tags that editors write.
  const marked = found.filter(({ text, path }) => !path.endsWith('/guide/') && /<\w|\[@/.test(text));
  expect(marked.map(({ path }) => path)).toEqual([]);
  const pictured = found.filter(({ kind }) => kind === 'story' || kind === 'chart');
  expect(pictured.filter(({ picture }) => picture === undefined)).toEqual([]);
});

it.each(languages)('the page without a script lists all of it in %s', (language) => {
  const listed = everything(publication, language).flatMap(({ lists }) =>
    lists.flatMap(({ things }) => things),
  );
  const paths = new Set(listed.map(({ path }) => path));
  expect(paths.size).toBe(listed.length);
  expect(findables(publication, language).filter(({ path }) => !paths.has(path))).toEqual([]);
});

it('a record has the keys of its title, and the numbers of its table in either form', () => {
  const synonyms = synonymsFor(publication);
  const [story] = findables(publication, 'en');
  if (story === undefined) throw new Error('no story');
  const { meta, content, filters } = recordOf({ ...story, title: 'Aid', text: '€2.9bn' }, 'en', synonyms);
  expect(meta['keys']).toMatch(/^qxs[a-z]+xq$/);
  expect(content).toMatch(/€2\.9bn( qxn[a-z]+xq){2}$/);
  expect(filters).toEqual({ kind: ['story'] });
});

it.each(languages)('the entrances are found in %s, by the name of their language in it', (language) => {
  const found = findables(publication, language).filter(({ path }) => /^(?:fr|de|es)\/$/.test(path));
  expect(found.map(({ title }) => title.replace(/:.*/, '')).toSorted()).toEqual([
    'Deutsch',
    'Español',
    'Français',
  ]);
  const french = found.find(({ path }) => path === 'fr/');
  expect(french?.text).toContain(language === 'it' ? 'francese' : 'French');
});

it('drafts are not in it', () => {
  const [story] = sample.stories.values();
  if (story === undefined) throw new Error('no story');
  const held = { ...sample, stories: new Map(), drafts: new Map([[story.it.id, story]]) };
  expect(findables(held, 'it').filter(({ kind }) => kind === 'story')).toEqual([]);
});

it('the index is the same each time, has both languages, and of Pagefind’s own files what is used', async () => {
  const few = { ...sample, charts: new Map([...sample.charts].slice(0, 2)) };
  const [once, again] = [await searchIndexFiles(few), await searchIndexFiles(few)];
  const bytes = (files: typeof once) =>
    files.map(({ path, content }) => `${path} ${Buffer.from(content).toString('base64')}`).toSorted();
  expect(bytes(again)).toEqual(bytes(once));
  for (const language of languages)
    expect(once.map(({ path }) => path)).toContain(`${language}/wasm.${language}.pagefind`);
  expect(once.filter(({ path }) => path.includes('-ui.'))).toEqual([]);
});

it('the browser is told every word that it says', () => {
  for (const language of languages) {
    const { words, kinds, synonyms } = searchFacts(publication, language);
    expect(Object.values(words).every((word) => word !== '')).toBe(true);
    for (const kind of kinds) expect(words).toHaveProperty([`among.${kind}`]);
    expect(synonyms.length).toBeGreaterThan(10);
  }
});
