/**
 * Every page carries only the rules and the custom properties it can use: what its mark-up and the
 * scripts do not name is left out when the site is built.
 */

import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse, type AtRule, type Root, type Rule } from 'postcss';
import parseValue from 'postcss-value-parser';
import { PurgeCSS } from 'purgecss';
import { madeBefore } from '../made-before.ts';
import { element } from '../markup/element.ts';
import { writeHtml } from '../markup/write-markup.ts';
import { findElements, replaceElements, type FoundElement } from '../markup/find-elements.ts';
import { present } from '../present.ts';

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

/**
 * The rules of `css` that can match where nothing but `names` occurs (elements, classes, attributes), and of the
 * custom properties those that they use.
 */
export async function trimStyleSheet(css: string, names: ReadonlySet<string>): Promise<string> {
  const sheet = parse(css);
  const rules: { rule: Rule; key: string }[] = [];
  sheet.walkRules((rule) => {
    const isKeyframe = rule.parent?.type === 'atrule' && (rule.parent as AtRule).name.endsWith('keyframes');
    if (!isKeyframe) rules.push({ rule, key: selectorKey(rule.selector, names) });
  });
  await trimSelectors(new Set(rules.map(({ key }) => key)));
  for (const { rule, key } of rules) {
    const selector = present(trimmedSelectors.get(key), `the selector ${rule.selector}, trimmed`);
    if (selector === '') rule.remove();
    else if (selector !== rule.selector) rule.selector = selector;
  }
  removeUnusedProperties(sheet);
  removeEmpty(sheet);
  return sheet.toString();
}

/** What selectors are left as, '' for nothing, by their key: the same ones stand in nearly every page. */
const trimmedSelectors = new Map<string, string>();

/** A list of selectors and those of `names` that decide what is left of it. */
function selectorKey(selector: string, names: ReadonlySet<string>): string {
  const own = [...namesOf(selector)];
  // What an attribute's value holds may be a part of a name.
  const mayBeParts = selector.includes('=');
  const deciding = mayBeParts
    ? [...names].filter((name) => own.some((each) => name.includes(each)))
    : own.filter((name) => names.has(name));
  return `${selector}\n${deciding.sort().join(' ')}`;
}

const namesOfTexts = new Map<string, ReadonlySet<string>>();

/** The same of what many pages have: their sheets, selectors and scripts. */
function namesOf(text: string): ReadonlySet<string> {
  const names = namesOfTexts.get(text) ?? namesIn(text);
  namesOfTexts.set(text, names);
  return names;
}

/** Finds out what is left of selectors of which that isn't known yet. */
async function trimSelectors(keys: ReadonlySet<string>): Promise<void> {
  for (const key of keys) {
    if (trimmedSelectors.has(key)) continue;
    const [selector = '', names = ''] = [
      key.slice(0, key.lastIndexOf('\n')),
      key.slice(key.lastIndexOf('\n') + 1),
    ];
    const [result] = await new PurgeCSS().purge({
      content: [{ raw: names, extension: 'txt' }],
      css: [{ raw: `${selector}{margin:0}` }],
      dynamicAttributes,
      // A state alone names no element: it is every element's.
      safelist: { standard: [/^::?[\w-]+$/] },
    });
    const [rule] = parse(present(result, 'the trimmed sheet').css).nodes;
    trimmedSelectors.set(key, rule?.type === 'rule' ? rule.selector : '');
  }
}

/** Takes out the custom properties that no other declaration uses, be it by way of others. */
function removeUnusedProperties(sheet: Root): void {
  const usedBy = new Map<string, Set<string>>();
  const used = new Set<string>();
  sheet.walkDecls(({ prop, value }) => {
    const isCustom = prop.startsWith('--');
    const uses = isCustom ? (usedBy.get(prop) ?? new Set<string>()) : used;
    for (const name of propertiesIn(value)) uses.add(name);
    if (isCustom) usedBy.set(prop, uses);
  });
  // A set gives what is added to it while it is gone through.
  for (const name of used) for (const other of usedBy.get(name) ?? []) used.add(other);
  sheet.walkDecls((declaration) => {
    if (declaration.prop.startsWith('--') && !used.has(declaration.prop)) declaration.remove();
  });
}

const propertiesOfValues = new Map<string, readonly string[]>();

/** The custom properties that a value uses. */
function propertiesIn(value: string): readonly string[] {
  if (!value.includes('var(')) return [];
  const known = propertiesOfValues.get(value);
  if (known !== undefined) return known;
  const names: string[] = [];
  parseValue(value).walk((node) => {
    const [first] = node.type === 'function' && node.value === 'var' ? node.nodes : [];
    if (first !== undefined) names.push(first.value);
  });
  propertiesOfValues.set(value, names);
  return names;
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
    const used = [
      namesIn(replaceElements(html, sheets, () => '')),
      ...scriptsOf(html, scripts).map((script) => namesOf(script)),
    ];
    const names = [...namesOf(css)].filter((name) => used.some((each) => each.has(name)));
    const key = `${names.join(' ')}|${css}`;
    const rules = trimmed.get(key) ?? trimKept(css, names);
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

/** What `trimStyleSheet` gives, or gave to a former build. */
async function trimKept(css: string, names: readonly string[]): Promise<string> {
  const make = async () => [Buffer.from(await trimStyleSheet(css, new Set(names)))];
  const [text] = await madeBefore('trimmed sheet', [css, names.join(' ')], make);
  return Buffer.from(present(text, 'a trimmed sheet')).toString();
}

/** Trims the pages once they are written. */
export function trimmedStyleSheets(): AstroIntegration {
  return {
    name: 'trimmed-style-sheets',
    hooks: { 'astro:build:done': ({ dir }) => trimPages(fileURLToPath(dir)) },
  };
}
