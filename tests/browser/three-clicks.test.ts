/** Every page is three clicks from the front page at most, and says where it stands in the other languages, as they do. */
import { readFileSync } from 'node:fs';
import { DomUtils, parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { builtPages } from '../../src/commands/built-pages.ts';
import { findElements } from '../../src/markup/find-elements.ts';
import { absoluteUrl, languages, site } from '../../src/site.ts';

/** Embeds are no pages of the site, and the choice of a language and the page for wrong addresses lie before it. */
const pages = builtPages().filter(({ kind }) =>
  [
    'front',
    'entrance',
    'story',
    'press',
    'chart',
    'dataset',
    'version',
    'error-code',
    'section',
    'other',
  ].includes(kind),
);
const htmlOf = new Map(pages.map(({ path, file }) => [path, readFileSync(file, 'utf8')]));

/** The pages that a page links to. */
function linksOf(path: string): string[] {
  const base = new URL(absoluteUrl(path));
  return findElements(htmlOf.get(path) ?? '', 'a').flatMap(({ attributes: { href } }) => {
    if (href === undefined) return [];
    const { origin, pathname } = new URL(href, base);
    const under = pathname.startsWith(site.basePath) ? pathname.slice(site.basePath.length) : undefined;
    return origin === base.origin && under !== undefined && htmlOf.has(under) ? [under] : [];
  });
}

test.each(languages)('from the front page in %s every page is reached with three clicks', (language) => {
  const ours = pages.filter(({ path }) => path.startsWith(`${language}/`)).map(({ path }) => path);
  expect(ours.length).toBeGreaterThan(100);
  const reached = new Set([`${language}/`]);
  let last = [...reached];
  for (let click = 1; click <= 3; click++) {
    last = [...new Set(last.flatMap(linksOf))].filter((path) => !reached.has(path));
    for (const path of last) reached.add(path);
  }
  expect(ours.filter((path) => !reached.has(path))).toEqual([]);
});

test('pages that name each other as translations do so both ways, and name themselves', () => {
  const alternates = new Map(
    [...htmlOf].map(([path, html]) => [
      absoluteUrl(path),
      new Set(
        DomUtils.getElementsByTagName('link', parseDocument(html.slice(0, html.indexOf('</head>')))).flatMap(
          ({ attribs: { hreflang, href } }) =>
            hreflang === undefined || hreflang === 'x-default' || href === undefined ? [] : [href],
        ),
      ),
    ]),
  );
  const named = [...alternates].filter(([, others]) => others.size > 0);
  expect(named.length).toBeGreaterThan(200);
  const wrong = named.flatMap(([address, others]) => [
    ...(others.has(address) ? [] : [`${address} does not name itself`]),
    ...[...others]
      .filter((other) => other !== address && alternates.get(other)?.has(address) !== true)
      .map((other) => `${other} does not name ${address}`),
  ]);
  expect(wrong).toEqual([]);
});
