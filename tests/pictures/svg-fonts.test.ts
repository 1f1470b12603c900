import { create } from 'fontkit';
import { expect, it } from 'vitest';
import { standaloneSvg } from '../../src/pictures/standalone-svg.ts';
import { withFonts } from '../../src/pictures/svg-fonts.ts';
import { publication } from '../content.ts';

/** The picture of a chart as it is taken away, its fonts, and the letters that it shows. */
async function taken(id: string) {
  const chart = publication.charts.get(id);
  if (chart === undefined) throw new Error(`the test needs ${id}`);
  const [it, en] = (['it', 'en'] as const).map((each) => standaloneSvg(chart, each, publication.references));
  const picture = await withFonts(it ?? '', [en ?? '']);
  const fonts = [...picture.matchAll(/base64,([^)]+)\)/g)].map(([, data = '']) =>
    create(Buffer.from(data, 'base64')),
  );
  const lines = [...picture.matchAll(/<text [^>]*>([^<]*)/g)].map(([, line = '']) => line);
  const letters = new Set(lines.join('').replaceAll('&amp;', '&').replaceAll('&lt;', '<'));
  return { picture, other: await withFonts(en ?? '', [it ?? '']), fonts, letters };
}

it('brings a picture the faces it asks for, with every letter it shows', async () => {
  const { fonts, letters } = await taken('support-flow');
  expect(fonts).toHaveLength(3);
  for (const font of fonts) {
    if (!('hasGlyphForCodePoint' in font)) throw new Error('not a single font');
    const lacking = [...letters].filter((letter) => !font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
    expect(lacking).toEqual([]);
  }
});

it('cuts large Bodoni only where a number is set large', async () => {
  const facesOf = async (role: string) => {
    const cut = await withFonts(`<svg><style></style><text class="${role}" x="0">5</text></svg>`);
    return cut.match(/font-family:"[^"]+";font-weight:[\d ]+/g);
  };
  expect(await facesOf('t-number-medium')).toHaveLength(3);
  expect(await facesOf('t-number-large')).toContain('font-family:"Bodoni Moda Variable";font-weight:400 540');
});

it('shares one cut between the languages', async () => {
  const { picture, other } = await taken('support-flow');
  const rules = (svg: string) => /<style>(?:@font-face\{[^}]*\})+/.exec(svg)?.[0];
  expect(rules(picture)).toBe(rules(other));
  expect(other).toContain('For a third of the support');
});
