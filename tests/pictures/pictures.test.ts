import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { classesIn, element, elementsIn, textOf, type Element } from '../../src/markup/element.ts';
import { readXml } from '../../src/markup/read-markup.ts';
import { writeXml } from '../../src/markup/write-markup.ts';
import { cardSvg } from '../../src/pictures/card-svg.ts';
import { measureText } from '../../src/plotting/measure-text.ts';
import { outlineText } from '../../src/pictures/outlined-svg.ts';
import { pictureCss } from '../../src/pictures/picture-css.ts';
import { pictureAsPdf } from '../../src/pictures/picture-pdf.ts';
import { standalonePicture } from '../../src/pictures/standalone-svg.ts';
import { DrawingBuilder } from '../../src/plotting/drawing.ts';
import { publication } from '../content.ts';

const named = (tree: Element, name: string) => [...elementsIn([tree])].filter((each) => each.name === name);

describe('the sheet of a picture', () => {
  it('gives the marks of a place its colour, also those that are called after places', () => {
    const css = pictureCss('italy', new Set(['place-area', 'place-lombardy', 'bar-strong']), 'standalone');
    expect(css).toContain('.bar-strong,.place-area{fill:#0c4f44}');
    expect(css).toContain('g.place-lombardy .place-area{fill:#c42a12}');
    expect(css).not.toContain('var(');
  });

  it('has the colours of its ground', () => {
    const ground = new Map([['--qui', '#123456']]);
    expect(pictureCss('italy', new Set(['disc-open']), 'card', ground)).toContain('.disc-open{fill:#123456');
  });
});

describe('the card of a chart', () => {
  const drawing = (widthPx: number, heightPx: number) => {
    const builder = new DrawingBuilder(widthPx);
    builder.mark('rect', { class: 'bar-strong', width: 40, height: 10 });
    builder.datum({ row: 0, column: 0 }, () => {
      builder.mark('circle', { class: 'key-full', r: 4 });
      builder.text('label', 10, 20, 'a key');
    });
    return builder.finish(heightPx);
  };
  const cardOf = (heightPx: number) =>
    cardSvg({
      label: 'Chart 1',
      sources: ['One, 2018'],
      title: 'A title',
      finding: 'What is measured',
      place: 'italy',
      drawing: drawing(248, heightPx),
    });

  it('keeps the words of a drawing that is large enough to read, and their keys', () => {
    expect([...classesIn([cardOf(200)])]).toEqual(
      expect.arrayContaining(['bar-strong', 'key-full', 't-label']),
    );
  });

  it('shows a drawing that is too tall without its words and their keys', () => {
    const classes = classesIn([cardOf(2000)]);
    expect(classes.has('bar-strong')).toBe(true);
    expect([...classes].filter((name) => ['key-full', 't-label'].includes(name))).toEqual([]);
  });
});

describe('a picture whose text is set', () => {
  const picture = element(
    'svg',
    {},
    element('style', {}, '.drawing text{stroke:red}.drawing .t-label{top:0}'),
    element('text', { class: 't-label on-dark', x: 50, y: 20, 'text-anchor': 'end' }, 'R&D'),
  );

  it('has a path for each line, at its left end, and says what it spells', async () => {
    const { svg, texts } = await outlineText(picture);
    const [path] = named(svg, 'path');
    expect(path?.attributes.class).toBe('letters t-label on-dark');
    const [set] = texts.get(String(path?.attributes.id)) ?? [];
    expect(set).toMatchObject({ content: 'R&D', font: { name: 'archivo' }, sizePx: 13, baseline: 20 });
    expect(set?.x).toBeLessThan(30);
    expect(named(svg, 'text')).toEqual([]);
  });

  it('sets the letters of other scripts, and small figures, in the fonts that have them', async () => {
    const say = (content: string) =>
      element('svg', {}, element('text', { class: 't-label', x: 0, y: 20 }, content));
    const runsOf = async (content: string) =>
      [...(await outlineText(say(content))).texts.values()].flat().map((run) => [run.content, run.font.name]);
    expect(await runsOf('Łódź, Győr')).toEqual([
      ['Ł', 'archivo latin-ext'],
      ['ód', 'archivo'],
      ['ź', 'archivo latin-ext'],
      [', Gy', 'archivo'],
      ['ő', 'archivo latin-ext'],
      ['r', 'archivo'],
    ]);
    expect(await runsOf('Αθήνα')).toEqual([['Αθήνα', 'archivo greek']]);
    expect(await runsOf('Київ')).toEqual([['Київ', 'archivo cyrillic']]);
    const [whole, small] = [...(await outlineText(say('CO₂'))).texts.values()].flat();
    expect(whole).toMatchObject({ content: 'CO', sizePx: 13, baseline: 20 });
    expect(small).toMatchObject({ content: '2' });
    expect(small?.sizePx).toBeLessThan(9);
    expect(small?.baseline).toBeGreaterThan(20);
  });

  it('is as wide as the drawing counted on', async () => {
    for (const content of ['Łódź', 'Θεσσαλονίκη', 'Škoda-kraj', 'Москва', 'CO₂ netto', 'm³, x²', '≤ 5']) {
      const line = element('text', { class: 't-label', x: 100, y: 20, 'text-anchor': 'end' }, content);
      const { texts } = await outlineText(element('svg', {}, line));
      const [first] = [...texts.values()].flat();
      expect(100 - (first?.x ?? 0)).toBeCloseTo(measureText(content, 'archivo', 13), 0);
    }
  });

  it('dresses the letters as it dressed the text', async () => {
    const [style] = named((await outlineText(picture)).svg, 'style');
    expect(style && textOf(style)).toBe('.drawing .letters{fill:inherit;stroke:red}.drawing .t-label{top:0}');
  });

  it('is refused where a class has no look', async () => {
    const unknown = element('svg', {}, element('text', { class: 'x', x: 0, y: 0 }, 'x'));
    await expect(outlineText(unknown)).rejects.toThrow('the look of text of class x');
  });
});

describe('a picture as PDF', () => {
  const contentOf = async (css: string) => {
    const picture = element(
      'svg',
      { xmlns: 'http://www.w3.org/2000/svg', width: 90, height: 40 },
      element('style', {}, css),
      element('g', { class: 'drawing' }, element('text', { class: 't-label', x: 10, y: 20 }, 'Łódź')),
    );
    const facts = { title: 't', description: 'd', language: 'it', created: '2026-01-01T00:00:00Z', page: '' };
    const file = Buffer.from(await pictureAsPdf(picture, facts));
    const start = file.indexOf('stream\n') + 'stream\n'.length;
    return inflateSync(file.subarray(start, file.indexOf('endstream'))).toString('latin1');
  };
  const count = (content: string, part: string) => content.split(part).length - 1;

  it('has the letters of a line once, in the fonts that have them', async () => {
    const content = await contentOf('.drawing text{fill:red}');
    expect(count(content, 'TJ')).toBe(3);
    expect(count(content, 'ActualText')).toBe(0);
  });

  it('has them once more as the edge of a halo, under the letters and not to be read', async () => {
    const content = await contentOf('.drawing text{stroke:#fff}');
    const [halo = '', letters = ''] = content.split('EMC');
    expect(halo).toContain('/Span <</ActualText ()>> BDC');
    expect([count(halo, '1 Tr'), count(halo, 'TJ')]).toEqual([3, 3]);
    expect([count(letters, '1 Tr'), count(letters, 'TJ')]).toEqual([0, 3]);
  });
});

describe('a picture that stands alone', () => {
  it('is the same when it is written and read back', () => {
    const [chart] = publication.charts.values();
    if (chart === undefined) throw new Error('the test needs a chart');
    const { svg, widthPx, heightPx } = standalonePicture(chart, 'it', publication.references);
    const written = writeXml([svg]);
    expect(writeXml([readXml(written)])).toBe(written);
    expect(svg.attributes).toMatchObject({ width: widthPx, height: heightPx });
  });
});

it('every line of a picture that was stored for good still has its letters', async () => {
  const stored = publication.frozen.values().flatMap((versions) => versions);
  const pictures = [...stored].map(({ texts }) => readXml(texts['en.svg']));
  expect(pictures.length).toBeGreaterThan(40);
  for (const picture of pictures) {
    const { texts } = await outlineText(picture);
    const lines = [...elementsIn([picture])].filter(({ name }) => name === 'text');
    expect(texts.size).toBe(lines.length);
  }
});
