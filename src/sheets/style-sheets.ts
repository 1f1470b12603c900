/** Style sheets for pages and pictures that carry everything inside: only the rules and tokens they use. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { parse, type Declaration, type Root } from 'postcss';
import { writtenBefore } from '../made-before.ts';
import { projectRoot } from '../project-root.ts';
import { keepProperties, ofTheme, propertiesAskedBy, withValues } from './custom-properties.ts';
import { keepRulesInUse, ruleTree } from './style-rules.ts';

const sheets = new Map<string, string>();

/**
 * The text of a sheet in `src/styles/`, without those it imports: what carries its sheets inside names each, and
 * an import would be a request.
 */
export function readStyleSheet(name: string): string {
  const css = readFileSync(join(projectRoot, 'src/styles', `${name}.css`), 'utf8');
  const known = sheets.get(css);
  if (known !== undefined) return known;
  const sheet = parse(css);
  sheet.walkAtRules('import', (rule) => {
    rule.remove();
  });
  const own = sheet.toString();
  sheets.set(css, own);
  return own;
}

/** A sheet in `src/styles/` as a tree that is its taker's to change. */
export function styleTree(name: string): Root {
  return ruleTree(readStyleSheet(name));
}

/** `tokens.css` with nothing but the custom properties that `css` needs, directly or through others. */
export function tokensFor(css: string): string {
  const tokens = styleTree('base/tokens');
  keepProperties(tokens, propertiesAskedBy(parse(css)));
  return tokens.toString();
}

/** The rules of a sheet that can match where only `classes` occur; a list keeps the selectors that can. */
export function rulesInUse(css: string, classes: Iterable<string>): string {
  const sheet = ruleTree(css);
  keepRulesInUse(sheet, new Set(classes));
  return sheet.toString();
}

const minified = new Map<string, string>();

/** Minified CSS; rules left without declarations are dropped. Equal sheets are minified once. */
export function minifyCss(css: string): string {
  const minify = () => transformSync(css, { loader: 'css', minify: true }).code.trim();
  const known = minified.get(css) ?? writtenBefore('minified sheet', [css], minify);
  minified.set(css, known);
  return known;
}

/** The custom properties of the tokens as they are declared for the whole page, whatever its medium. */
export function declaredTokens(): ReadonlyMap<string, string> {
  const isForAll = ({ parent }: Declaration) => parent?.parent?.type === 'root';
  const values = new Map<string, string>();
  styleTree('base/tokens').walkDecls(/^--/, (declaration) => {
    if (isForAll(declaration)) values.set(declaration.prop, declaration.value);
  });
  return values;
}

const resolved = new Map<string, ReadonlyMap<string, string>>();

/** The value of each custom property on the light theme, with references resolved. */
export function lightTokens(): ReadonlyMap<string, string> {
  const css = readStyleSheet('base/tokens');
  const known = resolved.get(css);
  if (known !== undefined) return known;
  const light = new Map([...declaredTokens()].map(([name, value]) => [name, ofTheme(value, 'light')]));
  const tokens = new Map([...light].map(([name, value]) => [name, withValues(value, light)]));
  resolved.set(css, tokens);
  return tokens;
}
