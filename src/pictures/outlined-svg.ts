/** A picture whose text is set: each line as the outlines of its letters, in the publication's own fonts. */

import type { Font, Glyph } from 'fontkit';
import { coordinate } from '../markup/coordinate.ts';
import { element } from '../markup/element.ts';
import { writeXml } from '../markup/write-markup.ts';
import { textRoles } from '../plotting/theme.ts';
import { pictureFeatures, pictureFonts, type PictureFace } from './picture-fonts.ts';
import { cardRoles, pictureRoles } from './picture-roles.ts';

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
  /** Added to each letter's width. */
  trackingEm?: number;
}
const looks = new Map<string, Look>([
  ...Object.entries(textRoles).map(([role, look]) => [`t-${role}`, look] as const),
  ['t-number-large', { face: 'bodoni-large', sizePx: textRoles['number-large'].sizePx }],
  ...Object.entries({ ...pictureRoles, ...cardRoles }),
]);

/**
 * The same SVG with paths for its lines of text; `texts` says what each path, named by its id, spells.
 * Programs that draw the result need no fonts and know nothing of OpenType features.
 */
export async function outlineText(picture: string): Promise<{ svg: string; texts: Map<string, SetText> }> {
  const fonts = await pictureFonts();
  const texts = new Map<string, SetText>();
  const outlined = picture
    // Paths are marks to the style sheet: letters must be no such paths.
    .replace('.drawing text{', '.drawing .letters{fill:inherit;')
    .replace(/<text ([^>]*)>([^<]*)<\/text>/g, (_, attributes: string, escaped: string) => {
      const of = (name: string) => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1];
      const classes = of('class') ?? '';
      const role = looks.get(classes.split(' ').find((name) => looks.has(name)) ?? '');
      const look = role && { ...role, sizePx: Number(of('font-size') ?? role.sizePx) };
      const font = look && fonts.get(look.face)?.font;
      if (look === undefined || font === undefined) throw new Error(`no face for text of class ${classes}`);
      const content = unescapeXml(escaped);
      const { letters, widthPx } = setLine(content, look, font);
      const anchor = of('text-anchor');
      const x = Number(of('x')) - (anchor === 'end' ? widthPx : anchor === 'middle' ? widthPx / 2 : 0);
      const baseline = Number(of('y'));
      const id = `text-${texts.size}`;
      texts.set(id, { content, ...look, x, baseline });
      const at = (offset: number) => coordinate(x + offset);
      const d = letters
        .map(({ outline, offset }) => `M${at(offset)} ${coordinate(baseline)}${outline}`)
        .join('');
      return writeXml([element('path', { id, class: `letters ${classes}`, d })]);
    });
  return { svg: outlined, texts };
}

/** The letters of a line: outlines relative to the point on the baseline where each begins. */
interface Line {
  letters: { outline: string; offset: number }[];
  widthPx: number;
}

const lines = new Map<string, Line>();
const outlines = new Map<string, string>();

function setLine(content: string, { face, sizePx, trackingEm = 0 }: Look, font: Font): Line {
  const key = `${face} ${sizePx} ${content}`;
  const known = lines.get(key);
  if (known !== undefined) return known;
  const run = font.layout(content, [...pictureFeatures]);
  const scale = sizePx / font.unitsPerEm;
  let pen = 0;
  const letters = run.glyphs.flatMap((glyph, index) => {
    const { xAdvance = 0, xOffset = 0 } = run.positions[index] ?? {};
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
      const points = Array.from(
        { length: args.length / 2 },
        (_, index) => [rounded(args[index * 2] ?? 0), rounded(-(args[index * 2 + 1] ?? 0))] as const,
      );
      const steps = points.map(([x, y]) => `${coordinate(x - here[0])} ${coordinate(y - here[1])}`);
      here = command === 'closePath' ? start : (points.at(-1) ?? here);
      if (command === 'moveTo') start = here;
      return commandNames[command] + steps.join(' ');
    })
    .join('');
}

function unescapeXml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
