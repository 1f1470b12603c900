/** Markup as data: a tree of elements and texts, plain and never changed, that is written once for each target. */

/**
 * Attributes in the order in which they are written. A number is a length or a coordinate and is written with
 * two decimals at most; `true` stands for an attribute without a value; undefined and `false` are left out.
 */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** A part of an element: another one, or a text as it reads, without character references. */
export type Child = Element | string;

/** An element of HTML or SVG. */
export interface Element {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly Child[];
}

/** An element with what it holds, in order. */
export function element(name: string, attributes: Attributes = {}, ...children: readonly Child[]): Element {
  return { name, attributes, children };
}

/** Whether a part is an element and no text. */
export function isElement(child: Child): child is Element {
  return typeof child !== 'string';
}

/** Every element of some trees, each before those inside it. */
export function* elementsIn(children: readonly Child[]): Generator<Element> {
  for (const child of children) {
    if (!isElement(child)) continue;
    yield child;
    yield* elementsIn(child.children);
  }
}

/** Everything an element says, its texts in order. */
export function textOf(child: Child): string {
  return isElement(child) ? child.children.map(textOf).join('') : child;
}

/** The classes of an element, none where it has no such attribute. */
export function classesOf({ attributes: { class: classes } }: Element): string[] {
  return typeof classes === 'string' ? classes.split(' ').filter((name) => name !== '') : [];
}

/** Every class that occurs in some trees. */
export function classesIn(children: readonly Child[]): Set<string> {
  const found = new Set<string>();
  for (const each of elementsIn(children)) for (const name of classesOf(each)) found.add(name);
  return found;
}

/**
 * The trees with each element replaced by what `change` makes of it once its parts are changed: itself,
 * another, or nothing (undefined).
 */
export function changeElements(
  children: readonly Child[],
  change: (each: Element) => Child | undefined,
): Child[] {
  return children.flatMap((child) => {
    if (!isElement(child)) return [child];
    const changed = change({ ...child, children: changeElements(child.children, change) });
    return changed === undefined ? [] : [changed];
  });
}
