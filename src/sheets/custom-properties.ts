/** Custom properties: which ones a style sheet asks for, and the values that the tokens give them. */

import type { Root, Rule } from 'postcss';
import parseValue, { type FunctionNode, type Node } from 'postcss-value-parser';

const { stringify } = parseValue;

/** The custom properties that a value asks for, also in what stands in for another. */
function propertiesOf(value: string): string[] {
  const names: string[] = [];
  if (!value.includes('var(')) return names;
  parseValue(value).walk((node) => {
    if (isCall(node, 'var')) names.push(argumentsOf(node)[0]);
  });
  return names;
}

/** The custom properties that a sheet or a rule asks for. */
export function propertiesAskedBy(sheet: Root | Rule): Set<string> {
  const names = new Set<string>();
  sheet.walkDecls(({ value }) => {
    for (const name of propertiesOf(value)) names.add(name);
  });
  return names;
}

/** Takes out of a sheet the custom properties that neither `asked` nor one of those asks for. */
export function keepProperties(sheet: Root, asked: Iterable<string>): void {
  const values = new Map<string, string[]>();
  sheet.walkDecls(/^--/, ({ prop, value }) => {
    values.set(prop, [...(values.get(prop) ?? []), value]);
  });
  const needed = new Set<string>();
  const need = (name: string): void => {
    if (needed.has(name)) return;
    needed.add(name);
    values.get(name)?.flatMap(propertiesOf).forEach(need);
  };
  for (const name of asked) need(name);
  sheet.walkDecls(/^--/, (declaration) => {
    if (!needed.has(declaration.prop)) declaration.remove();
  });
}

/**
 * A value with each `var()` replaced by what the property is, or else by what stands in for it; one that
 * has neither stays.
 */
export function withValues(value: string, values: ReadonlyMap<string, string>): string {
  if (!value.includes('var(')) return value;
  return stringify(parseValue(value).nodes, (node) => {
    if (!isCall(node, 'var')) return undefined;
    const [name, standIn] = argumentsOf(node);
    const known = values.get(name) ?? standIn;
    return known === undefined ? undefined : withValues(known, values);
  });
}

/** A value with the side of each `light-dark()` that a theme takes. */
export function ofTheme(value: string, theme: 'light' | 'dark'): string {
  return stringify(parseValue(value).nodes, (node) =>
    isCall(node, 'light-dark') ? argumentsOf(node)[theme === 'light' ? 0 : 1] : undefined,
  );
}

function isCall(node: Node, name: string): node is FunctionNode {
  return node.type === 'function' && node.value === name;
}

/** What stands before the first comma of a call, and what after it. */
function argumentsOf({ nodes }: FunctionNode): [first: string, rest: string | undefined] {
  const comma = nodes.findIndex(({ type, value }) => type === 'div' && value === ',');
  if (comma === -1) return [stringify(nodes), undefined];
  return [stringify(nodes.slice(0, comma)), stringify(nodes.slice(comma + 1))];
}
