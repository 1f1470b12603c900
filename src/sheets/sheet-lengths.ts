/**
 * Lengths as the style sheets set them: what the build counts with is what browsers lay out with, and
 * changing it in the sheet changes both.
 */

import { list, parse, type AtRule, type Rule } from 'postcss';
import { present } from '../present.ts';
import { readStyleSheet } from './style-sheets.ts';

/** Finds the lengths in px or rem of a declaration, in px, in the order in which they are written; `0` counts as one. */
export interface SheetLengths {
  /**
   * Of the last rule with this very selector that sets the property.
   * @param within the condition of the at-rule around it: `chart (min-width: 448px)`; none at the top
   * @throws where there is no such declaration, or it sets no length
   */
  all: (selector: string, property: string, within?: string) => readonly [number, ...number[]];
  /** The first of them. */
  first: (selector: string, property: string, within?: string) => number;
  /** The four sides of a shorthand such as `padding`. */
  sides: (selector: string, property: string, within?: string) => Sides;
  /** Letters and lines of a `font` that sets both in px or rem. */
  text: (selector: string, within?: string) => TextPx;
  /** The height of a line, which a `font` sets last. */
  line: (selector: string, within?: string) => number;
}

/** A text's size and the height of its lines. */
export interface TextPx {
  sizePx: number;
  linePx: number;
}

export interface Sides {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** Reads the lengths of a sheet in `src/styles`. */
export function sheetLengths(sheet: string): SheetLengths {
  const root = parse(readStyleSheet(sheet));
  const all: SheetLengths['all'] = (selector, property, within) => {
    const name = `${property} of ${selector}${within === undefined ? '' : ` in ${within}`} in ${sheet}.css`;
    const values: string[] = [];
    root.walkRules((rule) => {
      if (rule.selectors.includes(selector) && conditionOf(rule) === within) {
        rule.walkDecls(property, ({ value }) => void values.push(value));
      }
    });
    const [first, ...others] = lengthsOf(present(values.at(-1), name));
    return [present(first, `a length for ${name}`), ...others];
  };
  return {
    all,
    first: (...asked) => all(...asked)[0],
    sides: (...asked) => {
      const [top, right = top, bottom = top, left = right] = all(...asked);
      return { top, right, bottom, left };
    },
    text: (selector, within) => {
      const [sizePx, linePx] = all(selector, 'font', within);
      return { sizePx, linePx: present(linePx, `the line height of ${selector} in ${sheet}.css`) };
    },
    line: (selector, within) => present(all(selector, 'font', within).at(-1), `a line of ${selector}`),
  };
}

/** The condition of the at-rule around a rule; undefined at the top of the sheet. */
function conditionOf(rule: Rule): string | undefined {
  const { parent } = rule;
  return parent?.type === 'atrule' ? (parent as AtRule).params : undefined;
}

/** Of a `rem`, unless a reader has set another size. */
const remPx = 16;

function lengthsOf(value: string): number[] {
  return list.split(value, [' ', '/'], false).flatMap((part) => {
    if (part === '0') return [0];
    if (part.endsWith('rem')) return [Number(part.slice(0, -'rem'.length)) * remPx];
    return part.endsWith('px') ? [Number(part.slice(0, -'px'.length))] : [];
  });
}
