/** Style sheets as trees: which of their rules can match, and how they are spelt. */

import { parse, type Root, type Rule } from 'postcss';
import parseSelectors, { type Node, type Selector } from 'postcss-selector-parser';
import { present } from '../present.ts';

const trees = new Map<string, Root>();

/** A sheet as a tree that is its taker's to change; equal texts are read once. */
export function ruleTree(css: string): Root {
  const tree = trees.get(css) ?? parse(css);
  trees.set(css, tree);
  return tree.clone();
}

/** The rules of a sheet that choose elements, wherever they stand; steps of keyframes choose none. */
function styleRules(sheet: Root): Rule[] {
  const rules: Rule[] = [];
  sheet.walkRules((rule) => {
    const { parent } = rule;
    const isStep = parent?.type === 'atrule' && (parent as { name?: string }).name?.endsWith('keyframes');
    if (isStep !== true) rules.push(rule);
  });
  return rules;
}

/** What stands in these says what may be, not what is. */
const conditions = new Set([':is', ':not', ':has']);

const needed = new Map<string, readonly string[]>();

/** The classes without which a selector matches nothing. */
export function classesNeededBy(selector: string): readonly string[] {
  const known = needed.get(selector);
  if (known !== undefined) return known;
  const classes: string[] = [];
  const look = (node: Node): void => {
    if (node.type === 'class') classes.push(node.value);
    else if ('nodes' in node && !(node.type === 'pseudo' && conditions.has(node.value)))
      node.nodes.forEach(look);
  };
  parseSelectors().astSync(selector).nodes.forEach(look);
  needed.set(selector, classes);
  return classes;
}

/** Takes out of a sheet what can match nothing where only `classes` occur, selector by selector. */
export function keepRulesInUse(sheet: Root, classes: ReadonlySet<string>): void {
  for (const rule of styleRules(sheet)) {
    const kept = rule.selectors.filter((selector) =>
      classesNeededBy(selector).every((name) => name === 'drawing' || classes.has(name)),
    );
    if (kept.length === 0) rule.remove();
    else rule.selectors = kept;
  }
}

/** Writes out each selector with `:is(a, b)`: many programs that draw SVG know none. */
export function spellOutIs(sheet: Root): void {
  for (const rule of styleRules(sheet)) rule.selectors = rule.selectors.flatMap(withoutIs);
}

const spelt = new Map<string, string[]>();

function withoutIs(selector: string): string[] {
  const known = spelt.get(selector);
  if (known !== undefined) return known;
  const [only] = parseSelectors().astSync(selector).nodes;
  const written = choicesOf(present(only, `a selector in ${selector}`)).map((each) => String(each).trim());
  spelt.set(selector, written);
  return written;
}

/** A selector for each choice of its first `:is()`, and so on for the others. */
function choicesOf(selector: Selector): Selector[] {
  const at = selector.nodes.findIndex((node) => node.type === 'pseudo' && node.value === ':is');
  const choice = selector.nodes[at];
  if (choice?.type !== 'pseudo') return [selector];
  return choice.nodes.flatMap((each) => {
    const chosen = selector.clone() as Selector;
    const parts = each.nodes.map((node) => node.clone() as Node);
    for (const part of parts) part.spaces = { before: '', after: '' };
    chosen.nodes.splice(at, 1, ...(parts as typeof chosen.nodes));
    return choicesOf(chosen);
  });
}
