import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { builtPages } from '../../src/commands/built-pages.ts';
import { builtSite } from '../../src/commands/serve.ts';
import { site } from '../../src/site.ts';
import { brokenLinks } from './broken-links.ts';

describe('the built site', () => {
  const faults = () => (found ??= brokenLinks({ ...site, root: builtSite }));
  let found: string[] | undefined;
  const isTwice = (fault: string) => fault.endsWith('(id given twice)');

  test('has no link, picture, font or id reference that leads nowhere', () => {
    expect(builtPages().length).toBeGreaterThan(0);
    expect(faults().filter((fault) => !isTwice(fault))).toEqual([]);
  });

  test('gives no id twice in a page, so that a link leads to one place', () => {
    expect(faults().filter(isTwice)).toEqual([]);
  });
});

describe('the search for broken links', () => {
  let root = '';

  function faultsOf(files: Record<string, string>): string[] {
    root = mkdtempSync(join(tmpdir(), 'links-'));
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), content);
    }
    return brokenLinks({ root, basePath: '/pub/', origin: 'https://example.org' });
  }

  afterEach(() => {
    rmSync(root, { recursive: true, force: true });
  });

  test('accepts what leads somewhere', () => {
    const faults = faultsOf({
      'index.html':
        '<a href="it/#caffè">a</a><a href="/pub/it/#x&amp;y">b</a><a href=#here id=here>c</a>' +
        '<img srcset="a.svg 1x, /pub/a.svg 2x"><a href="https://elsewhere.org/x">d</a>' +
        '<script>"<a href=nowhere>"</script><!-- <a href="nowhere"> --><a href="mailto:x@y.z">e</a>',
      'it/index.html': '<p id="x&amp;y">x</p><p id="caffè">y</p><a href="../">up</a>',
      'a.svg': '<svg/>',
      'sitemap.xml': '<loc>https://example.org/pub/it/</loc><loc>http://elsewhere.org/</loc>',
    });
    expect(faults).toEqual([]);
  });

  test.each([
    ['a page that is not there', '<a href="en/">a</a>', 'en/ (no such page)'],
    ['a missing trailing slash', '<a href="/pub/it">a</a>', '/pub/it (lacks its trailing slash)'],
    ['a path outside the base path', '<a href="/it/">a</a>', '/it/ (outside the base path)'],
    ['a fragment nobody has', '<a href="it/#y">a</a>', 'it/#y (no such place on the page)'],
    ['an insecure address', '<a href="http://x.org/">a</a>', 'http://x.org/ (not https)'],
    ['a missing picture', '<img srcset="b.svg 2x">', 'b.svg (no such page)'],
    ['a missing font', '<style>@font-face{src:url(f.woff2)}</style>', 'f.woff2 (no such page)'],
    ['a label for nothing', '<label for="z">z</label>', '#z (no element has this id)'],
    ['a missing gradient', '<rect fill="url(#g)"/>', '#g (no element has this id)'],
    ['an id given twice', '<p id="x"></p><p id="x"></p>', '#x (id given twice)'],
    [
      'an absolute address of the site itself',
      '<meta property="og:image" content="https://example.org/pub/card.png">',
      'https://example.org/pub/card.png (no such page)',
    ],
  ])('reports %s', (_, html, fault) => {
    const faults = faultsOf({ 'index.html': html, 'it/index.html': '<p id="x"></p>' });
    expect(faults).toEqual([`/index.html: ${fault}`]);
  });

  test('reports an entry of the sitemap that leads nowhere', () => {
    const faults = faultsOf({ 'sitemap.xml': '<loc>https://example.org/pub/it/</loc>' });
    expect(faults).toEqual(['/sitemap.xml: https://example.org/pub/it/ (no such page)']);
  });
});
