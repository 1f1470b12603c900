/** Whatever marks the checks take in a ledger, readers hear a language and see no mark. */

import { getViteConfig } from 'astro/config';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readPublication } from '../../src/publication/read-publication.ts';
import { peoplePage } from '../../src/views/people-page.ts';
import { root } from '../content.ts';
import { markedTree as tree } from '../marked-ledgers.ts';

const { publication, findings } = readPublication(tree);
let server: ViteDevServer;
let container: AstroContainer;
beforeAll(async () => {
  const options = {
    // Nobody edits anything here, and a build beside moves thousands of files.
    server: { middlewareMode: true as const, ws: false as const, watch: null },
    logLevel: 'error' as const,
  };
  server = await createServer(
    await getViteConfig(options, { root })({ command: 'serve', mode: 'development' }),
  );
  container = await AstroContainer.create();
});
afterAll(() => server.close());

async function render(component: string, options: object): Promise<string> {
  const module = await server.ssrLoadModule(`/src/${component}`);
  type Component = Parameters<AstroContainer['renderToString']>[0];
  return container.renderToString(module['default'] as Component, {
    partial: true,
    locals: { publication },
    ...options,
  });
}

it('the checks have nothing against the marks', () => {
  expect(findings).toEqual([]);
});

it.each([
  ['the slips', 'components/method/SlipList.astro', { props: { language: 'en' } }],
  ['the deck', 'pages/[lang]/method/coverage/index.astro', { params: { lang: 'en' } }],
  [
    'the people',
    'components/method/PeopleList.astro',
    { props: { voices: peoplePage(publication, 'en').organisation, language: 'en' } },
  ],
  ['the glossary', 'pages/[lang]/glossary/index.astro', { params: { lang: 'en' } }],
  [
    'a term in a story',
    'components/story/TermNote.astro',
    { props: { id: 'micro-firm', anchor: 'term-micro-firm', language: 'en' } },
  ],
])('%s', async (_, component, options) => {
  const html = await render(component, options);
  expect(html).toContain('<span lang="fr"');
  expect(html).toContain('about five million');
  expect(html).not.toMatch(/<(?:Num|Lang)\b|&lt;|\\u003c/);
  // A link can't hold another.
  expect(html).not.toMatch(/<a\b(?:(?!<\/a>)[\s\S])*<a\b/);
});
