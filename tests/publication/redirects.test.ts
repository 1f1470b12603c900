import { describe, expect, it } from 'vitest';
import { readPublication } from '../../src/publication/read-publication.ts';
import { redirectsForAstro } from '../../src/publication/redirects.ts';
import { sampleTree } from '../content.ts';

function redirectsOf(text: string) {
  const tree = new Map(sampleTree).set('content/redirects.yaml', new TextEncoder().encode(text));
  const { publication, findings } = readPublication(tree);
  return { findings, astro: redirectsForAstro(publication, '/base/') };
}

describe('redirects', () => {
  it('lead to the page in the language of the address they begin at', () => {
    const { findings, astro } = redirectsOf(
      '- { from: /en/old/, to: "story:one-in-a-thousand" }\n- { from: /it/vecchio/, to: "story:one-in-a-thousand" }\n',
    );
    expect(findings).toEqual([]);
    expect(astro).toEqual({
      '/en/old/': '/base/en/stories/one-in-a-thousand/',
      '/it/vecchio/': '/base/it/stories/una-su-mille/',
    });
  });

  it('lead to charts and data, and leave out what leads nowhere', () => {
    const { astro } = redirectsOf(
      '- { from: /old/, to: "chart:growth-2017" }\n- { from: /en/data/old/, to: "data:sme-accounts" }\n- { from: /x/, to: "story:x" }\n',
    );
    expect(astro).toEqual({
      '/old/': '/base/it/charts/growth-2017/',
      '/en/data/old/': '/base/en/data/sme-accounts/',
    });
  });

  it('are none when there is no file', () => {
    expect(redirectsForAstro(readPublication(sampleTree).publication, '/')).toEqual({});
  });
});
