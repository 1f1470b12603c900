/** The one place where markup becomes text: inside a page (HTML with SVG in it) or as an XML file of its own. */

import { coordinate } from './coordinate.ts';
import { escapeAttribute, escapeText } from './escape.ts';
import { isElement, type Child, type Element } from './element.ts';

/** HTML's elements that have no end. */
const voidElements = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);
/** HTML's elements whose text is no markup: it is written as it is. */
const rawElements = new Set(['script', 'style']);

/** Trees as part of an HTML page; a drawing in it is written as XML. Throws where a script or sheet would end early. */
export function writeHtml(children: readonly Child[]): string {
  return children.map((child) => (isElement(child) ? elementAsHtml(child) : escapeText(child))).join('');
}

/** Trees as XML: an SVG file, or what stands inside the `<svg>` of a page. */
export function writeXml(children: readonly Child[]): string {
  return children.map((child) => (isElement(child) ? elementAsXml(child) : escapeText(child))).join('');
}

function elementAsHtml(each: Element): string {
  const { name, children } = each;
  if (name === 'svg') return elementAsXml(each);
  const start = `<${name}${attributesOf(each, (key) => ` ${key}`)}>`;
  if (voidElements.has(name)) return start;
  return `${start}${rawElements.has(name) ? rawText(each) : writeHtml(children)}</${name}>`;
}

function elementAsXml(each: Element): string {
  const { name, children } = each;
  const start = `<${name}${attributesOf(each, (key) => ` ${key}="${key}"`)}`;
  return children.length === 0 ? `${start}/>` : `${start}>${writeXml(children)}</${name}>`;
}

function attributesOf({ attributes }: Element, bare: (key: string) => string): string {
  let written = '';
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    if (value === true) written += bare(key);
    else {
      const text = typeof value === 'number' ? coordinate(value) : escapeAttribute(value);
      written += ` ${key}="${text}"`;
    }
  }
  return written;
}

function rawText({ name, children }: Element): string {
  const text = children.map((child) => (isElement(child) ? writeHtml([child]) : child)).join('');
  if (text.toLowerCase().includes(`</${name}`)) throw new Error(`a ${name} ends inside itself`);
  return text;
}
