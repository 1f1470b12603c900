/** A picture whose text is set: each line as the outlines of its letters, in the publication's own fonts. */

import type { Font, Glyph } from 'fontkit';
import { parse } from 'postcss';
import { coordinate, numberOf } from '../markup/coordinate.ts';
import { changeElements, classesOf, element, textOf, type Element } from '../markup/element.ts';
import { present } from '../present.ts';
import { textRoles } from '../plotting/theme.ts';
import { pictureFeatures, pictureFonts, type PictureFace } from './picture-fonts.ts';
import { cardRoles, formerPictureRoles, pictureRoles } from './picture-roles.ts';

/** A line of text where it stands. */
export interface SetText {
  content: string;
  face: PictureFace;
  sizePx: number;
  /** Of its left end, whatever it was anchored by. */
  x: number;
  baseline: number;
}

/** What a class of text looks like. */
interface Look {
  face: PictureFace;
  sizePx: number;
  /** Added to each letter's width; undefined adds nothing. */
  trackingEm?: number | undefined;
}
const looks = new Map<string, Look>([
  ...Object.entries(textRoles).map(([role, look]) => [`t-${role}`, look] as const),
  ['t-number-large', { face: 'bodoni-large', sizePx: textRoles['number-large'].sizePx }],
  ...Object.entries({ ...formerPictureRoles, ...pictureRoles, ...cardRoles }),
]);

/**
 * The same picture with paths for its lines of text; `texts` says what each path, named by its id, spells.
 * Programs that draw the result need no fonts and know nothing of OpenType features.
 */
export async function outlineText(picture: Element): Promise<{ svg: Element; texts: Map<string, SetText> }> {
  const fonts = await pictureFonts();
  const texts = new Map<string, SetText>();
  const outlined = (line: Element): Element => {
    const look = lookOf(line);
    const content = textOf(line);
    const { font } = present(fonts.get(look.face), `the font of ${look.face}`);
    const { letters, widthPx } = setLine(content, look, font);
    const { attributes } = line;
    const anchor = attributes['text-anchor'];
    const x =
      numberOf(attributes, 'x') - (anchor === 'end' ? widthPx : anchor === 'middle' ? widthPx / 2 : 0);
    const baseline = numberOf(attributes, 'y');
    const id = `text-${texts.size}`;
    texts.set(id, { content, face: look.face, sizePx: look.sizePx, x, baseline });
    const d = letters.map(
      ({ outline, offset }) => `M${coordinate(x + offset)} ${coordinate(baseline)}${outline}`,
    );
    return element('path', { id, class: ['letters', ...classesOf(line)].join(' '), d: d.join('') });
  };
  const children = changeElements(picture.children, (each) => {
    if (each.name === 'style') return element('style', each.attributes, outlinedSheet(textOf(each)));
    return each.name === 'text' ? outlined(each) : each;
  });
  return { svg: { ...picture, children }, texts };
}

/** The look of a line of text by its class; its own size, where it has one, is the last word. Throws for a class without. */
function lookOf(line: Element): Look {
  const look = classesOf(line).flatMap((name) => looks.get(name) ?? [])[0];
  const { face, sizePx, trackingEm } = present(
    look,
    `the look of text of class ${classesOf(line).join(' ')}`,
  );
  const hasOwnSize = line.attributes['font-size'] !== undefined;
  return { face, sizePx: hasOwnSize ? numberOf(line.attributes, 'font-size') : sizePx, trackingEm };
}

/** Paths are marks to the sheet of a drawing: letters must be no such paths. */
function outlinedSheet(css: string): string {
  const sheet = parse(css);
  sheet.walkRules((rule) => {
    if (!rule.selectors.includes('.drawing text')) return;
    rule.selectors = rule.selectors.map((each) => (each === '.drawing text' ? '.drawing .letters' : each));
    rule.prepend({ prop: 'fill', value: 'inherit' });
  });
  return sheet.toString();
}

/** The letters of a line: outlines relative to the point on the baseline where each begins. */
interface Line {
  letters: { outline: string; offset: number }[];
  widthPx: number;
}

const lines = new Map<string, Line>();
const outlines = new Map<string, string>();

function setLine(content: string, { face, sizePx, trackingEm = 0 }: Look, font: Font): Line {
  const key = `${face} ${sizePx} ${trackingEm} ${content}`;
  const known = lines.get(key);
  if (known !== undefined) return known;
  const run = font.layout(content, [...pictureFeatures]);
  const scale = sizePx / font.unitsPerEm;
  let pen = 0;
  const letters = run.glyphs.flatMap((glyph, index) => {
    const { xAdvance, xOffset } = present(run.positions[index], `the place of letter ${index} of ${content}`);
    const offset = pen + xOffset * scale;
    pen += xAdvance * scale + trackingEm * sizePx;
    const name = `${face} ${sizePx} ${glyph.id}`;
    const outline = outlines.get(name) ?? outlineOf(glyph, scale);
    outlines.set(name, outline);
    return outline === '' ? [] : [{ outline, offset }];
  });
  const line = { letters, widthPx: pen };
  lines.set(key, line);
  return line;
}

const commandNames = {
  moveTo: 'm',
  lineTo: 'l',
  quadraticCurveTo: 'q',
  bezierCurveTo: 'c',
  closePath: 'z',
} as const;

/** A glyph's outline in relative commands, y downwards. */
function outlineOf(glyph: Glyph, scale: number): string {
  const rounded = (value: number) => Math.round(value * scale * 100) / 100;
  let here: readonly [number, number] = [0, 0];
  let start = here;
  return glyph.path.commands
    .map(({ command, args }) => {
      const points = pairsOf(args).map(([x, y]) => [rounded(x), rounded(-y)] as const);
      const steps = points.map(([x, y]) => `${coordinate(x - here[0])} ${coordinate(y - here[1])}`);
      here = command === 'closePath' ? start : present(points.at(-1), `the end of a ${command}`);
      if (command === 'moveTo') start = here;
      return commandNames[command] + steps.join(' ');
    })
    .join('');
}

/** Numbers two by two. */
function pairsOf(numbers: readonly number[]): [number, number][] {
  return Array.from({ length: numbers.length / 2 }, (_, index) => {
    const [x, y] = numbers.slice(index * 2, index * 2 + 2);
    return [present(x, 'the x of a point'), present(y, 'the y of a point')];
  });
}
