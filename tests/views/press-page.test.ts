/** What stories give to the press, and the forms in which a sentence goes along with its source. */
import { parseDocument, DomUtils } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { plainText, segmentsOf } from '../../src/binding/bound-text.ts';
import { pressPath } from '../../src/publication/paths.ts';
import { absoluteUrl, languages } from '../../src/site.ts';
import { chartQuotation, pressPage, storyQuotation } from '../../src/views/press-page.ts';
import { quotationOf } from '../../src/views/quotable.ts';
import { publication } from '../published.ts';

const stories = [...publication.stories.values()];

describe.each(languages)('the page for the press in %s', (language) => {
  it.each(stories.map((versions) => versions[language]))(
    'of $id has five sentences with number, source and year, and its charts',
    (story) => {
      const { sentences, charts } = pressPage(story, publication);
      expect(sentences).toHaveLength(5);
      expect(charts[0]?.id).toBe(story.frontMatter.lead);
      for (const { id, source, cited, quotation } of sentences) {
        expect(segmentsOf(source).some(({ kind }) => kind === 'number')).toBe(true);
        expect(plainText(source)).toMatch(/(?:19|20)\d\d/);
        expect(cited, source).toMatch(/\d{4}/);
        const address = `${absoluteUrl(pressPath(story))}#${id}`;
        for (const form of Object.values(quotation)) expect(form).toContain(address);
      }
    },
  );

  it('has what its charts let one say where no sentences are written', () => {
    const story = stories[0]?.[language];
    if (story === undefined) throw new Error('no story');
    const { sentences, charts } = pressPage(story, { ...publication, press: new Map() });
    const said = charts.flatMap(({ spec }) => spec.words[language].supported);
    expect(sentences.map(({ source }) => source)).toEqual(said.slice(0, 5));
    expect(sentences.every(({ cited }) => /\d{4}/.test(cited))).toBe(true);
  });

  it('shares a story by its point and a chart by its title, each with sources and address', () => {
    for (const { [language]: story } of stories) {
      const { text } = storyQuotation(story, publication);
      expect(text.startsWith(plainText(story.frontMatter.deck).trim())).toBe(true);
      expect(text.endsWith(`/${language}/stories/${story.frontMatter.slug}/`)).toBe(true);
    }
    for (const chart of publication.charts.values()) {
      expect(chartQuotation(chart, publication, language).text).toMatch(/(?:Fonte|Source): \S/);
    }
  });
});

describe('a sentence with its source', () => {
  const quotable = {
    sentence: 'In 2024 <b>5*3</b> & “more” [sic] grew_by 2\u00a0%',
    title: 'A & B',
    source: 'Istat, 2025',
    address: 'https://example.org/en/x/#y',
    language: 'en',
  } as const;
  const { text, markdown, html } = quotationOf(quotable);

  it('is two lines as plain text', () => {
    expect(text).toBe(
      `${quotable.sentence}\nSource: Istat, 2025. A & B, Filiera, https://example.org/en/x/#y`,
    );
  });

  it('is a quotation in Markdown in which nothing else is a mark', () => {
    expect(markdown).toBe(
      '> In 2024 \\<b\\>5\\*3\\</b\\> & “more” \\[sic\\] grew\\_by 2\u00a0%\n>\n' +
        '> Source: Istat, 2025. [A & B, Filiera](<https://example.org/en/x/#y>)',
    );
  });

  it('is a quotation and a link in HTML that says the same', () => {
    const tree = parseDocument(html);
    const [quote] = DomUtils.getElementsByTagName('blockquote', tree);
    const [link] = DomUtils.getElementsByTagName('a', tree);
    expect(quote?.attribs).toEqual({ cite: quotable.address, lang: 'en' });
    expect(DomUtils.textContent(quote ?? [])).toBe(quotable.sentence);
    expect(link?.attribs['href']).toBe(quotable.address);
    expect(DomUtils.textContent(tree)).toBe(`${quotable.sentence}Source: Istat, 2025. A & B, Filiera`);
  });
});
