/**
 * `npm run matrix`: the matrix to look at, a picture for each form of each type, in the ignored folder `.cache/matrix/`.
 * `-- --type=line` draws those of one type, `--widths=248,660` at these widths, `--language=en` in this language.
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drawChart } from '../../../src/charts/draw-chart.ts';
import { readOptions } from '../../../src/commands/options.ts';
import { classesIn, element, type Element } from '../../../src/markup/element.ts';
import { pictureCss } from '../../../src/pictures/picture-css.ts';
import { pictureAsPng } from '../../../src/pictures/picture-png.ts';
import type { Drawing } from '../../../src/plotting/drawing.ts';
import { wrapText } from '../../../src/plotting/measure-text.ts';
import { forms } from './forms.ts';
import { cellsOf, type Cell } from './matrix.ts';

const folder = fileURLToPath(new URL('../../../.cache/matrix/', import.meta.url));
const [gapPx, captionPx, linePx, tallestPx] = [24, 22, 18, 1700];

const options = readOptions({
  type: { type: 'string', default: '' },
  widths: { type: 'string', default: '248,448' },
  language: { type: 'string', default: 'it' },
});
const language = options['language'] === 'en' ? 'en' : 'it';
const widths = String(options['widths']).split(',').map(Number);
const columnPx = widths.reduce((sum, width) => sum + width + gapPx, 0);

mkdirSync(folder, { recursive: true });
for (const form of forms.filter(({ type }) => options['type'] === '' || type.name === options['type'])) {
  const blocks = [...cellsOf(form).values()].map(blockOf);
  const name = form.name.replaceAll(/\W+/g, '-');
  for (const [index, sheet] of sheetsOf(blocks).entries()) {
    const file = join(folder, `${name}-${index + 1}.png`);
    writeFileSync(file, await pictureAsPng(sheet, 1));
    process.stdout.write(`${file}\n`);
  }
}

/** A cell as it is laid out: its name, and its drawings or what was found. */
interface Block {
  heightPx: number;
  drawings: readonly Drawing[];
  parts: Element[];
}

function blockOf({ kind, chart: drawn, refused, findings, crash }: Cell): Block {
  const chart = drawn ?? refused;
  const said = [...new Set(findings.map(({ code, facts }) => `${code} ${JSON.stringify(facts)}`))].slice(
    0,
    2,
  );
  const text = `${kind.name}${crash === undefined ? '' : `: ${crash}`}${said.map((each) => ` · ${each}`).join('')}`;
  const lines = wrapText(text, 'archivo', 14, columnPx - gapPx).slice(0, 4);
  const parts = lines.map((line, index) =>
    element('text', { class: 'source', x: 0, y: 14 + index * linePx }, line),
  );
  if (chart === undefined) return { heightPx: lines.length * linePx + gapPx, drawings: [], parts };
  const drawings = widths.map((width) => drawChart(chart, language, width));
  let x = 0;
  const top = lines.length * linePx + captionPx - linePx + 8;
  for (const { marks, widthPx, heightPx } of drawings) {
    const frame = { class: 'grid', d: `M0 0H${widthPx}V${heightPx}H0z` };
    parts.push(element('g', { transform: `translate(${x} ${top})` }, element('path', frame), ...marks));
    x += widthPx + gapPx;
  }
  return { heightPx: top + Math.max(...drawings.map(({ heightPx }) => heightPx)) + gapPx, drawings, parts };
}

/** The blocks in columns, as many columns a sheet as make it about as wide as tall. */
function sheetsOf(blocks: readonly Block[]): Element[] {
  const columns: Block[][] = [];
  let heightPx = Infinity;
  for (const block of blocks) {
    if (heightPx + block.heightPx > tallestPx) {
      columns.push([]);
      heightPx = 0;
    }
    columns.at(-1)?.push(block);
    heightPx += block.heightPx;
  }
  const perSheet = Math.max(1, Math.round(1900 / columnPx));
  const starts = columns.map((_, index) => index).filter((index) => index % perSheet === 0);
  return starts.map((start) => sheetOf(columns.slice(start, start + perSheet)));
}

function sheetOf(columns: readonly (readonly Block[])[]): Element {
  const groups = columns.flatMap((column, index) => {
    let y = gapPx;
    return column.map(({ parts, heightPx }) => {
      const at = `translate(${index * columnPx + gapPx} ${y})`;
      y += heightPx;
      return element('g', { transform: at }, ...parts);
    });
  });
  const tallest = columns.map((column) => column.reduce((sum, { heightPx }) => sum + heightPx, gapPx));
  const [width, height] = [columns.length * columnPx + gapPx, Math.max(...tallest)];
  const drawings = columns.flat().flatMap((block) => block.drawings);
  const definitions = new Map(drawings.flatMap((drawing) => [...drawing.definitions]));
  const classes = new Set([...classesIn(drawings.flatMap(({ marks }) => marks)), 'grid']);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'place-italy',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
    },
    element('style', {}, pictureCss('italy', classes, 'standalone')),
    element('rect', { class: 'ground', width, height }),
    element('defs', {}, ...definitions.values()),
    element('g', { class: 'drawing' }, ...groups),
  );
}
