/** Markup that is kept as text, read back into a tree. */

import { Parser } from 'htmlparser2';
import { element, type Attributes, type Child, type Element } from './element.ts';

/**
 * The root element of an XML file, such as an SVG; comments and what stands outside it are left out.
 * Throws where there is no root.
 */
export function readXml(text: string): Element {
  const open: { name: string; attributes: Attributes; children: Child[] }[] = [];
  let root: Element | undefined;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        open.push({ name, attributes, children: [] });
      },
      ontext(part) {
        const children = open.at(-1)?.children;
        const before = children?.at(-1);
        // The parser hands on a text in pieces.
        if (typeof before === 'string') children?.splice(-1, 1, before + part);
        else children?.push(part);
      },
      onclosetag() {
        const closed = open.pop();
        if (closed === undefined) return;
        const { name, attributes, children } = closed;
        const whole = element(name, attributes, ...children);
        const around = open.at(-1);
        if (around === undefined) root ??= whole;
        else around.children.push(whole);
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
  if (root === undefined) throw new Error('no element in the XML');
  return root;
}
