/** The style sheets of pictures: plain rules with every value written in. */

import { lightTokens, minifyCss, readStyleSheet, rulesInUse, withoutIs } from '../sheets/style-sheets.ts';

/**
 * The rules of the marks in `body` with every custom property put in: many programs that open SVG know
 * none. Groups in the colour of another place or of a category get the rules that use it once more.
 * @param sheetName the sheet of what stands around the drawing
 * @param ground custom properties that are others on the picture's ground
 */
export function pictureCss(
  place: string,
  body: string,
  sheetName: 'standalone' | 'card',
  ground: ReadonlyMap<string, string> = new Map(),
): string {
  const sheet = rulesInUse(withoutIs(readStyleSheet('chart/marks')), `${body} class="place-${place}"`);
  const colours = new Map(
    [...sheet.matchAll(/\.((?:place|cat)-\w+)\s*\{([^}]*)\}/g)].map(([, name = '', declarations = '']) => [
      name,
      [...declarations.matchAll(/(--\w+):\s*([^;]+);/g)].map(
        ([, key = '', value = '']) => [key, value] as const,
      ),
    ]),
  );
  const marks = sheet.replace(/\.(?:place|cat)-\w+\s*\{[^}]*\}/g, '');
  const own = `place-${place}`;
  const values = new Map([...lightTokens(), ...ground, ...(colours.get(own) ?? [])]);
  const coloured = [...colours]
    .filter(([name]) => new RegExp(` class="(?:[^"]* )?${name}[ "]`).test(body))
    .map(([name, properties]) => withValues(rulesInside(name, marks), new Map([...values, ...properties])));
  return minifyCss(withValues(marks + readStyleSheet(`chart/${sheetName}`), values) + coloured.join(''));
}

/** The rules that take a colour of their own inside groups of the class `name`. */
function rulesInside(name: string, css: string): string {
  return [...css.matchAll(/([^{}]+)\{([^{}]*var\(--pt?\)[^{}]*)\}/g)]
    .map(([, selectors = '', body = '']) => {
      const inside = selectors
        .split(/,(?![^(]*\))/)
        // The picture has the class of its place too; a group inside it has the last word.
        .map((each) => `g.${name} ${each.replace('.drawing ', '').trim()}`);
      return `${inside.join(',')}{${body}}`;
    })
    .join('');
}

/** CSS with each `var()` replaced by its value, or by its fallback. */
function withValues(css: string, values: ReadonlyMap<string, string>): string {
  return css.replace(
    /var\((--[\w-]+)(?:,\s*((?:[^()]|\([^()]*\))*))?\)/g,
    (whole, name: string, fallback?: string) => {
      const value = values.get(name) ?? fallback;
      return value === undefined ? whole : withValues(value, values);
    },
  );
}
