/** A picture whose text is set: each line as the outlines of its letters, in the publication's own fonts. */

import type { Glyph } from 'fontkit';
import { parse } from 'postcss';
import { coordinate, numberOf } from '../markup/coordinate.ts';
import { changeElements, classesOf, element, elementsIn, textOf, type Element } from '../markup/element.ts';
import { present } from '../present.ts';
import { textRoles } from '../plotting/theme.ts';
import { pictureFeatures, pictureFonts, type PictureFace, type PictureFont } from './picture-fonts.ts';
import { lettersToSet, textRuns } from './text-runs.ts';
import { cardRoles, formerPictureRoles, pictureRoles } from './picture-roles.ts';

/** A stretch of a line of text where it stands: the letters that one font has. */
export interface SetText {
  content: string;
  font: PictureFont;
  sizePx: number;
  /** Of its left end, whatever the line was anchored by. */
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

/** A picture without text, and what its lines said: by the ids of the paths that stand for them. */
interface SetPicture {
  svg: Element;
  texts: Map<string, SetText[]>;
}

/**
 * The same picture with paths for its lines of text; `texts` says what each path, named by its id, spells.
 * Programs that draw the result need no fonts and know nothing of OpenType features.
 */
export function outlineText(picture: Element): Promise<SetPicture> {
  return setText(picture, (line, { letters }) =>
    letters
      .map(
        ({ outline, offset, rise }) =>
          `M${coordinate(line.x + offset)} ${coordinate(line.baseline - rise)}${outline}`,
      )
      .join(''),
  );
}

/** The same with a square in the place of each line, for who writes the letters otherwise: it has the line's looks. */
export function standInForText(picture: Element): Promise<SetPicture> {
  return setText(picture, ({ x, baseline }) => `M${coordinate(x)} ${coordinate(baseline)}h1v1h-1z`);
}

/** @param shape the path that stands for a line at its left end */
async function setText(
  picture: Element,
  shape: (place: { x: number; baseline: number }, line: Line) => string,
): Promise<SetPicture> {
  const fonts = await fontsOf(picture);
  const texts = new Map<string, SetText[]>();
  const outlined = (line: Element): Element => {
    const look = lookOf(line);
    const content = textOf(line);
    const set = setLine(content, look, present(fonts.get(look.face), look.face));
    const { attributes } = line;
    const anchor = attributes['text-anchor'];
    const x =
      numberOf(attributes, 'x') -
      (anchor === 'end' ? set.widthPx : anchor === 'middle' ? set.widthPx / 2 : 0);
    const baseline = numberOf(attributes, 'y');
    const id = `text-${texts.size}`;
    const placed = set.runs.map(({ offset, rise, ...run }) => ({
      ...run,
      x: x + offset,
      baseline: baseline - rise,
    }));
    texts.set(id, placed);
    const d = shape({ x, baseline }, set);
    return element('path', { id, class: ['letters', ...classesOf(line)].join(' '), d });
  };
  const children = changeElements(picture.children, (each) => {
    if (each.name === 'style') return element('style', each.attributes, outlinedSheet(textOf(each)));
    return each.name === 'text' ? outlined(each) : each;
  });
  return { svg: { ...picture, children }, texts };
}

/** The fonts of each face that the lines of a picture are set in. */
async function fontsOf(picture: Element): Promise<Map<PictureFace, PictureFont[]>> {
  const lines = [...elementsIn([picture])].filter(({ name }) => name === 'text');
  const byFace = Map.groupBy(lines, (line) => lookOf(line).face);
  const opened = [...byFace].map(async ([face, own]) => {
    const text = own.map((line) => lettersToSet(textOf(line))).join('');
    return [face, await pictureFonts(face, text)] as const;
  });
  return new Map(await Promise.all(opened));
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

/** A line: its runs, and its letters as outlines relative to the point on the baseline where each begins. */
interface Line {
  runs: { content: string; font: PictureFont; sizePx: number; offset: number; rise: number }[];
  letters: { outline: string; offset: number; rise: number }[];
  widthPx: number;
}

const lines = new Map<string, Line>();
const outlines = new Map<string, string>();

function setLine(
  content: string,
  { face, sizePx, trackingEm = 0 }: Look,
  fonts: readonly PictureFont[],
): Line {
  const key = `${face} ${sizePx} ${trackingEm} ${content}`;
  const known = lines.get(key);
  if (known !== undefined) return known;
  let pen = 0;
  const line: Line = { runs: [], letters: [], widthPx: 0 };
  for (const run of textRuns(content, fonts)) {
    const { font, name } = run.font;
    const ownPx = sizePx * run.share;
    const rise = sizePx * run.riseEm;
    line.runs.push({ content: run.content, font: run.font, sizePx: ownPx, offset: pen, rise });
    const { glyphs, positions } = font.layout(run.content, [...pictureFeatures]);
    const scale = ownPx / font.unitsPerEm;
    glyphs.forEach((glyph, index) => {
      const { xAdvance, xOffset } = present(positions[index], `the place of letter ${index} of ${content}`);
      const offset = pen + xOffset * scale;
      pen += xAdvance * scale + trackingEm * sizePx;
      const outlineName = `${name} ${ownPx} ${glyph.id}`;
      const outline = outlines.get(outlineName) ?? outlineOf(glyph, scale);
      outlines.set(outlineName, outline);
      if (outline !== '') line.letters.push({ outline, offset, rise });
    });
  }
  line.widthPx = pen;
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
