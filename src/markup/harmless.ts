/**
 * What stored markup and sheets may hold: drawings, tables and the controls of a figure. Whatever runs, loads or leads
 * elsewhere is a stranger, and so is what a browser could read otherwise than we do: a text counts only where it is
 * exactly what we would write ourselves.
 */

import { Parser } from 'htmlparser2';
import postcss from 'postcss';
import valueParser from 'postcss-value-parser';
import { element, type Attributes, type Child } from './element.ts';
import { writeHtml, writeXml } from './write-markup.ts';

/** What must not stand in a stored file, and its offset there. */
export interface Stranger {
  what: string;
  at: number;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const drawn = 'svg g path rect circle ellipse line polyline polygon text tspan defs use';
const htmlElements = words(
  `${drawn} figure figcaption div span p h1 h2 h3 h4 h5 h6 b i u s small strong em sub sup br wbr abbr time ` +
    'ul ol li dl dt dd table caption colgroup col thead tbody tfoot tr th td details summary output input select ' +
    'option optgroup label fieldset legend',
);
const svgElements = words(`${drawn} title desc style`);
const attributeNames = words(
  'class id role lang xml:lang dir hidden tabindex title scope colspan rowspan span datetime type min max step value ' +
    'checked selected disabled open name for xmlns viewBox preserveAspectRatio width height x y x1 y1 x2 y2 dx dy cx cy r ' +
    'rx ry d points fill fill-opacity fill-rule stroke stroke-width stroke-dasharray stroke-linecap stroke-linejoin ' +
    'stroke-opacity opacity transform vector-effect text-anchor dominant-baseline font-size font-weight font-family ' +
    'letter-spacing style href label',
);
/** Of these a name alone is the value. */
const bareNames = words('hidden checked selected disabled open data-sortable data-whole');

const atRules = words('font-face media container supports');
const functions = words(
  'var calc min max clamp light-dark color-mix rgb rgba hsl oklch oklab linear-gradient radial-gradient ' +
    'repeating-linear-gradient attr inset circle polygon repeat minmax fit-content translate translatex translatey ' +
    'rotate scale cubic-bezier steps counter env format',
);

/** The first stranger in stored HTML; undefined when there is none. */
export function strangerInHtml(text: string): Stranger | undefined {
  return strangerIn(text, { elements: htmlElements, isXml: false });
}

/** The first stranger in a stored SVG file; its sheet may hold fonts and nothing else that is loaded. */
export function strangerInSvg(text: string): Stranger | undefined {
  return strangerIn(text, { elements: svgElements, isXml: true });
}

function strangerIn(
  text: string,
  { elements, isXml }: { elements: ReadonlySet<string>; isXml: boolean },
): Stranger | undefined {
  const open: { name: string; attributes: Attributes; children: Child[] }[] = [
    { name: '', attributes: {}, children: [] },
  ];
  let found: Stranger | undefined;
  const foundHere = (what: string) => (found ??= { what, at: parser.startIndex });
  const parser: Parser = new Parser(
    {
      onopentag(name, written) {
        const attributes = isXml ? written : withBareNames(written);
        if (!elements.has(name)) foundHere(`<${name}>`);
        for (const [key, value] of Object.entries(written)) {
          if (isStrangeAttribute(name, key, value)) foundHere(`${key}="${value.slice(0, 60)}"`);
        }
        open.push({ name, attributes, children: [] });
      },
      ontext(part) {
        const { name, children } = open.at(-1) ?? {};
        const before = children?.at(-1);
        if (typeof before === 'string') children?.splice(-1, 1, before + part);
        else children?.push(part);
        if (name === 'style' && part.includes('<')) foundHere('<');
      },
      onclosetag() {
        const { name, attributes, children } = open.pop() ?? { name: '', attributes: {}, children: [] };
        if (name === 'style') {
          const inSheet = strangerInSheet(children.join(''), { mayHoldFonts: true });
          if (inSheet !== undefined) foundHere(inSheet.what);
        }
        open.at(-1)?.children.push(element(name, attributes, ...children));
      },
    },
    { xmlMode: isXml, recognizeSelfClosing: true, lowerCaseTags: false, lowerCaseAttributeNames: false },
  );
  parser.end(text);
  if (found !== undefined) return found;
  const [whole] = open;
  const again = isXml ? writeXml(whole?.children ?? []) : writeHtml(whole?.children ?? []);
  return again === text ? undefined : firstDifference(text, again);
}

function withBareNames(written: Readonly<Record<string, string>>): Attributes {
  return Object.fromEntries(
    Object.entries(written).map(([key, value]) => [key, value === '' && bareNames.has(key) ? true : value]),
  );
}

/** Where a text begins to be something else than what we would write: a comment, a declaration, another way to quote. */
function firstDifference(text: string, again: string): Stranger {
  let at = 0;
  while (at < text.length && text[at] === again[at]) at++;
  return { what: text.slice(at, at + 20), at: Math.min(at, Math.max(0, text.length - 1)) };
}

function isStrangeAttribute(name: string, key: string, value: string): boolean {
  if (/^(?:data|aria)-[a-z-]+$/.test(key)) return false;
  if (!attributeNames.has(key)) return true;
  if (key === 'href') return name !== 'use' || !value.startsWith('#');
  if (key === 'xmlns') return value !== 'http://www.w3.org/2000/svg';
  if (key === 'style') return strangerInSheet(`a{${value}}`, { mayHoldFonts: false }, 1) !== undefined;
  return /url\(/i.test(value);
}

/**
 * The first stranger in a stored sheet.
 * @param rules how many rules there must be; any number when undefined
 */
export function strangerInSheet(
  css: string,
  { mayHoldFonts }: { mayHoldFonts: boolean },
  rules?: number,
): Stranger | undefined {
  // An end of a style element, or a sign written so that nobody sees it.
  const sign = /[<\\]/.exec(css);
  if (sign !== null) return { what: css.slice(sign.index, sign.index + 20), at: sign.index };
  let sheet;
  try {
    sheet = postcss.parse(css);
  } catch (error) {
    if (error instanceof postcss.CssSyntaxError) return { what: error.reason, at: 0 };
    throw error;
  }
  if (rules !== undefined && (sheet.nodes.length !== rules || sheet.first?.type !== 'rule'))
    return { what: css.slice(0, 20), at: 0 };
  let found: Stranger | undefined;
  sheet.walk((node) => {
    const at = node.source?.start?.offset ?? 0;
    if (node.type === 'atrule' && !atRules.has(node.name)) found ??= { what: `@${node.name}`, at };
    if (node.type !== 'decl') return;
    valueParser(node.value).walk((part) => {
      if (part.type !== 'function') return;
      const name = part.value.toLowerCase();
      const isFont =
        mayHoldFonts &&
        name === 'url' &&
        node.prop === 'src' &&
        /^data:font\/woff2;base64,[A-Za-z0-9+/=]+$/.test(valueParser.stringify(part.nodes));
      if (name !== '' && !functions.has(name) && !isFont) found ??= { what: `${part.value}(…)`, at };
    });
  });
  return found;
}
