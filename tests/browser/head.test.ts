import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { pagesToVisit, type BuiltPage } from '../../src/commands/built-pages.ts';
import { allLanguages, languages, site } from '../../src/site.ts';
import { tagsOf, type Tag } from './html.ts';

const home = site.origin + site.basePath;

/** A page's tags, and ways to ask about its head. */
interface Head {
  built: BuiltPage;
  tags: Tag[];
  /** The addresses of the links with a relation. */
  links: (relation: string) => Tag[];
  /** The content of a meta element by its name or property; '' when missing. */
  meta: (name: string) => string;
}

const heads: Head[] = pagesToVisit().map((built) => {
  const tags = tagsOf(readFileSync(built.file, 'utf8'));
  return {
    built,
    tags,
    links: (relation) =>
      tags.filter(({ name, attributes }) => name === 'link' && attributes['rel'] === relation),
    meta: (wanted) =>
      tags
        .find(
          ({ name, attributes: { name: named, property } }) =>
            name === 'meta' && (named === wanted || property === wanted),
        )
        ?.attributes['content']?.trim() ?? '',
  };
});
/** The pages that there are in the languages of the entrances too. */
const fronts: readonly BuiltPage['kind'][] = ['choice', 'front', 'entrance'];
const isPage = ({ built }: Head) => built.kind !== 'not-found';
const isFrame = ({ built }: Head) => ['embed', 'explorer', 'then-now', 'story-frame'].includes(built.kind);
const isTranslated = (head: Head) => isPage(head) && !isFrame(head);

/** The paths of the pages that fail, with what they have instead. */
function failing(pages: Head[], found: (head: Head) => string | undefined): string[] {
  return pages.flatMap((head) => {
    const fault = found(head);
    return fault === undefined ? [] : [`/${head.built.path}: ${fault}`];
  });
}

function hreflangs(head: Head): Record<string, string> {
  const named: Record<string, string> = {};
  for (const { attributes } of head.links('alternate')) {
    const { hreflang, href = '' } = attributes;
    if (hreflang !== undefined) named[hreflang] = href;
  }
  return named;
}

describe('every page', () => {
  test('says its language, the one its address names', () => {
    const found = failing(heads, ({ tags, built }) => {
      const lang = tags.find(({ name }) => name === 'html')?.attributes['lang'] ?? '';
      const [, first = ''] = /^(?:embed\/)?([^/]+)\//.exec(built.path) ?? [];
      const named = allLanguages.find((known) => known === first);
      const fits = named === undefined ? languages.some((known) => known === lang) : named === lang;
      return fits ? undefined : `lang="${lang}"`;
    });
    expect(found).toEqual([]);
  });

  test('has one title of its own', () => {
    const titleOf = ({ tags }: Head) => {
      // A drawing may have a title too: the page's own stands before the body.
      const body = tags.findIndex(({ name }) => name === 'body');
      const titles = tags.slice(0, body).filter(({ name }) => name === 'title');
      return titles.length === 1 ? (titles[0]?.inner.trim() ?? '') : '';
    };
    const pages = heads.filter(isTranslated);
    const titles = pages.map(titleOf);
    const found = failing(heads, (head) => {
      const title = titleOf(head);
      if (title === '') return 'none';
      const other = pages.find((another, index) => another !== head && titles[index] === title);
      return isTranslated(head) && other !== undefined ? `"${title}", as /${other.built.path}` : undefined;
    });
    expect(found).toEqual([]);
  });

  test('has one first heading', () => {
    const found = failing(heads, ({ tags }) => {
      const headings = tags.filter(({ name }) => name === 'h1');
      const { inner = '' } = headings[0] ?? {};
      const words = inner.replace(/<[^>]*>/g, '').trim();
      // A wordmark is a drawing with a name.
      const label = tagsOf(inner).map(({ attributes }) => attributes['aria-label'] ?? attributes['alt']);
      const isFilled = words !== '' || label.some((text) => text !== undefined && text !== '');
      return headings.length === 1 && isFilled ? undefined : `${headings.length} h1 "${words}"`;
    });
    expect(found).toEqual([]);
  });

  test('describes itself to search engines and to those who share it', () => {
    const found = failing(heads, ({ meta, built }) => {
      const needed = built.kind === 'not-found' ? ['description'] : ['description', 'og:title'];
      const missing = needed.filter((name) => meta(name) === '');
      return missing.length === 0 ? undefined : `no ${missing.join(', no ')}`;
    });
    expect(found).toEqual([]);
  });

  test('names its canonical address, where the site lives', () => {
    const found = failing(heads.filter(isPage), (head) => {
      const { links, built } = head;
      const addresses = links('canonical').map(({ attributes }) => attributes['href'] ?? '');
      const address = addresses[0] ?? '';
      // An embed may point at its chart's page, any other page at itself.
      const fits = isFrame(head) ? address.startsWith(home) : address === home + built.path;
      return addresses.length === 1 && fits ? undefined : `canonical: ${addresses.join(', ')}`;
    });
    expect(found).toEqual([]);
  });
});

describe('front pages, stories and charts', () => {
  test('bear a social card of 1200 x 630 with words for those who do not see it', () => {
    const kinds: readonly BuiltPage['kind'][] = ['front', 'entrance', 'story', 'chart'];
    const shown = heads.filter(({ built }) => kinds.includes(built.kind));
    expect(new Set(shown.map(({ built }) => built.kind)).size).toBe(kinds.length);
    const found = failing(shown, ({ meta }) => {
      const address = meta('og:image');
      if (!address.startsWith(home) || meta('og:image:alt') === '') return `og:image: ${address}`;
      const png = readFileSync(join('dist', address.slice(home.length)));
      const size = `${png.readUInt32BE(16)} x ${png.readUInt32BE(20)}`;
      return size === '1200 x 630' ? undefined : size;
    });
    expect(found).toEqual([]);
  });
});

describe('every page but the embeds', () => {
  const pages = heads.filter(isTranslated);

  test('has a card for those who share it, and no player', () => {
    const found = failing(pages, ({ meta }) => {
      const picture = meta('og:image');
      const isWhole = picture.startsWith(home) && existsSync(join('dist', picture.slice(home.length)));
      if (!isWhole) return `og:image: ${picture}`;
      return meta('twitter:card') === 'summary_large_image' && meta('twitter:player') === ''
        ? undefined
        : 'player';
    });
    expect(found).toEqual([]);
  });

  test('says what it is in one graph of schema.org, in at most 3,000 bytes of metadata', () => {
    const found = failing(pages, ({ tags, built }) => {
      const body = tags.findIndex(({ name }) => name === 'body');
      const inHead = tags.slice(0, body);
      const graphs = inHead.filter(
        ({ name, attributes }) => name === 'script' && attributes['type'] === 'application/ld+json',
      );
      const nodes = graphs.flatMap(
        ({ inner }) => (JSON.parse(inner) as { '@graph': { '@type': string; '@id'?: string }[] })['@graph'],
      );
      const types = nodes.map((node) => node['@type']);
      const wanted = { chart: 'ImageObject', story: 'Article', dataset: 'Dataset' }[String(built.kind)];
      if (graphs.length !== 1 || (wanted !== undefined && !types.includes(wanted))) return types.join(' ');
      const metadata = inHead.filter(({ name }) => name === 'meta' || name === 'link');
      const text = JSON.stringify(metadata.map(({ attributes }) => attributes)) + (graphs[0]?.inner ?? '');
      const bytes = brotliCompressSync(text).length;
      return bytes <= 3000 ? undefined : `${bytes} bytes`;
    });
    expect(found).toEqual([]);
  });

  test('is a work to reference managers where it is a story or a chart, never an article of a journal', () => {
    const works = pages.filter(({ built }) => built.kind === 'story' || built.kind === 'chart');
    const found = failing(works, ({ meta, links, tags }) => {
      const hasSchema = links('schema.DC').length === 1;
      const isDated = /^\d{4}-\d\d-\d\d$/.test(meta('DC.date')) && meta('DC.creator') === site.name;
      const isArticle = tags.some(({ attributes }) => attributes['name']?.startsWith('citation_'));
      return hasSchema && isDated && !isArticle ? undefined : meta('DC.date');
    });
    expect(found).toEqual([]);
    expect(works.length).toBeGreaterThan(0);
  });

  test('leads whoever reads neither language to the English page, the front pages to the choice', () => {
    const found = failing(pages, (head) => {
      const { 'x-default': others, en } = hreflangs(head);
      const isFront = en === `${home}en/`;
      return others === (isFront ? home : en) ? undefined : others;
    });
    expect(found).toEqual([]);
  });

  test('names its sister in each language, a front page those of the entrances too, and the one for all others', () => {
    const found = failing(heads.filter(isTranslated), (head) => {
      const named = Object.keys(hreflangs(head)).toSorted().join(' ');
      const known = fronts.includes(head.built.kind) ? allLanguages : languages;
      return named === [...known.toSorted(), 'x-default'].join(' ') ? undefined : `hreflang: ${named}`;
    });
    expect(found).toEqual([]);
  });

  test('is named in turn by its sister', () => {
    const byAddress = new Map(heads.map((head) => [home + head.built.path, head]));
    const sisterly = heads.filter((head) => isTranslated(head) && head.built.kind !== 'choice');
    const found = failing(sisterly, (head) => {
      const own = home + head.built.path;
      const named = hreflangs(head);
      const known = fronts.includes(head.built.kind) ? allLanguages : languages;
      const sisters = known.map((language) => named[language] ?? 'nobody');
      const silent = sisters.filter((address) => {
        const sister = byAddress.get(address);
        return sister === undefined || !Object.values(hreflangs(sister)).includes(own);
      });
      return silent.length === 0 ? undefined : `not named by ${silent.join(', ')}`;
    });
    expect(found).toEqual([]);
  });
});
