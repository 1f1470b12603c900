/** Style sheets for pages that carry everything inside: only the tokens they use. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { projectRoot } from '../project-root.ts';

/** The text of a sheet in `src/styles/`. */
export function readStyleSheet(name: string): string {
  return readFileSync(join(projectRoot, 'src/styles', `${name}.css`), 'utf8');
}

/** `tokens.css` with nothing but the custom properties that `css` needs, directly or through others. */
export function tokensFor(css: string): string {
  const tokens = readStyleSheet('base/tokens').replace(/\/\*.*?\*\//gs, '');
  const definitions = [...tokens.matchAll(/(--[\w-]+)\s*:\s*([^;}]+)/g)];
  const needed = new Set<string>();
  const need = (text: string) => {
    for (const [, name = ''] of text.matchAll(/var\((--[\w-]+)/g)) {
      if (needed.has(name)) continue;
      needed.add(name);
      for (const [, defined, value = ''] of definitions) if (defined === name) need(value);
    }
  };
  need(css);
  return tokens.replace(/(--[\w-]+)\s*:\s*[^;}]+;?/g, (declaration, name: string) =>
    needed.has(name) ? declaration : '',
  );
}

/**
 * The rules of a flat sheet of which every class occurs in `markup`; a selector list keeps the selectors
 * that can match. Rules inside `@media` are kept whole.
 */
export function rulesInUse(css: string, markup: string): string {
  const used = new Set(
    [...markup.matchAll(/ class="([^"]+)"/g)].flatMap(([, names = '']) => names.split(' ')),
  );
  used.add('drawing');
  const canMatch = (selector: string) =>
    [...selector.replace(/:(?:is|not|has)\([^)]*\)/g, '').matchAll(/\.([\w-]+)/g)].every(([, name = '']) =>
      used.has(name),
    );
  return css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/([^{}@]+)(\{[^{}]*\})/g, (_, selectors: string, body: string) => {
      const kept = selectors
        .split(/,(?![^(]*\))/)
        .map((selector) => selector.trim())
        .filter(canMatch);
      return kept.length === 0 ? '' : `${kept.join(',')}${body}`;
    });
}

/** A sheet in which each selector with `:is(a, b)` is written out: many programs that draw SVG know none. */
export function withoutIs(css: string): string {
  const spell = (selector: string): string[] => {
    const [whole, choices] = /:is\(([^()]*)\)/.exec(selector) ?? [];
    if (whole === undefined || choices === undefined) return [selector];
    return choices.split(',').flatMap((choice) => spell(selector.replace(whole, choice.trim())));
  };
  return css.replace(/\/\*.*?\*\//gs, '').replace(/([^{}@]+)\{/g, (_, selectors: string) => {
    const spelt = selectors.split(/,(?![^(]*\))/).flatMap((selector) => spell(selector.trim()));
    return `${spelt.join(',')}{`;
  });
}

/** Minified CSS; rules left without declarations are dropped. */
export function minifyCss(css: string): string {
  return transformSync(css, { loader: 'css', minify: true }).code.trim();
}

/** The value of each custom property on the light theme, with references resolved. */
export function lightTokens(): ReadonlyMap<string, string> {
  const tokens = readStyleSheet('base/tokens').replace(/\/\*.*?\*\//gs, '');
  const light = tokens.slice(0, tokens.indexOf('@media')).replace(/light-dark\(([^,]+),[^)]+\)/g, '$1');
  const values = new Map(
    [...light.matchAll(/(--[\w-]+)\s*:\s*([^;}]+);/g)].map(([, name = '', value = '']) => [
      name,
      value.trim(),
    ]),
  );
  const resolve = (value: string): string =>
    value.replace(
      /var\((--[\w-]+)(?:,\s*([^()]*(?:\([^()]*\))?))?\)/g,
      (whole, name: string, fallback?: string) => resolve(values.get(name) ?? fallback ?? whole),
    );
  return new Map([...values].map(([name, value]) => [name, resolve(value)]));
}
