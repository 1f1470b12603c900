/** Pictures as PDF for print: vectors, and text as text in embedded fonts. */

import { Resvg } from '@resvg/resvg-js';
import PDFDocument from 'pdfkit';
import { site } from '../site.ts';
import { outlineText, type SetText } from './outlined-svg.ts';
import { pictureFeatures, pictureFonts } from './picture-fonts.ts';

/** What the file says of itself. */
export interface PdfFacts {
  title: string;
  /** Read out where the picture can't be seen. */
  description: string;
  language: string;
  /** ISO; the same picture makes the same file, whenever it is built. */
  created: string;
}

/** A pixel in points. */
const pointsPerPixel = 0.75;

/** One page as large as the picture: 740 px are 196 mm. */
export async function pictureAsPdf(picture: string, facts: PdfFacts): Promise<Uint8Array> {
  const [{ svg, texts }, fonts] = await Promise.all([outlineText(picture), pictureFonts()]);
  // resvg resolves styles and shapes: what is left are paths in groups, text among them by its id.
  const flat = new Resvg(svg, { font: { loadSystemFonts: false } });
  const document = new PDFDocument({
    size: [flat.width * pointsPerPixel, flat.height * pointsPerPixel],
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: facts.language,
    info: { Title: facts.title, Author: site.name, CreationDate: new Date(facts.created) },
  });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((done) => document.on('end', done));
  for (const [face, { bytes }] of fonts) document.registerFont(face, bytes);
  const draw = () => {
    document.scale(pointsPerPixel);
    drawFlat(document, flat.toString(), texts);
  };
  document.addStructure(document.struct('Figure', { alt: facts.description, title: facts.title }, [draw]));
  document.end();
  await ended;
  return Buffer.concat(chunks);
}

type Document = InstanceType<typeof PDFDocument>;

/** Draws the flat SVG that resvg writes: groups with a matrix or an opacity, and paths. */
function drawFlat(document: Document, flat: string, texts: ReadonlyMap<string, SetText>): void {
  for (const [, closing, tag, inner = '', empty] of flat.matchAll(/<(\/?)(g|path)\b([^>]*?)(\/?)>/g)) {
    if (tag === 'g' && closing === '/') document.restore();
    else {
      const of = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(inner)?.[1];
      const matrix = /matrix\(([^)]*)\)/
        .exec(of('transform') ?? '')?.[1]
        ?.split(' ')
        .map(Number);
      document.save();
      if (matrix !== undefined)
        document.transform(...(matrix as [number, number, number, number, number, number]));
      if (of('opacity') !== undefined) document.opacity(Number(of('opacity')));
      if (tag === 'path') drawPath(document, of, texts.get(of('id') ?? ''));
      if (tag === 'path' || empty === '/') document.restore();
    }
  }
}

function drawPath(
  document: Document,
  of: (name: string) => string | undefined,
  text: SetText | undefined,
): void {
  const [fill, stroke, d = ''] = [of('fill') ?? '#000000', of('stroke') ?? 'none', of('d')];
  if (stroke !== 'none') {
    document
      .lineWidth(Number(of('stroke-width') ?? 1))
      .strokeColor(stroke, Number(of('stroke-opacity') ?? 1));
    document
      .lineCap((of('stroke-linecap') ?? 'butt') as 'butt')
      .lineJoin((of('stroke-linejoin') ?? 'miter') as 'miter');
    const dash = of('stroke-dasharray')
      ?.split(/[ ,]+/)
      .map((length) => Math.max(Number(length), 0.001));
    // A dot is a dash of no length, which pdfkit refuses; its types know one number, it takes a pattern.
    if (dash !== undefined)
      document.dash(dash as unknown as number, { phase: Number(of('stroke-dashoffset') ?? 0) });
  }
  if (fill !== 'none') document.fillColor(fill, Number(of('fill-opacity') ?? 1));
  if (text !== undefined) {
    // The halo is the outlines' stroke, drawn under letters that stay letters.
    if (stroke !== 'none') document.path(d).stroke();
    document.font(text.face, text.sizePx);
    document.text(text.content, text.x, text.baseline, {
      baseline: 'alphabetic',
      lineBreak: false,
      features: [...pictureFeatures],
    });
  } else if (fill !== 'none' && stroke !== 'none') {
    document.path(d);
    document.fillAndStroke(fill, stroke, of('fill-rule') === 'evenodd' ? 'even-odd' : 'non-zero');
  } else if (fill !== 'none') document.path(d).fill(of('fill-rule') === 'evenodd' ? 'even-odd' : 'non-zero');
  else if (stroke !== 'none') document.path(d).stroke();
}
