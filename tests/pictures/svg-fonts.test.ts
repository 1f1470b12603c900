import { create } from 'fontkit';
import { parse } from 'postcss';
import { expect, it } from 'vitest';
import { element, elementsIn, textOf, type Element } from '../../src/markup/element.ts';
import { standalonePicture } from '../../src/pictures/standalone-svg.ts';
import { withFonts } from '../../src/pictures/svg-fonts.ts';
import { publication } from '../content.ts';

/** The `@font-face` rules of a picture. */
function faceRules(picture: Element): string[] {
  const sheet = [...elementsIn([picture])].find(({ name }) => name === 'style');
  const rules: string[] = [];
  if (sheet !== undefined)
    parse(textOf(sheet)).walkAtRules('font-face', (rule) => void rules.push(rule.toString()));
  return rules;
}

/** The picture of a chart as it is taken away, its fonts, and the letters that it shows. */
async function taken(id: string) {
  const chart = publication.charts.get(id);
  if (chart === undefined) throw new Error(`the test needs ${id}`);
  const it = standalonePicture(chart, 'it', publication.references).svg;
  const en = standalonePicture(chart, 'en', publication.references).svg;
  const picture = await withFonts(it, [en]);
  const fonts = faceRules(picture).map((rule) =>
    create(Buffer.from(/base64,([^)]+)\)/.exec(rule)?.[1] ?? '', 'base64')),
  );
  const lines = [...elementsIn([picture])].filter(({ name }) => name === 'text').map(textOf);
  return { picture, other: await withFonts(en, [it]), fonts, letters: new Set(lines.join('')) };
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
    const picture = element('svg', {}, element('style', {}, 'a{}'), element('text', { class: role }, '5'));
    return faceRules(await withFonts(picture)).map((rule) => rule.slice(0, rule.indexOf(';src')));
  };
  expect(await facesOf('t-number-medium')).toHaveLength(3);
  expect(await facesOf('t-number-large')).toContain(
    '@font-face{font-family:"Bodoni Moda Variable";font-weight:400 540',
  );
});

it('shares one cut between the languages', async () => {
  const { picture, other } = await taken('support-flow');
  expect(faceRules(picture)).toEqual(faceRules(other));
  const subtitle = publication.charts.get('support-flow')?.spec.words.en.subtitle ?? 'none';
  expect(textOf(other)).toContain(subtitle.slice(0, 20));
});
