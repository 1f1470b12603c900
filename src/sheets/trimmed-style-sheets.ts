/**
 * Every page carries only the rules and the custom properties it can use: what its mark-up and the
 * scripts do not name is left out when the site is built.
 */

import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse, type AtRule, type Root } from 'postcss';
import { PurgeCSS } from 'purgecss';
import { element } from '../markup/element.ts';
import { writeHtml } from '../markup/write-markup.ts';
import { findElements, replaceElements, type FoundElement } from '../markup/find-elements.ts';

/** What scripts or readers change without a page naming it. */
const dynamicAttributes = ['data-theme', 'aria-current', 'aria-expanded', 'aria-sort', 'hidden', 'open'];

/** The sheets of a page; one with attributes, such as one stored with a version of a chart, stays as it is. */
function sheetsIn(html: string): FoundElement[] {
  return findElements(html, 'style').filter(({ attributes }) => Object.keys(attributes).length === 0);
}

/** Every name in a text: of elements, classes, attributes, properties. */
export function namesIn(text: string): Set<string> {
  return new Set(text.match(/[a-z][\w-]*/gi));
}

/** The rules of `css` that can match where nothing but `names` occurs: elements, classes, attributes. */
export async function trimStyleSheet(css: string, names: ReadonlySet<string>): Promise<string> {
  const [result] = await new PurgeCSS().purge({
    content: [{ raw: [...names].join(' '), extension: 'txt' }],
    css: [{ raw: css }],
    variables: true,
    dynamicAttributes,
    // A state alone names no element: it is every element's.
    safelist: { standard: [/^::?[\w-]+$/] },
  });
  if (result === undefined) throw new Error('no style sheet came back');
  const sheet = parse(result.css);
  removeEmpty(sheet);
  return sheet.toString();
}

/** Takes out the rules that are left empty, and what held nothing else. */
function removeEmpty(container: Root | AtRule): void {
  for (const node of [...(container.nodes ?? [])]) {
    if (node.type === 'atrule') removeEmpty(node);
    const isEmpty = (node.type === 'rule' || node.type === 'atrule') && node.nodes?.length === 0;
    if (isEmpty) node.remove();
  }
}

/**
 * The texts of the scripts that a page loads, those that its scripts load among them.
 * @param scripts every script of the site by the name of its file
 */
export function scriptsOf(html: string, scripts: ReadonlyMap<string, string>): string[] {
  const loaded = new Set<string>();
  const load = (text: string) => {
    for (const [name, script] of scripts) {
      if (loaded.has(name) || !text.includes(name)) continue;
      loaded.add(name);
      load(script);
    }
  };
  load(html);
  return [...scripts].filter(([name]) => loaded.has(name)).map(([, script]) => script);
}

/** Joins and trims the sheets inside each page of `folder`; pages that name the same things share the work. */
async function trimPages(folder: string): Promise<void> {
  const scripts = new Map(
    globSync('_astro/*.js', { cwd: folder })
      .sort()
      .map((file) => [basename(file), readFileSync(join(folder, file), 'utf8')] as const),
  );
  const trimmed = new Map<string, Promise<string>>();
  for (const file of globSync('**/*.html', { cwd: folder })) {
    const html = readFileSync(join(folder, file), 'utf8');
    const sheets = sheetsIn(html);
    if (sheets.length === 0) continue;
    const css = sheets.map(({ inside }) => inside).join('\n');
    const used = namesIn([replaceElements(html, sheets, () => ''), ...scriptsOf(html, scripts)].join(' '));
    const names = [...namesIn(css)].filter((name) => used.has(name));
    const key = `${names.join(' ')}|${css}`;
    const rules = trimmed.get(key) ?? trimStyleSheet(css, new Set(names));
    trimmed.set(key, rules);
    // All of them at the place of the last: what comes later in a page wins, as before.
    const text = await rules;
    const last = sheets.length - 1;
    const page = replaceElements(html, sheets, (_, index) =>
      index === last ? writeHtml([element('style', {}, text)]) : '',
    );
    writeFileSync(join(folder, file), page);
  }
}

/** Trims the pages once they are written. */
export function trimmedStyleSheets(): AstroIntegration {
  return {
    name: 'trimmed-style-sheets',
    hooks: { 'astro:build:done': ({ dir }) => trimPages(fileURLToPath(dir)) },
  };
}
