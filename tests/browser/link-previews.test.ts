/**
 * What programs make of the address of a chart or a story: real clients of oEmbed and Open Graph against the built
 * site. No browser.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '@extractus/oembed-extractor';
import metascraper from 'metascraper';
import metascraperIframe from 'metascraper-iframe';
import ogs from 'open-graph-scraper';
import { unfurl } from 'unfurl.js';
import { describe, expect, inject, test } from 'vitest';
import { builtPages } from '../../src/commands/built-pages.ts';
import { builtSite } from '../../src/commands/serve.ts';
import { plainText } from '../../src/binding/bound-text.ts';
import { languages, site } from '../../src/site.ts';
import { embedLanguages } from '../../src/views/entrance-page.ts';
import { publication } from '../published.ts';
import { tagsOf } from './html.ts';

const home = site.origin + site.basePath;

/** An address of the public site, where it is served now. */
const served = (address: string) => address.replace(site.origin, inject('servedOrigin'));
/** Asks the server of this test for what lives on the public site, and nobody else. */
const localFetch = (address: string) => {
  if (!address.startsWith(home)) throw new Error(`a client asks for ${address}`);
  return fetch(served(address));
};
const htmlOf = (path: string) => readFileSync(join(builtSite, path, 'index.html'), 'utf8');

interface OEmbedFile {
  version: unknown;
  type: unknown;
  title: string;
  html: string;
  width: number;
  height: number;
  thumbnail_url: string;
}
const oembedFile = (chart: string, language: string) =>
  JSON.parse(readFileSync(join(builtSite, 'oembed', language, `${chart}.json`), 'utf8')) as OEmbedFile;

const [chart] = publication.charts.values();
const [story] = publication.stories.values();
if (chart === undefined || story === undefined) throw new Error('the tests need a chart and a story');

describe.each(languages)('the page of a chart in %s', (language) => {
  const title = plainText(chart.spec.words[language].title);
  const path = `${language}/charts/${chart.id}/`;
  const embed = `${home}embed/${language}/${chart.id}/`;
  const card = `${home}charts/${chart.id}/${language}-card.png`;

  test('is an embed to @extractus/oembed-extractor', async () => {
    const found = await extract(home + path, { maxwidth: 400 }, localFetch);
    expect(found).toMatchObject({ version: '1.0', type: 'rich', title, provider_name: site.name });
    expect(found).toMatchObject({ thumbnail_url: card, thumbnail_width: 1200, thumbnail_height: 630 });
    expect((found as unknown as OEmbedFile).html).toContain(`<iframe src="${embed}"`);
  });

  test('is an embed and a card to unfurl.js, no player', async () => {
    const found = await unfurl(home + path, { fetch: localFetch });
    const { width, height } = oembedFile(chart.id, language);
    expect(found).toMatchObject({ title: `${title}. ${site.name}`, canonical_url: home + path });
    expect(found.oEmbed).toMatchObject({ version: '1.0', type: 'rich', width, height, title });
    expect(found.open_graph).toMatchObject({ title, url: home + path, site_name: site.name });
    expect(found.open_graph.images?.[0]).toMatchObject({ url: card, width: 1200, height: 630 });
    expect(found.twitter_card.card).toBe('summary_large_image');
    expect(found.twitter_card.players).toBeUndefined();
    // What it measures and who says so, not the title again.
    expect(found.open_graph.description).toContain(plainText(chart.spec.words[language].subtitle));
    expect(found.open_graph.description).not.toContain(title);
  });

  test('is a card to open-graph-scraper', async () => {
    const { error, result } = await ogs({ html: htmlOf(path) });
    expect(error).toBe(false);
    expect(result).toMatchObject({ ogTitle: title, ogUrl: home + path, twitterCard: 'summary_large_image' });
    expect(result.ogImage?.[0]).toMatchObject({ url: card, width: '1200', height: '630' });
    expect(result.ogLocale).toBe(language === 'it' ? 'it_IT' : 'en_GB');
  });

  test('is a frame to metascraper with metascraper-iframe', async () => {
    const gotOpts = {
      hooks: {
        beforeRequest: [
          (options: { url: URL }) => {
            options.url = new URL(served(options.url.href));
          },
        ],
      },
    };
    const read = metascraper([metascraperIframe({ gotOpts } as Parameters<typeof metascraperIframe>[0])]);
    const found = (await read({ url: home + path, html: htmlOf(path) })) as { iframe?: string };
    expect(found.iframe).toBe(oembedFile(chart.id, language).html);
  });

  test('the address of the embed leads the clients to the same', async () => {
    const found = await extract(embed, {}, localFetch);
    expect((found as unknown as OEmbedFile).html).toBe(oembedFile(chart.id, language).html);
  });
});

describe.each(languages)('a story in %s', (language) => {
  test('is an article with a card to the clients', async () => {
    const { title, slug, published } = story[language].frontMatter;
    const address = `${home}${language}/stories/${slug}/`;
    const found = await unfurl(address, { fetch: localFetch });
    const card = `${home}cards/${language}/${story.it.id}.png`;
    expect(found.open_graph).toMatchObject({ title, url: address, type: 'article', images: [{ url: card }] });
    expect(found.twitter_card.card).toBe('summary_large_image');
    const { result } = await ogs({ html: htmlOf(`${language}/stories/${slug}/`) });
    expect(result).toMatchObject({
      ogTitle: title,
      ogType: 'article',
      ogUrl: address,
      articlePublishedTime: published,
    });
  });
});

/**
 * What WordPress leaves of the HTML of a provider it does not know (`wp_filter_oembed_result`): these
 * elements and attributes, one quotation and one frame.
 */
function asWordPressKeepsIt(html: string): { quotation: string; frame: string } | undefined {
  const allowed: Record<string, string[]> = {
    a: ['href'],
    blockquote: [],
    iframe: [
      ...['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'],
    ],
  };
  const kept = html.replace(/<(\/?)(\w+)([^>]*)>/g, (_, slash: string, name: string, rest: string) => {
    const names = allowed[name];
    if (names === undefined) return '';
    const attributes = [...rest.matchAll(/\s([\w-]+)="[^"]*"/g)].filter(([, key = '']) =>
      names.includes(key),
    );
    return `<${slash}${name}${attributes.map(([text]) => text).join('')}>`;
  });
  const match = /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(kept);
  const [, quotation, frame] = match ?? [];
  return quotation === undefined || frame === undefined ? undefined : { quotation, frame };
}

describe('every chart', () => {
  // A chart that an entrance shows has an embed in its language as well, and its page in the full ones.
  const all = [...publication.charts.values()].flatMap((each) =>
    embedLanguages(each, publication).map((language) => ({
      id: each.id,
      language,
      file: oembedFile(each.id, language),
    })),
  );

  test('has an oEmbed file of which WordPress keeps the quotation and the frame', () => {
    const wrong = all.filter(({ id, language, file }) => {
      const kept = asWordPressKeepsIt(file.html);
      // As wide as its place and without a border when all styles are gone.
      const isWhole = kept?.quotation.includes('<a href=') === true;
      const isOurs =
        kept?.frame.includes(`src="${home}embed/${language}/${id}/"`) === true &&
        kept.frame.includes('width="100%"') &&
        kept.frame.includes('frameborder="0"');
      const hasSize =
        file.version === '1.0' && file.type === 'rich' && file.width >= 320 && file.width <= 600;
      return !(isWhole && isOurs && hasSize && file.height >= 200 && file.height <= 1000);
    });
    expect(wrong).toEqual([]);
  });

  test('names its oEmbed file once, absolute, within the first 150 kB of its page and of its embed', () => {
    const kinds = ['chart', 'embed'] as const;
    const pages = builtPages().filter(
      ({ path, kind }) => kinds.includes(kind as 'chart') && !/\/v\//.test(path),
    );
    expect(pages).toHaveLength(publication.charts.size * languages.length + all.length);
    const wrong = pages.flatMap(({ path, file }) => {
      const html = readFileSync(file);
      const start = html.subarray(0, 150_000).toString();
      const links = tagsOf(start.slice(0, start.indexOf('</head>'))).filter(
        ({ name, attributes }) => name === 'link' && /\+oembed$/.test(attributes['type'] ?? ''),
      );
      const [, language = '', id = ''] = /(\w\w)\/(?:charts\/)?([^/]+)\/$/.exec(path) ?? [];
      const addresses = links.map(({ attributes }) => attributes['href']).join();
      return addresses === `${home}oembed/${language}/${id}.json` ? [] : [`/${path}: ${addresses}`];
    });
    expect(wrong).toEqual([]);
  });
});
