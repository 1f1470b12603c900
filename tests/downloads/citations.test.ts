import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asBibtex } from '../../src/downloads/bibtex.ts';
import type { CitedItem, CitedName } from '../../src/downloads/cited-item.ts';
import { asRis } from '../../src/downloads/ris.ts';

Object.assign(plugins.config.get('@bibtex').parse, { sentenceCase: 'never' });

/** What a reference manager reads of a file. */
interface Read {
  title: string;
  author: CitedName[];
  URL?: string;
  DOI?: string;
  issued: { 'date-parts': number[][] };
}
const read = (file: string) => new Cite(file).data as unknown as Read[];

const item = (rest: Partial<CitedItem>): CitedItem => ({
  id: 'ram2018',
  type: 'report',
  title: 'Title',
  author: [{ literal: 'Cerved' }],
  issued: { 'date-parts': [[2018]] },
  ...rest,
});

/** A title as citation-js gives it back: with spans where capitals were kept, if it says so at all. */
const plain = (title: string) => title.replaceAll(/<\/?span[^>]*>/g, '');

describe('BibTeX', () => {
  it('escapes what TeX would read as a command, in titles and names', () => {
    const title = 'Costs of 50% & more_under #1';
    const bib = asBibtex([item({ title, author: [{ literal: 'Johnson & Johnson' }] })]);
    expect(bib).toContain('title = {Costs of 50\\% \\& more\\_under \\#1}');
    expect(bib).toContain('author = {{Johnson \\& Johnson}}');
  });

  it('keeps the capitals of whole words, whatever their accents', () => {
    const bib = asBibtex([item({ title: 'SMEs of Győr, Łódź and the ÉCOLE' })]);
    expect(bib).toContain('title = {{SMEs} of {Győr}, {Łódź} and the {ÉCOLE}}');
  });

  it('leaves addresses as they are, but for what would end them', () => {
    const bib = asBibtex([item({ URL: 'https://a.org/~x_y?a=1&b=50%25#{z}', DOI: '10.1000/a_b' })]);
    expect(bib).toContain('url = {https://a.org/~x_y?a=1&b=50%25#%7Bz%7D}');
    expect(bib).toContain('doi = {10.1000/a_b}');
  });

  it('keeps particles, suffixes and institutions apart from given names', () => {
    const author = [
      { family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van der', suffix: 'Jr.' },
      { family: 'Tocqueville', given: 'Alexis', 'dropping-particle': 'de' },
      { family: 'de la Cruz', given: 'Juan' },
      { literal: 'Ministry of Health, Labour and Welfare' },
    ];
    const bib = asBibtex([item({ author })]);
    expect(bib).toContain(
      'author = {van der Berg, Jr., Jan and de Tocqueville, Alexis and {de la Cruz}, Juan and {Ministry of Health, Labour and Welfare}}',
    );
  });

  it('has no line break in a field, and a month by its name', () => {
    const bib = asBibtex([
      item({ title: 'One\nline\t\u0085only', issued: { 'date-parts': [[2018, 3, 4]] } }),
    ]);
    expect(bib).toContain('title = {One line only}');
    expect(bib).toContain('month = mar');
  });
});

describe('who brought it out', () => {
  it('is named where the type asks for it: a report without a publisher is its institution’s own', () => {
    expect(asBibtex([item({})])).toContain('institution = {Cerved}');
    expect(asRis([item({})])).toContain('PB  - Cerved');
    expect(asBibtex([item({ publisher: 'Istat' })])).toContain('institution = {Istat}');
    expect(asRis([item({ type: 'article-journal' })])).not.toContain('PB');
  });
});

describe('RIS', () => {
  it('keeps particles, suffixes and institutions', () => {
    const author = [
      { family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van der', suffix: 'Jr.' },
      { family: 'Porta', given: 'Donatella', 'non-dropping-particle': 'della' },
      { literal: 'Johnson & Johnson' },
    ];
    const lines = asRis([item({ author })]).split('\n');
    expect(lines.filter((line) => line.startsWith('AU'))).toEqual([
      'AU  - van der Berg, Jan, Jr.',
      'AU  - della Porta, Donatella',
      'AU  - Johnson & Johnson',
    ]);
  });

  it('breaks no line that is long or holds a break', () => {
    const title = `${'long words '.repeat(12)}\nER  - of a title`;
    const ris = asRis([item({ title })]);
    expect(ris).toContain(`TI  - ${'long words '.repeat(12)}ER - of a title\n`);
  });
});

/** Any text on one line, with signs of TeX more often than chance would have it; no entity, which is read as a letter. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom('\\', '{', '}', '$', '&', '#', '^', '_', '~', '%', ' and ', ', ', '"', '@', ':', '='),
      fc.constantFrom('Győr', 'Łódź', 'città', 'Αθήνα', 'Москва', 'CO₂', 'SMEs', 'a', 'B', '2018', '’', '—'),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join('').trim().replaceAll(/\s+/g, ' '))
  .filter((whole) => /\p{L}/u.test(whole));
const word = fc.constantFrom(
  'Berg',
  'Győr',
  'O’Neill',
  'Della Porta',
  'Müller-Łódź',
  'Ng',
  'Jan',
  'Anna Maria',
);
const name: fc.Arbitrary<CitedName> = fc.oneof(
  text.map((literal) => ({ literal })),
  fc.record({ family: word, given: word }),
  fc.record({
    family: word,
    given: word,
    'non-dropping-particle': fc.constantFrom('van', 'de', 'della', 'von der'),
    suffix: fc.constantFrom('Jr.', 'III'),
  }),
);
const anyItem = fc.record({
  title: text,
  author: fc.array(name, { minLength: 1, maxLength: 3 }),
  issued: fc.constantFrom({ 'date-parts': [[2018]] }, { 'date-parts': [[2019, 5]] }),
  URL: fc.webUrl({ withQueryParameters: true, withFragments: true }),
});

describe('a file that is read back', () => {
  it('says in BibTeX what was written, whatever signs are in it', () => {
    fc.assert(
      fc.property(fc.array(anyItem, { minLength: 1, maxLength: 3 }), (items) => {
        const back = read(asBibtex(items.map((each, index) => item({ ...each, id: `k${index}` }))));
        expect(back).toHaveLength(items.length);
        back.forEach((found, index) => {
          const { title, author, issued, URL } = items[index] ?? {};
          expect(plain(found.title)).toBe(title);
          expect(found.URL).toBe(URL?.replaceAll('^', '%5E'));
          expect(found.issued).toEqual(issued);
          // An institution comes back as a family's name: BibTeX has no other.
          expect(found.author.map(({ literal, ...rest }) => (literal ? { family: literal } : rest))).toEqual(
            author?.map((each) => (each.literal === undefined ? each : { family: each.literal })),
          );
        });
      }),
      { numRuns: 150 },
    );
  });

  it('says in RIS what was written', () => {
    fc.assert(
      fc.property(anyItem, (each) => {
        const [found] = read(asRis([item(each)]));
        expect(found?.title).toBe(each.title);
        expect(found?.URL).toBe(each.URL);
        expect(found?.author).toHaveLength(each.author.length);
      }),
      { numRuns: 80 },
    );
  });
});
