/** The drawing of a state as a picture that stands alone: title, units, source, licence and who made it, in one SVG. */

import type { ExplorerWord } from '../../i18n/explorer-words.ts';
import { plotFrame } from '../drawing/plot-frame.ts';
import { wrapLines, type Measure, type TextRole } from '../drawing/frame.ts';
import type { Explorable } from '../explorable.ts';
import { limits, planState, reasonWords } from '../plan.ts';
import type { ExplorerState } from '../state.ts';
import { keySymbol } from './key-symbol.ts';

type Words = (word: ExplorerWord, facts?: Readonly<Record<string, string | number>>) => string;

const svgNamespace = 'http://www.w3.org/2000/svg';
const [widthPx, marginPx] = [740, 40];
const drawingPx = widthPx - 2 * marginPx;

/** How the texts of a picture are set; the same sizes as they are measured in. */
const looks: Readonly<Record<string, string>> = {
  't-axis': 'font-size:12px;fill:var(--ink-3)',
  't-label': 'font-size:13px',
  't-label-strong': 'font-size:13px;font-weight:600',
  't-value': 'font-size:15px',
  't-annotation': 'font-size:13px;fill:var(--ink-2)',
  'p-title': 'font-size:22px;font-weight:600',
  'p-subtitle': 'font-size:14px;fill:var(--ink-2)',
};

/** A picture in the light theme, whatever that of the page. */
export async function makePicture(
  explorable: Explorable,
  state: ExplorerState,
  words: Words,
  measure: Measure,
  title: string,
): Promise<SVGSVGElement> {
  const plan = planState(explorable, state, { widthPx: drawingPx, measure });
  const svg = svgElement('svg', {
    xmlns: svgNamespace,
    role: 'img',
    'xml:lang': explorable.language,
  }) as SVGSVGElement;
  let y = marginPx;
  const put = (text: string, className: string, linePx: number, role: TextRole = 'label', factor = 1) => {
    for (const line of wrapLines(text, role, drawingPx / factor, measure)) {
      y += linePx;
      const element = svgElement('text', { class: className, x: marginPx, y });
      element.textContent = line;
      svg.append(element);
    }
  };
  put(title, 'p-title', 28, 'label-strong', 22 / 13);
  y += 2;
  put(plan.measure, 'p-subtitle', 20, 'label', 14 / 13);
  for (const { heading, key, frames } of plan.groups) {
    y += 18;
    if (heading !== '') put(heading, 't-label-strong', 18, 'label-strong');
    let x = marginPx;
    if (key.length > 0) y += 8;
    for (const entry of key) {
      const entryPx = 36 + measure(entry.text, 'label') + 20;
      if (x + entryPx > widthPx - marginPx && x > marginPx) {
        x = marginPx;
        y += 20;
      }
      const symbol = keySymbol(entry, document);
      symbol.setAttribute('x', String(x));
      symbol.setAttribute('y', String(y));
      const text = svgElement('text', { class: 't-label', x: x + 36, y: y + 12 });
      text.textContent = entry.text;
      svg.append(symbol, text);
      x += entryPx;
    }
    if (key.length > 0) y += 24;
    let [left, rowPx] = [0, 0];
    for (const frame of frames) {
      if (left > 0 && left + frame.widthPx > drawingPx + 1) {
        y += rowPx + 16;
        [left, rowPx] = [0, 0];
      }
      const headPx = frame.heading === '' ? 0 : 22;
      if (frame.heading !== '') {
        const text = svgElement('text', { class: 't-label-strong', x: marginPx + left, y: y + 14 });
        text.textContent = frame.heading;
        svg.append(text);
      }
      const drawing = plotFrame(frame, document, explorable.map);
      const group = svgElement('g', { transform: `translate(${marginPx + left} ${y + headPx})` });
      group.append(...drawing.childNodes);
      svg.append(group);
      left += frame.widthPx + 24;
      rowPx = Math.max(rowPx, headPx + frame.heightPx);
    }
    y += rowPx;
  }
  y += 12;
  for (const reason of [...plan.refused, ...plan.apart])
    put(reasonWords(reason, explorable), 't-annotation', 17);
  for (const { name, reason } of plan.missing.slice(0, limits.missingNamed))
    put(`${words('missing')}: ${name} (${reason})`, 't-annotation', 17);
  const unnamed = plan.missing.length - limits.missingNamed;
  if (unnamed > 0)
    put(`${words('missing')}: ${words('missing.more', { count: unnamed })}`, 't-annotation', 17);
  y += 8;
  put(`${words('source')}: ${plan.sources.join('; ')}.`, 't-annotation', 17);
  put(words('madeBy', { publication: explorable.publication }), 't-label-strong', 17, 'label-strong');
  put(`${explorable.licence.name}. ${explorable.page.replace(/^https?:\/\//, '')}`, 't-annotation', 17);
  const heightPx = Math.ceil(y + marginPx - 10);
  for (const [name, value] of Object.entries({
    width: widthPx,
    height: heightPx,
    viewBox: `0 0 ${widthPx} ${heightPx}`,
  }))
    svg.setAttribute(name, String(value));
  svg.prepend(
    named('title', title),
    named('desc', `${plan.measure}. ${words('madeBy', { publication: explorable.publication })}`),
    named('style', await fontRule()),
    svgElement('rect', { width: widthPx, height: heightPx, fill: 'var(--carta)' }),
  );
  settle(svg);
  return svg;
}

function svgElement(name: string, attributes: Readonly<Record<string, string | number>> = {}): SVGElement {
  const element = document.createElementNS(svgNamespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element as SVGElement;
}

function named(name: string, text: string): SVGElement {
  const element = svgElement(name);
  element.textContent = text;
  return element;
}

/** Puts the looks of texts and rules and the values of colours where the picture needs no style sheet. */
function settle(svg: SVGSVGElement): void {
  const probe = document.createElement('span');
  probe.dataset['theme'] = 'light';
  probe.style.colorScheme = 'light';
  document.body.append(probe);
  const known = new Map<string, string>();
  const colour = (written: string) => {
    const value = known.get(written);
    if (value !== undefined) return value;
    probe.style.color = '';
    probe.style.color = written;
    const resolved = getComputedStyle(probe).color;
    known.set(written, resolved);
    return resolved;
  };
  for (const element of svg.querySelectorAll<SVGElement>('*')) {
    const className = element.getAttribute('class') ?? '';
    const look = looks[className];
    if (look !== undefined) element.setAttribute('style', look.replace(/var\(--[\w-]+\)/g, colour));
    if (element.localName === 'text' && look?.includes('fill') !== true)
      element.setAttribute('fill', colour('var(--ink)'));
    if (className === 'grid' || className === 'base') {
      element.setAttribute('fill', 'none');
      element.setAttribute('stroke', colour(className === 'base' ? 'var(--ink)' : 'var(--hairline)'));
    }
    for (const name of ['fill', 'stroke']) {
      const written = element.getAttribute(name);
      if (written?.startsWith('var(') === true) element.setAttribute(name, colour(written));
    }
    element.removeAttribute('class');
  }
  svg.setAttribute('font-family', 'Archivo, Arial, sans-serif');
  svg.setAttribute('style', 'font-variant-numeric:tabular-nums lining-nums');
  probe.remove();
}

/** The page's own face inside the picture, which may load nothing; nothing where the file can't be had. */
async function fontRule(): Promise<string> {
  const faces = [...document.styleSheets].flatMap((sheet) => {
    try {
      return [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule);
    } catch {
      return [];
    }
  });
  const wanted = faces.filter(
    ({ style }) =>
      /^["']?Archivo["']?$/.test(style.getPropertyValue('font-family')) &&
      style.getPropertyValue('src').includes('url('),
  );
  const rules = await Promise.all(
    wanted.map(async ({ style, parentStyleSheet }) => {
      const address = /url\(["']?([^"')]+)/.exec(style.getPropertyValue('src'))?.[1];
      if (address === undefined) return '';
      try {
        const answer = await fetch(new URL(address, parentStyleSheet?.href ?? document.baseURI));
        const bytes = new Uint8Array(await answer.arrayBuffer());
        const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
        const weight = style.getPropertyValue('font-weight') || '400';
        return `@font-face{font-family:Archivo;font-weight:${weight};src:url(data:font/woff2;base64,${base64}) format("woff2")}`;
      } catch {
        return '';
      }
    }),
  );
  return rules.join('');
}

/** A picture as a file. */
export function svgText(svg: SVGSVGElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(svg)}\n`;
}

/** The same in pixels, twice as fine. Rejects where the browser can't draw it. */
export async function pngOf(svg: SVGSVGElement): Promise<Blob> {
  const [width, height] = ['width', 'height'].map((name) => Number(svg.getAttribute(name)));
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText(svg))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [2 * (width ?? 0), 2 * (height ?? 0)];
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas to draw on');
  context.scale(2, 2);
  context.drawImage(image, 0, 0);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('the picture is too large'));
      else resolve(blob);
    }, 'image/png');
  });
}
