/** A social card of 1200 x 630: the Lettera field, a title as large as it fits, and a chart's marks. */

import { balanceText, measureText, wrapText } from '../plotting/measure-text.ts';
import type { Drawing } from '../plotting/drawing.ts';
import { groundY, objectSize } from '../plotting/faces/pen.ts';
import { coordinate } from '../markup/coordinate.ts';
import { changeElements, classesIn, classesOf, element, type Element } from '../markup/element.ts';
import { present } from '../present.ts';
import { wordmarkBox, wordmarkDrawing } from '../plotting/wordmark.ts';
import { pictureCss } from './picture-css.ts';
import { cardRoles } from './picture-roles.ts';
import { lightTokens } from '../sheets/style-sheets.ts';

export const cardSize = { widthPx: 1200, heightPx: 630 } as const;
const marginPx = 56;
const textWidthPx = 716;
const drawingWidthPx = 324;
const titleSizesPx = [184, 150, 124, 104, 88, 76, 66, 58, 50] as const;
/** Of titles that fit at none of these. */
const leastTitlePx = 44;
const titleHeightPx = 330;
const findingSizesPx = [34, 31, 27, 24, 22] as const;
const leastFindingPx = 20;
const findingWidthPx = 490;
const findingHeightPx = 102;

export interface Card {
  /** Beside the bar: `Tav. 1`. */
  label: string;
  /** At the other end of the rule; what does not fit is left out. */
  sources: readonly string[];
  title: string;
  /** A sentence at the bottom. */
  finding: string;
  /** Whose colour the marks have. */
  place: string;
  /** Drawn for the narrowest container. */
  drawing: Drawing;
  /** Of a story: the colour of its field, and its object with its colours, in a square of `objectSize`. */
  face?: { field: string; marks: readonly Element[] } | undefined;
}

/** Tokens of drawings that are others on the Lettera field. */
const groundTokens = {
  '--ink-3': '--on-lettera-2',
  '--ink-2': '--on-lettera-2',
  '--hairline': '--hairline-strong',
  '--qui': '--lettera',
} as const;

function tokenValue(token: string): string {
  return present(lightTokens().get(token), `the token ${token}`);
}

/** The root of the card's picture, for `pictureAsPng`. */
export function cardSvg({ label, sources, title, finding, place, drawing, face }: Card): Element {
  const { widthPx, heightPx } = cardSize;
  const line = (role: keyof typeof cardRoles, x: number, y: number, text: string, more = {}) =>
    element('text', { class: role, x, y, ...more }, text);
  const source = fitting(sources);
  const size = titleSizesPx.find((sizePx) => titleFits(title, sizePx)) ?? leastTitlePx;
  const titleLines = balanceText(title, 'bodoni', size, textWidthPx);
  const lineHeight = size * leadingEm(titleLines, size);
  const findingPx = findingSizesPx.find((sizePx) => findingFits(finding, sizePx)) ?? leastFindingPx;
  const findingLines = wrapText(finding, 'serif', findingPx, findingWidthPx);
  const bottom = heightPx - marginPx;
  const wordmarkScale = 52 / wordmarkBox.height;
  const marks = face === undefined ? placedDrawing(drawing) : placedObject(face.marks);
  const ground = new Map(Object.entries(groundTokens).map(([name, token]) => [name, tokenValue(token)]));
  if (face !== undefined) ground.set('--lettera', face.field);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: `place-${place}`,
      viewBox: `0 0 ${widthPx} ${heightPx}`,
      width: widthPx,
      height: heightPx,
    },
    element('style', {}, pictureCss(place, classesIn([marks]), 'card', ground)),
    element('rect', { class: 'ground', width: widthPx, height: heightPx }),
    ...(drawing.definitions.size === 0 ? [] : [element('defs', {}, ...drawing.definitions.values())]),
    element(
      'g',
      { class: 'drawing' },
      element('path', { class: 'base', d: `M${marginPx} ${marginPx}h${textWidthPx}` }),
      element('rect', { x: marginPx, y: marginPx, width: 11, height: 44 }),
      line('card-label', marginPx + 28, marginPx + 31, label),
      line('card-source', marginPx + textWidthPx, marginPx + 30, source, { 'text-anchor': 'end' }),
      ...titleLines.map((text, index) =>
        line('card-title', marginPx - size * 0.03, marginPx + 60 + size * 0.82 + index * lineHeight, text, {
          'font-size': size,
        }),
      ),
      ...findingLines.map((text, index) =>
        line(
          'card-finding',
          marginPx,
          bottom - 4 - (findingLines.length - 1 - index) * findingPx * 1.25,
          text,
          { 'font-size': findingPx },
        ),
      ),
      element(
        'g',
        {
          class: 'wordmark',
          color: tokenValue('--on-lettera'),
          transform:
            `translate(${coordinate(marginPx + textWidthPx - wordmarkBox.width * wordmarkScale)} ${bottom}) ` +
            `scale(${wordmarkScale.toFixed(5)}) translate(${-wordmarkBox.left} 0)`,
        },
        ...wordmarkDrawing().marks,
      ),
      marks,
    ),
  );
}

function titleFits(title: string, sizePx: number): boolean {
  const lines = balanceText(title, 'bodoni', sizePx, textWidthPx);
  const isNarrow = lines.every((line) => measureText(line, 'bodoni', sizePx) <= textWidthPx);
  return isNarrow && lines.length * sizePx * leadingEm(lines, sizePx) <= titleHeightPx;
}

/** Large lines stand close, but never so close that what hangs from one meets what rises from the next. */
function leadingEm(lines: readonly string[], sizePx: number): number {
  const meets = lines.some((line, index) => {
    const below = lines[index + 1];
    return below !== undefined && /[gjpqyQ,;]/.test(line) && /[A-Zbdfhijklt0-9]/.test(below);
  });
  return sizePx > 120 && !meets ? 0.86 : 1.02;
}

function findingFits(finding: string, sizePx: number): boolean {
  return wrapText(finding, 'serif', sizePx, findingWidthPx).length * sizePx * 1.25 <= findingHeightPx;
}

/** As many sources as have room, an ellipsis for the others. */
function fitting(sources: readonly string[]): string {
  for (let count = sources.length; count > 1; count--) {
    const text = sources.slice(0, count).join('; ') + (count < sources.length ? '; …' : '');
    if (measureText(text, 'archivo', cardRoles['card-source'].sizePx) <= 520) return text;
  }
  const [first, ...others] = sources;
  if (first === undefined) return '';
  return others.length > 0 ? `${first}; …` : first;
}

/** Classes of what means nothing without the words beside it; a ring or a half mark outside of these is a value. */
const keys = /^(?:key-\w+|half-disc|disc-ring)$/;

/** Whether a mark says nothing in a drawing without words: the words themselves, and keys to them. */
function isForReading(mark: Element): boolean {
  return mark.name === 'text' || classesOf(mark).some((name) => keys.test(name));
}

/** The object of a story at the right, on the line of the card's lower margin. */
function placedObject(marks: readonly Element[]): Element {
  const scale = drawingWidthPx / objectSize;
  const x = cardSize.widthPx - marginPx - drawingWidthPx;
  const y = cardSize.heightPx - marginPx - groundY * scale;
  return element(
    'g',
    { transform: `translate(${x} ${coordinate(y)}) scale(${coordinate(scale)})` },
    ...marks,
  );
}

/** The drawing at the right, as large as it fits; where its text would be too small to read, without it. */
function placedDrawing({ widthPx, heightPx, marks }: Drawing): Element {
  const room = cardSize.heightPx - 2 * marginPx;
  const scale = Math.min(drawingWidthPx / widthPx, room / heightPx);
  const x = cardSize.widthPx - marginPx - widthPx * scale;
  const y = marginPx + (room - heightPx * scale) / 2;
  const shown = scale < 1 ? changeElements(marks, (mark) => (isForReading(mark) ? undefined : mark)) : marks;
  const transform = `translate(${coordinate(x)} ${coordinate(y)}) scale(${coordinate(scale)})`;
  return element('g', { transform }, ...shown);
}
