/** Pictures as PDF for print: vectors, and text as text in embedded fonts. */

import { Resvg } from '@resvg/resvg-js';
import type { GlyphRun } from 'fontkit';
import PDFDocument from 'pdfkit';
import { madeBefore } from '../made-before.ts';
import { isElement, type Attributes, type Element } from '../markup/element.ts';
import { readXml } from '../markup/read-markup.ts';
import { writeXml } from '../markup/write-markup.ts';
import { present } from '../present.ts';
import { site } from '../site.ts';
import { standInForText, type SetText } from './outlined-svg.ts';
import { pictureFeatures, type PictureFont } from './picture-fonts.ts';

/** What the file says of itself. */
export interface PdfFacts {
  title: string;
  /** Read out where the picture can't be seen. */
  description: string;
  language: string;
  /** Absolute: where the picture's address leads to when it stands in the picture. */
  page: string;
  /** ISO; the same picture makes the same file, whenever it is built. */
  created: string;
}

/** A pixel in points. */
const pointsPerPixel = 0.75;

/** One page as large as the picture: 740 px are 196 mm. */
export async function pictureAsPdf(picture: Element, facts: PdfFacts): Promise<Uint8Array> {
  const parts = [writeXml([picture]), JSON.stringify(facts)];
  const [file] = await madeBefore('pdf', parts, async () => [await printPdf(picture, facts)]);
  return present(file, 'a picture printed');
}

async function printPdf(picture: Element, facts: PdfFacts): Promise<Uint8Array> {
  const { svg, texts } = await standInForText(picture);
  // resvg resolves styles and shapes: what is left are paths in groups, what stands for text among them by its id.
  const flat = new Resvg(writeXml([svg]), { font: { loadSystemFonts: false } });
  const document = new PDFDocument({
    size: [flat.width * pointsPerPixel, flat.height * pointsPerPixel],
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    // Every text says its font: the one that pdfkit opens by itself would be read for nothing.
    font: noFont,
    lang: facts.language,
    info: { Title: facts.title, Author: site.name, CreationDate: new Date(facts.created) },
  });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((done) => document.on('end', done));
  for (const { font } of [...texts.values()].flat()) document.registerFont(font.name, printed(font));
  const draw = () => {
    document.scale(pointsPerPixel);
    drawFlat(document, readXml(flat.toString()), texts);
  };
  const bbox = [0, 0, flat.width * pointsPerPixel, flat.height * pointsPerPixel] as const;
  const figure = document.struct('Figure', { alt: facts.description, title: facts.title, ...{ bbox } }, [
    draw,
  ]);
  // What stands in a document stands under one root; PDF/UA asks for it.
  const root = document.struct('Document');
  document.addStructure(root);
  root.add(figure);
  linkAddress(document, root, [...texts.values()].flat(), facts);
  root.end();
  document.end();
  await ended;
  return Buffer.concat(chunks);
}

type Document = InstanceType<typeof PDFDocument>;

/** Makes the address that is written under a picture lead to its page. */
function linkAddress(
  document: Document,
  root: ReturnType<Document['struct']>,
  texts: readonly SetText[],
  { page, title }: PdfFacts,
): void {
  const written = page.replace(/^https?:\/\//, '');
  const line = texts.findLast(({ content }) => written !== '' && content.includes(written));
  if (line === undefined) return;
  const widthOf = (text: string) => document.font(line.font.name, line.sizePx).widthOfString(text);
  const start = line.x + widthOf(line.content.slice(0, line.content.indexOf(written)));
  const link = document.struct('Link', { alt: page });
  root.add(link);
  const inPoints = (px: number) => px * pointsPerPixel;
  const rectangle = [start, line.baseline - line.sizePx, widthOf(written), line.sizePx * 1.3].map(inPoints);
  const [x = 0, y = 0, width = 0, height = 0] = rectangle;
  const options = {
    structParent: link,
    Contents: new String(title),
  } as unknown as PDFKit.Mixins.AnnotationOption;
  document.link(x, y, width, height, page, options);
  link.end();
}

/** Draws what stands in an element of the flat SVG that resvg writes: groups, and paths. */
function drawFlat(
  document: Document,
  { children }: Element,
  texts: ReadonlyMap<string, readonly SetText[]>,
): void {
  for (const each of children.filter(isElement)) {
    if (each.name === 'defs' && each.children.length === 0) continue;
    if (each.name !== 'g' && each.name !== 'path') throw new Error(`a ${each.name} in a flat picture`);
    const { transform, opacity, id } = each.attributes;
    document.save();
    if (typeof transform === 'string') document.transform(...matrixOf(transform));
    if (opacity !== undefined) document.opacity(Number(opacity));
    if (each.name === 'g') drawFlat(document, each, texts);
    else drawPath(document, each.attributes, texts.get(String(id)));
    document.restore();
  }
}

type Matrix = [number, number, number, number, number, number];

/** The numbers of `matrix(1 0 0 1 40 132)`. Throws for any other transform: resvg writes none. */
function matrixOf(transform: string): Matrix {
  const numbers = transform.slice('matrix('.length, -1).split(' ').map(Number);
  if (!transform.startsWith('matrix(') || numbers.length !== 6 || numbers.some(Number.isNaN))
    throw new Error(`${transform} is no matrix`);
  return numbers as Matrix;
}

/** A path with the looks that resvg has left on it; what it leaves out has SVG's initial value. */
function drawPath(document: Document, attributes: Attributes, text: readonly SetText[] | undefined): void {
  const of = (name: string, initial: string) => String(attributes[name] ?? initial);
  const [fill, stroke, d] = [of('fill', '#000000'), of('stroke', 'none'), of('d', '')];
  if (stroke !== 'none') {
    document
      .lineWidth(Number(of('stroke-width', '1')))
      .strokeColor(stroke, Number(of('stroke-opacity', '1')));
    document
      .lineCap(of('stroke-linecap', 'butt') as 'butt')
      .lineJoin(of('stroke-linejoin', 'miter') as 'miter');
    // A dot is a dash of no length, which pdfkit refuses; its types know one number, it takes a pattern.
    const dashes = of('stroke-dasharray', 'none');
    const pattern = dashes.split(/[ ,]+/).map((length) => Math.max(Number(length), 0.001));
    if (dashes !== 'none')
      document.dash(pattern as unknown as number, { phase: Number(of('stroke-dashoffset', '0')) });
  }
  const rule = of('fill-rule', 'nonzero') === 'evenodd' ? 'even-odd' : 'non-zero';
  if (fill !== 'none') document.fillColor(fill, Number(of('fill-opacity', '1')));
  if (text !== undefined) {
    // The halo is the letters' own edge, drawn under all of them; who reads or copies the text meets it once.
    if (stroke !== 'none') {
      document.addContent('/Span <</ActualText ()>> BDC');
      for (const run of text) drawRun(document, run, { stroke: true, fill: false });
      document.addContent('EMC');
    }
    for (const run of text) drawRun(document, run, {});
  } else if (fill !== 'none' && stroke !== 'none') document.path(d).fillAndStroke(fill, stroke, rule);
  else if (fill !== 'none') document.path(d).fill(rule);
  else if (stroke !== 'none') document.path(d).stroke();
}

function drawRun(
  document: Document,
  { content, font, sizePx, x, baseline }: SetText,
  paint: { stroke?: boolean; fill?: boolean },
): void {
  document.font(font.name, sizePx);
  document.text(content, x, baseline, {
    baseline: 'alphabetic',
    lineBreak: false,
    features: [...pictureFeatures],
    ...paint,
  });
}

/** pdfkit takes none for no font, and an opened font for a file; its types know neither. */
const noFont = null as unknown as string;

const printedFonts = new WeakMap<PictureFont, string>();

/**
 * A font as pdfkit takes it: opened once for all files, each line laid out once, though pdfkit asks three times and
 * changes what it is told.
 */
function printed(picture: PictureFont): string {
  const known = printedFonts.get(picture);
  if (known !== undefined) return known;
  const runs = new Map<string, GlyphRun>();
  const layout = (text: string, features: string[]) => {
    const run = runs.get(text) ?? picture.font.layout(text, features);
    runs.set(text, run);
    return {
      glyphs: run.glyphs,
      positions: run.positions.map((position) => ({ ...position })),
      advanceWidth: run.advanceWidth,
    };
  };
  const font = Object.create(picture.font, { layout: { value: layout } }) as unknown as string;
  printedFonts.set(picture, font);
  return font;
}
